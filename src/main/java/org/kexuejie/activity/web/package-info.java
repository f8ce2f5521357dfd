@NullMarked
package org.kexuejie.activity.web;

import org.jspecify.annotations.NullMarked;
