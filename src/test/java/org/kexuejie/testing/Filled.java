package org.kexuejie.testing;

import org.jsoup.nodes.FormElement;
import org.springframework.util.LinkedMultiValueMap;

/** What the form of a page sends when its button is pressed and nothing in it was changed. */
public final class Filled {

    private Filled() {}

    /** @throws AssertionError when the page has no form to fill in */
    public static Form form(Page page) {
        if (!(page.document().selectFirst("main form[novalidate]") instanceof FormElement form)) {
            throw new AssertionError("no form on the page " + page.title());
        }
        var fields = new LinkedMultiValueMap<String, String>();
        form.formData().forEach(field -> fields.add(field.key(), field.value()));
        form.select("input[type=file]").eachAttr("name").forEach(fields::remove);
        fields.remove("_csrf");
        return new Form(fields);
    }
}
