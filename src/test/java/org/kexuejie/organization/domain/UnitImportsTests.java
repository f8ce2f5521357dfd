package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kexuejie.testing.UnitMother.aUnit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.UnitMother;
import org.kexuejie.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class UnitImportsTests {

    private final UnitImports imports;
    private final UnitImportWork work;
    private final UnitImportStore store;
    private final UnitMother units;
    private final Actors actors;
    private final Trail trail;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    UnitImportsTests(
            UnitImports imports,
            UnitImportWork work,
            UnitImportStore store,
            UnitMother units,
            Actors actors,
            Trail trail,
            SettableClock clock,
            JdbcClient jdbc) {
        this.imports = imports;
        this.work = work;
        this.store = store;
        this.units = units;
        this.actors = actors;
        this.trail = trail;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private UnitImportInfo checked(byte[] file, Actor actor) {
        UnitImportId id = imports.upload(file, "单位.xlsx", actor);
        work.run(id);
        return imports.show(id, actor);
    }

    private UnitImportInfo imported(List<List<String>> rows, boolean despiteFaults, Actor actor) {
        UnitImportInfo info = checked(UnitLists.xlsx(rows), actor);
        imports.confirm(info.id(), despiteFaults, actor);
        work.run(info.id());
        return imports.show(info.id(), actor);
    }

    private List<String> faults(UnitImportInfo info, Actor actor) {
        return imports.faults(info.id(), new PageQuery(1, 100), actor).rows().stream()
                .map(fault -> fault.row() + " " + fault.column() + ": " + fault.text())
                .toList();
    }

    private int registered() {
        return jdbc.sql("select count(*) from organization")
                .query(Integer.class)
                .single();
    }

    private static List<List<String>> mixed() {
        var rows = new ArrayList<>(UnitLists.rows(3));
        rows.add(UnitLists.with(UnitLists.row("柳州市第00009小学"), UnitColumn.COUNTY, "某某县"));
        rows.add(UnitLists.row(" 柳州市 第0000１小学"));
        rows.add(UnitLists.row("柳州市城中区东门小学"));
        return rows;
    }

    @Test
    void aCheckSavesNothingAndNamesEveryFaultByRowAndColumn() {
        int before = registered();

        UnitImportInfo info = checked(UnitLists.xlsx(mixed()), actors.liuzhou());

        assertThat(info.state()).isEqualTo(UnitImportState.CHECKED);
        assertThat(List.of(info.total(), info.done(), info.fresh(), info.known(), info.bad()))
                .containsExactly(6, 6, 3, 1, 2);
        assertThat(faults(info, actors.liuzhou()))
                .containsExactly("5 所在县（市、区）: 没有“某某县”这个县（市、区）", "6 单位全称: 与第 2 行重复", "7 单位全称: 名录里已有这个单位，不重复登记");
        assertThat(registered()).isEqualTo(before);
    }

    @Test
    void aListWithFaultsIsImportedOnlyWithLeaveToLeaveThemOut() {
        int before = registered();
        UnitImportInfo info = checked(UnitLists.xlsx(mixed()), actors.liuzhou());

        assertThatThrownBy(() -> imports.confirm(info.id(), false, actors.liuzhou()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.import.rule.faults");
        work.run(info.id());
        assertThat(registered()).isEqualTo(before);

        imports.confirm(info.id(), true, actors.liuzhou());
        work.run(info.id());
        UnitImportInfo done = imports.show(info.id(), actors.liuzhou());
        assertThat(done.state()).isEqualTo(UnitImportState.IMPORTED);
        assertThat(List.of(done.created(), done.known(), done.bad())).containsExactly(3, 1, 2);
        assertThat(registered()).isEqualTo(before + 3);
        assertThat(trail.of(UnitImportLinks.SUBJECT, done.id().value()))
                .extracting(entry -> entry.actionKey() + " " + entry.actorName())
                .containsExactly("organization.import.done " + actors.liuzhou().name());
    }

    @Test
    void theSameListAgainRegistersNothing() {
        assertThat(imported(UnitLists.rows(300), false, actors.liuzhou()).created())
                .isEqualTo(300);
        int before = registered();

        UnitImportInfo again = checked(UnitLists.xlsx(UnitLists.rows(300)), actors.liuzhou());

        assertThat(List.of(again.fresh(), again.known(), again.bad())).containsExactly(0, 300, 0);
        assertThatThrownBy(() -> imports.confirm(again.id(), false, actors.liuzhou()))
                .hasMessage("organization.import.rule.nothing");
        assertThat(registered()).isEqualTo(before);
    }

    @Test
    void aUnitRegisteredAfterTheCheckIsLeftAsItIs() {
        UnitImportInfo info = checked(UnitLists.xlsx(UnitLists.rows(3)), actors.liuzhou());
        units.add(aUnit("柳州市第00002小学").county(Actors.CHENGZHONG));

        imports.confirm(info.id(), false, actors.liuzhou());
        work.run(info.id());

        UnitImportInfo done = imports.show(info.id(), actors.liuzhou());
        assertThat(List.of(done.created(), done.known())).containsExactly(2, 1);
    }

    @Test
    void aCodeStandsOnceInAListAndOnTheRegister() {
        units.add(aUnit("南宁甲小学").county("450103").codes("91350100M000100Y43", null));
        var rows = UnitLists.rows(3);
        var list = List.of(
                UnitLists.with(rows.get(0), UnitColumn.CREDIT_CODE, "91350100M000100Y43"),
                UnitLists.with(rows.get(1), UnitColumn.SCHOOL_CODE, "3450001234"),
                UnitLists.with(rows.get(2), UnitColumn.SCHOOL_CODE, "3450001234"));

        UnitImportInfo info = checked(UnitLists.xlsx(list), actors.liuzhou());

        assertThat(faults(info, actors.liuzhou())).containsExactly("2 统一社会信用代码: 这个代码已登记给别的单位", "4 学校标识码: 与第 3 行重复");
        units.add(aUnit("柳州乙小学").codes(null, "3450001234"));
        imports.confirm(info.id(), true, actors.liuzhou());
        work.run(info.id());
        UnitImportInfo done = imports.show(info.id(), actors.liuzhou());
        assertThat(List.of(done.created(), done.known())).containsExactly(0, 1);
    }

    @Test
    void theOfficeImportsForTheWholeRegion() {
        var rows =
                List.of(UnitLists.row("柳州市甲小学"), UnitLists.with(UnitLists.row("横县乙小学"), UnitColumn.COUNTY, "450127"));

        UnitImportInfo done = imported(rows, false, actors.office());

        assertThat(done.created()).isEqualTo(2);
        assertThat(jdbc.sql("select city_code || county_code from organization where name = '横县乙小学'")
                        .query(String.class)
                        .single())
                .isEqualTo("450100450181");
    }

    @Test
    void anImportBelongsToItsCity() {
        UnitImportId city = imports.upload(UnitLists.xlsx(UnitLists.rows(1)), "a.xlsx", actors.liuzhou());
        UnitImportId office = imports.upload(UnitLists.xlsx(UnitLists.rows(1)), "b.xlsx", actors.office());

        assertThatThrownBy(() -> imports.show(city, actors.nanning())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> imports.confirm(city, true, actors.nanning())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> imports.show(city, actors.office())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> imports.show(office, actors.liuzhou())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> imports.recent(actors.schoolA())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> imports.upload(new byte[1], "c.xlsx", actors.sanjiang()))
                .isInstanceOf(RecordNotFound.class);
        assertThat(imports.recent(actors.liuzhou()))
                .extracting(UnitImportInfo::id)
                .containsExactly(city);
        assertThat(imports.recent(actors.nanning())).isEmpty();
    }

    @Test
    void nobodyHasTwoImportsUnderWay() {
        imports.upload(UnitLists.xlsx(UnitLists.rows(1)), "a.xlsx", actors.liuzhou());

        assertThatThrownBy(() -> imports.upload(UnitLists.xlsx(UnitLists.rows(1)), "b.xlsx", actors.liuzhou()))
                .hasMessage("organization.import.rule.busy");
        assertThat(Constraints.brokenBy(() -> store.add(
                        new UnitImportId(Ids.next()),
                        Actors.LIUZHOU,
                        actors.liuzhou().id(),
                        "c.xlsx",
                        new byte[1])))
                .isEqualTo("unit_import_one_at_a_time");
    }

    @Test
    void twoWhoConfirmAtOnceImportOnce() {
        UnitImportInfo info = checked(UnitLists.xlsx(UnitLists.rows(3)), actors.liuzhou());

        var outcomes = Race.of(
                () -> imports.confirm(info.id(), false, actors.liuzhou()),
                () -> imports.confirm(info.id(), false, actors.liuzhou()));

        assertThat(outcomes).filteredOn(Race.Outcome::isDone).hasSize(1);
    }

    @Test
    void aStepThatWasBrokenOffIsDoneAgainFromItsBeginning() {
        UnitImportId id = imports.upload(UnitLists.xlsx(mixed()), "单位.xlsx", actors.liuzhou());
        work.run(id);
        UnitImportInfo first = imports.show(id, actors.liuzhou());
        jdbc.sql("update unit_import set state = 'CHECKING', content = :content, done_rows = 2")
                .param("content", UnitLists.xlsx(mixed()))
                .update();

        work.run(id);

        assertThat(imports.show(id, actors.liuzhou())).isEqualTo(first);
        assertThat(faults(first, actors.liuzhou())).hasSize(3);
    }

    @Test
    void aStepDoneTwiceDoesNothingTheSecondTime() {
        UnitImportInfo done = imported(UnitLists.rows(3), false, actors.liuzhou());
        int before = registered();

        work.run(done.id());

        assertThat(imports.show(done.id(), actors.liuzhou())).isEqualTo(done);
        assertThat(registered()).isEqualTo(before);
        assertThatThrownBy(() -> imports.confirm(done.id(), false, actors.liuzhou()))
                .hasMessage("organization.import.rule.notWaiting");
    }

    @Test
    void whatFailsAgainAndAgainIsGivenUp() {
        UnitImportId id = imports.upload(UnitLists.xlsx(UnitLists.rows(1)), "a.xlsx", actors.liuzhou());

        work.giveUp(id);
        work.run(id);

        assertThat(imports.show(id, actors.liuzhou()).state()).isEqualTo(UnitImportState.BROKEN);
    }

    @Test
    void importsAreKeptForAMonth() {
        UnitImportInfo old = checked(UnitLists.xlsx(UnitLists.rows(1)), actors.liuzhou());
        clock.setTo(FestivalMoment.NOW.plus(Duration.ofDays(31)));

        UnitImportInfo young = checked(UnitLists.xlsx(UnitLists.rows(1)), actors.liuzhou());

        assertThat(imports.recent(actors.liuzhou()))
                .extracting(UnitImportInfo::id)
                .containsExactly(young.id())
                .doesNotContain(old.id());
    }

    @Test
    void anEmptyUploadIsRefused() {
        assertThatThrownBy(() -> imports.upload(new byte[0], "", actors.liuzhou()))
                .hasMessage("organization.import.rule.noFile");
    }
}
