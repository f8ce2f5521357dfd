package org.kexuejie.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;

@PortalTest
class ExtensionPageTests {

    private final Visitor office;
    private final Actors actors;

    ExtensionPageTests(Portal portal, Actors actors) {
        this.office = portal.as(actors.office());
        this.actors = actors;
    }

    private static Form form() {
        return Form.of(
                "id",
                Ids.next().toString(),
                "kind",
                "APPLICATION",
                "city",
                "450200",
                "lastDay",
                "2020-10-15",
                "reason",
                "台风停课");
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(office.page("/office/extensions").text()).contains("还没有办理过延期");
    }

    @Test
    void aCityGetsMoreTimeUntilTheHourOfTheSettings() {
        assertThat(office.post("/office/extensions", form())).hasStatus(303).hasRedirectedUrl("/office/extensions");

        assertThat(office.page("/office/extensions").rows())
                .containsExactly(List.of(
                        "柳州市",
                        "活动申报",
                        "2020-10-15 18:00",
                        "台风停课",
                        "2020-10-12 10:00 " + actors.office().name(),
                        "有效",
                        "收回 收回后立即不再有效，已经提交的不受影响。 收回"));
    }

    @Test
    void aUnitIsNamedOnTheFormAndInTheList() {
        var school = Actors.unitOf(actors.schoolA());
        assertThat(office.page("/office/units/" + school).links()).contains("/office/extensions/new?unit=" + school);

        Page form = office.page("/office/extensions/new?unit=" + school);
        assertThat(form.text()).contains("东门小学").doesNotContain("市级总结");
        office.post("/office/extensions", form().without("city").with("unit", school.toString()));

        assertThat(office.page("/office/extensions").rows().getFirst()).startsWith("柳州市城中区东门小学", "活动申报");
    }

    @Test
    void whatIsMissingIsSaidAtItsPlaceAndNothingTypedIsLost() {
        var answer = office.post("/office/extensions", form().without("kind").with("lastDay", ""));

        assertThat(answer).hasStatus(422);
        Page page = Page.of(answer);
        assertThat(page.errors()).hasSize(2);
        assertThat(page.field("reason")).isEqualTo("台风停课");
        assertThat(page.field("city")).isEqualTo("450200");
    }

    @Test
    void aDayThatHasPassedIsRefusedAtTheDay() {
        var answer = office.post("/office/extensions", form().with("lastDay", "2020-10-01"));

        assertThat(answer).hasStatus(422);
        assertThat(Page.of(answer).errorAt("lastDay")).contains("已经过了");
    }

    @Test
    void theOfficeTakesItBack() {
        var id = Ids.next().toString();
        office.post("/office/extensions", form().with("id", id));

        assertThat(office.post("/office/extensions/" + id + "/revocation")).hasStatus(303);

        assertThat(office.page("/office/extensions").rows().getFirst().get(5)).isEqualTo("已收回");
    }

    @Test
    void aUnitThatDoesNotExistIsNotFound() {
        assertThat(office.get("/office/extensions/new?unit=" + Ids.next())).hasStatus(404);
    }
}
