package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.domain.OrganizationService;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.UnitMother;

@PortalTest
class ActivitySearchTests {

    private final ActivityQueries queries;
    private final OrganizationService organizations;
    private final ActivityMother activities;
    private final Plan plan;
    private final Actor office;
    private final Actor liuzhou;
    private final Actor schoolA;
    private final Actor schoolN;

    ActivitySearchTests(
            ActivityQueries queries,
            OrganizationService organizations,
            ActivityMother activities,
            Plan plan,
            Actors actors) {
        this.queries = queries;
        this.organizations = organizations;
        this.activities = activities;
        this.plan = plan;
        this.office = actors.office();
        this.liuzhou = actors.liuzhou();
        this.schoolA = actors.schoolA();
        this.schoolN = actors.schoolN();
    }

    /** 东门小学 of 柳州 and 凤岭小学 of 南宁. */
    @BeforeEach
    void submitSome() {
        for (String title : List.of("科技节", "100%好奇", "snap_circuits", "STEM 课堂（小学组）", "学科节日")) {
            activities.submitted(schoolA, activities.registration().title(title));
        }
        activities.submitted(schoolN, activities.registration().title("科技节"));
    }

    private Set<String> find(String text) {
        var filter = Filters.by("text", text);
        return queries.list(plan.edition().id(), filter, office, PageQuery.ofPage(1)).rows().stream()
                .map(row -> row.receiptNumber() + " " + row.title())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "节, 4502-00001 科技节 | 4502-00005 学科节日 | 4501-00001 科技节",
        "奇, 4502-00002 100%好奇",
        "科技, 4502-00001 科技节 | 4501-00001 科技节",
        "科技节, 4502-00001 科技节 | 4501-00001 科技节",
        "科节, 4502-00005 学科节日",
        "学科节日, 4502-00005 学科节日",
        "%, 4502-00002 100%好奇",
        "0%, 4502-00002 100%好奇",
        "100%, 4502-00002 100%好奇",
        "%%, ''",
        "_, 4502-00003 snap_circuits",
        "p_, 4502-00003 snap_circuits",
        "p_c, 4502-00003 snap_circuits",
        "n_p, ''",
        "\\, ''",
        "Snap, 4502-00003 snap_circuits",
        "stem, 4502-00004 STEM 课堂（小学组）",
        "ｓｔｅｍ, 4502-00004 STEM 课堂（小学组）",
        "STEM 课堂, 4502-00004 STEM 课堂（小学组）",
        "（小学组）, 4502-00004 STEM 课堂（小学组）",
        "(小学组), 4502-00004 STEM 课堂（小学组）",
        "（, 4502-00004 STEM 课堂（小学组）",
        "08-4501, 4501-00001 科技节",
        "00003, 4502-00003 snap_circuits",
        "凤岭, 4501-00001 科技节",
        "没有, ''"
    })
    void aPartOfTitleReceiptOrUnitFindsIt(String text, String found) {
        assertThat(find(text))
                .isEqualTo(
                        found.isEmpty()
                                ? Set.of()
                                : List.of(found.split(" \\| ")).stream()
                                        .map("08-"::concat)
                                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void nothingTypedFindsAll(String text) {
        assertThat(find(text)).hasSize(6);
    }

    @Test
    void aDraftIsFoundByItsUnitAsSoonAsItIsTyped() {
        activities.draft(schoolA, activities.registration().title("火箭发射"));
        var filter = Filters.by("text", "火箭");

        assertThat(queries.list(plan.edition().id(), filter, schoolA, PageQuery.ofPage(1))
                        .total())
                .isOne();
    }

    @Test
    void aRenamedUnitIsFoundByItsNewName() {
        var unit = organizations.get(Actors.unitOf(schoolA));
        var renamed = UnitMother.aUnit("柳州市第九十九小学").build();

        organizations.revise(unit.id(), unit.version(), renamed, liuzhou);

        assertThat(find("九十九")).hasSize(5);
        assertThat(find("东门")).isEmpty();
        assertThat(find("学科")).containsExactly("08-4502-00005 学科节日");
    }
}
