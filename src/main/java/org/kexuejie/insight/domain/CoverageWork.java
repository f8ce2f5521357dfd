package org.kexuejie.insight.domain;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.workbench.WorkGroup;
import org.kexuejie.workbench.WorkItem;
import org.kexuejie.workbench.WorkSource;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The counties that a city still has to win somebody in, as long as the festival is not over (R29, R31). */
@Component
class CoverageWork implements WorkSource {

    private static final int ORDER = 40;
    private static final String GAPS = "/city/coverage?state=GAP&view=LIST";

    private final CoverageQueries coverage;
    private final Festival festival;
    private final MessageSource messages;
    private final Clock clock;

    CoverageWork(CoverageQueries coverage, Festival festival, MessageSource messages, Clock clock) {
        this.coverage = coverage;
        this.festival = festival;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        return festival.findCurrent()
                .filter(edition -> actor.is(Role.CITY_TEAM))
                .filter(edition -> !FestivalTime.today(clock).isAfter(edition.endsOn()))
                .map(edition -> gaps(edition, actor))
                .orElse(List.of());
    }

    private List<WorkGroup> gaps(EditionInfo edition, Actor team) {
        List<WorkItem> items = coverage.board(edition, new CoverageFilter(null, CoverageState.GAP), team)
                .counties()
                .map(county -> item(county, edition))
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new WorkGroup(
                        ORDER,
                        "insight.work.gaps",
                        items.size(),
                        GAPS,
                        items.subList(0, Math.min(SHOWN, items.size()))));
    }

    private WorkItem item(CountyCoverage county, EditionInfo edition) {
        String missing = county.gaps().stream()
                .map(gap -> messages.getMessage(gap.labelKey(), null, LocaleContextHolder.getLocale()))
                .collect(Collectors.joining("，"));
        return new WorkItem(county.county().name(), missing, null, edition.endsOn(), GAPS);
    }
}
