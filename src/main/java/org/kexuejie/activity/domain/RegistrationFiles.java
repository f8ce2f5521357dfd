package org.kexuejie.activity.domain;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.RegistrationPaper;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of registrations. What a version that was handed in speaks of is kept for good; a file of a draft that
 * nobody else has seen goes when another takes its place.
 */
@Service
@Transactional
@NamedInterface("usecases")
public class RegistrationFiles {

    private final ActivityDesk desk;
    private final MediaFiles files;

    RegistrationFiles(ActivityDesk desk, MediaFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /**
     * Adds a file to a registration, in the place of an earlier one. The stamped paper may come until the activity is
     * called off or turned down; every other file is a change of the registration and voids the stamp. The same file
     * again changes nothing.
     *
     * @throws org.kexuejie.shared.RuleViolation at the field of the file, when it cannot be taken
     */
    public void attach(ActivityId id, RegistrationPaper paper, InputStream content, String filename, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.EDIT);
        var owner = new MediaOwner(ActivityDesk.SUBJECT, id.value());
        MediaFile file = files.store(content, filename, paper.purpose(), owner, actor, paper.field());
        if (isThere(file, activity.view().registration().paper(paper))) {
            files.remove(file.id());
        } else {
            changing(activity, () -> activity.attach(paper, file.id()));
        }
    }

    private boolean isThere(MediaFile file, @Nullable MediaFileId standing) {
        return standing != null
                && files.find(standing)
                        .filter(known -> known.sha256().equals(file.sha256()))
                        .isPresent();
    }

    /** Makes a change, and removes the files that it lets go of unless they were handed in. */
    void changing(Activity activity, Runnable change) {
        Registration before = activity.view().registration();
        change.run();
        Registration after = activity.view().registration();
        if (!activity.isNeverSubmitted()) {
            return;
        }
        for (RegistrationPaper paper : RegistrationPaper.values()) {
            @Nullable MediaFileId file = before.paper(paper);
            if (file != null && !file.equals(after.paper(paper))) {
                files.remove(file);
            }
        }
    }

    void removeAll(Registration registration) {
        Arrays.stream(RegistrationPaper.values())
                .map(registration::paper)
                .filter(Objects::nonNull)
                .forEach(files::remove);
    }
}
