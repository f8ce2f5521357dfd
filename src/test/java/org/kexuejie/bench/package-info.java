/** What the portal does with more records than a festival is likely to bring. */
@NullMarked
package org.kexuejie.bench;

import org.jspecify.annotations.NullMarked;
