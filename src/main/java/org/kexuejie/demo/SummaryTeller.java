package org.kexuejie.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.EvidencePhoto;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.Delivery;
import org.kexuejie.summary.DeliveryChannel;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.summary.domain.SummaryFilingService;
import org.kexuejie.summary.domain.SummaryReviewService;
import org.kexuejie.summary.domain.SummarySheet;

/** Tells of a city's summary from its first words to the office's decision. */
class SummaryTeller {

    private static final int PICTURES = 12;

    private final CitySummaryService summaries;
    private final SummaryFilingService filing;
    private final SummaryReviewService reviews;
    private final SummaryWriter writer;
    private final Pictures pictures;
    private final Texts.SummaryTexts texts;

    SummaryTeller(
            CitySummaryService summaries,
            SummaryFilingService filing,
            SummaryReviewService reviews,
            SummaryWriter writer,
            Pictures pictures,
            Words words) {
        this.summaries = summaries;
        this.filing = filing;
        this.reviews = reviews;
        this.writer = writer;
        this.pictures = pictures;
        this.texts = words.texts().summary();
    }

    /** The days of the city and of the office, one after the other. */
    void tell(SummaryPlan plan, Actor team, Actor office, Pace pace) {
        if (plan.status() == SummaryStatus.DRAFT) {
            pace.next(() -> begin(plan, team));
            return;
        }
        pace.next(() -> write(plan, team), () -> choosePictures(team), () -> confirm(team));
        pace.next(() -> attachScan(team), () -> filing.file(version(team), team));
        if (plan.status() != SummaryStatus.FILED) {
            pace.next(() -> decide(plan, summaries.sheet(team).summary().id(), office));
        }
        if (plan.status() == SummaryStatus.ACCEPTED) {
            pace.next(() ->
                    notePaper(plan.decidedOn(), summaries.sheet(team).summary().id(), office));
        }
    }

    private void begin(SummaryPlan plan, Actor team) {
        SummarySheet sheet = summaries.sheet(team);
        var text = writer.begin(plan.city(), sheet.figures());
        summaries.write(
                sheet.summary().version(),
                text,
                writer.highlights(plan.chance()).subList(0, 1),
                team);
    }

    private void write(SummaryPlan plan, Actor team) {
        SummarySheet sheet = summaries.sheet(team);
        var text = writer.write(plan.city(), sheet.figures());
        summaries.write(sheet.summary().version(), text, writer.highlights(plan.chance()), team);
    }

    private void choosePictures(Actor team) {
        var chosen = summaries.evidence(team, new PageQuery(1, PICTURES)).rows().stream()
                .map(EvidencePhoto::file)
                .toList();
        summaries.choosePictures(version(team), chosen, team);
    }

    private void confirm(Actor team) {
        SummarySheet sheet = summaries.sheet(team);
        summaries.checkFigures(
                sheet.summary().version(), Map.of(), sheet.figures().fingerprint(), team);
    }

    private void attachScan(Actor team) {
        filing.attachScan(new ByteArrayInputStream(pictures.paper()), "市级总结盖章扫描件（示例）.jpg", team);
    }

    private void decide(SummaryPlan plan, CitySummaryId id, Actor office) {
        int version = reviews.open(id, office).summary().version();
        if (plan.status() == SummaryStatus.ACCEPTED) {
            reviews.accept(id, version, texts.accepted(), office);
        } else {
            reviews.sendBack(id, version, texts.returned(), office);
        }
    }

    private void notePaper(LocalDate day, CitySummaryId id, Actor office) {
        int version = reviews.sheet(id, office).summary().version();
        reviews.note(id, version, new Delivery(DeliveryChannel.PAPER, day, office.name()), office);
    }

    private int version(Actor team) {
        return summaries.sheet(team).summary().version();
    }
}
