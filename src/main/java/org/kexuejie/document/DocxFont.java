package org.kexuejie.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** The fonts of an official paper by what they are for (GB/T 9704-2012); whoever opens it has them, or a substitute. */
enum DocxFont {
    TITLE("方正小标宋简体", 44),
    BODY("仿宋_GB2312", 32),
    HEADING("黑体", 32),
    SUBHEADING("楷体_GB2312", 32),
    TABLE("仿宋_GB2312", 18),
    TABLE_HEADING("黑体", 18),
    PAGE_NUMBER("宋体", 28);

    private static final String LATIN = "Times New Roman";

    private final String family;
    private final int halfPoints;

    DocxFont(String family, int halfPoints) {
        this.family = family;
        this.halfPoints = halfPoints;
    }

    XWPFRun applyTo(XWPFRun run) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setEastAsia(family);
        fonts.setHint(STHint.EAST_ASIA);
        properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        properties.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        return run;
    }

    /** Width of one character in twentieths of a point. */
    int character() {
        return halfPoints * 10;
    }
}
