package org.kexuejie.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.Registration;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.LineId;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.shared.FestivalTime;

/** Writes registrations (F03). */
class RegistrationWriter {

    private final Words words;
    private final EditionInfo edition;
    private final Map<String, LineId> lines;

    RegistrationWriter(Words words, EditionInfo edition, Map<String, LineId> lines) {
        this.words = words;
        this.edition = edition;
        this.lines = lines;
    }

    /** A registration that can be handed in. */
    Registration complete(ActivityPlan plan, Member unit) {
        Chance chance = plan.chance();
        Map<String, Object> places = places(plan);
        Texts.LineTexts texts = words.texts().line(plan.line());
        String title = plan.title() == null ? Words.fill(chance.pick(texts.titles()), places) : plan.title();
        List<Integer> range = words.shape().audienceOf(plan.line());
        int youth = chance.between(range.getFirst(), range.getLast());
        boolean online = chance.percent(8);
        boolean outside = !edition.isOn(FestivalTime.local(plan.endAt()).toLocalDate());
        Contact contact = unit.details().contact();
        return new Registration(
                title,
                edition.theme(),
                lines.get(plan.line()),
                forms(plan, online),
                plan.startAt(),
                plan.endAt(),
                outside ? chance.pick(words.texts().dateReasons()) : null,
                online ? ActivityMode.HYBRID : ActivityMode.OFFLINE,
                place(plan),
                audience(plan.unit().kind()),
                !plan.unit().isSchool() && chance.percent(70),
                youth,
                Math.max(3, youth / chance.between(18, 40)),
                content(plan, texts, places),
                chance.percent(55) ? chance.pick(words.texts().highlights()) : null,
                "主办、承办：" + plan.unit().name(),
                plan.resource(),
                contact.leaderName(),
                contact.contactName(),
                contact.contactPhone(),
                contact.contactEmail());
    }

    /** The same as far as somebody had come who was interrupted. */
    static Registration unfinished(Registration whole) {
        return new Registration(
                whole.title(), whole.theme(), whole.line(), whole.forms(), whole.startAt(), whole.endAt(),
                whole.dateReason(), whole.mode(), null, whole.audience(), whole.openToPublic(), whole.expectedYouth(),
                null, null, null, whole.organizers(), whole.resource(), whole.leaderName(), whole.contactName(),
                whole.contactPhone(), null);
    }

    /** The same as first handed in, before the city asked for more about place and schedule. */
    static Registration bare(Registration whole) {
        return new Registration(
                whole.title(), whole.theme(), whole.line(), whole.forms(), whole.startAt(), whole.endAt(),
                whole.dateReason(), whole.mode(), "本单位", whole.audience(), whole.openToPublic(), whole.expectedYouth(),
                whole.expectedTeachers(), whole.content(), null, whole.organizers(), whole.resource(),
                whole.leaderName(), whole.contactName(), whole.contactPhone(), whole.contactEmail());
    }

    private static Map<String, Object> places(ActivityPlan plan) {
        return Map.of(
                "主题", plan.topic().name(),
                "县", UnitPlanner.plainName(plan.unit().county()),
                "车牌", Objects.requireNonNullElse(plan.resource(), ""),
                "场次", plan.chance().between(2, 4));
    }

    private String content(ActivityPlan plan, Texts.LineTexts texts, Map<String, Object> places) {
        Chance chance = plan.chance();
        return Words.fill(
                """
                %s
                主要内容：%s。
                活动安排：%s
                安全与防疫：%s
                """
                        .formatted(
                                chance.pick(texts.openings()),
                                plan.topic().doing(),
                                chance.pick(words.texts().plans()),
                                chance.pick(words.texts().safety()))
                        .strip(),
                places);
    }

    private String place(ActivityPlan plan) {
        String name = plan.unit().name().replace(Names.SAMPLE, "");
        return name + plan.chance().pick(words.texts().places());
    }

    private List<ActivityForm> forms(ActivityPlan plan, boolean online) {
        List<ActivityForm> all = words.shape().formsOf(plan.line());
        List<ActivityForm> forms = new ArrayList<>(all.subList(0, plan.chance().between(1, all.size())));
        if (online) {
            forms.add(ActivityForm.ONLINE);
        }
        return List.copyOf(forms);
    }

    private static Audience audience(OrgKind kind) {
        return switch (kind) {
            case PRIMARY_SCHOOL, RURAL_YOUTH_PALACE -> Audience.PRIMARY;
            case JUNIOR_HIGH, COMPLETE_SECONDARY, RURAL_SCHOOL_MUSEUM -> Audience.JUNIOR;
            case SENIOR_HIGH, VOCATIONAL_SCHOOL -> Audience.SENIOR;
            case UNIVERSITY -> Audience.COLLEGE;
            case POPSCI_VENUE, ACTIVITY_CENTRE -> Audience.FAMILY;
            default -> Audience.ALL_YOUTH;
        };
    }
}
