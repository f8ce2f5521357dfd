package org.kexuejie.summary.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.summary.ChosenPicture;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.Delivery;
import org.kexuejie.summary.ExcusedActivity;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.SummaryAction;
import org.kexuejie.summary.SummaryStatus;

/**
 * A city's summary of one edition. Each verb happens whole or throws the rule that it would break; which verb
 * is possible when is said by {@link SummaryStatus}.
 */
@Entity
class CitySummary {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CitySummaryId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    private EditionId editionId;

    private String cityCode;

    @Enumerated(EnumType.STRING)
    private SummaryStatus status;

    @Embedded
    private @Nullable Narrative narrative;

    @ElementCollection
    @CollectionTable(name = "city_summary_highlight", joinColumns = @JoinColumn(name = "summary_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> highlights = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "city_summary_picture", joinColumns = @JoinColumn(name = "summary_id"))
    @OrderColumn(name = "position")
    private List<ChosenPicture> pictures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "city_summary_excused", joinColumns = @JoinColumn(name = "summary_id"))
    @OrderColumn(name = "position")
    private List<ExcusedActivity> excused = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "city_summary_delivery", joinColumns = @JoinColumn(name = "summary_id"))
    private Set<Delivery> deliveries = new HashSet<>();

    private @Nullable String confirmedFigures;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "scan_file_id"))
    private @Nullable MediaFileId scan;

    private @Nullable String scanOf;
    private int filings;
    private @Nullable Instant firstFiledAt;
    private @Nullable Instant filedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable String returnReason;

    @SuppressWarnings("NullAway.Init")
    protected CitySummary() {}

    CitySummary(CitySummaryId id, EditionId editionId, String cityCode) {
        this.id = id;
        this.editionId = editionId;
        this.cityCode = cityCode;
        this.status = SummaryStatus.NONE;
        move(SummaryAction.EDIT);
    }

    /** The city changes its text. */
    void write(Narrative text, List<String> points) {
        move(SummaryAction.EDIT);
        narrative = text;
        highlights.clear();
        highlights.addAll(points);
    }

    /** The city lists activities without verified figures as exceptions, in place of those listed before. */
    void excuse(List<ExcusedActivity> activities) {
        move(SummaryAction.EDIT);
        excused.clear();
        excused.addAll(activities);
    }

    /** @param fingerprint of the figures that the city vouches for; nothing: it does not vouch any more */
    void confirm(@Nullable String fingerprint) {
        move(SummaryAction.EDIT);
        confirmedFigures = fingerprint;
    }

    /** The city chooses its pictures, in place of those chosen before. */
    void choose(List<ChosenPicture> chosen) {
        move(SummaryAction.EDIT);
        pictures.clear();
        pictures.addAll(chosen);
    }

    /** @param mark of the paper that was stamped */
    void attachScan(MediaFileId file, String mark) {
        move(SummaryAction.EDIT);
        scan = file;
        scanOf = mark;
    }

    /** The city hands the summary in. */
    void file(Instant now) {
        move(SummaryAction.FILE);
        filings++;
        filedAt = now;
        openedAt = null;
        returnReason = null;
        if (firstFiledAt == null) {
            firstFiledAt = now;
        }
    }

    /** The office has it open from now on. */
    void open(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    /** The city takes the summary back, as long as the office has not opened it; it counts as not filed. */
    void withdraw() {
        if (openedAt != null) {
            throw RuleViolation.of("summary.rule.alreadyOpened");
        }
        move(SummaryAction.WITHDRAW);
        if (filedAt != null && filedAt.equals(firstFiledAt)) {
            firstFiledAt = null;
        }
        filedAt = null;
        deliveries.clear();
    }

    void accept(Instant now) {
        move(SummaryAction.ACCEPT);
        acceptedAt = now;
    }

    /** Back to the city: its figures may change again, so what was stamped and delivered counts no more. */
    void sendBack(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.at("reason", "summary.rule.reasonMissing");
        }
        move(SummaryAction.RETURN);
        returnReason = reason;
        acceptedAt = null;
        scan = null;
        scanOf = null;
        deliveries.clear();
    }

    /** The office notes what reached it besides the portal; the same channel again takes the place of the earlier note. */
    void note(Delivery delivery) {
        move(SummaryAction.NOTE_DELIVERY);
        deliveries.removeIf(known -> known.channel() == delivery.channel());
        deliveries.add(delivery);
    }

    private void move(SummaryAction action) {
        status = status.after(action)
                .orElseThrow(() -> RuleViolation.of("summary.rule.impossible." + action.name(), status));
    }

    CitySummaryView view() {
        return new CitySummaryView(
                id,
                version == null ? CitySummaryView.NEW : version,
                editionId,
                cityCode,
                status,
                narrative == null ? Narrative.EMPTY : narrative,
                highlights,
                pictures,
                excused,
                confirmedFigures,
                scan,
                scanOf,
                filings,
                firstFiledAt,
                filedAt,
                openedAt,
                acceptedAt,
                returnReason,
                deliveries.stream()
                        .sorted(Comparator.comparing(Delivery::channel))
                        .toList());
    }
}
