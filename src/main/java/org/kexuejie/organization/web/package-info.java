@NullMarked
package org.kexuejie.organization.web;

import org.jspecify.annotations.NullMarked;
