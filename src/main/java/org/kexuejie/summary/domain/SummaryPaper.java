package org.kexuejie.summary.domain;

import java.util.List;
import java.util.Locale;
import org.kexuejie.summary.ChosenPicture;
import org.kexuejie.summary.ExcusedActivity;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.SummaryFigures;

/**
 * What the paper of a city's summary says.
 *
 * @param title such as 柳州市第八届广西青少年科学节活动总结
 */
public record SummaryPaper(
        String title,
        Narrative narrative,
        List<String> highlights,
        SummaryFigures figures,
        List<ExcusedActivity> excused,
        List<ChosenPicture> pictures) {

    /**
     * Eight characters that are printed on the paper and differ as soon as anything on it does: what was
     * stamped can be told from what was changed later.
     */
    public String mark() {
        return SummaryFigures.fingerprint(toString()).substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
