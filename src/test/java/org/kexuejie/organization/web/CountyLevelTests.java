package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import org.junit.jupiter.api.Test;
import org.kexuejie.account.domain.JoinService;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.CountyReviews;
import org.kexuejie.organization.CountyLevels;
import org.kexuejie.organization.domain.AccountDesk;
import org.kexuejie.organization.domain.InvitationDesk;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city that does without accounts of its counties. */
@PortalTest
class CountyLevelTests {

    private static final String SETTINGS = "/city/review-settings";
    private static final String SWITCH = SETTINGS + "/county-level";

    private final CountyLevels levels;
    private final AccountDesk desk;
    private final InvitationDesk invitations;
    private final JoinService joining;
    private final CountyReviews reviews;
    private final ActivityMother activities;
    private final ActivityService service;
    private final JdbcClient jdbc;
    private final Portal portal;
    private final Actors actors;

    CountyLevelTests(
            CountyLevels levels,
            AccountDesk desk,
            InvitationDesk invitations,
            JoinService joining,
            CountyReviews reviews,
            ActivityMother activities,
            ActivityService service,
            JdbcClient jdbc,
            Portal portal,
            Actors actors) {
        this.levels = levels;
        this.desk = desk;
        this.invitations = invitations;
        this.joining = joining;
        this.reviews = reviews;
        this.activities = activities;
        this.service = service;
        this.jdbc = jdbc;
        this.portal = portal;
        this.actors = actors;
    }

    @Test
    void aCityHasOneUntilItSwitchesItOffAndOnlyItself() {
        assertThat(levels.isOn(Actors.LIUZHOU)).isTrue();

        levels.switchTo(true, actors.liuzhou());
        assertThat(levels.history(Actors.LIUZHOU)).as("nothing was switched").isEmpty();
        levels.switchTo(false, actors.liuzhou());
        levels.switchTo(false, actors.liuzhou());

        assertThat(levels.isOn(Actors.LIUZHOU)).isFalse();
        assertThat(levels.isOn(Actors.NANNING)).isTrue();
        assertThat(levels.history(Actors.LIUZHOU)).hasSize(1);
        levels.switchTo(true, actors.liuzhou());
        assertThat(levels.isOn(Actors.LIUZHOU)).isTrue();
    }

    @Test
    void withoutItNoAccountOfACountyIsMadeByAnyWay() {
        var holder = new AccountDesk.Holder("county-new", "张三", "三江县科协");
        var guest = new InvitationDesk.Guest("张三", "三江县科协");
        var before = invitations.inviteCounty(Actors.SANJIANG, guest, actors.liuzhou());

        levels.switchTo(false, actors.liuzhou());

        assertThat(violationsOf(() -> desk.openForCounty(Actors.SANJIANG, holder, actors.liuzhou())))
                .containsExactly("organization.countyLevel.rule.off");
        assertThat(violationsOf(() -> invitations.inviteCounty(Actors.CHENGZHONG, guest, actors.liuzhou())))
                .containsExactly("organization.countyLevel.rule.off");
        assertThat(joining.accept(before.code(), "county-new", "Festival-2021")).isEmpty();
    }

    @Test
    void theAccountsThatThereAreLearnWhy() {
        var county = portal.as(actors.sanjiang());
        levels.switchTo(false, actors.liuzhou());

        assertThat(county.get("/county/activities")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/suspended");
        assertThat(county.page("/suspended").text()).contains("没有启用县级账号", "柳州市没有启用县级账号，各县的工作由市实施小组直接办理。");

        levels.switchTo(true, actors.liuzhou());
        assertThat(county.get("/county/activities")).hasStatusOk();
    }

    @Test
    void whatIsHandedInGoesPastTheCounty() {
        reviews.switchTo(true, actors.liuzhou());
        levels.switchTo(false, actors.liuzhou());

        var id = activities.submitted(actors.schoolA());

        assertThat(service.show(id, actors.schoolA()).activity().status()).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void theCitySwitchesItOnItsSettingsAndIsOfferedNothingThatWouldBeRefused() {
        var city = portal.as(actors.liuzhou());
        assertThat(city.page("/city/accounts").links()).contains("/city/accounts/new-county");

        assertThat(city.post(SWITCH, "on", "false"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(SETTINGS);

        assertThat(city.page(SETTINGS).buttons()).containsExactly("常用意见", "启用县级账号");
        assertThat(city.page(SETTINGS).text()).contains("柳州市科协");
        assertThat(city.page("/city/accounts").links()).doesNotContain("/city/accounts/new-county");
        assertThat(city.page("/city/invitations").links()).doesNotContain("/city/invitations/new-county");
    }

    @Test
    void theDatabaseKeepsOneSettingForACity() {
        assertThat(Constraints.of("county_level", jdbc)).containsExactly("county_level_once");
        levels.switchTo(false, actors.liuzhou());

        assertThat(Constraints.brokenBy(() -> jdbc.sql("""
                        insert into county_level select uuidv7(), city_code, true, changed_at from county_level
                        """).update())).isEqualTo("county_level_once");
    }
}
