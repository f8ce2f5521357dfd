package org.kexuejie.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.CountyOnly;
import org.kexuejie.account.HostOnly;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.trail.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home of each role. */
@Controller
class HomeController {

    private static final int DONE_SHOWN = 8;
    private static final int SOON_DAYS = 3;

    private final List<WorkSource> work;
    private final List<ProgressSource> progress;
    private final List<Shortcut> shortcuts;
    private final Trail trail;
    private final Clock clock;

    HomeController(
            List<WorkSource> work, List<ProgressSource> progress, List<Shortcut> shortcuts, Trail trail, Clock clock) {
        this.work = work;
        this.progress = progress;
        this.shortcuts = shortcuts;
        this.trail = trail;
        this.clock = clock;
    }

    @OfficeOnly
    @GetMapping("/office")
    String office(Actor actor, Model page) {
        return home(actor, page);
    }

    @CityTeamOnly
    @GetMapping("/city")
    String city(Actor actor, Model page) {
        return home(actor, page);
    }

    @UnitOnly
    @GetMapping("/school")
    String school(Actor actor, Model page) {
        return home(actor, page);
    }

    @CountyOnly
    @GetMapping("/county")
    String county(Actor actor, Model page) {
        return home(actor, page);
    }

    @HostOnly
    @GetMapping("/host")
    String host(Actor actor, Model page) {
        return home(actor, page);
    }

    private String home(Actor actor, Model page) {
        LocalDate today = FestivalTime.today(clock);
        page.addAttribute("actor", actor);
        page.addAttribute("today", today);
        page.addAttribute("soon", today.plusDays(SOON_DAYS));
        page.addAttribute(
                "groups",
                work.stream()
                        .flatMap(source -> source.waitingFor(actor).stream())
                        .sorted(Comparator.comparingInt(WorkGroup::order))
                        .toList());
        page.addAttribute(
                "tiles",
                progress.stream()
                        .flatMap(source -> source.progressFor(actor).stream())
                        .toList());
        page.addAttribute(
                "shortcuts",
                shortcuts.stream()
                        .filter(each -> each.area() == actor.role().home())
                        .toList());
        page.addAttribute("done", trail.lastDoneBy(actor, DONE_SHOWN));
        return "workbench/home";
    }
}
