package org.kexuejie.organization.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.RecordNotFound;
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
    private final OrganizationService organizations;
    private final CountyLevelService levels;
    private final Regions regions;
    private final Trail trail;

    InvitationDesk(
            Invitations invitations,
            OrganizationService organizations,
            CountyLevelService levels,
            Regions regions,
            Trail trail) {
        this.invitations = invitations;
        this.organizations = organizations;
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
        return invite(ofContact(unit.id(), unit.cityCode(), unit.details()), actor);
    }

    /** An invitation for the contact of a unit. */
    static NewInvitation ofContact(OrganizationId id, String cityCode, OrganizationDetails unit) {
        var guest = new Guest(unit.contact().contactName(), unit.name());
        return guest.to(
                Role.UNIT, Scope.unit(cityCode, id.value()), unit.contact().contactPhone());
    }

    private IssuedInvitation invite(NewInvitation wanted, Actor actor) {
        IssuedInvitation issued = invitations.invite(wanted, actor.id());
        note(issued.invitation(), actor, "invite", InvitationState.OPEN);
        return issued;
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
