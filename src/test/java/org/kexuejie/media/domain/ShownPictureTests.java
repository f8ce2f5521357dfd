package org.kexuejie.media.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.PortalTest;
import org.springframework.core.io.Resource;

/** What pages show of a picture. */
@PortalTest
class ShownPictureTests {

    private final MediaFiles files;
    private final Actor actor;

    ShownPictureTests(MediaFiles files, Actors actors) {
        this.files = files;
        this.actor = actors.schoolA();
    }

    @Test
    void whenItWasTakenIsReadBeforeTheNotesOfTheCameraAreDropped() {
        assertThat(store(UploadedPicture.fromPhone(640, 480)).takenAt()).isEqualTo("2020-09-19T02:23:45Z");
        assertThat(store(Pictures.jpeg(64, 48, 4711)).takenAt()).isNull();
    }

    @Test
    void itDoesNotSayWhereAndWithWhatItWasTaken() throws IOException, ImageProcessingException {
        byte[] original = UploadedPicture.fromPhone(800, 600);
        assertThat(Objects.requireNonNull(metadata(original).getFirstDirectoryOfType(GpsDirectory.class))
                        .getGeoLocation())
                .as("the camera wrote down the place")
                .isNotNull();

        MediaFile file = store(original);

        for (MediaVariant variant : new MediaVariant[] {MediaVariant.SHOWN, MediaVariant.THUMBNAIL}) {
            byte[] shown = files.open(file, variant).getContentAsByteArray();
            assertThat(metadata(shown).getDirectoriesOfType(ExifDirectoryBase.class))
                    .as(variant.name())
                    .isEmpty();
            assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Huang", "Exif");
        }
    }

    @Test
    void theOriginalStaysAsItCame() throws IOException {
        byte[] original = UploadedPicture.fromPhone(800, 600);

        MediaFile file = store(original);

        assertThat(files.open(file, MediaVariant.ORIGINAL).getContentAsByteArray())
                .isEqualTo(original);
    }

    @Test
    void itStandsUprightHoweverThePhoneWasHeld() throws IOException {
        MediaFile file = store(UploadedPicture.fromPhone(80, 40));

        assertThat(size(files.open(file, MediaVariant.SHOWN))).isEqualTo("40x80");
        assertThat(size(files.open(file, MediaVariant.THUMBNAIL))).isEqualTo("40x80");
    }

    @ParameterizedTest
    @CsvSource({
        "3000, 2000, 1600x1067, 480x320",
        "1000, 2400, 667x1600, 200x480",
        "1600, 900, 1600x900, 480x270",
        "640, 480, 640x480, 480x360",
        "300, 200, 300x200, 300x200",
        "1, 1, 1x1, 1x1"
    })
    void itIsMadeSmallerButNeverLarger(int width, int height, String shown, String thumbnail) throws IOException {
        MediaFile file = store(Pictures.jpeg(width, height, 11));

        assertThat(size(files.open(file, MediaVariant.SHOWN))).isEqualTo(shown);
        assertThat(size(files.open(file, MediaVariant.THUMBNAIL))).isEqualTo(thumbnail);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        var clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        var output = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", output);

        MediaFile file = store(output.toByteArray());

        BufferedImage shown = ImageIO.read(files.open(file, MediaVariant.SHOWN).getInputStream());
        assertThat(shown.getRGB(25, 25)).isEqualTo(0xFFFFFFFF);
    }

    private MediaFile store(byte[] content) {
        var owner = new MediaOwner("activity", Ids.next());
        return files.store(new ByteArrayInputStream(content), "现场.jpg", MediaPurpose.PHOTO, owner, actor, "files");
    }

    private static Metadata metadata(byte[] picture) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    }

    private static String size(Resource picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.getInputStream());
        return image.getWidth() + "x" + image.getHeight();
    }
}
