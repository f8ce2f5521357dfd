package org.kexuejie.summary.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidencePhoto;
import org.kexuejie.activity.EvidencePhotos;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.summary.ChosenPicture;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.ExcusedActivity;
import org.kexuejie.summary.Narrative;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A city puts its summary of the open edition together (F05, F13). Each change names the version that was read,
 * {@link CitySummaryView#NEW} for a summary that did not exist then.
 */
@Service
@Transactional
@NamedInterface("usecases")
public class CitySummaryService {

    private final SummaryDesk desk;
    private final SummarySheets sheets;
    private final EvidencePhotos evidence;

    CitySummaryService(SummaryDesk desk, SummarySheets sheets, EvidencePhotos evidence) {
        this.desk = desk;
        this.sheets = sheets;
        this.evidence = evidence;
    }

    /** The summary of the actor's city, begun or not. */
    @Transactional(readOnly = true)
    public SummarySheet sheet(Actor actor) {
        return sheets.of(desk.own(actor).view(), actor);
    }

    /** Pictures that the actor's city can choose from. */
    @Transactional(readOnly = true)
    public Paged<EvidencePhoto> evidence(Actor actor, PageQuery page) {
        return evidence.ofCity(desk.own(actor).view().edition(), actor.cityCode(), page);
    }

    /**
     * Keeps the text; anything may still be missing.
     *
     * @throws EditConflict when somebody changed the summary after it was read
     */
    public void write(int readVersion, Narrative text, List<String> highlights, Actor actor) {
        CitySummary summary = desk.ownToChange(readVersion, actor);
        summary.write(text, highlights);
        desk.save(summary);
    }

    /**
     * Keeps the exceptions and whether the city vouches for its figures.
     *
     * @param reasons by activity, why there are no figures; blank ones count as none
     * @param confirmed fingerprint of the figures that the city has seen and vouches for; nothing: it does not
     * @throws EditConflict when somebody changed the summary after it was read
     * @throws RuleViolation when the figures are not what the city has seen any more
     */
    public void checkFigures(
            int readVersion, Map<ActivityId, String> reasons, @Nullable String confirmed, Actor actor) {
        CitySummary summary = desk.ownToChange(readVersion, actor);
        SummarySheet sheet = sheets.of(summary.view(), actor);
        summary.excuse(sheet.unreported().stream()
                .filter(activity -> !reasons.getOrDefault(activity.id(), "").isBlank())
                .map(activity -> new ExcusedActivity(
                        activity.id(),
                        activity.title(),
                        activity.organizationName(),
                        reasons.getOrDefault(activity.id(), "")))
                .toList());
        if (confirmed != null && !confirmed.equals(sheet.figures().fingerprint())) {
            throw RuleViolation.at("confirmed", "summary.rule.figuresMoved");
        }
        summary.confirm(confirmed);
        desk.save(summary);
    }

    /**
     * Chooses the pictures, in this order, out of the verified evidence of the city. Those that were chosen before and
     * may not be shown any more are let go.
     *
     * @return number of pictures that are chosen now
     * @throws EditConflict when somebody changed the summary after it was read
     * @throws RecordNotFound when one of them is not in the evidence
     */
    public int choosePictures(int readVersion, List<MediaFileId> chosen, Actor actor) {
        CitySummary summary = desk.ownToChange(readVersion, actor);
        Map<MediaFileId, EvidencePhoto> known =
                evidence.among(summary.view().edition(), actor.cityCode(), chosen).stream()
                        .collect(Collectors.toMap(EvidencePhoto::file, Function.identity()));
        Set<MediaFileId> before =
                summary.view().pictures().stream().map(ChosenPicture::file).collect(Collectors.toSet());
        var pictures = new ArrayList<ChosenPicture>();
        for (MediaFileId file : chosen) {
            EvidencePhoto photo = known.get(file);
            if (photo != null) {
                pictures.add(new ChosenPicture(file, photo.caption()));
            } else if (!before.contains(file)) {
                throw new RecordNotFound("evidence " + file);
            }
        }
        summary.choose(pictures);
        desk.save(summary);
        return pictures.size();
    }
}
