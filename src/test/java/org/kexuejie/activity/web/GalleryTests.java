package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.PhotoService;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.ReportBuilder;
import org.kexuejie.testing.Sheet;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The evidence in pictures, looked through and taken along. */
@PortalTest
class GalleryTests {

    private final ActivityService service;
    private final PhotoService photos;
    private final ActivityMother activities;
    private final MediaFiles files;
    private final JdbcClient jdbc;
    private final Portal portal;
    private final Actors actors;
    private final Actor schoolA;
    private final ActivityId ofSchoolA;
    private final ActivityId ofVenueA;
    private final ActivityId ofSchoolN;

    GalleryTests(
            ActivityService service,
            PhotoService photos,
            ActivityMother activities,
            MediaFiles files,
            JdbcClient jdbc,
            Portal portal,
            Actors actors) {
        this.service = service;
        this.photos = photos;
        this.activities = activities;
        this.files = files;
        this.jdbc = jdbc;
        this.portal = portal;
        this.actors = actors;
        this.schoolA = actors.schoolA();
        this.ofSchoolA = activities.verified(schoolA);
        this.ofVenueA = activities.verified(actors.venueA());
        this.ofSchoolN = activities.verified(actors.schoolN());
    }

    private List<Photo> photos(ActivityId activity) {
        return service.show(activity, actors.office()).activity().photos();
    }

    private static List<String> shown(Visitor visitor, String address) {
        return visitor.page(address).document().select(".photo > a").eachAttr("href");
    }

    private List<String> pages(String area, ActivityId... of) {
        return List.of(of).stream()
                .flatMap(activity -> photos(activity).stream()
                        .map(photo -> area + "/activities/" + activity + "/photos/" + photo.id()))
                .toList();
    }

    private static Map<String, byte[]> archive(Visitor visitor, String address) throws IOException {
        var answer = visitor.get(address);
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        var entries = new LinkedHashMap<String, byte[]>();
        var content = new ByteArrayInputStream(answer.getResponse().getContentAsByteArray());
        try (var zip = new ZipInputStream(content, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    @Test
    void everybodySeesThePhotosOfTheirOwn() {
        assertThat(shown(portal.as(schoolA), "/school/gallery")).hasSameElementsAs(pages("/school", ofSchoolA));
        assertThat(shown(portal.as(actors.liuzhou()), "/city/gallery"))
                .hasSameElementsAs(pages("/city", ofSchoolA, ofVenueA));
        assertThat(shown(portal.as(actors.office()), "/office/gallery"))
                .hasSameElementsAs(pages("/office", ofSchoolA, ofVenueA, ofSchoolN));
    }

    @ParameterizedTest
    @CsvSource({
        "city=450200,    6",
        "city=450100,    3",
        "county=450202,  3",
        "county=450203,  0",
        "text=校园,       9",
        "text=没有这样的,  0",
        "state=ALLOWED,  9",
        "state=INTERNAL, 0",
        "from=2030-01-01, 0",
        "to=2030-01-01,  9",
        "activity=01a20dfb-32c9-7995-934d-0b86351b2763, 0"
    })
    void filtersLeaveWhatFits(String filter, int left) {
        String address = "/office/gallery?"
                + URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("%3D", "=");

        assertThat(shown(portal.as(actors.office()), address)).hasSize(left);
    }

    @ParameterizedTest
    @CsvSource({
        "ALLOWED,           note = note",
        "REFERENCE_MISSING, consent_ref = null",
        "INTERNAL,          never_public = true",
        "INTERNAL,          consent = 'INTERNAL_ONLY'",
        "EXPIRED,           expires_on = '2020-10-11'",
        "WITHDRAWN,         'withdrawn_at = now(), withdrawal_reason = ''x'''"
    })
    void eachPhotoIsInOneState(String state, String change) {
        Photo photo = photos(ofSchoolA).getFirst();
        jdbc.sql("update activity_photo set " + change.replace("note = note", "caption = caption") + " where id = :id")
                .param("id", photo.id())
                .update();
        var school = portal.as(schoolA);
        String page = "/school/activities/" + ofSchoolA + "/photos/" + photo.id();

        for (String each : List.of("ALLOWED", "REFERENCE_MISSING", "INTERNAL", "EXPIRED", "WITHDRAWN")) {
            assertThat(shown(school, "/school/gallery?state=" + each).contains(page))
                    .as(each)
                    .isEqualTo(each.equals(state));
        }
    }

    @Test
    void theArchiveHoldsWhatThePageShowsByUnitActivityAndNumber() throws IOException {
        var withdrawn = photos(ofSchoolA).get(1);
        photos.withdraw(ofSchoolA, withdrawn.id(), "家长撤回授权", schoolA);

        var entries = archive(portal.as(schoolA), "/school/gallery.zip");

        String prefix = "柳州市城中区东门小学_东门小学校园科技节_";
        assertThat(entries.keySet()).containsExactly(prefix + "01.jpg", prefix + "03.jpg", "目录.xlsx");
        var file = files.find(photos(ofSchoolA).getFirst().file()).orElseThrow();
        assertThat(entries.get(prefix + "01.jpg"))
                .isEqualTo(files.open(file, MediaVariant.SHOWN).getContentAsByteArray());
        assertThat(Sheet.of(Objects.requireNonNull(entries.get("目录.xlsx"))).column("文件名"))
                .containsExactly(prefix + "01.jpg", "已撤回，未收入", prefix + "03.jpg");
    }

    @Test
    void activitiesOfOneNameAreToldApart() throws IOException {
        activities.verified(schoolA);

        assertThat(archive(portal.as(schoolA), "/school/gallery.zip"))
                .hasSize(7)
                .containsKeys("柳州市城中区东门小学_东门小学校园科技节_01.jpg", "柳州市城中区东门小学_东门小学校园科技节（2）_01.jpg");
    }

    @Test
    void aNameLeadsNowhereOutOfTheArchive() throws IOException {
        activities.verified(
                actors.schoolB(), activities.registration().title("../../科技节:𠮷\\节?"), ReportBuilder.aReport());

        assertThat(archive(portal.as(actors.schoolB()), "/school/gallery.zip").keySet())
                .noneMatch(name -> name.contains("/") || name.contains("\\") || name.contains(":"))
                .anyMatch(name -> name.endsWith("_科技节𠮷节_01.jpg"));
    }

    @Test
    void whatOthersHaveIsNotTakenAlong() throws IOException {
        assertThat(archive(portal.as(actors.schoolB()), "/school/gallery.zip?activity=" + ofSchoolA))
                .containsOnlyKeys("目录.xlsx");
        assertThat(portal.as(actors.wenming()).get("/city/gallery.zip")).hasStatus(HttpStatus.FORBIDDEN);
    }
}
