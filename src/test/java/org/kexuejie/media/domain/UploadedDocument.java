package org.kexuejie.media.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kexuejie.testing.Documents;

/** Files that are no pictures, allowed or not. */
final class UploadedDocument {

    private UploadedDocument() {}

    static byte[] pdf() {
        return Documents.pdf();
    }

    static byte[] docx() {
        try (var document = new XWPFDocument();
                var output = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("实施方案");
            document.write(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] doc() {
        try (var files = new POIFSFileSystem();
                var output = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] xlsx() {
        try (var workbook = new XSSFWorkbook();
                var output = new ByteArrayOutputStream()) {
            workbook.createSheet("表");
            workbook.write(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip() {
        try (var output = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(output)) {
                zip.putNextEntry(new ZipEntry("a.txt"));
                zip.write(text("a"));
            }
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of a Windows program. */
    static byte[] exe() {
        var program = new byte[2000];
        byte[] head = text("MZ\u0090\u0000\u0003");
        System.arraycopy(head, 0, program, 0, head.length);
        program[0x3c] = (byte) 0x80;
        byte[] sign = text("PE\0\0");
        System.arraycopy(sign, 0, program, 0x80, sign.length);
        return program;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
