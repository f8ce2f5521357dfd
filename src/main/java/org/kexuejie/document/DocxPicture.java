package org.kexuejie.document;

import org.springframework.core.io.InputStreamSource;

/** A picture for a paper: a JPEG and what stands below it. */
public record DocxPicture(InputStreamSource jpeg, String caption) {}
