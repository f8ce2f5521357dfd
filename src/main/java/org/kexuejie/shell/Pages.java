package org.kexuejie.shell;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The answers to a form: on to a page (303), the form again with its errors (422) or beside somebody else's change (409). */
public final class Pages {

    private Pages() {}

    /** On to another page of the portal, to be fetched by GET. */
    public static ModelAndView seeOther(String path) {
        var redirect = new RedirectView(path, true, false);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    /** The same form again, with errors and with everything that was typed. */
    public static ModelAndView invalid(String view) {
        return new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /**
     * The same form again, because somebody else changed the record meanwhile. It says so by the fragment
     * {@code component/page :: conflict}; when it then carries the version that stands now, it can be saved again.
     */
    public static ModelAndView conflict(String view) {
        return new ModelAndView(view, HttpStatus.CONFLICT).addObject("conflict", true);
    }
}
