package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Role;
import org.kexuejie.organization.Organizations;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Sheet;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** The pages around a unit that is suspended. */
@PortalTest
class SuspensionPageTests {

    private static final String REASON = "已并入市一中";

    private final Organizations organizations;
    private final ActivityMother activities;
    private final Portal portal;
    private final Actors actors;
    private final Visitor liuzhou;
    private final Visitor school;
    private final String unit;

    SuspensionPageTests(Organizations organizations, ActivityMother activities, Portal portal, Actors actors) {
        this.organizations = organizations;
        this.activities = activities;
        this.portal = portal;
        this.actors = actors;
        this.liuzhou = portal.as(actors.liuzhou());
        this.school = portal.as(actors.schoolA());
        this.unit = "/city/units/" + Actors.unitOf(actors.schoolA());
    }

    private boolean active() {
        return organizations.get(Actors.unitOf(actors.schoolA())).active();
    }

    @ParameterizedTest
    @CsvSource({"liuzhou, CITY_TEAM", "office, COMMITTEE_OFFICE"})
    void whatFollowsIsSaidBeforehandAndItIsUndoneOnThePageOfTheUnit(String username, Role role) {
        var visitor = portal.as(actors.standing(username));
        String path = role.home().path() + "/units/" + Actors.unitOf(actors.schoolA());
        String ask = visitor.page(path).document().select("a:contains(停用)").attr("href");
        assertThat(visitor.page(ask).document().select("form ul li").eachText())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("单位的 1 个账号登录后只能看到停用的时间和原因");

        var answer = visitor.post(ask, "reason", " " + REASON + " ");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(path);
        assertThat(visitor.page(path).notices()).singleElement().asString().contains("已停用", "原因：" + REASON);
        assertThat(visitor.get(ask)).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(path);

        String undo = visitor.page(path)
                .document()
                .select("form[action$=reactivation]")
                .attr("action");
        assertThat(visitor.post(undo)).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(path);
        assertThat(active()).isTrue();
        assertThat(visitor.page(path).document().select(".trail b").eachText()).containsExactly("停用单位", "恢复单位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aReasonIsAskedFor(String reason) {
        var answer = liuzhou.post(unit + "/suspension", "reason", reason);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errorAt("reason")).isEqualTo("请填写停用原因");
        assertThat(active()).isTrue();
    }

    @Test
    void aReasonThatIsTooLongIsKept() {
        var answer = liuzhou.post(unit + "/suspension", "reason", "𠮷".repeat(201));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).field("reason")).isEqualTo("𠮷".repeat(201));
        assertThat(liuzhou.post(unit + "/suspension", "reason", "𠮷".repeat(200)))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void whoComesSecondIsToldSo() {
        liuzhou.post(unit + "/suspension", "reason", REASON);

        var answer = liuzhou.post(unit + "/suspension", "reason", "别的");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("这个单位已经停用了");
    }

    /** Once a unit has done something and been suspended. */
    @Nested
    class Afterwards {

        private final String coverage;
        private final String activity;

        Afterwards() {
            activity = "/city/activities/" + activities.verified(actors.schoolA());
            coverage = liuzhou.page("/city/coverage").document().select("main").text();
        }

        @BeforeEach
        void suspend() {
            liuzhou.post(unit + "/suspension", "reason", REASON);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/school", "/school/activities", "/school/activities/new", "/school/unit", "/resume"})
        void itsAccountsLearnWhyWhereverTheyGo(String path) {
            assertThat(school.get(path)).hasRedirectedUrl("/suspended");
            assertThat(school.page("/suspended").facts()).containsEntry("停用原因", REASON);
        }

        @Test
        void itsAccountsChangeNothing() {
            assertThat(school.post("/school/unit", "address", "别的路")).hasRedirectedUrl("/suspended");
        }

        @Test
        void itsAccountsWorkAgainAfterwards() {
            liuzhou.post(unit + "/reactivation");

            assertThat(school.get("/school/activities")).hasStatusOk();
            assertThat(school.get("/suspended")).hasRedirectedUrl("/school");
        }

        @Test
        void listsAndSheetsMarkItAndFilterByIt() {
            var suspended = liuzhou.page("/city/units?active=false");
            assertThat(suspended.rowTitles()).containsExactly("柳州市城中区东门小学");
            assertThat(suspended.document().select("tbody th .tag").eachText()).containsExactly("已停用");
            assertThat(liuzhou.page("/city/units?active=true").rowTitles())
                    .containsExactly("柳州市鱼峰区乐群中学", "三江侗族自治县青少年活动中心");
            assertThat(Sheet.of(liuzhou.get("/city/units.xlsx")).column("状态")).containsExactly("已停用", "正常", "正常");
        }

        @Test
        void whatItDidStillCountsAndIsShown() {
            assertThat(liuzhou.page("/city/coverage").document().select("main").text())
                    .isEqualTo(coverage);
            assertThat(liuzhou.get(activity)).hasStatusOk();
            assertThat(portal.anonymous().get(activity.replace("/city", ""))).hasStatusOk();
        }
    }
}
