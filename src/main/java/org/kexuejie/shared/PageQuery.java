package org.kexuejie.shared;

/** Which page of a list is asked for; whatever an address says, a page exists and has at most 100 rows. */
public record PageQuery(int page, int size) {

    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 100_000;

    public PageQuery {
        page = Math.clamp(page, 1, LAST_PAGE);
        size = size < 1 ? DEFAULT_SIZE : Math.min(size, LARGEST_SIZE);
    }

    public static PageQuery ofPage(int page) {
        return new PageQuery(page, DEFAULT_SIZE);
    }

    /** Number of rows before this page. */
    public int offset() {
        return (page - 1) * size;
    }
}
