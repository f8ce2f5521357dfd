/**
 * What the tests stand on: one real PostgreSQL per run, one running portal for all tests of database and pages,
 * a clock that stands still, people of every role, units and activities in every state, and pages as a reader
 * sees them. Nothing outside of this package starts Spring.
 */
@NullMarked
package org.kexuejie.testing;

import org.jspecify.annotations.NullMarked;
