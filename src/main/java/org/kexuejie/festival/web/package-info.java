@NullMarked
package org.kexuejie.festival.web;

import org.jspecify.annotations.NullMarked;
