@NullMarked
package org.kexuejie.deadline.domain;

import org.jspecify.annotations.NullMarked;
