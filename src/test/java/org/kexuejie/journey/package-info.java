/**
 * Stories of the people who use the portal, walked in a browser from sign-in to the last page. Each class is a
 * story, each page object a page with what people do there; every page they reach is inspected on the way.
 */
@NullMarked
package org.kexuejie.journey;

import org.jspecify.annotations.NullMarked;
