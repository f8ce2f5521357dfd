package org.kexuejie.summary.domain;

import java.io.InputStream;
import java.time.Clock;
import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.SummaryAction;
import org.kexuejie.summary.SummaryStatus;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A city hands its stamped summary in (R57, R58). */
@Service
@Transactional
@NamedInterface("usecases")
public class SummaryFilingService {

    private final SummaryDesk desk;
    private final SummarySheets sheets;
    private final FiledFigures filed;
    private final MediaFiles files;
    private final SummaryDeadline deadline;
    private final Clock clock;

    SummaryFilingService(
            SummaryDesk desk,
            SummarySheets sheets,
            FiledFigures filed,
            MediaFiles files,
            SummaryDeadline deadline,
            Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.filed = filed;
        this.files = files;
        this.deadline = deadline;
        this.clock = clock;
    }

    /**
     * Keeps the scan of the stamped paper as the paper stands now; an earlier scan that was never filed gives way.
     *
     * @throws RuleViolation when the file is no scan, or the summary is with the office
     */
    public void attachScan(InputStream content, String filename, Actor actor) {
        CitySummary summary = desk.ownToChange(actor);
        CitySummaryView before = desk.save(summary);
        String mark = sheets.of(before, actor).paper().mark();
        var owner = new MediaOwner(SummaryDesk.SUBJECT, before.id().value());
        MediaFile file = files.store(content, filename, MediaPurpose.SCAN, owner, actor, "scan");
        summary.attachScan(file.id(), mark);
        desk.save(summary);
        if (before.scan() != null && !filed.uses(before.scan())) {
            files.remove(before.scan());
        }
    }

    /**
     * Hands the summary in: its figures are frozen and those of the city stand still. Handing in what has just
     * been handed in changes nothing.
     *
     * @throws EditConflict when somebody changed the summary after it was read
     * @throws RuleViolation naming everything that still blocks it
     */
    public void file(int readVersion, Actor actor) {
        CitySummary summary = desk.ownToChange(actor);
        CitySummaryView before = summary.view();
        if (before.status() == SummaryStatus.FILED) {
            return;
        }
        EditConflict.check(readVersion, before.version(), "summary of " + actor.cityCode());
        deadline.check(before);
        SummarySheet sheet = sheets.of(before, actor);
        if (!sheet.blocking().isEmpty()) {
            throw new RuleViolation(sheet.blocking());
        }
        summary.excuse(sheet.paper().excused());
        summary.file(clock.instant());
        CitySummaryView after = desk.save(summary);
        filed.freeze(after, sheet.paper(), actor);
        desk.record(after, actor, SummaryAction.FILE, null);
    }

    /** Takes the summary back, as long as the office has not opened it; the figures may change again. */
    public void withdraw(Actor actor) {
        CitySummary summary = desk.ownToChange(actor);
        summary.withdraw();
        desk.record(desk.save(summary), actor, SummaryAction.WITHDRAW, null);
    }
}
