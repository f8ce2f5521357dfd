@NullMarked
package org.kexuejie.autosave.domain;

import org.jspecify.annotations.NullMarked;
