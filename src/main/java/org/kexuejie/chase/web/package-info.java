@NullMarked
package org.kexuejie.chase.web;

import org.jspecify.annotations.NullMarked;
