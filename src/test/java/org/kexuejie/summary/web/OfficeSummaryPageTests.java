package org.kexuejie.summary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.document.Sheets;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.SummaryMother;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** The pages on which the office follows, reads and decides on the cities' summaries. */
@PortalTest
class OfficeSummaryPageTests {

    private final CitySummaryService service;
    private final SummaryMother summaries;
    private final SettableClock clock;
    private final Portal portal;
    private final Actors actors;
    private final Visitor office;

    OfficeSummaryPageTests(
            CitySummaryService service, SummaryMother summaries, SettableClock clock, Portal portal, Actors actors) {
        this.service = service;
        this.summaries = summaries;
        this.clock = clock;
        this.portal = portal;
        this.actors = actors;
        this.office = portal.as(actors.office());
    }

    private CitySummaryId filed() {
        return summaries.filed(actors.liuzhou(), actors.schoolA());
    }

    private SummaryStatus status() {
        return service.sheet(actors.liuzhou()).summary().status();
    }

    private String version() {
        return String.valueOf(summaries.versionOf(actors.liuzhou()));
    }

    @Test
    void theBoardCountsAndLeadsToWhatItCounts() {
        filed();
        summaries.accepted(actors.nanning(), actors.schoolN());

        Page page = office.page("/office/summaries");

        assertThat(page.document().select(".tile").eachText())
                .containsExactly(
                        "应报 14 个市",
                        "已收 2 个市",
                        "按时 2 个市",
                        "待验收 1 个市",
                        "验收通过 1 个市",
                        "退回修改 0 个市",
                        "未报 12 个市",
                        "纸质件已收 0 个市");
        assertThat(page.rows()).hasSize(14);
        assertThat(page.rowTitles()).containsExactly("南宁市", "柳州市");
        assertThat(office.page("/office/summaries?show=WAITING").rowTitles()).containsExactly("柳州市");
        assertThat(office.page("/office/summaries?show=RETURNED").text()).contains("没有符合条件的市");
        assertThat(office.get("/office/summaries?show=NONSENSE")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void onceItIsDueThoseMissingAreNamedWithWhomToCall() {
        filed();
        assertThat(office.page("/office/summaries").notices()).isEmpty();

        clock.setTo(FestivalMoment.at("2020-12-01T09:00"));

        assertThat(office.page("/office/summaries").notices())
                .singleElement()
                .asString()
                .startsWith("还没有报送：南宁市 没有联系人")
                .doesNotContain("柳州市");
    }

    @Test
    void theOfficeReadsEverythingOnOnePage() {
        CitySummaryId id = filed();

        Page page = office.page("/office/summaries/" + id);

        assertThat(page.title()).isEqualTo("柳州市活动总结");
        assertThat(page.document().select("tfoot td").eachText())
                .containsExactly("4", "12", "1,280", "72", "160", "0", "1", "0", "0", "12");
        assertThat(page.document().select("tfoot td a").getFirst().attr("href"))
                .isEqualTo("/office/activities?city=450200&stage=HELD");
        assertThat(page.document().select(".photo")).hasSize(12);
        assertThat(page.links()).contains("/media/" + scan());
        assertThat(page.document().select(".trail li b").eachText()).containsExactly("报送总结");
        assertThat(office.get("/media/" + scan())).hasStatusOk();
        assertThat(portal.as(actors.nanning()).get("/media/" + scan())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MediaFileId scan() {
        return Objects.requireNonNull(service.sheet(actors.liuzhou()).summary().scan());
    }

    @Test
    void acceptedItIsSaidOnTheBoard() {
        CitySummaryId id = filed();
        String read = office.page("/office/summaries/" + id).field("version");

        var answer = office.post("/office/summaries/" + id + "/acceptance", "version", read, "reason", "材料齐全");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/office/summaries");
        assertThat(status()).isEqualTo(SummaryStatus.ACCEPTED);
        assertThat(office.page("/office/summaries/" + id).buttons())
                .contains("退回修改")
                .doesNotContain("验收通过");
    }

    @Test
    void aReturnWithoutAReasonIsRefusedOnThePage() {
        CitySummaryId id = filed();

        var answer = office.post("/office/summaries/" + id + "/return", "version", version(), "reason", " ");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Page page = Page.of(answer);
        assertThat(page.errors()).containsExactly("请写明退回原因");
        assertThat(page.document().select("#return-reason").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(status()).isEqualTo(SummaryStatus.FILED);
    }

    @Test
    void whoeverComesSecondIsTold() {
        CitySummaryId id = filed();
        String read = office.page("/office/summaries/" + id).field("version");
        office.post(
                "/office/summaries/" + id + "/deliveries",
                "version",
                read,
                "channel",
                "PAPER",
                "receivedOn",
                "2020-10-12",
                "receivedBy",
                "韦老师");

        assertThat(office.post("/office/summaries/" + id + "/acceptance", "version", read))
                .hasStatus(HttpStatus.CONFLICT);
        office.post("/office/summaries/" + id + "/acceptance", "version", version());
        var answer = office.post("/office/summaries/" + id + "/acceptance", "version", version());

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("这份总结已经有人处理过，不能再验收");
    }

    @Test
    void whatArrivedIsNotedWithHowWhenAndByWhom() {
        CitySummaryId id = filed();
        String deliveries = "/office/summaries/" + id + "/deliveries";

        var refused = office.post(deliveries, "version", version(), "receivedOn", "2020-10-13", "receivedBy", "");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(refused).errors()).containsExactlyInAnyOrder("请选择收件方式", "请填写签收人");
        assertThat(Page.of(refused).field("receivedOn")).isEqualTo("2020-10-13");
        var early = office.post(
                deliveries, "version", version(), "channel", "PAPER", "receivedOn", "2020-10-13", "receivedBy", "韦老师");
        assertThat(Page.of(early).errorAt("receivedOn")).isEqualTo("收件日期不能晚于今天");

        office.post(
                deliveries, "version", version(), "channel", "PAPER", "receivedOn", "2020-10-12", "receivedBy", "韦老师");
        assertThat(office.page("/office/summaries/" + id).facts()).containsEntry("盖章纸质件", "2020-10-12 由 韦老师 签收");
    }

    @Test
    void aDraftOrAForeignIdIsNotThere() {
        summaries.readyToFile(actors.liuzhou(), actors.schoolA());
        var draft = service.sheet(actors.liuzhou()).summary().id();

        for (Object id : List.of(draft, UUID.randomUUID(), "nonsense")) {
            for (String part : List.of("", "/print", "/paper.docx", "/statistics.xlsx")) {
                assertThat(office.get("/office/summaries/" + id + part))
                        .as(id + part)
                        .hasStatus(HttpStatus.NOT_FOUND);
            }
            assertThat(office.post("/office/summaries/" + id + "/acceptance", "version", "0"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void whatIsBackWithItsCityIsNotOnPaper() {
        CitySummaryId id = summaries.returned(actors.liuzhou(), actors.schoolA());

        Page page = office.page("/office/summaries/" + id);

        assertThat(page.notices()).singleElement().asString().contains("请核对覆盖县数");
        assertThat(page.document().select("tfoot td")).isNotEmpty();
        assertThat(page.document().select(".reading, .photo")).isEmpty();
        for (String part : List.of("/print", "/paper.docx", "/statistics.xlsx")) {
            assertThat(page.links()).doesNotContain("/office/summaries/" + id + part);
            assertThat(office.get("/office/summaries/" + id + part)).as(part).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"liuzhou", "school-a", "county-sanjiang", "host-wenming"})
    void nobodyElseComesIn(String username) {
        CitySummaryId id = filed();
        Visitor visitor = portal.as(actors.standing(username));

        for (String path : List.of("", ".xlsx", "/totals", "/totals.xlsx", "/" + id, "/" + id + "/paper.docx")) {
            assertThat(visitor.get("/office/summaries" + path)).as(path).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(visitor.post("/office/summaries/" + id + "/acceptance", "version", version()))
                .hasStatus(HttpStatus.FORBIDDEN);
        if (!username.equals("liuzhou")) {
            assertThat(visitor.get("/city/summary")).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void theTotalsAddWhatIsFiledWhenAskedAndTheSheetAgreesToTheDigit() {
        filed();
        summaries.accepted(actors.nanning(), actors.schoolN());

        for (String query : List.of("", "?filed=true")) {
            Page page = office.page("/office/summaries/totals" + query);
            List<String> total =
                    page.document().select("tfoot").getFirst().select("td").eachText();
            List<List<String>> sheet = Sheets.rows(bytes("/office/summaries/totals.xlsx" + query));

            assertThat(total.get(2)).isEqualTo(query.isEmpty() ? "1,280" : "2,560");
            assertThat(sheet.get(18).subList(1, 12)).isEqualTo(total(total));
            assertThat(sheet.get(29).subList(1, 12)).isEqualTo(total(total));
        }
    }

    private static List<String> total(List<String> figures) {
        var row = new ArrayList<String>(List.of("合计"));
        row.addAll(figures);
        return row;
    }

    @Test
    void theBoardsSheetIsExactlyWhatIsShown() {
        summaries.returned(actors.liuzhou(), actors.schoolA());
        summaries.accepted(actors.nanning(), actors.schoolN());

        List<List<String>> sheet = Sheets.rows(bytes("/office/summaries.xlsx?show=HANDED_IN"));

        String now = "2020-10-12 10:00";
        assertThat(sheet.subList(3, sheet.size()))
                .containsExactly(
                        List.of("1", "南宁市", "验收通过", now, "按时", now, "", "", ""),
                        List.of("2", "柳州市", "退回修改", now, "按时", "", "", "", ""));
        assertThat(office.page("/office/summaries?show=HANDED_IN").rows())
                .containsExactly(List.of("南宁市", "验收通过", now, "按时", now, "未收"), List.of("柳州市", "退回修改", now, "按时"));
    }

    private byte[] bytes(String path) {
        var answer = office.get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
