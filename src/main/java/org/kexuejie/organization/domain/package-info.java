@NullMarked
package org.kexuejie.organization.domain;

import org.jspecify.annotations.NullMarked;
