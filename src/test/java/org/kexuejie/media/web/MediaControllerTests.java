package org.kexuejie.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Stored files as browsers get them. */
@PortalTest
class MediaControllerTests {

    private final Portal portal;
    private final Actors actors;
    private final MediaFiles files;
    private final MediaFileId photo;
    private final ActivityId activity;

    MediaControllerTests(
            Portal portal, Actors actors, MediaFiles files, ActivityMother activities, ActivityService service) {
        this.portal = portal;
        this.actors = actors;
        this.files = files;
        this.activity = activities.reported(actors.schoolA());
        this.photo = service.show(activity, actors.schoolA())
                .activity()
                .photos()
                .getFirst()
                .file();
    }

    @Test
    void aPictureIsShownToWhoeverMaySeeItsRecord() {
        MockHttpServletResponse answer =
                portal.as(actors.liuzhou()).get("/media/" + photo).getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getContentAsByteArray()).startsWith(0xFF, 0xD8);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"school-b", "school-n", "nanning", "county-sanjiang"})
    void toEverybodyElseItDoesNotExist(String username) {
        var visitor = portal.as(actors.standing(username));

        assertThat(visitor.get("/media/" + photo)).hasStatus(404);
        assertThat(visitor.get("/media/" + photo + "/thumbnail")).hasStatus(404);
        assertThat(visitor.get("/media/" + Ids.next())).hasStatus(404);
    }

    @Test
    void aDocumentIsSavedAndDoesNothingInTheNameOfThePortal() {
        MediaFile paper = store(new MediaOwner("activity", activity.value()));

        MockHttpServletResponse answer =
                portal.as(actors.schoolA()).get("/media/" + paper.id()).getResponse();

        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("%E6%96%B9%E6%A1%88.html");
        assertThat(answer.getHeaders("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aDocumentHasNoThumbnail() {
        MediaFile paper = store(new MediaOwner("activity", activity.value()));

        assertThat(portal.as(actors.schoolA()).get("/media/" + paper.id() + "/thumbnail"))
                .hasStatus(404);
    }

    @Test
    void aFileOfNoKnownKindOfRecordIsForNobody() {
        MediaFile paper = store(new MediaOwner("unknown", activity.value()));

        assertThat(portal.as(actors.office()).get("/media/" + paper.id())).hasStatus(404);
    }

    @Test
    void aPictureIsKeptByItsReaderAndNobodyElse() {
        MockHttpServletResponse first =
                portal.as(actors.schoolA()).get("/media/" + photo).getResponse();

        assertThat(first.getHeader("Cache-Control")).contains("private");
        assertThat(String.valueOf(first.getHeader("ETag"))).isNotBlank();
    }

    private MediaFile store(MediaOwner owner) {
        var content = new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return files.store(content, "方案.html", MediaPurpose.DOCUMENT, owner, actors.schoolA(), "file");
    }
}
