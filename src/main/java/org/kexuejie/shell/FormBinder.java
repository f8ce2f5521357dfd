package org.kexuejie.shell;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Makes a form record of what is typed. Where something typed cannot be read, such as letters in a number, Spring
 * makes the record of everything else, but leaves it out of the result and the model, so that the page could not
 * show the form again.
 */
class FormBinder extends ExtendedServletRequestDataBinder {

    private @Nullable AbstractPropertyBindingResult withForm;

    FormBinder(@Nullable Object target, String name) {
        super(target, name);
    }

    @Override
    public void construct(ServletRequest request) {
        super.construct(request);
        if (getTarget() != null && getBindingResult().getTarget() == null) {
            AbstractPropertyBindingResult complete = createBeanPropertyBindingResult();
            complete.addAllErrors(getBindingResult());
            withForm = complete;
        }
    }

    @Override
    protected AbstractPropertyBindingResult getInternalBindingResult() {
        return withForm == null ? super.getInternalBindingResult() : withForm;
    }
}
