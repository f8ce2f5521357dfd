package org.kexuejie.document;

import java.nio.file.Path;

/** A picture for a paper: a JPEG file and what stands below it. */
public record DocxPicture(Path jpeg, String caption) {}
