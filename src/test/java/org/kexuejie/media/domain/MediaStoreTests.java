package org.kexuejie.media.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.kexuejie.testing.Violations.violationsOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.media.MediaType;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Films;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is taken in, and what is refused. */
@PortalTest
class MediaStoreTests {

    private static final byte[] SVG = UploadedDocument.text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
    private static final byte[] HTML = UploadedDocument.text("<!DOCTYPE html><script>alert(1)</script>");
    private static final byte[] GIF_AND_SCRIPT = UploadedDocument.text("GIF89a/*\u0001\u0000\u0001\u0000*/=1;alert(1)");

    private static final byte[] SOUND = UploadedDocument.text("\0\0\0\u0018ftypM4A \0\0\0\0M4A mp42\0\0\0\0");
    private static final byte[] MATROSKA = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 0, 0, 0, 0};

    private final MediaFiles files;
    private final Arrivals arrivals;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final MediaOwner owner = new MediaOwner("activity", Ids.next());

    MediaStoreTests(MediaFiles files, Arrivals arrivals, JdbcClient jdbc, Actors actors) {
        this.files = files;
        this.arrivals = arrivals;
        this.jdbc = jdbc;
        this.actor = actors.schoolA();
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                argumentSet("JPEG photo", Pictures.jpeg(40, 30, 1), MediaPurpose.PHOTO, MediaType.JPEG),
                argumentSet("PNG photo", Pictures.png(40, 30, 1), MediaPurpose.PHOTO, MediaType.PNG),
                argumentSet("MP4 evidence", Films.phone(), MediaPurpose.EVIDENCE, MediaType.MP4),
                argumentSet("QuickTime evidence", Films.hevc(), MediaPurpose.EVIDENCE, MediaType.MOV),
                argumentSet("JPEG evidence", Pictures.jpeg(40, 30, 1), MediaPurpose.EVIDENCE, MediaType.JPEG),
                argumentSet("JPEG scan", Pictures.jpeg(40, 30, 1), MediaPurpose.SCAN, MediaType.JPEG),
                argumentSet("PDF scan", UploadedDocument.pdf(), MediaPurpose.SCAN, MediaType.PDF),
                argumentSet("PDF document", UploadedDocument.pdf(), MediaPurpose.DOCUMENT, MediaType.PDF),
                argumentSet("Word document", UploadedDocument.docx(), MediaPurpose.DOCUMENT, MediaType.DOCX),
                argumentSet("old Word document", UploadedDocument.doc(), MediaPurpose.DOCUMENT, MediaType.DOC));
    }

    /** The name says something else on purpose. */
    @ParameterizedTest
    @MethodSource("allowed")
    void aFileIsWhatItsContentIs(byte[] content, MediaPurpose purpose, MediaType type) throws IOException {
        MediaFile file = store(content, "文件.txt", purpose);

        assertThat(files.find(file.id())).contains(file);
        assertThat(file)
                .returns(type, MediaFile::type)
                .returns(owner, MediaFile::owner)
                .returns((long) content.length, MediaFile::size)
                .returns(FestivalMoment.NOW, MediaFile::uploadedAt);
        assertThat(files.open(file, MediaVariant.ORIGINAL).getContentAsByteArray())
                .isEqualTo(content);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet("program as photo", UploadedDocument.exe(), MediaPurpose.PHOTO),
                argumentSet("page as photo", HTML, MediaPurpose.PHOTO),
                argumentSet("SVG as photo", SVG, MediaPurpose.PHOTO),
                argumentSet("GIF and script in one as photo", GIF_AND_SCRIPT, MediaPurpose.PHOTO),
                argumentSet("PDF as photo", UploadedDocument.pdf(), MediaPurpose.PHOTO),
                argumentSet("nothing as photo", new byte[0], MediaPurpose.PHOTO),
                argumentSet("Word document as scan", UploadedDocument.docx(), MediaPurpose.SCAN),
                argumentSet("film as photo", Films.phone(), MediaPurpose.PHOTO),
                argumentSet("program as evidence", UploadedDocument.exe(), MediaPurpose.EVIDENCE),
                argumentSet("sound as evidence", SOUND, MediaPurpose.EVIDENCE),
                argumentSet("Matroska as evidence", MATROSKA, MediaPurpose.EVIDENCE),
                argumentSet("page as scan", HTML, MediaPurpose.SCAN),
                argumentSet("workbook as document", UploadedDocument.xlsx(), MediaPurpose.DOCUMENT),
                argumentSet("archive as document", UploadedDocument.zip(), MediaPurpose.DOCUMENT),
                argumentSet("program as document", UploadedDocument.exe(), MediaPurpose.DOCUMENT));
    }

    /** The name says that all is well. */
    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotAllowedIsRefusedWhateverItsName(byte[] content, MediaPurpose purpose) {
        assertThat(violationsOf(() -> store(content, "照片.jpg", purpose)))
                .containsExactly("files: media.rule.type." + purpose + " [照片.jpg]");
        assertThat(count("media_file") + count("media_content")).isZero();
    }

    @Test
    void aPhotoInThePhonesOwnFormatIsRefusedWithTheWayOut() {
        byte[] heic = UploadedDocument.text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\0");

        assertThat(violationsOf(() -> store(heic, "IMG_1.HEIC", MediaPurpose.PHOTO)))
                .containsExactly("files: media.rule.phoneFormat [IMG_1.HEIC]");
    }

    @ParameterizedTest
    @CsvSource({"30000, 30000", "2147483647, 2147483647", "40000001, 1"})
    void aSmallFileWithAHugePictureIsRefusedBeforeItIsDecoded(int width, int height) {
        byte[] flood = UploadedPicture.pngThatClaims(width, height);

        assertThat(flood).hasSizeLessThan(200);
        assertThat(violationsOf(() -> store(flood, "洪水.png", MediaPurpose.PHOTO)))
                .containsExactly("files: media.rule.tooManyPixels [洪水.png]");
    }

    /** A picture of 10 MB is about as much as any camera makes of it; films may be larger. */
    @Test
    void aLargeFileIsAFilmOrRefused() {
        byte[] picture = Arrays.copyOf(Pictures.jpeg(40, 30, 3), 10 * 1024 * 1024 + 1);
        byte[] film = Arrays.copyOf(Films.phone(), picture.length);

        assertThat(violationsOf(() -> store(picture, "大.jpg", MediaPurpose.EVIDENCE)))
                .containsExactly("files: media.rule.tooLarge [大.jpg, 10]");
        assertThat(store(film, "大.mp4", MediaPurpose.EVIDENCE).type()).isEqualTo(MediaType.MP4);
    }

    @Test
    void aBrokenPictureIsRefused() {
        byte[] broken = Pictures.jpeg(400, 300, 5);
        Arrays.fill(broken, 20, broken.length, (byte) 0);

        assertThat(violationsOf(() -> store(broken, "坏.jpg", MediaPurpose.PHOTO)))
                .containsExactly("files: media.rule.unreadable [坏.jpg]");
        assertThat(violationsOf(() -> store(UploadedPicture.pngThatClaims(0, 0), "空.png", MediaPurpose.PHOTO)))
                .containsExactly("files: media.rule.unreadable [空.png]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C:\\fakepath\\现场.jpg|现场.jpg",
                "../../etc/passwd|passwd",
                "..\\..\\a.jpg|a.jpg",
                "'  空格.jpg '|空格.jpg",
                "''|未命名",
                "a/|未命名",
                "图\u202Egpj.exe|图gpj.exe",
                "'一\u0000二\n三.jpg'|一二三.jpg"
            })
    void aNameIsKeptWithoutFoldersAndTricks(String given, String kept) {
        assertThat(store(Pictures.jpeg(40, 30, 1), given, MediaPurpose.PHOTO).filename())
                .isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(store(Pictures.jpeg(40, 30, 1), "长".repeat(4000) + ".jpg", MediaPurpose.PHOTO)
                        .filename())
                .hasSize(120)
                .endsWith("长.jpg");
    }

    @Test
    void theSameContentIsKeptOnceForAllWhoReferToIt() {
        byte[] content = Pictures.jpeg(40, 30, 9);
        MediaFile first = store(content, "一.jpg", MediaPurpose.PHOTO);
        MediaFile second = store(content, "二.jpg", MediaPurpose.PHOTO);

        assertThat(count("media_content")).isEqualTo(1);
        assertThat(files.open(first, MediaVariant.ORIGINAL)).isEqualTo(files.open(second, MediaVariant.ORIGINAL));

        files.remove(first.id());
        assertThat(files.find(first.id())).isEmpty();
        assertThat(files.find(second.id())).contains(second);
        assertThat(files.open(second, MediaVariant.THUMBNAIL).exists()).isTrue();
    }

    @Test
    void aFileIsCopiedWithoutASecondContent() {
        MediaFile given = store(Pictures.jpeg(40, 30, 9), "现场.jpg", MediaPurpose.PHOTO);
        var another = new MediaOwner("activity", Ids.next());

        MediaFile copy = files.copy(given.id(), another, actor);

        assertThat(files.find(copy.id())).contains(copy);
        assertThat(copy)
                .usingRecursiveComparison()
                .ignoringFields("id", "owner")
                .isEqualTo(given);
        assertThat(copy.owner()).isEqualTo(another);
        assertThat(count("media_content")).isEqualTo(1);
        files.remove(given.id());
        assertThat(files.open(copy, MediaVariant.ORIGINAL).exists()).isTrue();
    }

    @Test
    void whatIsGoneIsNotCopied() {
        MediaFile given = store(Pictures.jpeg(40, 30, 9), "现场.jpg", MediaPurpose.PHOTO);
        files.remove(given.id());

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> files.copy(given.id(), owner, actor));
        assertThat(count("media_file")).isZero();
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws IOException {
        long before = arriving();

        violationsOf(() -> store(UploadedDocument.exe(), "照片.jpg", MediaPurpose.PHOTO));
        violationsOf(() -> store(UploadedPicture.pngThatClaims(30_000, 30_000), "洪水.png", MediaPurpose.PHOTO));

        assertThat(arriving()).isEqualTo(before);
    }

    private long arriving() throws IOException {
        try (var parts = Files.list(arrivals.folder())) {
            return parts.count();
        }
    }

    private MediaFile store(byte[] content, String name, MediaPurpose purpose) {
        return files.store(new ByteArrayInputStream(content), name, purpose, owner, actor, "files");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table)
                .query((row, number) -> row.getLong(1))
                .single();
    }
}
