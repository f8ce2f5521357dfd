package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.kexuejie.account.Actor;
import org.kexuejie.document.Download;
import org.kexuejie.organization.domain.UnitImportId;
import org.kexuejie.organization.domain.UnitImportInfo;
import org.kexuejie.organization.domain.UnitImportSheets;
import org.kexuejie.organization.domain.UnitImports;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.ListLink;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages of an import, which are alike for city and office but for whose units they are. */
@Component
class UnitImportPages {

    private static final String START = "organization/import";
    private static final String SHOW = "organization/import-show";
    private static final Duration STALLED = Duration.ofSeconds(30);

    private final UnitImports imports;
    private final UnitImportSheets sheets;
    private final Clock clock;

    UnitImportPages(UnitImports imports, UnitImportSheets sheets, Clock clock) {
        this.imports = imports;
        this.sheets = sheets;
        this.clock = clock;
    }

    String start(Model page, Actor actor) {
        page.addAttribute("recent", imports.recent(actor));
        return START;
    }

    void template(Actor actor, HttpServletResponse response) throws IOException {
        sheets.writeTemplate(actor, Download.xlsx(response, "单位导入模板"));
    }

    ModelAndView upload(MultipartFile file, Actor actor, Model page) throws IOException {
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            UnitImportId id = imports.upload(file.getBytes(), name, actor);
            return Pages.seeOther(path(id, actor));
        } catch (RuleViolation violation) {
            page.addAttribute("violations", violation.violations());
            start(page, actor);
            return Pages.invalid(START);
        }
    }

    String show(Model page, UnitImportId id, int number, Actor actor, HttpServletRequest request) {
        UnitImportInfo info = imports.show(id, actor);
        page.addAttribute("import", info);
        page.addAttribute(
                "stalled",
                info.state().isUnderWay() && info.updatedAt().plus(STALLED).isBefore(clock.instant()));
        page.addAttribute("list", imports.faults(id, new PageQuery(number, 50), actor));
        page.addAttribute("link", ListLink.of(request));
        return SHOW;
    }

    ModelAndView confirm(UnitImportId id, boolean despiteFaults, Actor actor, Model page, HttpServletRequest request) {
        try {
            imports.confirm(id, despiteFaults, actor);
            return Pages.seeOther(path(id, actor));
        } catch (RuleViolation violation) {
            page.addAttribute("violations", violation.violations());
            show(page, id, 1, actor, request);
            return Pages.invalid(SHOW);
        }
    }

    void faults(UnitImportId id, Actor actor, HttpServletResponse response) throws IOException {
        imports.show(id, actor);
        sheets.writeFaults(id, actor, Download.xlsx(response, "需要改正的单位"));
    }

    private static String path(UnitImportId id, Actor actor) {
        return actor.role().home().path() + "/units/import/" + id;
    }
}
