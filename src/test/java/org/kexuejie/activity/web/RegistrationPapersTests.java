package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.Organizer;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Documents;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** The rows of units and the files of a registration. */
@PortalTest
class RegistrationPapersTests {

    private final ActivityService service;
    private final ActivityMother activities;
    private final JdbcClient jdbc;
    private final Actor schoolA;
    private final Visitor school;
    private final Visitor otherSchool;
    private final Visitor city;
    private final Form complete;
    private final UUID id = Ids.next();

    RegistrationPapersTests(
            ActivityService service,
            ActivityMother activities,
            Portal portal,
            Actors actors,
            Plan plan,
            JdbcClient jdbc) {
        this.service = service;
        this.activities = activities;
        this.jdbc = jdbc;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.otherSchool = portal.as(actors.schoolB());
        this.city = portal.as(actors.liuzhou());
        this.complete =
                Forms.registration(id, plan.line(Plan.SCHOOL_VENUE_FESTIVAL).id());
    }

    private Registration registration(ActivityId activity) {
        return service.show(activity, schoolA).activity().registration();
    }

    private static MockMultipartFile file(String field, String name, byte[] content) {
        return new MockMultipartFile(field, name, "application/pdf", content);
    }

    private static byte[] otherPdf() {
        return (new String(Documents.pdf(), StandardCharsets.ISO_8859_1) + "%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<@Nullable String> filesOf(Object activity) {
        return jdbc.sql("select filename from media_file where owner_id = :id order by filename")
                .param("id", UUID.fromString(activity.toString()))
                .query(String.class)
                .list();
    }

    @Test
    void aFileThatIsNoneOfTheAllowedIsSaidAtItsFieldAndTheRestIsKept() {
        var program = file("planFile", "方案.docx", "MZ program".getBytes(StandardCharsets.ISO_8859_1));

        var answer = school.upload(
                "/school/activities",
                complete.with("submit", "true"),
                program,
                file("safetyPlan", "预案.pdf", Documents.pdf()));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errors()).singleElement().asString().contains("方案.docx");
        assertThat(page.errorAt("planFile")).contains("方案.docx");
        assertThat(page.field("content")).isEqualTo(Forms.CONTENT);
        assertThat(page.field("organizers[1].name")).isEqualTo("东门小学");
        assertThat(page.text()).contains("已存为草稿", "预案.pdf");
        assertThat(filesOf(id)).containsExactly("预案.pdf");
        assertThat(service.show(new ActivityId(id), schoolA).activity().status())
                .isEqualTo(ActivityStatus.DRAFT);
    }

