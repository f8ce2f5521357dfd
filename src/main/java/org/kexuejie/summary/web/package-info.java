@NullMarked
package org.kexuejie.summary.web;

import org.jspecify.annotations.NullMarked;
