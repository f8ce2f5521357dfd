package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that templates keep, because what breaks them shows only on the page. */
class TemplateRulesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG =
            Pattern.compile("<[a-z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern REPLACED = Pattern.compile("\\sth:replace=");
    private static final Pattern TOO_LATE = Pattern.compile("\\sth:(if|unless|each|with|switch|case)=");

    /** A tag is replaced before anything else of it is looked at: conditions, loops and variables there do nothing. */
    @Test
    void noTagThatIsReplacedByAFragmentHasAConditionLoopOrVariable() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))
                            .flatMap(TemplateRulesTests::offences)
                            .toList())
                    .isEmpty();
        }
    }

    private static Stream<String> offences(Path template) {
        List<String> tags = TAG.matcher(read(template))
                .results()
                .map(match -> match.group())
                .filter(tag ->
                        REPLACED.matcher(tag).find() && TOO_LATE.matcher(tag).find())
                .toList();
        return tags.stream().map(tag -> TEMPLATES.relativize(template) + ": " + tag);
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
