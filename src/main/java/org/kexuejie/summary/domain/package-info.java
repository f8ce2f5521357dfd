@NullMarked
package org.kexuejie.summary.domain;

import org.jspecify.annotations.NullMarked;
