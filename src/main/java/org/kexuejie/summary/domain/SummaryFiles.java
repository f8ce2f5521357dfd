package org.kexuejie.summary.domain;

import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaGate;
import org.kexuejie.summary.CitySummaryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scans of a summary are for those who may see the summary. */
@Component
class SummaryFiles implements MediaGate {

    private final CitySummaryRepository summaries;

    SummaryFiles(CitySummaryRepository summaries) {
        this.summaries = summaries;
    }

    @Override
    public String ownerKind() {
        return SummaryDesk.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Actor actor, MediaFile file) {
        return summaries
                .findById(new CitySummaryId(file.owner().id()))
                .filter(summary -> SummaryPolicy.maySee(actor, summary.view()))
                .isPresent();
    }
}
