package org.kexuejie.document;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.kexuejie.shared.Characters;

/**
 * A paper in the style of official documents (GB/T 9704-2012), put together from top to bottom: A4, 22 lines of
 * 28 characters, fonts by the rank of a heading, page numbers outside at the foot.
 */
public final class DocxPaper {

    private static final double LINE = 28.95;
    private static final double TITLE_LINE = 36;
    private static final int PICTURE_WIDTH = 205;
    private static final int PICTURE_HEIGHT = 154;
    private static final double DATE_FROM_RIGHT = 4;
    private static final double NAME_FROM_RIGHT = 2;

    private final XWPFDocument document = new XWPFDocument();

    public DocxPaper() {
        DocxPage.setUp(document);
    }

    public DocxPaper title(String text) {
        XWPFParagraph paragraph = paragraph(TITLE_LINE);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(600);
        paragraph.setSpacingAfter(600);
        DocxFont.TITLE.applyTo(paragraph.createRun()).setText(text);
        return this;
    }

    /** 主送机关 and the like. */
    public DocxPaper flushLeft(String text) {
        DocxFont.BODY.applyTo(paragraph(LINE).createRun()).setText(text);
        return this;
    }

    /** 一、 */
    public DocxPaper heading(String text) {
        indented(text, DocxFont.HEADING).setKeepNext(true);
        return this;
    }

    /** （一） */
    public DocxPaper subheading(String text) {
        indented(text, DocxFont.SUBHEADING);
        return this;
    }

    /** Running text; each line of it is a paragraph. */
    public DocxPaper body(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> indented(line, DocxFont.BODY));
        return this;
    }

    /** Name and day on the right, the name centred over the day. */
    public DocxPaper signature(String name, String day) {
        double dayWidth =
                day.codePoints().mapToDouble(point -> point < 0x80 ? 0.5 : 1).sum();
        double nameWidth = Characters.in(name);
        double fromRight = Math.max(NAME_FROM_RIGHT, DATE_FROM_RIGHT + (dayWidth - nameWidth) / 2);
        XWPFParagraph above = onRight(name, fromRight);
        above.setSpacingBefore((int) (2 * LINE * 20));
        above.setKeepNext(true);
        onRight(day, DATE_FROM_RIGHT);
        return this;
    }

    /** A new page with its number on top and a title of its own. */
    public DocxPaper annex(String label, String title) {
        XWPFParagraph head = paragraph(LINE);
        head.setPageBreak(true);
        DocxFont.HEADING.applyTo(head.createRun()).setText(label);
        return title(title);
    }

    /** A line in the font of tables, above or below one. */
    public DocxPaper remark(String text) {
        DocxFont.TABLE.applyTo(document.createParagraph().createRun()).setText(text);
        return this;
    }

    /** A table; its last row is set off as the sum of the others. */
    public DocxPaper table(List<XlsxColumn> columns, List<List<String>> rows) {
        var table = new DocxTable(document, columns);
        for (int i = 0; i < rows.size(); i++) {
            table.row(rows.get(i), i == rows.size() - 1);
        }
        return this;
    }

    /** Pictures, two beside each other, each with its caption below. */
    public DocxPaper pictures(List<DocxPicture> pictures) throws IOException {
        if (pictures.isEmpty()) {
            return this;
        }
        XWPFTable table = document.createTable((pictures.size() + 1) / 2, 2);
        table.removeBorders();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocxPage.TEXT_WIDTH);
        for (int i = 0; i < pictures.size(); i++) {
            table.getRow(i / 2).setCantSplitRow(true);
            put(pictures.get(i), table.getRow(i / 2).getCell(i % 2));
        }
        return this;
    }

    private static void put(DocxPicture picture, XWPFTableCell cell) throws IOException {
        Dimension size = fitted(picture);
        XWPFParagraph frame = cell.getParagraphs().getFirst();
        frame.setAlignment(ParagraphAlignment.CENTER);
        frame.setSpacingBefore(120);
        try (InputStream content = picture.jpeg().getInputStream()) {
            frame.createRun()
                    .addPicture(
                            content,
                            PictureType.JPEG,
                            picture.caption(),
                            Units.toEMU(size.width),
                            Units.toEMU(size.height));
        } catch (InvalidFormatException e) {
            throw new IOException("cannot put in " + picture.caption(), e);
        }
        XWPFParagraph caption = cell.addParagraph();
        caption.setAlignment(ParagraphAlignment.CENTER);
        DocxFont.TABLE.applyTo(caption.createRun()).setText(picture.caption());
    }

    /** The size in points at which the whole picture fits into its place. */
    private static Dimension fitted(DocxPicture picture) throws IOException {
        try (InputStream content = picture.jpeg().getInputStream();
                ImageInputStream input = ImageIO.createImageInputStream(content)) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            try {
                reader.setInput(input, true, true);
                double scale = Math.min(
                        (double) PICTURE_WIDTH / reader.getWidth(0), (double) PICTURE_HEIGHT / reader.getHeight(0));
                return new Dimension((int) (reader.getWidth(0) * scale), (int) (reader.getHeight(0) * scale));
            } finally {
                reader.dispose();
            }
        }
    }

    public void write(OutputStream output) throws IOException {
        try (document) {
            document.write(output);
        }
    }

    private XWPFParagraph indented(String text, DocxFont font) {
        XWPFParagraph paragraph = paragraph(LINE);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(2 * font.character());
        font.applyTo(paragraph.createRun()).setText(text);
        return paragraph;
    }

    private XWPFParagraph onRight(String text, double charactersFromRight) {
        XWPFParagraph paragraph = paragraph(LINE);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight((int) (charactersFromRight * DocxFont.BODY.character()));
        DocxFont.BODY.applyTo(paragraph.createRun()).setText(text);
        return paragraph;
    }

    private XWPFParagraph paragraph(double line) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(line, LineSpacingRule.EXACT);
        return paragraph;
    }
}
