package org.kexuejie.activity.domain;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Registration;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.organization.Organizations;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New registrations that begin with what a unit registered before, in this edition or a former one. */
@Service
@Transactional
@NamedInterface("usecases")
public class ActivityCopies {

    private final ActivityRepository activities;
    private final ActivityDesk desk;
    private final Festival festival;
    private final Organizations organizations;
    private final MediaFiles files;
    private final Clock clock;

    ActivityCopies(
            ActivityRepository activities,
            ActivityDesk desk,
            Festival festival,
            Organizations organizations,
            MediaFiles files,
            Clock clock) {
        this.activities = activities;
        this.desk = desk;
        this.festival = festival;
        this.organizations = organizations;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Makes a draft of the current edition from an activity of the actor's unit, in whatever state that is. Its dates
     * and all that came of it stay behind; its plans come along as files of the draft's own. The same draft again
     * changes nothing.
     *
     * @param draft chosen when the page was opened
     * @throws org.kexuejie.shared.RecordNotFound when either is not the actor's
     * @throws AccessDeniedException when the actor is no unit
     */
    public void copy(ActivityId id, ActivityId draft, Actor actor) {
        ActivityView given = desk.visible(id, actor).view();
        if (!ActivityPolicy.isOnSide(actor, given, ActivityAction.EDIT)) {
            throw new AccessDeniedException("not for " + actor.role());
        }
        if (activities.existsById(draft)) {
            desk.visible(draft, actor);
            return;
        }
        EditionInfo edition = festival.current();
        Registration registered = given.registration();
        var owner = new MediaOwner(ActivityDesk.SUBJECT, draft.value());
        Registration anew = registered.anew(
                lineIn(edition, given),
                copy(registered.planFile(), owner, actor),
                copy(registered.safetyPlan(), owner, actor));
        var unit = organizations.get(given.organization());
        unit.requireActive();
        activities.save(new Activity(draft, edition.id(), unit, anew, clock.instant()));
    }

    private @Nullable MediaFileId copy(@Nullable MediaFileId file, MediaOwner owner, Actor actor) {
        return file == null ? null : files.copy(file, owner, actor).id();
    }

    /** Lines are known by their code across editions. */
    private @Nullable LineId lineIn(EditionInfo edition, ActivityView given) {
        return festival.lines(given.edition()).stream()
                .filter(line -> line.id().equals(given.registration().line()))
                .map(LineInfo::code)
                .findFirst()
                .flatMap(code -> festival.lines(edition.id()).stream()
                        .filter(line -> line.code().equals(code))
                        .map(LineInfo::id)
                        .findFirst())
                .orElse(null);
    }
}
