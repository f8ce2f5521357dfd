@NullMarked
package org.kexuejie.media.web;

import org.jspecify.annotations.NullMarked;
