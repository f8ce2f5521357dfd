@NullMarked
package org.kexuejie.tally.domain;

import org.jspecify.annotations.NullMarked;
