package org.kexuejie.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.domain.TargetDetails;
import org.kexuejie.festival.domain.TargetService;

/** Does what the office has done to the plan by the demo's present: vans counted, launch noted. */
class PlanMaker {

    private final TargetService targets;
    private final Festival festival;
    private final Shape shape;

    PlanMaker(TargetService targets, Festival festival, Words words) {
        this.targets = targets;
        this.festival = festival;
        this.shape = words.shape();
    }

    void make() {
        EditionId edition = festival.current().id();
        for (TargetInfo target : festival.targets(edition)) {
            if (target.rule() == TargetRule.RESOURCES_USED) {
                targets.revise(edition, target.id(), target.version(), details(target, shape.vans(), null));
            } else if (target.rule() == TargetRule.MILESTONE) {
                targets.revise(
                        edition, target.id(), target.version(), details(target, target.amount(), shape.launchedOn()));
            }
        }
    }

    private static TargetDetails details(TargetInfo target, @Nullable Long amount, @Nullable LocalDate achievedOn) {
        return new TargetDetails(
                target.label(),
                target.rule(),
                target.line(),
                amount,
                target.unit(),
                target.wording(),
                target.source(),
                target.dueOn(),
                achievedOn,
                target.note());
    }
}
