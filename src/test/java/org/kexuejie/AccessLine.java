package org.kexuejie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Pictures;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;

/**
 * A line of {@code access-matrix.txt}.
 *
 * @param record kind of record that the route is about, see {@link AccessRecords}
 * @param answers in the order of {@link #WHO}
 * @param form what is sent along, {@code name=value&file=@name.jpg}; empty for most
 */
record AccessLine(String method, String route, String record, List<String> answers, String form) {

    /** The columns of the table. Foreign ones come first, so that a wrong yes to them is seen before anything changed. */
    static final List<String> WHO =
            List.of("anon", "unit2", "county2", "city2", "host", "county", "office", "unit", "city");

    /** Answered by something else than a handler of the portal, such as a filter. */
    static final String NO_HANDLER = "no-handler";

    private static final String NO_RECORD = "-";
    private static final String TABLE = "access-matrix.txt";

    static List<AccessLine> all() {
        try {
            return new ClassPathResource(TABLE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessLine::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessLine parse(String line) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.strip().split("\\s+")));
        int last = 3 + WHO.size();
        if (cells.size() == last) {
            cells.add("");
        }
        if (cells.size() != last + 1) {
            throw new IllegalArgumentException("a line has %d columns and perhaps a form: %s".formatted(last, line));
        }
        return new AccessLine(
                cells.get(0), cells.get(1), cells.get(2), List.copyOf(cells.subList(3, last)), cells.get(last));
    }

    /** A line as it would stand in the table for a route that it does not know. */
    static AccessLine unknown(String methodAndRoute) {
        String[] parts = methodAndRoute.split(" ", 2);
        return new AccessLine(
                parts[0], parts[1], NO_RECORD, WHO.stream().map(who -> "?").toList(), "");
    }

    AccessLine answering(List<String> given) {
        return new AccessLine(method, route, record, given, form);
    }

    boolean hasHandler() {
        return !record.equals(NO_HANDLER);
    }

    boolean isAboutARecord() {
        return hasHandler() && !record.equals(NO_RECORD);
    }

    String methodAndRoute() {
        return method + " " + route;
    }

    /** The route with the parts of a record's address filled in. */
    String path(Map<String, String> parts) {
        String path = route;
        for (var part : parts.entrySet()) {
            path = path.replace("{" + part.getKey() + "}", part.getValue());
        }
        return path;
    }

    /** The fields of the form without its files. */
    Form toForm() {
        return Form.of(pairs().filter(pair -> !isFile(pair)).flatMap(Stream::of).toArray(String[]::new));
    }

    /** A picture for each file of the form. */
    MockMultipartFile[] files() {
        return pairs().filter(AccessLine::isFile)
                .map(pair -> new MockMultipartFile(pair[0], pair[1].substring(1), null, Pictures.jpeg(60, 40, 7)))
                .toArray(MockMultipartFile[]::new);
    }

    private Stream<String[]> pairs() {
        return form.isEmpty() ? Stream.of() : Stream.of(form.split("&")).map(pair -> pair.split("=", 2));
    }

    private static boolean isFile(String[] pair) {
        return pair[1].startsWith("@");
    }

    /** Aligned as in the table. */
    @Override
    public String toString() {
        String columns = IntStream.range(0, WHO.size())
                .mapToObj(i -> ("%-" + Math.max(5, WHO.get(i).length()) + "s").formatted(answers.get(i)))
                .collect(Collectors.joining(" "));
        return "%-4s %-54s %-24s %s %s"
                .formatted(method, route, record, columns, form)
                .stripTrailing();
    }
}
