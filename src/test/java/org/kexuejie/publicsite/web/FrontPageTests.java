package org.kexuejie.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.RegistrationBuilder;
import org.springframework.cache.CacheManager;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FrontPageTests {

    private final Portal portal;
    private final Actors actors;
    private final ActivityMother activities;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final CacheManager caches;

    FrontPageTests(
            Portal portal,
            Actors actors,
            ActivityMother activities,
            SettableClock clock,
            JdbcClient jdbc,
            CacheManager caches) {
        this.portal = portal;
        this.actors = actors;
        this.activities = activities;
        this.clock = clock;
        this.jdbc = jdbc;
        this.caches = caches;
    }

    @Test
    void itIntroducesTheEdition() {
        Page home = portal.anonymous().page("/");

        assertThat(home.title()).isEqualTo("第八届广西青少年科学节暨东盟国家青少年科技交流活动");
        assertThat(home.document().title()).isEqualTo("启迪科学智慧·成就科学梦想 - 第八届广西青少年科学节");
        assertThat(home.document().select("meta[name=description]").attr("content"))
                .contains("启迪科学智慧·成就科学梦想", "2020年9月1日至10月31日");
        assertThat(home.document().select(".hero-theme").text().replace(" ", ""))
                .isEqualTo("启迪科学智慧·成就科学梦想");
        assertThat(home.document().select(".hero-facts").text()).isEqualTo("2020年9月1日至10月31日 主场：柳州科技馆 暂定");
        assertThat(home.document().select(".line-cards a").eachText())
                .containsExactly(
                        "示范单位展示与“挑战杯”作品展",
                        "乡村学校少年宫科技体验日",
                        "科学节主场活动",
                        "学校、校外活动场所科学节（科技节）",
                        "快乐科普校园行、发明创造",
                        "科普大篷车",
                        "流动科技馆巡展",
                        "科普金童谣",
                        "科技辅导员培训");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-31T23:59, -, -",
        "2020-06-01T00:00, 宣传动员, -",
        "2020-08-31T23:59, 活动准备, 宣传动员",
        "2020-10-31T23:59, 全面开展, 宣传动员 活动准备",
        "2020-12-01T00:00, -, 宣传动员 活动准备 全面开展 活动总结"
    })
    void thePhaseLineShowsWhereTodayIs(String moment, String now, String over) {
        clock.setTo(FestivalMoment.at(moment));

        var line = portal.anonymous().page("/").document().select(".phase-line");

        assertThat(line.select("li[aria-current] b").text()).isEqualTo(now.replace("-", ""));
        assertThat(line.select("li.is-over b").text()).isEqualTo(over.replace("-", ""));
        assertThat(line.select("li")).hasSize(4);
    }

    @Test
    void itsFiguresCountWhatIsApproved() {
        for (ActivityStatus status : ActivityStatus.values()) {
            activities.in(status, actors.schoolA());
        }
        activities.approved(actors.venueA(), activities.registration().openToPublic(false));

        assertThat(portal.anonymous()
                        .page("/")
                        .document()
                        .select(".headline dd")
                        .eachText())
                .containsExactly("5 项", "2 个，全区 111 个", "4 项");
    }

    @Test
    void whatIsNotOverComesNext() {
        activities.approved(actors.schoolB(), coming("乐群中学科技周", "2020-10-20T09:00"));
        activities.approved(actors.schoolA(), coming("东门小学科普展", "2020-10-15T09:00"));
        activities.approved(actors.schoolA());

        assertThat(portal.anonymous()
                        .page("/")
                        .document()
                        .select(".programme h3")
                        .eachText())
                .containsExactly("东门小学科普展", "乐群中学科技周");
    }

    private RegistrationBuilder coming(String title, String start) {
        return activities.registration().title(title).from(start).to("2020-10-20T12:00");
    }

    @ParameterizedTest
    @CsvSource({"/", "/activities", "/plan", "/committee"})
    void everyPageSaysSoWhileNoEditionIsOpen(String path) {
        change("update edition set status = 'CLOSED'");

        Page page = portal.anonymous().page(path);

        assertThat(page.title()).isEqualTo("目前没有进行中的科学节");
        assertThat(portal.anonymous().page(path + "?lang=en").title()).isEqualTo("No festival is on at the moment");
    }

    @Test
    void aNameWithoutEnglishFallsBackToChineseAndSaysSo() {
        change("update edition set name_en = ''");

        var home = portal.anonymous().page("/?lang=en").document();

        assertThat(home.select("h1").text()).isEqualTo("第八届广西青少年科学节暨东盟国家青少年科技交流活动");
        assertThat(home.select("h1").attr("lang")).isEqualTo("zh-CN");
        assertThat(home.select(".hero-theme").attr("lang")).isEmpty();
        assertThat(home.select(".chinese-only").eachText())
                .containsExactly("The names and texts below are available in Chinese only.");
    }

    private void change(String sql) {
        jdbc.sql(sql).update();
        Objects.requireNonNull(caches.getCache("plan")).clear();
    }
}
