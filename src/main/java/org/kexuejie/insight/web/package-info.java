@NullMarked
package org.kexuejie.insight.web;

import org.jspecify.annotations.NullMarked;
