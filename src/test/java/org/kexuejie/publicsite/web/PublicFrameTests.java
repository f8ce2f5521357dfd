package org.kexuejie.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;

/** What all public pages share. */
@PortalTest
class PublicFrameTests {

    private final Portal portal;
    private final Actors actors;

    PublicFrameTests(Portal portal, Actors actors) {
        this.portal = portal;
        this.actors = actors;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/activities",
                "/activities?city=450200",
                "/plan",
                "/committee",
                "/help",
                "/?lang=en",
                "/activities/abc",
                "/nowhere"
            })
    void nobodyGetsASessionForReading(String path) {
        var answer = portal.anonymous().get(path);

        assertThat(answer.getResponse().getCookie("SESSION")).isNull();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void theLanguageIsChosenByTheAddressAndRemembered() {
        var answer = portal.anonymous().get("/plan?lang=en");

        assertThat(answer).cookies().hasValue("lang", "en");
    }

    @Test
    void theLanguageLinkLeadsToTheSamePage() {
        var chinese = portal.anonymous().page("/activities?city=450200").document();
        var english = portal.anonymous().page("/activities?city=450200&lang=en").document();

        assertThat(chinese.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(chinese.select("a[hreflang=en]").attr("href")).isEqualTo("/activities?city=450200&lang=en");
        assertThat(english.select("a[hreflang=zh-CN]").attr("href")).isEqualTo("/activities?city=450200&lang=zh");
        assertThat(english.select(".public-nav a").eachText())
                .containsExactly("Home", "Activities", "Plan", "Committee");
    }

    @Test
    void theHeadLeadsInOrToOnesOwnDesk() {
        assertThat(entrance(portal.anonymous())).containsExactly("登录", "/login");
        assertThat(entrance(portal.as(actors.liuzhou()))).containsExactly("进入工作台", "/city");
        assertThat(entrance(portal.as(actors.schoolA()))).containsExactly("进入工作台", "/school");
    }

    private static List<String> entrance(Visitor visitor) {
        var link = visitor.page("/").document().select(".public-tools a.btn");
        return List.of(link.text(), link.attr("href"));
    }

    @Test
    void theFootNamesHostsAndOrganisersAndLeadsToHelp() {
        var foot = portal.anonymous().page("/").document().select(".public-foot");

        assertThat(foot.select("dd").eachText())
                .containsExactly("自治区科协 自治区文明办 自治区教育厅 自治区科技厅 共青团广西区委", "广西科技馆 广西青少年科技中心 广西青少年学生校外教育培训基地");
        assertThat(foot.select("a").eachAttr("href"))
                .containsExactly("/", "/activities", "/plan", "/committee", "/help");
    }

    @Test
    void staffPagesStayChineseForWhoeverChoseEnglish() {
        assertThat(portal.as(actors.liuzhou()).page("/city?lang=en").text()).contains("工作台", "第八届广西青少年科学节");
        assertThat(portal.anonymous().page("/login?lang=en").title()).isEqualTo("登录");
    }
}
