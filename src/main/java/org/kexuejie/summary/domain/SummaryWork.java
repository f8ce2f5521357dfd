package org.kexuejie.summary.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.PhaseKind;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.summary.CitySummaryLine;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.Summaries;
import org.kexuejie.workbench.WorkGroup;
import org.kexuejie.workbench.WorkItem;
import org.kexuejie.workbench.WorkSource;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits in summaries: for a city to file or change its own, for the office to decide on those filed. */
@Component
class SummaryWork implements WorkSource {

    private static final int FOR_OFFICE = 10;
    private static final int FOR_CITY = 30;
    private static final int LONGEST_TITLE = 60;

    private final Summaries summaries;
    private final CitySummaryRepository begun;
    private final Festival festival;
    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    SummaryWork(
            Summaries summaries,
            CitySummaryRepository begun,
            Festival festival,
            Regions regions,
            MessageSource messages,
            Clock clock) {
        this.summaries = summaries;
        this.begun = begun;
        this.festival = festival;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkGroup> waitingFor(Actor actor) {
        return festival
                .findCurrent()
                .flatMap(edition -> switch (actor.role()) {
                    case COMMITTEE_OFFICE -> filed(edition);
                    case CITY_TEAM -> own(edition, actor.cityCode());
                    case UNIT, COUNTY_AST, HOST -> Optional.<WorkGroup>empty();
                })
                .stream()
                .toList();
    }

    /** What has been filed and nobody has decided on, longest waiting first. */
    private Optional<WorkGroup> filed(EditionInfo edition) {
        List<CitySummaryLine> waiting = BoardFilter.WAITING.of(summaries.board(edition.id()));
        List<WorkItem> items = waiting.stream()
                .sorted(Comparator.comparing(line -> Objects.requireNonNull(line.filedAt())))
                .limit(SHOWN)
                .map(line -> new WorkItem(
                        text(
                                "summary.office.title",
                                regions.city(line.cityCode()).name()),
                        null,
                        line.filedAt(),
                        null,
                        SummaryLinks.path(Role.COMMITTEE_OFFICE, Objects.requireNonNull(line.id()))))
                .toList();
        return group(FOR_OFFICE, "summary.work.waiting", waiting.size(), "/office/summaries?show=WAITING", items);
    }

    /** A city's own summary once it is time for it; a returned one at any time, with the reason. */
    private Optional<WorkGroup> own(EditionInfo edition, String city) {
        Optional<CitySummaryView> summary =
                begun.findByEditionIdAndCityCode(edition.id(), city).map(CitySummary::view);
        if (summary.filter(view -> view.status().isReceived()).isPresent()) {
            return Optional.empty();
        }
        Optional<String> reason = summary.map(CitySummaryView::returnReason);
        if (reason.isEmpty() && !isTime(edition)) {
            return Optional.empty();
        }
        String title = reason.isPresent() ? "summary.work.returned" : "summary.work.due";
        String todo = reason.map(SummaryWork::shortened).orElseGet(() -> text("summary.work.dueItem"));
        LocalDate due = edition.settings().citySummaryDueOn();
        return group(
                FOR_CITY, title, 1, "/city/summary", List.of(new WorkItem(todo, null, null, due, "/city/summary")));
    }

    private static String shortened(String reason) {
        String line = reason.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private boolean isTime(EditionInfo edition) {
        LocalDate begins = edition.phases().stream()
                .filter(phase -> phase.kind() == PhaseKind.SUMMARISE)
                .findFirst()
                .map(phase -> phase.startsOn())
                .orElse(edition.endsOn());
        return !FestivalTime.today(clock).isBefore(begins);
    }

    private static Optional<WorkGroup> group(int order, String title, long count, String path, List<WorkItem> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(new WorkGroup(order, title, count, path, items));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
