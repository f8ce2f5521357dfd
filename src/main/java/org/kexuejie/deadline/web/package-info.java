@NullMarked
package org.kexuejie.deadline.web;

import org.jspecify.annotations.NullMarked;
