package org.kexuejie.organization.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.account.InvitationId;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.InvitationSummary;
import org.kexuejie.account.Invitations;
import org.kexuejie.account.IssuedInvitation;
import org.kexuejie.account.NewInvitation;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites to accounts, within the reach of {@link AccountDesk}: the office invites cities and hosts, a city its own
 * counties and units, and nobody grants more than that.
 */
@Service
@Transactional
public class InvitationDesk {

    /** As many sheets as are printed and handed out at one go. */
    public static final int MOST_AT_ONCE = 500;

    private final Invitations invitations;
    private final Accounts accounts;
    private final OrganizationService organizations;
    private final UnitQueries units;
    private final CountyLevelService levels;
    private final Regions regions;
    private final Trail trail;

    InvitationDesk(
            Invitations invitations,
            Accounts accounts,
            OrganizationService organizations,
            UnitQueries units,
            CountyLevelService levels,
            Regions regions,
            Trail trail) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.organizations = organizations;
        this.units = units;
        this.levels = levels;
        this.regions = regions;
        this.trail = trail;
    }

    /** Whoever is to make an account, and the unit that the person acts for. */
    public record Guest(String holder, String affiliation) {

        NewInvitation to(Role role, Scope scope, @Nullable String username) {
            return new NewInvitation(holder, affiliation, role, scope, username);
        }
    }

    /**
     * The units of a filter that have no account, and what inviting them would do.
     *
     * @param units in the filter
     * @param held units that have an account, suspended ones among them
     * @param waiting units whose last invitation still works
     * @param invited units that would be invited now
     * @param left units beyond {@link #MOST_AT_ONCE}, for the next go
     */
    public record Plan(int units, int held, int waiting, List<UnitRow> invited, int left) {}

    public IssuedInvitation inviteCity(String cityCode, Guest guest, Actor actor) {
        require(actor.is(Role.COMMITTEE_OFFICE));
        return invite(guest.to(Role.CITY_TEAM, Scope.city(regions.city(cityCode).code()), null), actor);
    }

    public IssuedInvitation inviteHost(Sector sector, Guest guest, Actor actor) {
        require(actor.is(Role.COMMITTEE_OFFICE));
        return invite(guest.to(Role.HOST, Scope.sector(sector.name()), null), actor);
    }

    public IssuedInvitation inviteCounty(String countyCode, Guest guest, Actor actor) {
        County county = regions.county(countyCode);
        require(actor.isTeamOf(county.cityCode()));
        levels.require(county.cityCode());
        return invite(guest.to(Role.COUNTY_AST, Scope.county(county.cityCode(), county.code()), null), actor);
    }

    /** The user name that is proposed is the telephone number of the unit's contact. A suspended unit is not invited. */
    public IssuedInvitation inviteUnit(OrganizationId id, Guest guest, Actor actor) {
        OrganizationInfo unit = organizations.visible(id, actor);
        require(OrganizationPolicy.mayManage(actor, unit.cityCode()));
        unit.requireActive();
        String phone = unit.details().contact().contactPhone();
        return invite(guest.to(Role.UNIT, Scope.unit(unit.cityCode(), id.value()), phone), actor);
    }

    /** Invites the contact of a unit that has just been put on the register. */
    IssuedInvitation inviteNew(OrganizationInfo unit, Actor actor) {
        Contact contact = unit.details().contact();
        var guest = new Guest(contact.contactName(), unit.name());
        Scope scope = Scope.unit(unit.cityCode(), unit.id().value());
        return invite(guest.to(Role.UNIT, scope, contact.contactPhone()), actor);
    }

    private IssuedInvitation invite(NewInvitation wanted, Actor actor) {
        IssuedInvitation issued = invitations.invite(wanted, actor.id());
        note(issued.invitation(), actor, "invite", InvitationState.OPEN);
        return issued;
    }

    /**
     * What inviting all units without an account would do; suspended ones are left out.
     *
     * @param anew whether units whose last invitation still works get a new link as well
     */
    @Transactional(readOnly = true)
    public Plan plan(UnitFilter filter, boolean anew, Actor actor) {
        require(actor.is(Role.CITY_TEAM));
        Set<UUID> held = accounts.unitsOf(actor.cityCode());
        Map<UUID, InvitationSummary> unused = invitations.unusedOfUnits(actor.cityCode());
        var invited = new ArrayList<UnitRow>();
        int[] counts = new int[3];
        try (Stream<UnitRow> all = units.all(filter.ofActive(), actor)) {
            all.forEach(unit -> {
                counts[0]++;
                InvitationSummary last = unused.get(unit.id().value());
                if (held.contains(unit.id().value())) {
                    counts[1]++;
                } else if (last != null && last.state() == InvitationState.OPEN && !anew) {
                    counts[2]++;
                } else {
                    invited.add(unit);
                }
            });
        }
        int now = Math.min(invited.size(), MOST_AT_ONCE);
        return new Plan(counts[0], counts[1], counts[2], List.copyOf(invited.subList(0, now)), invited.size() - now);
    }

    /**
     * Invites all units of the filter that have no account, {@link #MOST_AT_ONCE} at most, in the order of the list.
     * Expired invitations are renewed.
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
        if (last != null) {
            return invitations.renew(last.id(), actor.id());
        }
        var guest = new Guest(unit.details().contact().contactName(), unit.name());
        Scope scope = Scope.unit(unit.cityCode(), unit.id().value());
        return invitations.invite(
                guest.to(Role.UNIT, scope, unit.details().contact().contactPhone()), actor.id());
    }

    public IssuedInvitation renew(InvitationId id, Actor actor) {
        IssuedInvitation renewed = invitations.renew(managed(id, actor).id(), actor.id());
        note(renewed.invitation(), actor, "renew", InvitationState.OPEN);
        return renewed;
    }

    public void withdraw(InvitationId id, Actor actor) {
        InvitationSummary invitation = managed(id, actor);
        invitations.withdraw(id);
        note(invitation, actor, "withdraw", InvitationState.WITHDRAWN);
    }

    /** The actor's own among the invitations behind these codes, as far as their links still work. */
    @Transactional(readOnly = true)
    public List<IssuedInvitation> behind(List<String> codes, Actor actor) {
        return invitations.openBehind(codes.subList(0, Math.min(codes.size(), MOST_AT_ONCE))).stream()
                .filter(issued -> mayManage(issued.invitation(), actor))
                .toList();
    }

    private InvitationSummary managed(InvitationId id, Actor actor) {
        return invitations
                .find(id)
                .filter(invitation -> mayManage(invitation, actor))
                .orElseThrow(() -> new RecordNotFound("invitation " + id));
    }

    private static boolean mayManage(InvitationSummary invitation, Actor actor) {
        return OrganizationPolicy.mayManageAccount(actor, invitation.role(), invitation.scope());
    }

    private void note(InvitationSummary invitation, Actor actor, String action, InvitationState result) {
        var subject = new TrailSubject(InvitationLinks.SUBJECT, invitation.id().value(), invitation.affiliation());
        trail.add(subject, actor, "account.invitation.did." + action, result.labelKey(), null);
    }

    private static void require(boolean within) {
        if (!within) {
            throw new RecordNotFound("outside of the actor's reach");
        }
    }
}
