package org.kexuejie.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;

/**
 * Invitations to make an account by a link that works once and for a time. Whether an actor may invite into a
 * scope is decided by the module that knows the scope; this facade keeps the invitations.
 */
public interface Invitations {

    /**
     * Invites.
     *
     * @throws org.kexuejie.shared.RuleViolation when the same role and scope has an unused invitation already
     */
    IssuedInvitation invite(NewInvitation invitation, AccountId by);

    /**
     * Gives an unused invitation a new link and its full time again; the old link works no more.
     *
     * @throws org.kexuejie.shared.RuleViolation when it was used or withdrawn
     */
    IssuedInvitation renew(InvitationId invitation, AccountId by);

    /** @throws org.kexuejie.shared.RuleViolation when it was used or withdrawn already */
    void withdraw(InvitationId invitation);

    Optional<InvitationSummary> find(InvitationId invitation);

    /** Newest first. */
    Paged<InvitationSummary> list(InvitationFilter filter, PageQuery page);

    /** The unused invitations of a city's units, expired ones among them, by unit. */
    Map<UUID, InvitationSummary> unusedOfUnits(String cityCode);

    /** The open invitations behind these codes, in their order; codes of anything else are left out. */
    List<IssuedInvitation> openBehind(Collection<String> codes);
}
