package org.kexuejie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.SourceFile;
import org.kexuejie.testing.Template;

/** What can only be seen in the files themselves. */
class SourcesTests {

    private static final int LONGEST_JAVA = 300;
    private static final int LONGEST_TEMPLATE = 150;

    /** Which festival it is, its year and its targets: they stand in the edition, so the next one is no release. */
    private static final Pattern FACT_OF_AN_EDITION =
            Pattern.compile("第[一二三四五六七八九十百\\d]+届|2020[-年./]|\\b20[,_]?000\\b|[210]+ ?万");

    private static final Pattern LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Test
    void noFileIsTooLongToBeRead() {
        var java = Stream.concat(SourceFile.java().stream(), SourceFile.testJava().stream())
                .filter(file -> file.lineCount() > LONGEST_JAVA);
        var templates = SourceFile.templates().stream().filter(file -> file.lineCount() > LONGEST_TEMPLATE);

        assertThat(Stream.concat(java, templates).map(SourceFile::path)).isEmpty();
    }

    @Test
    void thePlanIsDataAndNotCode() {
        var java = SourceFile.java().stream().map(file -> new SourceFile(file.path(), file.withoutComments()));
        var templates = SourceFile.templates().stream()
                .map(file -> new SourceFile(file.path(), Template.of(file).withoutExamples()));

        assertThat(Stream.concat(java, templates).flatMap(SourcesTests::facts))
                .as("facts of an edition in Java or templates")
                .isEmpty();
    }

    private static Stream<String> facts(SourceFile file) {
        return FACT_OF_AN_EDITION.matcher(file.content()).results().map(fact -> file.path() + ": " + fact.group());
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(Stream.concat(SourceFile.java().stream(), SourceFile.templates().stream())
                        .filter(file -> LATER.matcher(file.content()).find())
                        .map(SourceFile::path))
                .isEmpty();
    }

    @Test
    void migrationsAreNamedByTimeAndModuleAndSayWhatFor() {
        assertThat(SourceFile.migrations()).isNotEmpty().allSatisfy(file -> {
            assertThat(file.path()).matches("V\\d{12}__[a-z]+_[a-z_]+\\.sql");
            assertThat(file.content()).startsWith("-- ");
        });
    }
}
