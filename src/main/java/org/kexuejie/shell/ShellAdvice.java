package org.kexuejie.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.CustomNumberEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.WebRequest;

/** Gives every page its {@link Shell}, trims what is typed, and tells a missing version from every version there is. */
@ControllerAdvice
class ShellAdvice {

    private static final int NEVER_READ = -1;

    private final Shells shells;

    ShellAdvice(Shells shells) {
        this.shells = shells;
    }

    @InitBinder
    void trim(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StrippedText());
    }

    /** Where something typed is no number, date or choice, no form can be made; what was typed shows again all the same. */
    @InitBinder
    void keepWhatWasTyped(WebDataBinder binder, WebRequest request) {
        if (binder.getTarget() == null && binder.getTargetType() != null) {
            request.getParameterMap()
                    .forEach((field, typed) -> binder.getBindingResult()
                            .recordFieldValue(field, String.class, typed.length == 1 ? typed[0] : typed));
        }
    }

    /** A form that does not say which version it read has read none, so that its change meets a conflict. */
    @InitBinder
    void noVersion(WebDataBinder binder) {
        binder.registerCustomEditor(int.class, new CustomNumberEditor(Integer.class, true) {
            @Override
            public void setValue(@Nullable Object value) {
                super.setValue(value == null ? NEVER_READ : value);
            }
        });
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return shells.of(request);
    }
}
