package org.kexuejie.activity.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Postponement;
import org.kexuejie.activity.Registration;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.RuleViolation;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moving what was approved to another time, by its unit or by the city for it. No second review follows. */
@Service
@Transactional
@NamedInterface("usecases")
public class PostponementService {

    private final ActivityDesk desk;
    private final Postponements postponements;
    private final Festival festival;
    private final Clock clock;

    PostponementService(ActivityDesk desk, Postponements postponements, Festival festival, Clock clock) {
        this.desk = desk;
        this.postponements = postponements;
        this.festival = festival;
        this.clock = clock;
    }

    /** @throws RuleViolation naming everything about the new time that is missing or does not fit */
    public void postpone(
            ActivityId id, @Nullable Instant start, @Nullable Instant end, @Nullable String reason, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.POSTPONE);
        Instant now = clock.instant();
        Registration before = activity.view().registration();
        var rules = new PostponementRules(festival.edition(activity.view().edition()), now);
        Registration after = activity.postpone(rules, start, end, reason, actor.role(), now);
        postponements.keep(
                id,
                new Postponement(
                        Objects.requireNonNull(before.startAt()),
                        Objects.requireNonNull(before.endAt()),
                        Objects.requireNonNull(after.startAt()),
                        Objects.requireNonNull(after.endAt()),
                        Objects.requireNonNull(reason),
                        now,
                        actor.name(),
                        actor.affiliation(),
                        !actor.is(Role.UNIT)),
                actor.id().value());
        desk.record(activity, actor, ActivityAction.POSTPONE, reason);
    }
}
