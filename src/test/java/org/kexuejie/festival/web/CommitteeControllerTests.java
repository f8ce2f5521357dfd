package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.Festival;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Filled;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** The committee, and with it what all ordered lists of the plan have in common. */
@PortalTest
class CommitteeControllerTests {

    private final Festival festival;
    private final Plan plan;
    private final Visitor office;
    private final String path;

    CommitteeControllerTests(Portal portal, Actors actors, Festival festival, Plan plan) {
        this.festival = festival;
        this.plan = plan;
        this.office = portal.as(actors.office());
        this.path = "/office/editions/" + plan.edition().id() + "/committee";
    }

    private List<CommitteeEntry> members() {
        return festival.committee(plan.edition().id());
    }

    private List<String> names() {
        return members().stream().map(CommitteeEntry::name).toList();
    }

    /** The form of the list as it is sent by the arrow of one of its entries. */
    private Form order(String button, int member) {
        String id = members().get(member).id().toString();
        String[] order = members().stream().map(each -> each.id().toString()).toArray(String[]::new);
        return Form.of(button, id).with("order", order);
    }

    @Test
    void theListStandsInTheOrderOfRank() {
        Page list = office.page(path);

        assertThat(list.title()).isEqualTo("组委会");
        assertThat(list.document().select(".order-item a").eachText()).isEqualTo(names());
        assertThat(list.document().select(".order-item button[disabled]").eachAttr("aria-label"))
                .containsExactly("上移 " + names().getFirst(), "下移 " + names().getLast());
    }

    @Test
    void anArrowMovesItsMemberByOnePlaceAndLeadsBackToHim() {
        String moved = names().get(2);
        var answer = office.post(path + "/order", order("up", 2));

        assertThat(answer)
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(path + "#item-" + members().get(1).id());
        assertThat(names().get(1)).isEqualTo(moved);

        office.post(path + "/order", order("down", 1));
        assertThat(names().get(2)).isEqualTo(moved);
    }

    @Test
    void aListThatWasDraggedIsSentAsItStands() {
        String[] reversed =
                members().reversed().stream().map(each -> each.id().toString()).toArray(String[]::new);
        List<String> expected = names().reversed();

        assertThat(office.post(path + "/order", Form.of().with("order", reversed)))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(path);
        assertThat(names()).isEqualTo(expected);
    }

    @Test
    void anOrderWithSomebodyWhoIsGoneIsAConflict() {
        Form order = order("up", 1);
        office.post(path + "/" + members().getLast().id() + "/removal");

        assertThat(office.post(path + "/order", order)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aNewMemberIsAddedBehindTheOthers() {
        var answer = office.post(
                path,
                Filled.form(office.page(path + "/new"))
                        .with("position", "MEMBER")
                        .with("name", "张　三")
                        .with("title", "某厅处长"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(path);
        assertThat(names().getLast()).isEqualTo("张三");
    }

    @Test
    void anInvalidFormComesBackAsItWasTyped() {
        var answer = office.post(path, Form.of("version", "0", "name", "张".repeat(21), "title", ""));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Page page = Page.of(answer);
        assertThat(page.errorAt("position")).isEqualTo("请填写");
        assertThat(page.errorAt("name")).isEqualTo("不能超过 20 字");
        assertThat(page.errorAt("title")).isEqualTo("请填写");
        assertThat(page.field("name")).isEqualTo("张".repeat(21));
        assertThat(names()).hasSize(11);
    }

    @Test
    void whoeverSavesSecondSeesWhatStandsNowAndMaySaveOverIt() {
        String chair = path + "/" + members().getFirst().id();
        Form second = Filled.form(office.page(chair)).with("title", "第二个人填的");
        office.post(chair, Filled.form(office.page(chair)).with("title", "第一个人填的"));

        var answer = office.post(chair, second);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        Page page = Page.of(answer);
        assertThat(page.document().select(".conflict-now").text()).contains("第一个人填的");
        assertThat(page.field("title")).isEqualTo("第二个人填的");
        assertThat(office.post(chair, Filled.form(page))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(members().getFirst().title()).isEqualTo("第二个人填的");
    }

    @Test
    void removalAsksFirstAndTakesOneAway() {
        String last = path + "/" + members().getLast().id();
        List<String> left = names().subList(0, 10);

        assertThat(office.page(last).document().select("details.ask form").attr("action"))
                .isEqualTo(last + "/removal");
        assertThat(office.post(last + "/removal"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(path);
        assertThat(names()).isEqualTo(left);
        assertThat(office.post(last + "/removal")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(office.get(last)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
