package org.kexuejie.demo;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.NewPhoto;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;
import org.kexuejie.activity.UseScope;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.shared.Ids;

/** Tells of an activity from its end to the verified figures. */
class ReportTeller {

    private static final Map<PortraitConsent, Integer> CONSENTS = new EnumMap<>(Map.of(
            PortraitConsent.GUARDIAN, 50,
            PortraitConsent.NOT_RECOGNISABLE, 36,
            PortraitConsent.BLURRED, 9,
            PortraitConsent.INTERNAL_ONLY, 5));

    /** Of a hundred reports, how many have a video. */
    private static final int VIDEOS = 12;

    private final ActivityService activities;
    private final ReportService reports;
    private final ReportWriter writer;
    private final Pictures pictures;
    private final Texts texts;

    ReportTeller(
            ActivityService activities, ReportService reports, ReportWriter writer, Pictures pictures, Words words) {
        this.activities = activities;
        this.reports = reports;
        this.writer = writer;
        this.pictures = pictures;
        this.texts = words.texts();
    }

    void tell(Story story, Registration registration) {
        Report report = writer.write(story.plan(), registration);
        switch (story.plan().ending()) {
            case APPROVED_OVER -> begin(story, report);
            case REPORT_RETURNED -> submitInVain(story, report);
            default -> submit(story, report);
        }
        if (story.plan().ending() == Ending.VERIFIED) {
            verify(story);
        }
    }

    private void begin(Story story, Report report) {
        if (story.chance().percent(25)) {
            story.after().next(() -> revise(story, Flaws.unfinished(report)));
        }
    }

    private void submit(Story story, Report report) {
        if (story.plan().reportReturned()) {
            submitInVain(story, report);
            story.after().next(() -> revise(story, report), () -> reports.submit(story.id(), story.author()));
        } else {
            write(story, report);
            story.after().next(() -> reports.submit(story.id(), story.author()));
        }
    }

    /** The city finds a flaw and sends the report back. */
    private void submitInVain(Story story, Report report) {
        Texts.Remark remark = story.chance().pick(texts.reportReturns());
        write(story, Flaws.in(report, remark.field(), texts.reports().variance()));
        story.after().next(() -> reports.submit(story.id(), story.author()));
        story.after()
                .next(
                        () -> activities.open(story.id(), story.city()),
                        () -> reports.sendBack(story.id(), remark.text(), remark.field(), story.city()));
    }

    private void write(Story story, Report report) {
        story.after().next(() -> revise(story, report), () -> addPhotos(story, report));
    }

    private void addPhotos(Story story, Report report) {
        Chance chance = story.chance();
        List<byte[]> all = pictures.all();
        int first = chance.between(0, all.size() - 1);
        List<String> captions = captions(story);
        int count = 3 + (chance.percent(30) ? 1 : 0) + (chance.percent(10) ? 1 : 0);
        for (int at = 0; at < count; at++) {
            var content = new ByteArrayInputStream(all.get((first + at) % all.size()));
            String filename = "IMG_%04d.jpg".formatted(chance.between(1, 9999));
            PhotoNote note = note(captions.get(at), report, story);
            reports.addPhoto(story.id(), new NewPhoto(Ids.next(), filename, content, note), story.author());
        }
        if (chance.percent(VIDEOS)) {
            addVideo(story, note(captions.getFirst(), report, story));
        }
    }

    private void addVideo(Story story, PhotoNote note) {
        var content = new ByteArrayInputStream(pictures.film());
        reports.addPhoto(story.id(), new NewPhoto(Ids.next(), "VID_0001.mp4", content, note), story.author());
    }

    private static PhotoNote note(String caption, Report report, Story story) {
        Chance chance = story.chance();
        PortraitConsent consent = chance.weighted(CONSENTS);
        boolean hasMinor = consent == PortraitConsent.GUARDIAN || consent == PortraitConsent.INTERNAL_ONLY;
        @Nullable
        String consentRef = consent == PortraitConsent.GUARDIAN && chance.percent(90)
                ? "授权书 %03d 号".formatted(chance.between(1, 400))
                : null;
        return new PhotoNote(
                caption,
                report.startAt(),
                report.place(),
                story.author().name(),
                hasMinor,
                consent,
                consentRef,
                UseScope.PORTAL,
                null,
                chance.percent(3));
    }

    /** Those of the topic, then the others from anywhere on. */
    private List<String> captions(Story story) {
        List<String> captions = new ArrayList<>(texts.captions());
        Collections.rotate(captions, story.chance().between(0, captions.size() - 1));
        captions.addAll(0, story.plan().topic().captions());
        return captions;
    }

    private void verify(Story story) {
        ActivityId id = story.id();
        story.after()
                .next(
                        () -> activities.open(id, story.city()),
                        () -> reports.verify(id, story.chance().opinion(texts.verifications()), story.city()));
    }

    private void revise(Story story, Report report) {
        int version = activities.show(story.id(), story.author()).activity().version();
        reports.revise(story.id(), version, report, story.author());
    }
}