    @Test
    void whatMakesNoSenseAsksForItsFilesAgain() {
        var answer = school.upload(
                "/school/activities",
                complete.with("expectedTeachers", "0"),
                file("planFile", "方案.pdf", Documents.pdf()));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).text()).contains("选好的文件这次没有保存");
        assertThat(Page.of(answer).errorAt("expectedTeachers")).isEqualTo("预计参加教师应在 1 到 99999 之间");
        assertThat(filesOf(id)).isEmpty();
    }

    @Test
    void withoutAPlanNothingIsHandedIn() {
        var answer = school.post("/school/activities", complete.with("submit", "true"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("请上传活动方案", "线下预计满 100 人次，请上传疫情防控与安全预案");
        assertThat(Page.of(answer).errorAt("planFile")).isEqualTo("请上传活动方案");
        assertThat(school.page("/school/activities/" + id).facts())
                .containsAllEntriesOf(Map.of("疫情防控与安全预案", "已制定，没有上传文件", "收费", "承诺不收费", "主办单位", "城中区教育局"));
    }

    @Test
    void aFileOfADraftTakesThePlaceOfTheOneBefore() {
        var draft = activities.draft(schoolA);
        var form = school.page("/school/activities/" + draft + "/edit");
        assertThat(form.document().select(".file-now a").eachText()).containsExactly("方案.pdf", "方案.pdf");

        school.upload(
                "/school/activities/" + draft,
                complete.with("id", draft.toString()).with("version", form.field("version")),
                file("planFile", "新方案.pdf", otherPdf()));

        assertThat(filesOf(draft)).containsExactly("新方案.pdf", "方案.pdf");
    }

    @Test
    void theFilesOfAThrownAwayDraftGoWithIt() {
        var draft = activities.draft(schoolA);

        service.discard(draft, schoolA);

        assertThat(filesOf(draft)).isEmpty();
    }

    @Test
    void aReplacedFileIsSeenByWhoeverReturnedIt() {
        var returned = activities.returned(schoolA);
        var before = registration(returned).planFile();
        var form = school.page("/school/activities/" + returned + "/edit");

        school.upload(
                "/school/activities/" + returned,
                complete.with("id", returned.toString()).with("version", form.field("version")),
                file("planFile", "新方案.pdf", otherPdf()));
        service.submit(returned, schoolA);

        var page = city.page("/city/activities/" + returned);
        var row = page.document().select("table.changes tr:contains(新方案.pdf)");
        assertThat(row.text()).contains("活动方案", "方案.pdf（2020-10-12 10:00 上传）");
        assertThat(page.links()).contains("/media/" + registration(returned).planFile());
        var old = city.page("/city/activities/" + returned + "/versions/1");
        assertThat(old.links()).contains("/media/" + before);
        assertThat(city.get("/media/" + before)).hasStatusOk();
        assertThat(otherSchool.get("/media/" + before)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aVersionFromBeforeThereWereRowsIsStillRead() {
        var submitted = activities.submitted(schoolA);
        jdbc.sql("alter table activity_version disable trigger user").update();
        jdbc.sql("""
                update activity_version set content = jsonb_set(content, '{registration}',
                    (content -> 'registration') - 'planFile' - 'noFee' - 'forms'
                        || '{"organizers": "主办：城中区教育局；承办：东门小学", "forms": ["VISIT"]}')
                where activity_id = :id
                """).param("id", submitted.value()).update();
        jdbc.sql("alter table activity_version enable trigger user").update();

        var facts =
                school.page("/school/activities/" + submitted + "/versions/1").facts();

        assertThat(facts)
                .containsAllEntriesOf(Map.of(
                        "主办、承办、协办单位", "主办：城中区教育局；承办：东门小学",
                        "活动形式", "参观",
                        "承诺本活动不向参加者收取任何费用", "否"));
    }

    @Test
    void asManyUnitsAreTakenAsAreTyped() {
        var answer = school.post(
                "/school/activities",
                complete.with("organizers[2].role", "")
                        .with("organizers[2].name", "")
                        .with("organizers[5].role", "CO_ORGANIZER")
                        .with("organizers[5].name", "柳州科技馆"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(registration(new ActivityId(id)).organizers())
                .containsExactly(
                        new Organizer(OrganizerRole.HOST, "城中区教育局"),
                        new Organizer(OrganizerRole.ORGANIZER, "东门小学"),
                        new Organizer(OrganizerRole.CO_ORGANIZER, "柳州科技馆"));
        var form = school.page("/school/activities/" + id + "/edit");
        assertThat(form.field("organizers[2].name")).isEqualTo("柳州科技馆");
        assertThat(form.field("organizers[4].name")).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var draft = activities.draft(schoolA);
        var before = service.show(draft, schoolA).activity();

        school.upload(
                "/school/activities/" + draft,
                complete.with("id", draft.toString())
                        .with("version", String.valueOf(before.version()))
                        .with("highlight", "结合侗族文化"),
                file("planFile", "方案.pdf", Documents.pdf()));

        assertThat(service.show(draft, schoolA).activity()).isEqualTo(before);
        assertThat(filesOf(draft)).hasSize(2);
        assertThat(violationsOf(() -> service.submit(draft, schoolA))).isEmpty();
    }
}
