@NullMarked
package org.kexuejie.help.web;

import org.jspecify.annotations.NullMarked;
