package org.kexuejie.activity.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.NewPhoto;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.media.ArrivedUpload;
import org.kexuejie.media.MediaUploads;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes photos in one by one, as they came, whole in a form or before it in pieces; a refused one leaves the others. */
@Component
class PhotoIntake {

    private final ReportService reports;
    private final MediaUploads uploads;

    PhotoIntake(ReportService reports, MediaUploads uploads) {
        this.reports = reports;
        this.uploads = uploads;
    }

    /** Those of the uploads that have arrived and wait for their form. */
    List<ArrivedUpload> waiting(ActivityId id, List<UUID> ids, Actor actor) {
        return ids.stream()
                .flatMap(upload -> uploads.arrived(upload, ReportService.fileOwner(id), actor).stream())
                .toList();
    }

    /** @return what was refused, and why */
    List<RuleViolation.Violation> take(ActivityId id, List<MultipartFile> files, PhotoForm form, Actor actor)
            throws IOException {
        List<RuleViolation.Violation> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (InputStream content = file.getInputStream()) {
                add(id, new NewPhoto(Ids.next(), name, content, form.toNote()), actor, refused);
            }
        }
        for (UUID upload : form.uploads()) {
            takeUpload(id, upload, form, actor, refused);
        }
        return refused;
    }

    /** A photo is known by its upload: sent again because the answer got lost, the form adds nothing twice. */
    private void takeUpload(
            ActivityId id, UUID upload, PhotoForm form, Actor actor, List<RuleViolation.Violation> refused)
            throws IOException {
        var owner = ReportService.fileOwner(id);
        Optional<ArrivedUpload> arrived = uploads.arrived(upload, owner, actor);
        if (arrived.isPresent()) {
            try (InputStream content = uploads.open(arrived.get(), owner, actor)) {
                add(id, new NewPhoto(upload, arrived.get().filename(), content, form.toNote()), actor, refused);
            }
            uploads.discard(upload, owner, actor);
        } else if (!reports.hasPhoto(id, upload, actor)) {
            refused.addAll(RuleViolation.of("activity.rule.uploadGone").violations());
        }
    }

    private void add(ActivityId id, NewPhoto photo, Actor actor, List<RuleViolation.Violation> refused) {
        try {
            reports.addPhoto(id, photo, actor);
        } catch (RuleViolation violation) {
            refused.addAll(violation.violations());
        }
    }
}
