package org.kexuejie.organization.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.InvitationSummary;
import org.kexuejie.account.Invitations;
import org.kexuejie.account.IssuedInvitation;
import org.kexuejie.account.Role;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A city invites all its units that have no account, as many at one go as are printed and handed out. */
@Service
@Transactional
public class BulkInvitations {

    private final Invitations invitations;
    private final Accounts accounts;
    private final UnitQueries units;
    private final Trail trail;

    BulkInvitations(Invitations invitations, Accounts accounts, UnitQueries units, Trail trail) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.units = units;
        this.trail = trail;
    }

    /**
     * The units of a filter that have no account, and what inviting them would do.
     *
     * @param units in the filter
     * @param held units that have an account, suspended ones among them
     * @param waiting units whose last invitation still works
     * @param invited units that would be invited now
     * @param left units beyond {@link InvitationDesk#MOST_AT_ONCE}, for the next go
     */
    public record Plan(int units, int held, int waiting, List<UnitRow> invited, int left) {}

    /** What stands in the way of inviting a unit, or does not. */
    private enum Standing {
        HELD,
        WAITING,
        INVITED
    }

    /**
     * What inviting all units without an account would do; suspended ones are left out.
     *
     * @param anew whether units whose last invitation still works get a new link as well
     */
    @Transactional(readOnly = true)
    public Plan plan(UnitFilter filter, boolean anew, Actor actor) {
        if (!actor.is(Role.CITY_TEAM)) {
            throw new RecordNotFound("outside of the actor's reach");
        }
        Set<UUID> held = accounts.unitsOf(actor.cityCode());
        Map<UUID, InvitationSummary> unused = invitations.unusedOfUnits(actor.cityCode());
        Map<Standing, List<UnitRow>> found;
        try (Stream<UnitRow> all = units.all(filter.ofActive(), actor)) {
            found = all.collect(Collectors.groupingBy(unit -> {
                UUID id = unit.id().value();
                return held.contains(id) ? Standing.HELD : standing(unused.get(id), anew);
            }));
        }
        List<UnitRow> invited = found.getOrDefault(Standing.INVITED, List.of());
        int heldCount = found.getOrDefault(Standing.HELD, List.of()).size();
        int waiting = found.getOrDefault(Standing.WAITING, List.of()).size();
        int now = Math.min(invited.size(), InvitationDesk.MOST_AT_ONCE);
        return new Plan(
                heldCount + waiting + invited.size(),
                heldCount,
                waiting,
                List.copyOf(invited.subList(0, now)),
                invited.size() - now);
    }

    private static Standing standing(@Nullable InvitationSummary last, boolean anew) {
        return last != null && last.state() == InvitationState.OPEN && !anew ? Standing.WAITING : Standing.INVITED;
    }

    /**
     * Invites all units of the filter that have no account, {@link InvitationDesk#MOST_AT_ONCE} at most, in the order
     * of the list. Expired invitations are renewed.
     *
     * @throws RuleViolation when there is nobody to invite
     */
    public List<IssuedInvitation> inviteUnits(UnitFilter filter, boolean anew, Actor actor) {
        Plan plan = plan(filter, anew, actor);
        if (plan.invited().isEmpty()) {
            throw RuleViolation.of("organization.invitation.rule.nobody");
        }
        Map<UUID, InvitationSummary> unused = invitations.unusedOfUnits(actor.cityCode());
        List<IssuedInvitation> issued = plan.invited().stream()
                .map(unit -> inviteOrRenew(unit, unused.get(unit.id().value()), actor))
                .toList();
        var subject = new TrailSubject(InvitationLinks.SUBJECT, Ids.next(), "批量邀请 " + issued.size() + " 个单位");
        trail.add(subject, actor, "account.invitation.did.invite", InvitationState.OPEN.labelKey(), null);
        return issued;
    }

    private IssuedInvitation inviteOrRenew(UnitRow unit, @Nullable InvitationSummary last, Actor actor) {
        return last == null
                ? invitations.invite(InvitationDesk.ofContact(unit.id(), unit.cityCode(), unit.details()), actor.id())
                : invitations.renew(last.id(), actor.id());
    }
}
