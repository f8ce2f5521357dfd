@NullMarked
package org.kexuejie.activity.domain;

import org.jspecify.annotations.NullMarked;
