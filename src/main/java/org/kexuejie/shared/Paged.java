package org.kexuejie.shared;

import java.util.List;
import java.util.stream.IntStream;

/** One page of a list together with the number of all rows that match. */
public record Paged<T>(List<T> rows, long total, PageQuery query) {

    public Paged {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int page() {
        return query.page();
    }

    public int pageCount() {
        return (int) Math.max(1, (total + query.size() - 1) / query.size());
    }

    /** Number of the first row shown, counted from 1. */
    public int from() {
        return rows.isEmpty() ? 0 : query.offset() + 1;
    }

    public int to() {
        return query.offset() + rows.size();
    }

    /** The page numbers worth a link: the neighbours of this one, and the ends with a 0 where some are left out. */
    public List<Integer> links() {
        int last = pageCount();
        int from = Math.max(1, Math.min(page() - 2, last - 4));
        int to = Math.min(last, from + 4);
        return IntStream.concat(IntStream.concat(gap(1, from), IntStream.rangeClosed(from, to)), gap(last, to))
                .boxed()
                .toList();
    }

    private static IntStream gap(int end, int shown) {
        int between = Math.abs(end - shown);
        if (between == 0) {
            return IntStream.empty();
        }
        if (between == 1) {
            return IntStream.of(end);
        }
        return end < shown ? IntStream.of(end, 0) : IntStream.of(0, end);
    }
}
