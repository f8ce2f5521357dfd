package org.kexuejie.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the project, as it lies in the source tree.
 *
 * @param path below the root that was looked through, with slashes
 */
public record SourceFile(String path, String content) {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** The Java files of the portal. */
    public static List<SourceFile> java() {
        return below(Path.of("src/main/java"), ".java");
    }

    /** The Java files of the tests. */
    public static List<SourceFile> testJava() {
        return below(Path.of("src/test/java"), ".java");
    }

    /** The templates, by the names that controllers give them, with their ending. */
    public static List<SourceFile> templates() {
        return below(RESOURCES.resolve("templates"), ".html");
    }

    public static List<SourceFile> messages() {
        return below(RESOURCES.resolve("messages"), ".properties");
    }

    public static List<SourceFile> migrations() {
        return below(RESOURCES.resolve("db/migration"), ".sql");
    }

    private static List<SourceFile> below(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new SourceFile(root.relativize(file).toString().replace('\\', '/'), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long lineCount() {
        return content.lines().count();
    }

    /** The content of a Java file without its comments. */
    public String withoutComments() {
        return content.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", "");
    }
}
