package org.kexuejie.festival.web;

import java.util.function.Supplier;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
import org.kexuejie.shell.Pages;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a form of the plan is answered: on when it is saved (303), again with errors (422) or beside what stands now (409). */
record FormAnswer(String view, BindingResult errors, Model page, RedirectAttributes flash) {

    /** @param change saves what was typed and says where to go on */
    ModelAndView save(Supplier<String> change) {
        if (errors.hasErrors()) {
            return Pages.invalid(view);
        }
        String next;
        try {
            next = change.get();
        } catch (RuleViolation violation) {
            FormErrors.add(violation, errors);
            return Pages.invalid(view);
        }
        flash.addFlashAttribute("notice", "festival.done.saved");
        return Pages.seeOther(next);
    }

    ModelAndView save(Runnable change, String next) {
        return save(() -> {
            change.run();
            return next;
        });
    }

    /** @param standing reads the record as somebody else left it meanwhile */
    ModelAndView save(Runnable change, String next, Supplier<?> standing) {
        try {
            return save(change, next);
        } catch (EditConflict | OptimisticLockingFailureException conflict) {
            page.addAttribute("standing", standing.get());
            return Pages.conflict(view);
        }
    }
}
