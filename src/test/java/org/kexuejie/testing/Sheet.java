package org.kexuejie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A downloaded .xlsx as somebody reads it: title, note, headings, and the texts of its rows. */
public record Sheet(String title, String note, List<String> headings, List<List<String>> rows) {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** @throws AssertionError when the answer is no sheet */
    public static Sheet of(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().hasContentType(XLSX);
        return of(answer.getResponse().getContentAsByteArray());
    }

    /** A sheet that came in another way. */
    public static Sheet of(byte[] content) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var lines = workbook.getFirstSheet().openStream()) {
            List<List<String>> read = lines.map(Sheet::texts).toList();
            return new Sheet(read.get(0).getFirst(), read.get(1).getFirst(), read.get(2), read.subList(3, read.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i)
                    .map(cell -> String.valueOf(cell.getText()))
                    .orElse(""));
        }
        return texts;
    }

    /** The texts of one column, from top to bottom. */
    public List<String> column(String heading) {
        int column = headings.indexOf(heading);
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
