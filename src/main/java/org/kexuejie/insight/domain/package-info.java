@NullMarked
package org.kexuejie.insight.domain;

import org.jspecify.annotations.NullMarked;
