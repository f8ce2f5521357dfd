@NullMarked
package org.kexuejie.media.domain;

import org.jspecify.annotations.NullMarked;
