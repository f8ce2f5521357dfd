package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Documents;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

/** PDFs beside the photos and videos of a report. */
@PortalTest
class PaperEvidenceTests {

    private static final Form SAID = Form.of("paperCaption", "柳州日报的报道");

    private final ActivityService service;
    private final ReportService reports;
    private final Portal portal;
    private final Actors actors;
    private final Actor schoolA;
    private final Visitor school;
    private final ActivityId id;
    private final String address;

    PaperEvidenceTests(
            ActivityService service, ReportService reports, ActivityMother activities, Portal portal, Actors actors) {
        this.service = service;
        this.reports = reports;
        this.portal = portal;
        this.actors = actors;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.id = activities.readyToReport(schoolA);
        this.address = "/school/activities/" + id + "/files";
    }

    private static MockMultipartFile paper(byte[] content) {
        return new MockMultipartFile("paper", "报道.pdf", "application/pdf", content);
    }

    private List<Photo> papers() {
        return service.show(id, schoolA).activity().photos().stream()
                .filter(each -> each.kind() == EvidenceKind.FILE)
                .toList();
    }

    @Test
    void aPdfIsTakenAndIsForTheChainOnly() {
        assertThat(school.upload(address, SAID, paper(Documents.pdf()))).hasStatus(HttpStatus.SEE_OTHER);
        reports.submit(id, schoolA);
        reports.verify(id, null, actors.liuzhou());

        Photo paper = papers().getFirst();
        assertThat(paper.note().caption()).isEqualTo("柳州日报的报道");
        var answer = portal.as(actors.liuzhou()).get("/media/" + paper.file()).getResponse();
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(portal.as(actors.schoolB()).get("/media/" + paper.file())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.anonymous().get("/photos/" + paper.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.anonymous().page("/activities/" + id).document().select(".photo"))
                .hasSize(3);
        assertThat(school.page("/school/gallery?kind=FILE").document().select(".photo"))
                .hasSize(1);
        assertThat(school.page("/school/activities/" + id + "/photos/" + paper.id())
                        .text())
                .contains("柳州日报的报道", "下载 PDF")
                .doesNotContain("影像登记");
    }

    @Test
    void whatIsNoPdfIsRefusedAndWhatWasTypedStays() {
        var answer = school.upload(address, SAID, paper(Pictures.jpeg(40, 30, 1)));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("“报道.pdf”不是 PDF 文件（以文件内容为准），没有收下");
        assertThat(Page.of(answer).field("paperCaption")).isEqualTo("柳州日报的报道");
        assertThat(papers()).isEmpty();
    }

    @Test
    void captionAndFileAreBothAskedFor() {
        var answer = school.upload(address, Form.of("paperCaption", " "), paper(new byte[0]));

        assertThat(Page.of(answer).errors()).containsExactlyInAnyOrder("请填写文件说明", "请选择一个 PDF 文件");
    }

    @Test
    void thereIsNothingToSayOfItThatCouldMakeItPublic() {
        school.upload(address, SAID, paper(Documents.pdf()));

        var answer = school.post(
                "/school/activities/" + id + "/photos/" + papers().getFirst().id(),
                "caption",
                "公开",
                "takenAt",
                "2020-09-19T10:00",
                "place",
                "操场",
                "photographer",
                "韦",
                "minors",
                "NO",
                "consent",
                "BLURRED");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(papers().getFirst().note().neverPublic()).isTrue();
    }
}
