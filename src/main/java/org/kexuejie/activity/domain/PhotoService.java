package org.kexuejie.activity.domain;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.media.MediaFiles;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of photos and portrait consent, from the first note to the withdrawal (F16). */
@Service
@Transactional
@NamedInterface("usecases")
public class PhotoService {

    private final ActivityDesk desk;
    private final ReportService reports;
    private final MediaFiles files;
    private final Clock clock;

    PhotoService(ActivityDesk desk, ReportService reports, MediaFiles files, Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    /** Whether the actor may say something else of the photos of an activity now: while it is reported, and once it is verified. */
    public static boolean mayDescribe(Actor actor, ActivityView activity, boolean reportOpen) {
        return actor.isUnit(activity.organization().value())
                && (reportOpen || activity.status() == ActivityStatus.VERIFIED);
    }

    /** Whether the actor may withdraw photos of an activity, at any time: its unit, its city and the office may. */
    public static boolean mayWithdraw(Actor actor, ActivityView activity) {
        return actor.isUnit(activity.organization().value())
                || actor.isTeamOf(activity.cityCode())
                || actor.is(Role.COMMITTEE_OFFICE);
    }

    /** Says something else of a photo; of a verified activity, such as that consent has come, with a line in the trail. */
    public void describe(ActivityId id, UUID photo, PhotoNote note, Actor actor) {
        Activity activity = desk.held(id, actor);
        if (activity.view().status() != ActivityStatus.VERIFIED) {
            reports.describePhoto(id, photo, note, actor);
            return;
        }
        if (!mayDescribe(actor, activity.view(), false)) {
            throw new AccessDeniedException("not for " + actor.role());
        }
        PhotoRules.check(note, clock.instant());
        activity.photo(photo).describe(note);
        desk.recordPhoto(activity, actor, "activity.photo.action.DESCRIBE", note.caption());
    }

    /** Has a video that could not be prepared prepared once more, for whoever might withdraw it. */
    public void prepareAgain(ActivityId id, UUID photo, Actor actor) {
        Activity activity = desk.held(id, actor);
        if (!mayWithdraw(actor, activity.view())) {
            throw new AccessDeniedException("not for " + actor.role());
        }
        files.prepareAgain(activity.photo(photo).view().file());
    }

    /** Takes a photo down, at once and for good; the original stays in the archive. */
    public void withdraw(ActivityId id, UUID photo, @Nullable String reason, Actor actor) {
        Activity activity = desk.held(id, actor);
        if (!mayWithdraw(actor, activity.view())) {
            throw new AccessDeniedException("not for " + actor.role());
        }
        ActivityPhoto withdrawn = activity.photo(photo);
        withdrawn.withdraw(reason, clock.instant());
        String caption = withdrawn.view().note().caption();
        desk.recordPhoto(activity, actor, "activity.photo.action.WITHDRAW", "《%s》：%s".formatted(caption, reason));
    }
}
