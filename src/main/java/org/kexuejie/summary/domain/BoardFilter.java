package org.kexuejie.summary.domain;

import java.util.List;
import java.util.function.Predicate;
import org.kexuejie.shared.Labelled;
import org.kexuejie.summary.CitySummaryLine;
import org.kexuejie.summary.SummaryStatus;

/** Which cities the board of summaries shows and counts. */
public enum BoardFilter implements Labelled {
    /** 应报. */
    DUE(line -> true),
    /** 已收: handed in, even if returned since. */
    HANDED_IN(CitySummaryLine::wasFiled),
    /** 按时. */
    ON_TIME(line -> line.wasFiled() && line.onTime()),
    /** 待验收. */
    WAITING(line -> line.status() == SummaryStatus.FILED),
    /** 验收通过. */
    ACCEPTED(line -> line.status() == SummaryStatus.ACCEPTED),
    /** 退回修改. */
    RETURNED(line -> line.status() == SummaryStatus.RETURNED),
    /** 未报. */
    MISSING(line -> !line.wasFiled()),
    /** 盖章纸质件已收. */
    PAPER(line -> line.paperReceivedOn() != null);

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Predicate<CitySummaryLine> includes;

    BoardFilter(Predicate<CitySummaryLine> includes) {
        this.includes = includes;
    }

    public List<CitySummaryLine> of(List<CitySummaryLine> board) {
        return board.stream().filter(includes).toList();
    }

    @Override
    public String labelKey() {
        return "summary.filter." + name();
    }
}
