package org.kexuejie.activity.domain;

import java.time.LocalDate;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.UseScope;
import org.kexuejie.shared.SqlFilter;

/** Which photos {@code p} of activities {@code a} may be shown outside of the review chain, as {@link org.kexuejie.activity.Photo} says it. */
final class Publishable {

    private Publishable() {}

    /** Restricts a query to photos of verified activities that may be published on this day. */
    static SqlFilter on(LocalDate day, SqlFilter where) {
        return where.where("a.status = :verified", "verified", ActivityStatus.VERIFIED)
                .where("p.consent <> :internal", "internal", PortraitConsent.INTERNAL_ONLY)
                .where("(not p.has_minor or p.consent_ref is not null)")
                .where("not p.never_public")
                .where("p.kind <> :paper", "paper", EvidenceKind.FILE)
                .where("p.withdrawn_at is null")
                .where("(p.expires_on is null or p.expires_on >= :day)", "day", day);
    }

    /** Restricts a query to photos that may be on the festival's site on this day. */
    static SqlFilter onSite(LocalDate day, SqlFilter where) {
        return on(day, where).where("p.use_scope is distinct from :summaryOnly", "summaryOnly", UseScope.SUMMARY);
    }
}
