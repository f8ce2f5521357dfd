package org.kexuejie.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.RegistrationPaper;
import org.kexuejie.activity.domain.RegistrationFiles;

/** Files that stand for documents; the same text is one content, however many records it comes with. */
class Paperwork {

    private final RegistrationFiles files;
    private final Pictures pictures;
    private final Map<String, byte[]> written = new ConcurrentHashMap<>();

    Paperwork(RegistrationFiles files, Pictures pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    /** Adds what a registration is handed in with. */
    void add(Story story, Registration registration) {
        String title = Objects.requireNonNullElse(registration.title(), "活动");
        add(story, RegistrationPaper.PLAN, title + "活动方案（示例）.docx", document("活动方案（示例）"));
        add(story, RegistrationPaper.SAFETY_PLAN, "疫情防控与安全预案（示例）.docx", document("疫情防控与安全预案（示例）"));
    }

    /** Adds the stamped paper, as most units do in time. */
    void seal(Story story, Registration registration) {
        boolean inTime = Math.floorMod(Objects.hashCode(registration.title()), 10) < 7;
        if (inTime) {
            add(story, RegistrationPaper.SEAL_SCAN, "申报表盖章（示例）.jpg", pictures.paper());
        }
    }

    private void add(Story story, RegistrationPaper paper, String filename, byte[] content) {
        files.attach(story.id(), paper, new ByteArrayInputStream(content), filename, story.author());
    }

    private byte[] document(String title) {
        return written.computeIfAbsent(title, known -> document(known, "演示数据，仅供查看。"));
    }

    static byte[] document(String title, String text) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(title);
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + title, e);
        }
    }
}
