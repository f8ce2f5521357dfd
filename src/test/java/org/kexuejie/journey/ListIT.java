package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;

/** A city finds its way through its list, and takes exactly what it found with it. */
@JourneyTest
@ExtendWith(Browsing.class)
class ListIT {

    private static final int MANY = 30;

    private final Actors actors;
    private final ActivityMother activities;

    ListIT(Actors actors, ActivityMother activities) {
        this.actors = actors;
        this.activities = activities;
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aCityFiltersTurnsPagesAndDownloads(Width width, People people) throws IOException {
        IntStream.rangeClosed(1, MANY)
                .forEach(i -> activities.submitted(
                        actors.schoolA(), activities.registration().title("航模表演第" + i + "场")));
        activities.approved(actors.schoolA(), activities.registration().title("水火箭比赛"));
        activities.submitted(actors.venueA(), activities.registration().title("三江航模表演"));
        activities.submitted(actors.schoolN(), activities.registration().title("南宁航模表演"));

        ActivityList all = Workbench.of("liuzhou", people.somebody(width))
                .activities("活动审核")
                .all();
        assertThat(all.total()).isEqualTo("共 32 项");

        ActivityList found = all.search("航模表演");
        assertThat(found.total()).isEqualTo("共 31 项");
        ActivityList inCounty = found.inCounty("三江侗族自治县");
        assertThat(inCounty.titles()).containsExactly("三江航模表演");
        assertThat(titles(inCounty.download())).containsExactly("三江航模表演");

        ActivityList oneCounty = inCounty.inCounty("城中区");
        assertThat(oneCounty.total()).isEqualTo("共 30 项");
        List<String> firstPage = oneCounty.titles();
        ActivityList next = oneCounty.page(2);
        assertThat(Stream.concat(firstPage.stream(), next.titles().stream()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY)
                        .mapToObj(i -> "航模表演第" + i + "场")
                        .toList());
        assertThat(titles(next.download())).hasSize(MANY);

        next.tab().page().reload();
        assertThat(new ActivityList(next.tab()).titles()).isEqualTo(next.titles());
    }

    /** The activities in a downloaded sheet, below its title, note and headings. */
    private static List<String> titles(Path sheet) throws IOException {
        try (InputStream content = Files.newInputStream(sheet);
                var workbook = new ReadableWorkbook(content);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            int column = IntStream.range(0, all.get(2).getCellCount())
                    .filter(i -> "活动名称".equals(all.get(2).getCellText(i)))
                    .findFirst()
                    .orElseThrow();
            return all.stream().skip(3).map(row -> row.getCellText(column)).toList();
        }
    }
}
