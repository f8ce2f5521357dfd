package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.document.Download;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.domain.OrganizationPolicy;
import org.kexuejie.organization.domain.OrganizationService;
import org.kexuejie.organization.domain.UnitExport;
import org.kexuejie.organization.domain.UnitFilter;
import org.kexuejie.organization.domain.UnitLinks;
import org.kexuejie.organization.domain.UnitQueries;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shell.ListLink;
import org.kexuejie.shell.OptionGroup;
import org.kexuejie.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the lists and pages of units, which are alike for all roles but for what each may see. */
@Component
class UnitPages {

    private final UnitQueries queries;
    private final UnitExport export;
    private final OrganizationService organizations;
    private final Accounts accounts;
    private final Regions regions;
    private final Trail trail;

    UnitPages(
            UnitQueries queries,
            UnitExport export,
            OrganizationService organizations,
            Accounts accounts,
            Regions regions,
            Trail trail) {
        this.queries = queries;
        this.export = export;
        this.organizations = organizations;
        this.accounts = accounts;
        this.regions = regions;
        this.trail = trail;
    }

    String list(Model page, UnitFilter filter, int number, Actor actor, HttpServletRequest request) {
        page.addAttribute("list", queries.list(filter, actor, PageQuery.ofPage(number)));
        page.addAttribute("filter", filter);
        page.addAttribute("link", ListLink.of(request));
        page.addAttribute("regions", regions);
        page.addAttribute("kinds", OrgKind.values());
        page.addAttribute("tags", OrgTag.values());
        List<ModelAward> awards = queries.awards(actor);
        page.addAttribute(
                "batches",
                awards.stream().map(ModelAward::batch).distinct().sorted().toList());
        page.addAttribute(
                "years",
                awards.stream().map(ModelAward::year).distinct().sorted().toList());
        page.addAttribute("cities", actor.is(Role.COMMITTEE_OFFICE) ? regions.cities() : List.of());
        page.addAttribute("counties", counties(actor, filter.city()));
        return "organization/list";
    }

    void export(UnitFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        export.write(filter, actor, Download.xlsx(response, "单位名录"));
    }

    String show(Model page, OrganizationId id, Actor actor) {
        OrganizationInfo unit = organizations.visible(id, actor);
        fill(page, unit);
        page.addAttribute("accounts", accounts.ofUnit(id.value()));
        page.addAttribute("mayManage", OrganizationPolicy.mayManage(actor, unit.cityCode()));
        page.addAttribute("maySuspend", OrganizationPolicy.maySuspend(actor, unit));
        page.addAttribute("trail", trail.of(UnitLinks.SUBJECT, id.value()));
        return "organization/show";
    }

    /** The registration form, to be printed and stamped. */
    String paper(Model page, OrganizationInfo unit, String back) {
        fill(page, unit);
        page.addAttribute("tags", OrgTag.values());
        page.addAttribute("back", back);
        return "organization/paper";
    }

    void fill(Model page, OrganizationInfo unit) {
        page.addAttribute("unit", unit);
        page.addAttribute("city", regions.city(unit.cityCode()));
        page.addAttribute("county", regions.county(unit.countyCode()));
    }

    void fillChoices(Model page, Actor actor) {
        page.addAttribute("kinds", OrgKind.values());
        page.addAttribute("affiliations", Affiliation.values());
        page.addAttribute("tags", OrgTag.values());
        page.addAttribute(
                "countyGroups",
                OptionGroup.plain(regions.city(actor.cityCode()).counties().stream()
                        .map(county -> new OptionGroup.Option(county.code(), county.name()))
                        .toList()));
    }

    private List<County> counties(Actor actor, @Nullable String filteredCity) {
        @Nullable String code = actor.is(Role.CITY_TEAM) ? actor.cityCode() : filteredCity;
        return code == null || actor.is(Role.COUNTY_AST)
                ? List.of()
                : regions.cities().stream()
                        .filter(city -> city.code().equals(code))
                        .map(City::counties)
                        .flatMap(List::stream)
                        .toList();
    }
}
