@NullMarked
package org.kexuejie.festival.domain;

import org.jspecify.annotations.NullMarked;
