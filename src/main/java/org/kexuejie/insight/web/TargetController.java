package org.kexuejie.insight.web;

import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.insight.domain.TargetBoard;
import org.kexuejie.insight.domain.TargetProgress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The targets of the plan and how far they have come. */
@Controller
@OfficeOnly
class TargetController {

    private final TargetBoard targets;
    private final Festival festival;

    TargetController(TargetBoard targets, Festival festival) {
        this.targets = targets;
        this.festival = festival;
    }

    @GetMapping("/office/targets")
    String board(Actor actor, Model page) {
        EditionInfo edition = festival.current();
        var tiles = targets.board(edition, actor).stream()
                .map(progress -> TargetTile.of(progress, edition))
                .toList();
        page.addAttribute("edition", edition);
        page.addAttribute("tiles", tiles);
        page.addAttribute(
                "reached",
                tiles.stream()
                        .map(TargetTile::progress)
                        .map(TargetProgress::state)
                        .filter(state -> state.isGood())
                        .count());
        return "insight/targets";
    }
}
