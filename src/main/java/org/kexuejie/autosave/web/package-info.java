@NullMarked
package org.kexuejie.autosave.web;

import org.jspecify.annotations.NullMarked;
