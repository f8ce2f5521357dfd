@NullMarked
package org.kexuejie.account.web;

import org.jspecify.annotations.NullMarked;
