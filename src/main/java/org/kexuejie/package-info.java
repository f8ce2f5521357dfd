/** Kexuejie, the portal of the Guangxi Youth Science Festival: one module per direct sub-package. */
@NullMarked
package org.kexuejie;

import org.jspecify.annotations.NullMarked;
