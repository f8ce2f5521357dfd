@NullMarked
package org.kexuejie.chase.domain;

import org.jspecify.annotations.NullMarked;
