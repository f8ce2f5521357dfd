package org.kexuejie.activity.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.RegistrationPaper;
import org.kexuejie.activity.domain.RegistrationFiles;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files of registrations, as pages show and forms send them. */
@Component
class Papers {

    private final MediaFiles files;
    private final RegistrationFiles registrations;

    Papers(MediaFiles files, RegistrationFiles registrations) {
        this.files = files;
        this.registrations = registrations;
    }

    /** The files that are there, by the names of their fields. */
    Map<String, MediaFile> of(Registration registration) {
        var ids = Arrays.stream(RegistrationPaper.values())
                .map(registration::paper)
                .filter(Objects::nonNull)
                .toList();
        var byId = files.findAll(ids).stream().collect(Collectors.toMap(MediaFile::id, Function.identity()));
        var byField = new HashMap<String, MediaFile>();
        for (RegistrationPaper paper : RegistrationPaper.values()) {
            @Nullable MediaFile file = byId.get(registration.paper(paper));
            if (file != null) {
                byField.put(paper.field(), file);
            }
        }
        return byField;
    }

    /** @throws org.kexuejie.shared.RuleViolation at the field of the file, when it cannot be taken */
    void attach(ActivityId id, RegistrationPaper paper, MultipartFile file, Actor actor) {
        try (InputStream content = file.getInputStream()) {
            registrations.attach(id, paper, content, Objects.requireNonNullElse(file.getOriginalFilename(), ""), actor);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + paper, e);
        }
    }
}
