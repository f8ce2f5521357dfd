package org.kexuejie.autosave.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.SignedInOnly;
import org.kexuejie.autosave.domain.AutosavedForms;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shell.Area;
import org.kexuejie.shell.Pages;
import org.kexuejie.shell.TypedFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a page sends while somebody types; every account reaches its own only. */
@Controller
@SignedInOnly
@RequestMapping("/autosave/{form}")
class AutosaveController {

    private static final String OWN = "autosave.";

    private final AutosavedForms forms;

    AutosaveController(AutosavedForms forms) {
        this.forms = forms;
    }

    /** @return the time of day that the page shows */
    @PostMapping
    ResponseEntity<String> keep(
            @PathVariable String form,
            @RequestParam(OWN + "writer") UUID writer,
            @RequestParam(name = OWN + "after", required = false) @Nullable UUID after,
            HttpServletRequest request,
            Actor actor) {
        var fields = TypedFields.of(request, name -> !name.startsWith(OWN));
        if (!fields.isSmall()) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        Instant at = forms.keep(form, writer, after, fields, actor);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(FestivalTime.local(at).toLocalTime().toString().substring(0, 5));
    }

    /** @param back the page of the form, which then shows what is saved */
    @PostMapping("/removal")
    ModelAndView forget(@PathVariable String form, @RequestParam String back, Actor actor, RedirectAttributes flash) {
        forms.forget(form, actor);
        flash.addFlashAttribute("notice", "autosave.done.forgotten");
        boolean ownPage = back.matches("/[a-z0-9/-]+") && Area.of(back) != Area.PUBLIC;
        return Pages.seeOther(ownPage ? back : "/");
    }
}
