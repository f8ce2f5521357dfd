package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.InvitationFilter;
import org.kexuejie.account.InvitationId;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.InvitationSummary;
import org.kexuejie.account.Invitations;
import org.kexuejie.account.IssuedInvitation;
import org.kexuejie.account.Role;
import org.kexuejie.document.Download;
import org.kexuejie.document.QrCode;
import org.kexuejie.organization.domain.InvitationDesk;
import org.kexuejie.organization.domain.InvitationExport;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
import org.kexuejie.shell.ListLink;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of invitations, alike for office and cities. */
@Component
class InvitationPages {

    private static final String ISSUED = "organization/invited";

    private final Invitations invitations;
    private final InvitationDesk desk;
    private final InvitationExport export;
    private final InvitationAddress address;

    InvitationPages(Invitations invitations, InvitationDesk desk, InvitationExport export, InvitationAddress address) {
        this.invitations = invitations;
        this.desk = desk;
        this.export = export;
        this.address = address;
    }

    /** A sheet to be handed out: what the invitation is for, its link and the picture of the link. */
    record Sheet(InvitationSummary invitation, String code, String link, QrCode picture) {}

    String list(
            Model page,
            Set<Role> roles,
            @Nullable String cityCode,
            @Nullable InvitationState state,
            @Nullable String text,
            int number,
            HttpServletRequest request) {
        var filter = new InvitationFilter(roles, cityCode, state, text);
        page.addAttribute("list", invitations.list(filter, PageQuery.ofPage(number)));
        page.addAttribute("filter", filter);
        page.addAttribute("states", InvitationState.values());
        page.addAttribute("link", ListLink.of(request));
        return "organization/invitations";
    }

    /** Invites, and shows the link and its sheet, this once. */
    ModelAndView invite(Supplier<IssuedInvitation> inviting, BindingResult errors, String formView) {
        if (errors.hasErrors()) {
            return Pages.invalid(formView);
        }
        try {
            return issued(List.of(inviting.get()));
        } catch (RuleViolation violation) {
            FormErrors.add(violation, errors);
            return Pages.invalid(formView);
        }
    }

    ModelAndView renew(InvitationId id, Actor actor) {
        return issued(List.of(desk.renew(id, actor)));
    }

    ModelAndView withdraw(InvitationId id, Actor actor, RedirectAttributes flash) {
        desk.withdraw(id, actor);
        flash.addFlashAttribute("notice", "organization.invitation.withdrawn");
        return Pages.seeOther(actor.role().home().path() + "/invitations");
    }

    ModelAndView issued(List<IssuedInvitation> issued) {
        List<Sheet> sheets = issued.stream().map(this::sheet).toList();
        return new ModelAndView(ISSUED, "sheets", sheets)
                .addObject("typed", address.page())
                .addObject("codes", issued.stream().map(IssuedInvitation::code).collect(Collectors.joining(" ")));
    }

    /** The links that the page just shown still carries, as a sheet. */
    void export(@Nullable String codes, Actor actor, HttpServletResponse response) throws IOException {
        List<IssuedInvitation> known = desk.behind(codes == null ? List.of() : List.of(codes.split("\\s+")), actor);
        export.write(known, address::link, actor, Download.xlsx(response, "账号邀请链接"));
    }

    private Sheet sheet(IssuedInvitation issued) {
        String link = address.link(issued.code());
        return new Sheet(issued.invitation(), issued.code(), link, QrCode.of(link));
    }
}
