package org.kexuejie;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kexuejie.shared.Labelled;
import org.kexuejie.testing.SourceFile;

/** The words of the portal: each that is asked for exists, and none stands there that nobody asks for. */
class MessagesTests {

    /** What Spring itself asks for when something typed is no number, no date. */
    private static final String BINDING = "typeMismatch";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    private static final Map<String, Map<String, String>> FILES = read();
    private static final Map<String, String> CHINESE = merged(false);
    private static final SortedSet<String> ASKED = asked();

    @Test
    void everyMessageThatIsAskedForExists() {
        assertThat(ASKED)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(CHINESE.keySet())
                        .as(key)
                        .anyMatch(standing -> key.endsWith(".") ? standing.startsWith(key) : standing.equals(key)));
    }

    @Test
    void everyTermHasItsLabel() {
        assertThat(labels()).isNotEmpty().isSubsetOf(CHINESE.keySet());
    }

    @Test
    void everyMessageIsAskedFor() {
        SortedSet<String> labels = labels();

        assertThat(CHINESE.keySet().stream()
                        .filter(key -> !key.startsWith(BINDING))
                        .filter(key -> !labels.contains(key))
                        .filter(key -> ASKED.stream()
                                .noneMatch(
                                        wanted -> wanted.endsWith(".") ? key.startsWith(wanted) : key.equals(wanted))))
                .as("messages that nobody asks for")
                .isEmpty();
    }

    @Test
    void aMessageStandsInTheFileOfItsModuleAndOnce() {
        FILES.forEach((file, messages) -> assertThat(messages.keySet())
                .as(file)
                .allMatch(key ->
                        key.startsWith(module(file) + ".") || (file.equals("shell") && key.startsWith(BINDING))));
        SourceFile.messages()
                .forEach(file -> assertThat(lines(file).map(line -> line.split("=", 2)[0]))
                        .as(file.path())
                        .doesNotHaveDuplicates());
    }

    @Test
    void englishSaysNothingThatChineseDoesNot() {
        Map<String, String> english = merged(true);

        assertThat(english.keySet()).isSubsetOf(CHINESE.keySet());
        assertThat(english)
                .allSatisfy((key, text) -> assertThat(placeholders(text))
                        .as(key)
                        .isEqualTo(placeholders(String.valueOf(CHINESE.get(key)))));
    }

    /** Where a message takes values, a single quote would swallow what follows it. */
    @Test
    void quotesDoNotSwallowValues() {
        assertThat(FILES.values())
                .allSatisfy(messages -> assertThat(messages)
                        .allSatisfy((key, text) -> assertThat(text.replace("''", ""))
                                .as(key)
                                .satisfiesAnyOf(
                                        value -> assertThat(placeholders(value)).isEmpty(),
                                        value -> assertThat(value).doesNotContain("'"))));
    }

    private static Map<String, Map<String, String>> read() {
        var files = new TreeMap<String, Map<String, String>>();
        for (SourceFile file : SourceFile.messages()) {
            var messages = new TreeMap<String, String>();
            lines(file).map(line -> line.split("=", 2)).forEach(pair -> messages.put(pair[0], pair[1]));
            files.put(file.path().replace(".properties", ""), messages);
        }
        return files;
    }

    private static Stream<String> lines(SourceFile file) {
        return file.content().lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static Map<String, String> merged(boolean english) {
        var merged = new TreeMap<String, String>();
        FILES.forEach((file, messages) -> {
            if (file.endsWith("_en") == english) {
                merged.putAll(messages);
            }
        });
        return merged;
    }

    private static String module(String file) {
        return file.replace("_en", "");
    }

    private static Map<String, List<String>> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(groupingBy(each -> each));
    }

    /** Keys that Java and templates name; one that ends in a dot is the beginning of several. */
    private static SortedSet<String> asked() {
        String modules = String.join(
                "|", FILES.keySet().stream().map(MessagesTests::module).toList());
        String key = "((?:" + modules + ")\\.[\\w.]*)";
        var inJava = Pattern.compile("\"\\{?" + key + "}?\"");
        var inTemplates = Pattern.compile("(?:'|#\\{)" + key);
        return Stream.concat(
                        SourceFile.java().stream()
                                .flatMap(file ->
                                        inJava.matcher(file.withoutComments()).results()),
                        SourceFile.templates().stream()
                                .flatMap(file ->
                                        inTemplates.matcher(file.content()).results()))
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> labels() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(KexuejieApplication.class)
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Labelled.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(term -> ((Labelled) term).labelKey())
                        .collect(toCollection(TreeSet::new));
    }
}
