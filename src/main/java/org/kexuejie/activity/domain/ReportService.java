package org.kexuejie.activity.domain;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.NewPhoto;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.Report;
import org.kexuejie.festival.Festival;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Ids;
import org.kexuejie.tally.Figures;
import org.kexuejie.tally.Ledger;
import org.kexuejie.tally.SessionType;
import org.kexuejie.tally.VerifiedEvent;
import org.kexuejie.tally.YouthStage;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Execution report, its evidence and its verification (F04). */
@Service
@Transactional
@NamedInterface("usecases")
public class ReportService {

    private final ActivityDesk desk;
    private final Festival festival;
    private final MediaFiles files;
    private final Ledger ledger;
    private final ActivityDeadlines deadlines;
    private final Clock clock;

    ReportService(
            ActivityDesk desk,
            Festival festival,
            MediaFiles files,
            Ledger ledger,
            ActivityDeadlines deadlines,
            Clock clock) {
        this.desk = desk;
        this.festival = festival;
        this.files = files;
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws EditConflict when somebody changed the activity after it was read */
    public void revise(ActivityId id, int readVersion, Report report, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.EDIT_REPORT);
        EditConflict.check(readVersion, activity.view().version(), "activity " + id);
        activity.reviseReport(report, clock.instant());
    }

    /** Adds one photo or video, once; refusing one leaves the others as they are. */
    public void addPhoto(ActivityId id, NewPhoto photo, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.EDIT_REPORT);
        if (hasPhoto(activity, photo.id())) {
            return;
        }
        PhotoRules.check(photo.note(), clock.instant());
        MediaFile file =
                files.store(photo.content(), photo.filename(), MediaPurpose.EVIDENCE, fileOwner(id), actor, "files");
        Instant now = clock.instant();
        PhotoNote note = photo.note().takenAt(file.takenAt());
        activity.addPhoto(new ActivityPhoto(photo.id(), EvidenceKind.of(file.type()), file.id(), note, now), now);
    }

    /** Adds a PDF that tells of the activity. */
    public void addPaper(ActivityId id, InputStream content, String filename, String caption, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.EDIT_REPORT);
        MediaFile file = files.store(content, filename, MediaPurpose.PAPER, fileOwner(id), actor, "paper");
        Instant now = clock.instant();
        activity.addPhoto(
                new ActivityPhoto(Ids.next(), EvidenceKind.FILE, file.id(), PhotoNote.ofPaper(caption), now), now);
    }

    @Transactional(readOnly = true)
    public boolean hasPhoto(ActivityId id, UUID photo, Actor actor) {
        return hasPhoto(desk.visible(id, actor), photo);
    }

    private static boolean hasPhoto(Activity activity, UUID photo) {
        return activity.view().photos().stream().anyMatch(each -> each.id().equals(photo));
    }

    /** As whose the files of an activity are kept, stored ones and those on their way in. */
    public static MediaOwner fileOwner(ActivityId id) {
        return new MediaOwner(ActivityDesk.SUBJECT, id.value());
    }

    public void describePhoto(ActivityId id, UUID photo, PhotoNote note, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.EDIT_REPORT);
        PhotoRules.check(note, clock.instant());
        activity.describePhoto(photo, note);
    }

    public void removePhoto(ActivityId id, UUID photo, Actor actor) {
        Photo removed = desk.toChange(id, actor, ActivityAction.EDIT_REPORT).removePhoto(photo);
        files.remove(removed.file());
    }

    /** Hands a report in. Handing in what has just been handed in changes nothing. */
    public void submit(ActivityId id, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.SUBMIT_REPORT);
        ActivityView view = activity.view();
        if (view.status() == ActivityStatus.REPORTED) {
            return;
        }
        deadlines.checkReport(view);
        int fewestPhotos = festival.edition(view.edition()).settings().minReportPhotos();
        activity.submitReport(new ReportRules(fewestPhotos, clock.instant()), clock.instant());
        desk.record(activity, actor, ActivityAction.SUBMIT_REPORT, null);
    }

    public void withdraw(ActivityId id, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.WITHDRAW_REPORT);
        activity.withdrawReport();
        desk.record(activity, actor, ActivityAction.WITHDRAW_REPORT, null);
    }

    /** @param field of the report that the reason is about; nothing: the whole */
    public void sendBack(ActivityId id, @Nullable String reason, @Nullable String field, Actor reviewer) {
        Activity activity = desk.toChange(id, reviewer, ActivityAction.RETURN_REPORT);
        activity.sendReportBack(reason, field);
        desk.record(activity, reviewer, ActivityAction.RETURN_REPORT, reason);
    }

    /**
     * Verified figures go back to their unit to be corrected; they do not count until they are verified anew.
     *
     * @param field of the report that turned out to be wrong; nothing: the whole
     */
    public void sendVerifiedBack(ActivityId id, @Nullable String reason, @Nullable String field, Actor reviewer) {
        Activity activity = desk.toChange(id, reviewer, ActivityAction.RETURN_VERIFIED);
        activity.sendVerifiedBack(reason, field);
        ledger.withdraw(id.value(), reviewer);
        desk.record(activity, reviewer, ActivityAction.RETURN_VERIFIED, reason);
    }

    /** The city vouches for the figures, which enter the ledger in the same transaction. */
    public void verify(ActivityId id, @Nullable String opinion, Actor reviewer) {
        Activity activity = desk.toChange(id, reviewer, ActivityAction.VERIFY);
        activity.verify();
        ledger.enter(event(activity.view()), reviewer);
        desk.record(activity, reviewer, ActivityAction.VERIFY, opinion);
    }

    private static VerifiedEvent event(ActivityView activity) {
        Report report = activity.report();
        return new VerifiedEvent(
                activity.id().value(),
                activity.edition(),
                activity.cityCode(),
                activity.countyCode(),
                Objects.requireNonNull(activity.registration().line()),
                activity.organization(),
                FestivalTime.local(Objects.requireNonNull(report.startAt())).toLocalDate(),
                FestivalTime.local(Objects.requireNonNull(report.endAt())).toLocalDate(),
                activity.registration().resource(),
                EvidenceKind.PHOTO.among(activity.photos()),
                report.mediaReports().size(),
                figures(report));
    }

    private static Figures figures(Report report) {
        Map<SessionType, Integer> sessions = new EnumMap<>(SessionType.class);
        sessions.put(SessionType.LECTURE, Report.count(report.lectures()));
        sessions.put(SessionType.EXHIBITION, Report.count(report.exhibitions()));
        sessions.put(SessionType.TRAINING, Report.count(report.trainings()));
        sessions.put(SessionType.FILM, Report.count(report.films()));
        sessions.put(SessionType.CONTEST, Report.count(report.contests()));
        sessions.put(SessionType.OTHER, Report.count(report.otherSessions()));
        return new Figures(
                sessions,
                Report.count(report.youthVisits()),
                stages(report),
                Report.count(report.teacherVisits()),
                Report.count(report.publicVisits()),
                Report.count(report.onlineVisits()),
                Report.count(report.expertVisits()),
                Report.count(report.volunteerVisits()),
                Report.count(report.materials()),
                Report.count(report.panels()),
                Report.count(report.exhibits()));
    }

    private static Map<YouthStage, Integer> stages(Report report) {
        return Map.of(
                YouthStage.PRIMARY, Report.count(report.primaryVisits()),
                YouthStage.JUNIOR, Report.count(report.juniorVisits()),
                YouthStage.SENIOR, Report.count(report.seniorVisits()),
                YouthStage.UNIVERSITY, Report.count(report.universityVisits()));
    }
}
