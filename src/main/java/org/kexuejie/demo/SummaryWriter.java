package org.kexuejie.demo;

import java.util.List;
import java.util.Map;
import org.kexuejie.region.City;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.tally.Sums;

/** Writes summaries of cities (F13). */
class SummaryWriter {

    private final Texts.SummaryTexts texts;

    SummaryWriter(Words words) {
        texts = words.texts().summary();
    }

    Narrative write(City city, SummaryFigures figures) {
        return new Narrative(
                section(texts.overview(), city, figures),
                section(texts.practice(), city, figures),
                section(texts.programme(), city, figures),
                section(texts.publicity(), city, figures),
                section(texts.problems(), city, figures));
    }

    /** The text of somebody who has only begun. */
    Narrative begin(City city, SummaryFigures figures) {
        return new Narrative(section(texts.overview(), city, figures), null, null, null, null);
    }

    List<String> highlights(Chance chance) {
        String leftOut = chance.pick(texts.highlights());
        return texts.highlights().stream().filter(text -> !text.equals(leftOut)).toList();
    }

    private static String section(String text, City city, SummaryFigures figures) {
        Sums total = figures.total();
        Map<String, Object> places = Map.of(
                "市", city.name(),
                "县数", figures.coveredCounties(),
                "场次", total.sessions(),
                "人次", total.youth(),
                "教师", total.teachers(),
                "学校", total.schools(),
                "场所", total.venues());
        return Words.fill(text.replaceAll("\\s", ""), places);
    }
}
