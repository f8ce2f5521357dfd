package org.kexuejie.organization.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.domain.UnitScans;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in the stamped registration form of a unit, for the unit itself and for its city. */
@Component
class ScanIntake {

    private final UnitScans scans;

    ScanIntake(UnitScans scans) {
        this.scans = scans;
    }

    /** @param again shows the page once more, when the file is refused */
    ModelAndView take(
            MultipartFile scan,
            OrganizationId unit,
            Actor actor,
            Model page,
            RedirectAttributes flash,
            String next,
            Supplier<String> again)
            throws IOException {
        try (InputStream content = scan.getInputStream()) {
            if (scan.isEmpty()) {
                throw RuleViolation.at("scan", "organization.rule.scanNotChosen");
            }
            scans.attach(unit, content, Objects.requireNonNullElse(scan.getOriginalFilename(), ""), actor);
        } catch (RuleViolation violation) {
            page.addAttribute("violations", violation.violations());
            return Pages.invalid(again.get());
        }
        flash.addFlashAttribute("notice", "organization.scan.done");
        return Pages.seeOther(next);
    }
}
