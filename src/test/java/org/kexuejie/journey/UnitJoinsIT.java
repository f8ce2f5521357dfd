package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.organization.domain.ImportSteps;
import org.kexuejie.organization.domain.UnitColumn;
import org.kexuejie.organization.domain.UnitLists;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scenario 2: 300 units come from a list, a city invites one of them, and it joins. */
@JourneyTest
@ExtendWith(Browsing.class)
class UnitJoinsIT {

    private static final int UNITS = 300;
    private static final String SCHOOL = "柳州市第00007小学";

    private final ImportSteps steps;
    private final Actors actors;
    private final JdbcClient jdbc;

    UnitJoinsIT(BeanFactory beans, Actors actors, JdbcClient jdbc) {
        this.steps = new ImportSteps(beans);
        this.actors = actors;
        this.jdbc = jdbc;
    }

    private static List<List<String>> list() {
        return UnitLists.rows(UNITS).stream()
                .map(row -> UnitLists.with(row, UnitColumn.COUNTY, "柳州市城中区"))
                .toList();
    }

    /** The list with a county that nobody knows, a unit that is in it twice, and one without a name. */
    private static List<List<String>> faultyList() {
        var rows = new ArrayList<>(list());
        rows.set(3, UnitLists.with(rows.get(3), UnitColumn.COUNTY, "柳州市某某县"));
        rows.set(4, rows.getFirst());
        rows.set(5, UnitLists.with(rows.get(5), UnitColumn.NAME, ""));
        return rows;
    }

    private long units() {
        return jdbc.sql("select count(*) from organization where name like '柳州市第%'")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource
    void aListIsCheckedCorrectedAndImportedOnce(Seat seat, People people) {
        Tab office = SignIn.open(seat.of(people)).as("office");

        ImportScreen faulty = check(office, faultyList());
        assertThat(faulty.faults())
                .containsExactly("5 所在县（市、区） 柳州市某某县 没有“柳州市某某县”这个县（市、区）", "6 单位全称 柳州市第00001小学 与第 2 行重复", "7 单位全称  请填写");
        assertThat(units()).isZero();

        ImportScreen imported = check(office, list()).confirm("导入 300 个单位", steps);
        assertThat(imported.result()).contains("新登记 300 个单位，已有 0 个。");
        assertThat(units()).isEqualTo(UNITS);

        assertThat(check(office, list()).result()).contains("没有可以登记的新单位。");
        assertThat(units()).isEqualTo(UNITS);
    }

    private ImportScreen check(Tab office, List<List<String>> rows) {
        return ImportScreen.start(office)
                .upload(new FilePayload("单位.xlsx", "application/octet-stream", UnitLists.xlsx(rows)), steps);
    }

    @ParameterizedTest
    @EnumSource
    void aCityInvitesItsUnitsAndNobodyElse(Seat seat, People people) {
        check(SignIn.open(people.somebody(Width.DESK)).as("office"), list()).confirm("导入 300 个单位", steps);
        String id = jdbc.sql("select id from organization where name = :name")
                .param("name", SCHOOL)
                .query(String.class)
                .single();
        Tab city = SignIn.open(seat.of(people)).as("liuzhou");

        city.go("/city/units/" + id + "/invite");
        var form = new FormScreen(city);
        form.write("使用人", "黄老师");
        form.press("生成邀请链接");
        String link = city.page().locator("code.link-text").innerText();

        Tab teacher = seat.of(people);
        teacher.page().navigate(link);
        var join = new FormScreen(teacher);
        join.write("用户名", "huang-laoshi");
        join.write("密码", "Kexuejie-2020-xyz");
        join.write("再输一遍密码", "Kexuejie-2020-xyz");
        join.press("建立账号并登录");
        assertThat(teacher.path()).isEqualTo("/school");

        assertThat(city.go("/city/units/" + Actors.unitOf(actors.schoolN()) + "/invite"))
                .isEqualTo(404);
        assertThat(city.go("/office/accounts")).isEqualTo(403);
        assertThat(city.go("/office/invitations/new-city")).isEqualTo(403);
    }
}
