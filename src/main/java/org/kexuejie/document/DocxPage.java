package org.kexuejie.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The page of an official paper: A4, its margins, and numbers — 1 — outside at the foot (GB/T 9704-2012). */
class DocxPage {

    /** Width of the text in twentieths of a point: 156 mm. */
    static final int TEXT_WIDTH = 8845;

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;

    private DocxPage() {}

    static void setUp(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setLeft(BigInteger.valueOf(1587));
        margins.setRight(BigInteger.valueOf(1474));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(1588));
        document.setEvenAndOddHeadings(true);
        number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    }

    private static void number(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        paragraph.setAlignment(side);
        paragraph.setIndentationLeft(DocxFont.PAGE_NUMBER.character());
        paragraph.setIndentationRight(DocxFont.PAGE_NUMBER.character());
        DocxFont.PAGE_NUMBER.applyTo(paragraph.createRun()).setText("— ");
        fieldPart(paragraph, STFldCharType.BEGIN);
        DocxFont.PAGE_NUMBER
                .applyTo(paragraph.createRun())
                .getCTR()
                .addNewInstrText()
                .setStringValue("PAGE");
        fieldPart(paragraph, STFldCharType.SEPARATE);
        DocxFont.PAGE_NUMBER.applyTo(paragraph.createRun()).setText("1");
        fieldPart(paragraph, STFldCharType.END);
        DocxFont.PAGE_NUMBER.applyTo(paragraph.createRun()).setText(" —");
    }

    private static void fieldPart(XWPFParagraph paragraph, STFldCharType.Enum type) {
        DocxFont.PAGE_NUMBER
                .applyTo(paragraph.createRun())
                .getCTR()
                .addNewFldChar()
                .setFldCharType(type);
    }
}
