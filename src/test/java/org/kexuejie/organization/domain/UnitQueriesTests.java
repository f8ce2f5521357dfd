package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.UnitMother.aUnit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Records;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.UnitMother;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class UnitQueriesTests {

    private static final UnitFilter ALL = UnitFilter.NONE;

    private final UnitQueries queries;
    private final Accounts accounts;
    private final UnitMother units;
    private final Actors actors;
    private final Statements statements;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    UnitQueriesTests(
            UnitQueries queries,
            Accounts accounts,
            UnitMother units,
            Actors actors,
            Statements statements,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.queries = queries;
        this.accounts = accounts;
        this.units = units;
        this.actors = actors;
        this.statements = statements;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void registerSome() {
        jdbc.sql("update organization set contact_name = '众联系人'").update();
        units.add(aUnit("鹅山中学").kind(OrgKind.SENIOR_HIGH).county("450204").tags(OrgTag.INVENTION_MODEL_UNIT));
        units.add(aUnit("鹅山小学（东校区）").county("450204").tags(OrgTag.RURAL, OrgTag.ETHNIC));
        units.add(aUnit("100%科技馆").kind(OrgKind.POPSCI_VENUE).county("450103"));
    }

    private List<String> names(UnitFilter filter, Actor actor) {
        var page = queries.list(filter, actor, PageQuery.ofPage(1));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(UnitRow::name).toList();
    }

    private List<String> names(String filter, @Nullable Object value) {
        return names(Records.with(ALL, filter, value), actors.office());
    }

    @Test
    void theOfficeReadsAllByCountyAndName() {
        assertThat(names(ALL, actors.office()))
                .containsExactly(
                        "100%科技馆", "南宁市青秀区凤岭小学", "柳州市城中区东门小学", "柳州市鱼峰区乐群中学", "鹅山中学", "鹅山小学（东校区）", "三江侗族自治县青少年活动中心");
    }

    @Test
    void everybodyElseReadsTheirOwn() {
        assertThat(names(ALL, actors.nanning())).containsExactly("100%科技馆", "南宁市青秀区凤岭小学");
        assertThat(names(ALL, actors.sanjiang())).containsExactly("三江侗族自治县青少年活动中心");
        assertThat(names(ALL, actors.schoolA())).isEmpty();
        assertThat(names(ALL, actors.wenming())).isEmpty();
        assertThat(names(ALL, actors.liuzhou())).hasSize(5);
    }

    @Test
    void aFilterOfAnotherPlaceDoesNotReachThere() {
        assertThat(names(Records.with(ALL, "city", Actors.NANNING), actors.liuzhou()))
                .hasSize(5);
        assertThat(names(Records.with(ALL, "county", "450103"), actors.liuzhou()))
                .isEmpty();
    }

    @Test
    void everyFilterShowsItsOwn() {
        assertThat(names("city", Actors.NANNING)).containsExactly("100%科技馆", "南宁市青秀区凤岭小学");
        assertThat(names("county", "450204")).containsExactly("鹅山中学", "鹅山小学（东校区）");
        assertThat(names("kind", OrgKind.POPSCI_VENUE)).containsExactly("100%科技馆");
        assertThat(names("tag", OrgTag.INVENTION_MODEL_UNIT)).containsExactly("鹅山中学");
        assertThat(names("tag", OrgTag.ETHNIC)).containsExactly("鹅山小学（东校区）");
        assertThat(names("tag", OrgTag.REMOTE)).isEmpty();
        assertThat(names("batch", 1)).containsExactly("鹅山中学");
        assertThat(names("batch", 2)).isEmpty();
        assertThat(names("year", 2018)).containsExactly("鹅山中学");
        assertThat(names("active", false)).isEmpty();
        assertThat(names("active", true)).hasSize(7);
        assertThat(names("scanned", true)).isEmpty();
        assertThat(names("scanned", false)).hasSize(7);
        assertThat(queries.awards(actors.liuzhou())).containsExactly(new ModelAward(1, 2018));
        assertThat(queries.awards(actors.nanning())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"鹅, 2", "鹅山, 2", "鹅山中, 1", "%, 1", "_, 0", "（东校区）, 1", "(东, 1", "黄老师, 3", "众联系人, 4", "没有, 0", "'', 7"})
    void aPartOfNameOrContactFindsIt(String text, int found) {
        assertThat(names("text", text)).hasSize(found);
    }

    @Test
    void aRowSaysWhatTheRegisterKnowsAndHowManyMaySignIn() {
        var second = actors.openFor(Actors.unitOf(actors.schoolA()), "school-a2");
        var suspended = actors.openFor(Actors.unitOf(actors.schoolA()), "school-a3");
        accounts.suspend(suspended.id());

        var details = aUnit("柳州市城中区东门小学").build();

        assertThat(second).isNotNull();
        assertThat(queries.list(Records.with(ALL, "county", "450202"), actors.liuzhou(), PageQuery.ofPage(1))
                        .rows())
                .containsExactly(new UnitRow(
                        new OrganizationId(actors.schoolA().unitId()),
                        "450200",
                        Records.with(details, "contact", Records.with(details.contact(), "contactName", "众联系人")),
                        true,
                        false,
                        2));
    }

    @Test
    void theSheetHoldsWhatTheListHolds() {
        for (var filter : Set.of(ALL, Records.with(ALL, "text", "鹅山"))) {
            List<UnitRow> streamed = transaction.execute(_ -> {
                try (var rows = queries.all(filter, actors.office())) {
                    return rows.toList();
                }
            });
            assertThat(streamed)
                    .isEqualTo(queries.list(filter, actors.office(), PageQuery.ofPage(1))
                            .rows());
        }
    }

    @Test
    void aLongListCostsAsMuchAsAShortOne() {
        var few = statements.of(() -> queries.list(ALL, actors.office(), new PageQuery(1, 1)));
        var many = statements.of(() -> queries.list(ALL, actors.office(), new PageQuery(1, 100)));

        assertThat(few).hasSize(2);
        assertThat(many).isEqualTo(few);
    }
}
