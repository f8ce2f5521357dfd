package org.kexuejie.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.Organizer;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.activity.Registration;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.shared.FestivalTime;

/** Writes registrations that can be handed in (F03). */
class RegistrationWriter {

    private final Words words;
    private final Festival festival;

    RegistrationWriter(Words words, Festival festival) {
        this.words = words;
        this.festival = festival;
    }

    Registration write(ActivityPlan plan, Member unit) {
        Chance chance = plan.chance();
        EditionInfo edition = festival.current();
        boolean online = chance.percent(8);
        boolean outside = !edition.isOn(FestivalTime.local(plan.endAt()).toLocalDate());
        List<Integer> range = words.shape().audienceOf(plan.line(), plan.unit());
        int youth = chance.between(range.getFirst(), range.getLast());
        Contact contact = unit.details().contact();
        return new Registration(
                title(plan),
                edition.theme(),
                line(plan.line(), edition),
                forms(plan, online),
                null,
                plan.startAt(),
                plan.endAt(),
                outside ? chance.pick(words.texts().dateReasons()) : null,
                online ? ActivityMode.HYBRID : ActivityMode.OFFLINE,
                plan.unit().plainName() + chance.pick(words.texts().placesOf(plan.unit())),
                audience(plan.unit().kind()),
                !plan.unit().isSchool() && chance.percent(70),
                true,
                youth,
                Math.max(3, youth / chance.between(18, 40)),
                content(plan),
                chance.percent(55) ? chance.pick(words.texts().highlights()) : null,
                organizers(plan),
                plan.resource(),
                null,
                true,
                null,
                null,
                contact.leaderName(),
                contact.contactName(),
                contact.contactPhone(),
                contact.contactEmail());
    }

    private static List<Organizer> organizers(ActivityPlan plan) {
        return List.of(
                new Organizer(
                        OrganizerRole.HOST, UnitPlanner.plainName(plan.unit().county()) + "科学技术协会"),
                new Organizer(OrganizerRole.ORGANIZER, plan.unit().name()));
    }

    private LineId line(String code, EditionInfo edition) {
        return festival.lines(edition.id()).stream()
                .filter(line -> line.code().equals(code))
                .map(LineInfo::id)
                .findFirst()
                .orElseThrow();
    }

    private String title(ActivityPlan plan) {
        List<String> titles = words.texts().line(plan.line()).titles();
        return plan.title() == null ? Words.fill(plan.chance().pick(titles), places(plan)) : plan.title();
    }

    private String content(ActivityPlan plan) {
        Chance chance = plan.chance();
        Texts texts = words.texts();
        String text = String.join(
                "\n",
                chance.pick(texts.line(plan.line()).openings()),
                "主要内容：" + plan.topic().doing() + "。",
                "活动安排：" + chance.pick(texts.plans()),
                "安全与防疫：" + chance.pick(texts.safety()));
        return Words.fill(text, places(plan));
    }

    private static Map<String, Object> places(ActivityPlan plan) {
        return Map.of(
                "主题", plan.topic().name(),
                "县", UnitPlanner.plainName(plan.unit().county()),
                "车牌", Objects.requireNonNullElse(plan.resource(), ""),
                "场次", plan.chance().between(2, 4));
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
