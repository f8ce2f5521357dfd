@NullMarked
package org.kexuejie.publicsite.web;

import org.jspecify.annotations.NullMarked;
