package org.kexuejie.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet to be filled in: headings with drop-downs below them, and a second sheet that says how. */
public final class XlsxTemplate {

    private static final String FONT = "宋体";

    private final Workbook workbook;
    private final int rows;

    private XlsxTemplate(Workbook workbook, int rows) {
        this.workbook = workbook;
        this.rows = rows;
    }

    /**
     * A column to be filled in.
     *
     * @param choices for a drop-down; none: anything may be typed
     * @param several whether more than one choice may stand in a cell, so that what is typed is not refused
     */
    public record Column(String heading, int width, boolean required, List<String> choices, boolean several) {}

    /** A line of the second sheet: what it is about, and what there is to know. */
    public record Note(String subject, String text) {}

    /**
     * @param name of the sheet to be filled in
     * @param rows for how many rows there are drop-downs
     */
    public static void write(OutputStream output, String name, int rows, List<Column> columns, List<Note> notes)
            throws IOException {
        try (var workbook = new Workbook(output, "Kexuejie", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, 11);
            var template = new XlsxTemplate(workbook, rows);
            template.fillIn(name, columns);
            template.explain(notes);
        }
    }

    private void fillIn(String name, List<Column> columns) {
        Worksheet sheet = workbook.newWorksheet(name);
        Worksheet choices = workbook.newWorksheet("选项");
        choices.setVisibilityState(VisibilityState.HIDDEN);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.width(i, column.width());
            sheet.style(i).format("@").set(); // long numbers stay as they are typed
            sheet.value(0, i, column.required() ? column.heading() + "*" : column.heading());
            offer(sheet, choices, i, column);
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .horizontalAlignment("center")
                .fillColor("EEF3FA")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, 1);
    }

    private void offer(Worksheet sheet, Worksheet choices, int place, Column column) {
        int count = column.choices().size();
        if (count == 0) {
            return;
        }
        for (int row = 0; row < count; row++) {
            choices.value(row, place, column.choices().get(row));
        }
        sheet.range(1, place, rows, place)
                .validateWithList(choices.range(0, place, count - 1, place))
                .allowBlank(true)
                .showErrorMessage(!column.several())
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(column.heading())
                .error("请从下拉列表中选择");
    }

    private void explain(List<Note> notes) {
        Worksheet sheet = workbook.newWorksheet("填报说明");
        sheet.width(0, 22);
        sheet.width(1, 90);
        for (int row = 0; row < notes.size(); row++) {
            sheet.value(row, 0, notes.get(row).subject());
            sheet.value(row, 1, notes.get(row).text());
        }
        sheet.range(0, 0, notes.size() - 1, 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }
}
