package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Organizer;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Documents;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

/** What a unit sees and does of an activity that it only takes part in. */
@PortalTest
class PartnerPageTests {

    private final ActivityMother activities;
    private final Actors actors;
    private final Visitor partner;

    PartnerPageTests(ActivityMother activities, Actors actors, Portal portal) {
        this.activities = activities;
        this.actors = actors;
        this.partner = portal.as(actors.schoolB());
    }

    private ActivityId joint() {
        return activities.submitted(
                actors.schoolA(),
                activities
                        .registration()
                        .organizers(
                                new Organizer(OrganizerRole.HOST, "柳州市城中区东门小学"),
                                new Organizer(OrganizerRole.CO_ORGANIZER, "柳州市鱼峰区乐群中学")));
    }

    @Test
    void itStandsApartInTheListAndLeadsToAPageToRead() {
        ActivityId id = joint();

        Page list = partner.page("/school/activities");
        assertThat(list.text()).contains("参与的活动", "柳州市城中区东门小学");
        assertThat(list.links()).contains("/school/activities/" + id);
        Page page = partner.page("/school/activities/" + id);
        assertThat(page.text()).contains("这项活动由柳州市城中区东门小学申报，本单位参与，只能查看", "柳州市鱼峰区乐群中学 参与单位");
        assertThat(page.buttons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"withdrawal, 403", "cancellation, 403", "submission, 403", "copy, 403", "removal, 403", "scan, 403"})
    void nothingOfItIsDoneByAPartner(String step, int answer) {
        assertThat(partner.upload(
                        "/school/activities/" + joint() + "/" + step,
                        Form.of(
                                "draft",
                                ActivityId.of("0199e3a0-0000-7000-8000-000000000000")
                                        .toString()),
                        new MockMultipartFile("sealScan", "盖章.pdf", "application/pdf", Documents.pdf())))
                .hasStatus(answer);
    }

    @Test
    void namesOfTheRegisterAreOfferedWhileOneIsTyped() {
        var offered = partner.get("/school/activities/units?text=" + URLEncoder.encode("小学", StandardCharsets.UTF_8));

        assertThat(offered).hasStatus(HttpStatus.OK);
        assertThat(Page.of(offered).document().select("option").eachAttr("value"))
                .containsExactly("南宁市青秀区凤岭小学", "柳州市城中区东门小学");
        assertThat(Page.of(partner.get("/school/activities/units?text=a"))
                        .document()
                        .select("option"))
                .isEmpty();
    }
}
