/**
 * The database for those who bring none: a real PostgreSQL from Maven artifacts, its data under
 * {@code kexuejie.data-dir}. It is out of play as soon as {@code spring.datasource.url} is set.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.kexuejie.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
