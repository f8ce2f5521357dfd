package org.kexuejie.media.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.kexuejie.testing.Pictures;

/** Pictures as cameras and attackers make them. */
final class UploadedPicture {

    private static final int TURNED_RIGHT = 6;

    private UploadedPicture() {}

    /** Taken in 三江 with a phone that was held upright, so that it must be turned to be looked at. */
    static byte[] fromPhone(int width, int height) {
        var metadata = new TiffOutputSet();
        try (var output = new ByteArrayOutputStream()) {
            metadata.setGpsInDegrees(109.61, 25.78);
            var root = metadata.getOrCreateRootDirectory();
            root.add(TiffTagConstants.TIFF_TAG_MAKE, "Phone of Huang");
            root.add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) TURNED_RIGHT);
            metadata.getOrCreateExifDirectory()
                    .add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, "2020:09:19 10:23:45");
            new ExifRewriter().updateExifMetadataLossless(Pictures.jpeg(width, height, 42), output, metadata);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG of a few bytes that claims to be of any size. */
    static byte[] pngThatClaims(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new DataOutputStream(bytes)) {
            output.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            writeChunk(output, "IHDR", header(width, height));
            writeChunk(output, "IDAT", deflated(new byte[1000]));
            writeChunk(output, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var output = new DataOutputStream(bytes);
        output.writeInt(width);
        output.writeInt(height);
        output.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] data) {
        var deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        var buffer = new byte[data.length + 100];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    private static void writeChunk(DataOutputStream output, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        output.writeInt(data.length);
        output.write(name);
        output.write(data);
        output.writeInt((int) checksum.getValue());
    }
}
