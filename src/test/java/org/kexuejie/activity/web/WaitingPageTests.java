package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.ReportBuilder;
import org.kexuejie.testing.Sheet;
import org.kexuejie.testing.Visitor;

/** How long registrations and reports have waited, in the lists of those who review them. */
@PortalTest
class WaitingPageTests {

    private final ActivityMother activities;
    private final Portal portal;
    private final Actors actors;
    private final SettableClock clock;

    WaitingPageTests(ActivityMother activities, Portal portal, Actors actors, SettableClock clock) {
        this.activities = activities;
        this.portal = portal;
        this.actors = actors;
        this.clock = clock;
    }

    /** One a day has come from 1 to 6 October, the day it is now; what came on the 2nd has passed. */
    @BeforeEach
    void handIn() {
        for (int day = 1; day <= 6; day++) {
            clock.setTo(FestivalMoment.at("2020-10-0" + day + "T00:30"));
            var registration = activities.registration().title(day + " 日");
            switch (day) {
                case 1 -> activities.reported(actors.schoolA(), registration, ReportBuilder.aReport());
                case 2 -> activities.approved(actors.schoolB(), registration);
                default -> activities.submitted(actors.schoolA(), registration);
            }
        }
    }

    private Visitor visitor(String username) {
        return portal.as(actors.standing(username));
    }

    private static List<String> waiting(Page page) {
        return page.document().select("td[data-label=等待]").eachText();
    }

    @Test
    void theListSaysForHowManyDays() {
        var page = visitor("liuzhou").page("/city/activities");

        assertThat(page.rowTitles()).containsExactly("6 日", "5 日", "4 日", "3 日", "2 日", "1 日");
        assertThat(waiting(page)).containsExactly("今天", "1 天", "2 天", "3 天", "5 天");
        assertThat(page.document().select("td.long-wait").eachText()).containsExactly("5 天");
    }

    @ParameterizedTest
    @CsvSource({
        "liuzhou, /city, 2020-10-06T23:59, 1 日",
        "liuzhou, /city, 2020-10-07T00:00, 3 日 1 日",
        "office, /office, 2020-10-08T00:00, 4 日 3 日 1 日",
        "county-chengzhong, /county, 2020-10-08T00:00, 4 日 3 日 1 日",
        "nanning, /city, 2020-10-12T00:00, ''"
    })
    void whatWaitsForMoreThanThreeDaysIsShownAlone(String username, String area, String now, String titles) {
        clock.setTo(FestivalMoment.at(now));

        var page = visitor(username).page(area + "/activities?longWaiting=true");

        assertThat(String.join(" ", page.rowTitles())).isEqualTo(titles);
        assertThat(page.document().select(".tab[aria-current]").eachText()).containsExactly("等待超过 3 天");
    }

    @Test
    void theFilterIsKeptWithTheOthersAndTakenOffByTheSameTab() {
        clock.setTo(FestivalMoment.at("2020-10-08T00:00"));
        var page = visitor("liuzhou").page("/city/activities?status=SUBMITTED&longWaiting=true&sort=WAITING");

        assertThat(page.rowTitles()).containsExactly("3 日", "4 日");
        assertThat(page.field("longWaiting")).isEqualTo("true");
        assertThat(page.document().select(".tab[aria-current]").eachText()).containsExactly("待审核 4", "等待超过 3 天");
        assertThat(page.document().select(".tab:contains(等待)").attr("href"))
                .isEqualTo("/city/activities?status=SUBMITTED&sort=WAITING");
    }

    @Test
    void theSheetSaysTheSame() {
        clock.setTo(FestivalMoment.at("2020-10-08T00:00"));

        var all = Sheet.of(visitor("liuzhou").get("/city/activities.xlsx"));
        var longWaiting = Sheet.of(visitor("liuzhou").get("/city/activities.xlsx?longWaiting=true&sort=WAITING"));

        assertThat(all.column("等待（天）")).containsExactly("2", "3", "4", "5", "", "7");
        assertThat(longWaiting.column("活动名称")).containsExactly("1 日", "3 日", "4 日");
        assertThat(longWaiting.column("等待（天）")).containsExactly("7", "5", "4");
    }
}
