package org.kexuejie.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kexuejie.activity.MediaLevel;

/**
 * What activities, reports and opinions are written with.
 *
 * @param captions of photos, beside those of the topics
 * @param lines by the code of the programme line
 */
record Texts(
        List<Topic> topics,
        List<String> captions,
        Map<String, LineTexts> lines,
        List<String> plans,
        List<String> safety,
        List<String> highlights,
        ReportTexts reports,
        SummaryTexts summary,
        List<Remark> returns,
        List<Remark> reportReturns,
        List<String> rejections,
        List<String> cancellations,
        List<String> postponements,
        List<String> dateReasons,
        List<String> approvals,
        List<String> verifications,
        List<String> places,
        List<String> venuePlaces) {

    List<String> placesOf(UnitPlan unit) {
        return unit.isVenue() ? venuePlaces : places;
    }

    LineTexts line(String code) {
        return Objects.requireNonNull(lines.get(code), code);
    }

    /** What an activity is about: what is done, what was seen afterwards, what its photos show. */
    record Topic(String name, String doing, String seen, List<String> captions) {}

    record LineTexts(List<String> titles, List<String> openings) {}

    /** @param media names of media by how far they reach */
    record ReportTexts(
            List<String> openings,
            List<String> effects,
            List<String> lessons,
            List<String> thanks,
            List<String> highlights,
            String variance,
            Map<MediaLevel, List<String>> media) {}

    /** A city's summary by its sections. */
    record SummaryTexts(
            String overview,
            String practice,
            String programme,
            String publicity,
            String problems,
            List<String> highlights,
            String accepted,
            String returned) {}

    /** A reason for a return and the field of the form that it is about. */
    record Remark(String field, String text) {}
}
