package org.kexuejie.shell;

import java.util.function.Supplier;
import org.kexuejie.shared.RuleViolation;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How a form is answered: on when it is saved (303), again with its errors (422), again beside what somebody else saved
 * meanwhile (409).
 *
 * @param notice message key of what is said when it is saved
 */
public record FormAnswer(String view, String notice, BindingResult errors, RedirectAttributes flash) {

    /** @param change makes a new record of what was typed and says where to go on */
    public ModelAndView save(Supplier<String> change) {
        return save(change, () -> {});
    }

    /** Makes a new record of what was typed. */
    public ModelAndView save(Runnable change, String next) {
        return save(change, next, () -> {});
    }

    /** @param standing puts onto the page what stands now, after what was typed has not been saved or not been enough */
    public ModelAndView save(Runnable change, String next, Runnable standing) {
        return save(
                () -> {
                    change.run();
                    return next;
                },
                standing);
    }

    private ModelAndView save(Supplier<String> change, Runnable standing) {
        if (errors.hasErrors()) {
            return Pages.invalid(view);
        }
        String next;
        try {
            next = change.get();
        } catch (RuleViolation violation) {
            FormErrors.add(violation, errors);
            standing.run();
            return Pages.invalid(view);
        } catch (OptimisticLockingFailureException conflict) {
            standing.run();
            return Pages.conflict(view);
        }
        flash.addFlashAttribute("notice", notice);
        return Pages.seeOther(next);
    }
}
