package org.kexuejie.media.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.kexuejie.media.MediaType;

/** Recognises what a file is by its content; its name counts for nothing. */
class ContentCheck {

    private static final String OLD_OFFICE = "application/x-tika-msoffice";

    private static final Set<String> PHONE_FORMATS =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/avif");

    /** What a film in the one container is called, by what it was made with. */
    private static final Set<String> FILM_FORMATS =
            Set.of("video/mp4", "application/mp4", "video/quicktime", "video/x-m4v", "video/3gpp", "video/3gpp2");

    private static final String QUICKTIME = "ftypqt  ";

    private final Detector detector = TikaConfig.getDefaultConfig().getDetector();

    /** The type of the content; empty when it is none of those that are taken in. */
    Optional<MediaType> typeOf(Path file) throws IOException {
        String mime = mimeOf(file);
        if (mime.equals(OLD_OFFICE)) {
            return Optional.of(MediaType.DOC);
        }
        if (FILM_FORMATS.contains(mime)) {
            return Optional.of(brand(file).equals(QUICKTIME) ? MediaType.MOV : MediaType.MP4);
        }
        if (isWordDocument(file, mime)) {
            return Optional.of(MediaType.DOCX);
        }
        return Arrays.stream(MediaType.values())
                .filter(type -> type.mime().equals(mime))
                .findFirst();
    }

    /** Whether it is a photo as phones keep it for themselves, which hardly anything else can show. */
    boolean isPhoneFormat(Path file) throws IOException {
        return PHONE_FORMATS.contains(mimeOf(file));
    }

    private String mimeOf(Path file) throws IOException {
        try (TikaInputStream content = TikaInputStream.get(file)) {
            return detector.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static String brand(Path film) throws IOException {
        try (InputStream content = Files.newInputStream(film)) {
            content.skipNBytes(Integer.BYTES);
            return new String(content.readNBytes(QUICKTIME.length()), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isWordDocument(Path file, String mime) throws IOException {
        if (!mime.equals("application/zip") && !mime.equals("application/x-tika-ooxml")) {
            return false;
        }
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null;
        } catch (ZipException torn) {
            return false;
        }
    }
}
