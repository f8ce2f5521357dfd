package org.kexuejie.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table over the whole width of a paper, its headings on one row or on two and repeated on every page. */
class DocxTable {

    private static final int HALF_POINT = 4;
    private static final String BLACK = "000000";

    private final List<XlsxColumn> columns;
    private final boolean grouped;
    private final XWPFTable table;

    DocxTable(XWPFDocument document, List<XlsxColumn> columns) {
        this.columns = columns;
        this.grouped = columns.stream().anyMatch(column -> column.group() != null);
        this.table = document.createTable(grouped ? 2 : 1, columns.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocxPage.TEXT_WIDTH);
        table.setCellMargins(30, 40, 30, 40);
        setBorders();
        setWidths();
        setHeadings();
    }

    private void setBorders() {
        table.setTopBorder(XWPFBorderType.SINGLE, HALF_POINT, 0, BLACK);
        table.setBottomBorder(XWPFBorderType.SINGLE, HALF_POINT, 0, BLACK);
        table.setLeftBorder(XWPFBorderType.SINGLE, HALF_POINT, 0, BLACK);
        table.setRightBorder(XWPFBorderType.SINGLE, HALF_POINT, 0, BLACK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, HALF_POINT, 0, BLACK);
        table.setInsideVBorder(XWPFBorderType.SINGLE, HALF_POINT, 0, BLACK);
    }

    private void setWidths() {
        int all = columns.stream().mapToInt(XlsxColumn::width).sum();
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (XlsxColumn column : columns) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) DocxPage.TEXT_WIDTH * column.width() / all));
        }
    }

    private void setHeadings() {
        XWPFTableRow lowest = table.getRow(grouped ? 1 : 0);
        lowest.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            XlsxColumn column = columns.get(i);
            if (!grouped) {
                fill(lowest.getCell(i), column.heading(), DocxFont.TABLE_HEADING);
            } else if (column.group() == null) {
                fill(table.getRow(0).getCell(i), column.heading(), DocxFont.TABLE_HEADING);
                merge(table.getRow(0).getCell(i), STMerge.RESTART);
                merge(lowest.getCell(i), STMerge.CONTINUE);
            } else {
                fill(lowest.getCell(i), column.heading(), DocxFont.TABLE_HEADING);
            }
        }
        if (grouped) {
            table.getRow(0).setRepeatHeader(true);
            joinGroups();
        }
    }

    /** From right to left, because joined cells move those after them. */
    private void joinGroups() {
        XWPFTableRow top = table.getRow(0);
        for (int last = columns.size() - 1; last >= 0; last--) {
            String group = columns.get(last).group();
            int first = last;
            while (group != null
                    && first > 0
                    && group.equals(columns.get(first - 1).group())) {
                first--;
            }
            if (group != null) {
                for (int extra = last; extra > first; extra--) {
                    top.removeCell(extra);
                }
                properties(top.getCell(first)).addNewGridSpan().setVal(BigInteger.valueOf(last - first + 1L));
                fill(top.getCell(first), group, DocxFont.TABLE_HEADING);
            }
            last = first;
        }
    }

    void row(List<String> texts, boolean sum) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        while (row.getTableCells().size() < columns.size()) {
            row.createCell();
        }
        for (int i = 0; i < columns.size(); i++) {
            fill(row.getCell(i), texts.get(i), sum ? DocxFont.TABLE_HEADING : DocxFont.TABLE);
        }
    }

    private static void fill(XWPFTableCell cell, String text, DocxFont font) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        font.applyTo(paragraph.createRun()).setText(text);
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum part) {
        properties(cell).addNewVMerge().setVal(part);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }
}
