/** Building blocks of documents in office style: .xlsx sheets to write and to read, .docx papers. It knows nothing of what they say. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"shared"})
@NullMarked
package org.kexuejie.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
