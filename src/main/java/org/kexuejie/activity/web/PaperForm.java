package org.kexuejie.activity.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A PDF in evidence, with what it is. */
record PaperForm(
        @NotBlank(message = "{activity.rule.paperCaptionMissing}")
        @CodePointLength(max = 100, message = "{shell.rule.tooLong}")
        @Nullable
        String paperCaption,

        @Nullable MultipartFile paper) {}
