package org.kexuejie.activity.web;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityPart;
import org.kexuejie.activity.MediaReport;
import org.kexuejie.activity.Organizer;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.domain.ActivityVersion.Content;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Labelled;
import org.kexuejie.shell.Format;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Writes out what was handed in, field by field in the order of its form; a field that is added to it is written too. */
@Component
class FieldTexts {

    /** Fields of the report that have a label other than that of their name, which is one of the registration. */
    private static final Map<String, String> REPORT_LABELS = Map.of(
            "startAt", "actualStart", "endAt", "actualEnd", "place", "actualPlace", "highlight", "reportHighlight");

    private final MessageSource messages;
    private final Festival festival;
    private final MediaFiles files;
    private final Format format = new Format();

    FieldTexts(MessageSource messages, Festival festival, MediaFiles files) {
        this.messages = messages;
        this.festival = festival;
        this.files = files;
    }

    List<FieldText> of(ActivityPart part, Content content, EditionId edition) {
        Map<LineId, String> lines =
                festival.lines(edition).stream().collect(Collectors.toMap(LineInfo::id, LineInfo::shortName));
        Record written = part == ActivityPart.REGISTRATION ? content.registration() : content.report();
        var fields = new ArrayList<FieldText>();
        for (RecordComponent component : written.getClass().getRecordComponents()) {
            @Nullable Object value = ReflectionUtils.invokeMethod(component.getAccessor(), written);
            fields.add(new FieldText(
                    component.getName(),
                    labelKey(part, component.getName()),
                    text(value, lines),
                    value instanceof MediaFileId file ? file : null));
        }
        if (part == ActivityPart.REPORT) {
            fields.add(new FieldText("photos", labelKey(part, "photos"), photos(content.photos()), null));
        }
        return fields;
    }

    static String labelKey(ActivityPart part, String field) {
        boolean report = part == ActivityPart.REPORT;
        return "activity.field." + (report ? REPORT_LABELS.getOrDefault(field, field) : field);
    }

    private String text(@Nullable Object value, Map<LineId, String> lines) {
        return switch (value) {
            case null -> "";
            case Instant moment -> FestivalTime.minute(moment);
            case Number number -> format.count(number);
            case Boolean yes -> message(yes ? "activity.yes" : "activity.no");
            case Labelled term -> message(term.labelKey());
            case MediaReport report -> media(report);
            case LineId line -> lines.getOrDefault(line, "");
            case Organizer unit -> text(unit);
            case MediaFileId file -> files.find(file).map(FieldTexts::text).orElse("");
            case List<?> several ->
                several.stream().map(each -> text(each, lines)).collect(Collectors.joining("、"));
            default -> value.toString();
        };
    }

    private String media(MediaReport report) {
        return Stream.of(report.outlet(), report.level(), report.publishedOn(), report.url())
                .map(each -> text(each, Map.of()))
                .collect(Collectors.joining("，"));
    }

    private String text(Organizer unit) {
        return unit.role() == null ? unit.name() : message(unit.role().labelKey()) + "：" + unit.name();
    }

    /** The same name may come again with another content. */
    private static String text(MediaFile file) {
        return "%s（%s 上传）".formatted(file.filename(), FestivalTime.minute(file.uploadedAt()));
    }

    private String photos(List<Photo> photos) {
        return photos.stream()
                .map(photo -> "%s（%s）".formatted(photo.note().caption(), consent(photo.note())))
                .collect(Collectors.joining("\n"));
    }

    private String consent(PhotoNote note) {
        return Stream.of(
                        text(note.consent(), Map.of()),
                        note.consentRef(),
                        note.neverPublic() ? message("activity.photos.neverPublic") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，"));
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
