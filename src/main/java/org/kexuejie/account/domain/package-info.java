@NullMarked
package org.kexuejie.account.domain;

import org.jspecify.annotations.NullMarked;
