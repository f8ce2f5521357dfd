package org.kexuejie.media.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.testing.Pictures;
import org.springframework.core.io.Resource;

/** What every shelf must do, whatever it is made of. */
abstract class MediaShelfTests {

    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);
    private static final Instant DISTANT_PAST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant DISTANT_FUTURE = Instant.parse("2200-01-01T00:00:00Z");

    @TempDir
    private Path arriving = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private MediaShelf shelf;

    /** A shelf with nothing on it. */
    abstract MediaShelf newShelf();

    @BeforeEach
    void clear() {
        shelf = newShelf();
    }

    private Path arrived(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(arriving, "arrived-", ".part"), content);
    }

    private Set<String> putBefore(Instant moment) {
        var named = new HashSet<String>();
        shelf.namePutBefore(moment, named::addAll);
        return named;
    }

    @Test
    void whatIsPutThereIsReadAsItWas() throws IOException {
        byte[] original = Pictures.jpeg(200, 100, 1);
        byte[] thumbnail = Pictures.jpeg(20, 10, 1);

        shelf.keep(arrived(original), ONE, MediaVariant.ORIGINAL);
        shelf.keep(arrived(thumbnail), ONE, MediaVariant.THUMBNAIL);

        Resource read = shelf.open(ONE, MediaVariant.ORIGINAL);
        assertThat(read.getContentAsByteArray()).isEqualTo(original);
        assertThat(read.contentLength()).isEqualTo(original.length);
        assertThat(shelf.open(ONE, MediaVariant.THUMBNAIL).getContentAsByteArray())
                .isEqualTo(thumbnail);
        assertThat(shelf.open(ONE, MediaVariant.SHOWN).exists()).isFalse();
        assertThat(shelf.holds(ONE)).isTrue();
        assertThat(shelf.holds(OTHER)).isFalse();
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        byte[] content = Pictures.jpeg(60, 40, 2);

        shelf.keep(arrived(content), ONE, MediaVariant.ORIGINAL);
        shelf.keep(arrived(content), ONE, MediaVariant.ORIGINAL);

        assertThat(shelf.open(ONE, MediaVariant.ORIGINAL).getContentAsByteArray())
                .isEqualTo(content);
        assertThat(putBefore(DISTANT_FUTURE)).containsExactly(ONE);
    }

    @Test
    void allVariantsAreTakenAwayTogether() throws IOException {
        for (MediaVariant variant : MediaVariant.values()) {
            shelf.keep(arrived(new byte[] {1}), ONE, variant);
            shelf.keep(arrived(new byte[] {2}), OTHER, variant);
        }

        shelf.remove(ONE);
        shelf.remove(ONE);

        for (MediaVariant variant : MediaVariant.values()) {
            assertThat(shelf.open(ONE, variant).exists()).isFalse();
            assertThat(shelf.open(OTHER, variant).exists()).isTrue();
        }
        assertThatExceptionOfType(FileNotFoundException.class)
                .isThrownBy(() -> shelf.open(ONE, MediaVariant.SHOWN).contentLength());
    }

    @Test
    void whatLiesThereIsNamedByItsAge() throws IOException {
        assertThat(putBefore(DISTANT_FUTURE)).isEmpty();
        shelf.keep(arrived(new byte[] {1}), ONE, MediaVariant.ORIGINAL);
        shelf.keep(arrived(new byte[] {1}), OTHER, MediaVariant.SHOWN);

        assertThat(putBefore(DISTANT_PAST)).isEmpty();
        assertThat(putBefore(DISTANT_FUTURE)).containsExactlyInAnyOrder(ONE, OTHER);
    }

    /** The largest file that evidence may ever be. */
    @Test
    void aFileOf200MegabytesFlowsThrough() throws IOException, NoSuchAlgorithmException {
        Path large = arriving.resolve("large.part");
        byte[] megabyte = new byte[1024 * 1024];
        for (int at = 0; at < megabyte.length; at++) {
            megabyte[at] = (byte) (at * 31);
        }
        try (var output = Files.newOutputStream(large)) {
            for (int i = 0; i < 200; i++) {
                megabyte[0] = (byte) i;
                output.write(megabyte);
            }
        }
        String sent = sha256(Files.newInputStream(large));

        shelf.keep(large, ONE, MediaVariant.ORIGINAL);

        assertThat(sha256(shelf.open(ONE, MediaVariant.ORIGINAL).getInputStream()))
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 70_000, 199_999})
    void aPartIsReadFromWhereItBegins(int from) throws IOException {
        byte[] content = new byte[200_000];
        new Random(7).nextBytes(content);
        shelf.keep(arrived(content), ONE, MediaVariant.FILM);

        try (InputStream part = shelf.open(ONE, MediaVariant.FILM).getInputStream()) {
            assertThat(part.skip(from)).isEqualTo(from);
            int length = Math.min(500, content.length - from);
            assertThat(part.readNBytes(length)).isEqualTo(Arrays.copyOfRange(content, from, from + length));
        }
    }

    private static String sha256(InputStream content) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var read = new DigestInputStream(content, digest)) {
            assertThat(read.transferTo(OutputStream.nullOutputStream())).isEqualTo(200L * 1024 * 1024);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
