package org.kexuejie.shell;

import jakarta.servlet.ServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Makes a form record of what is typed. Where something typed cannot be read, such as letters in a number, Spring
 * makes the record of everything else, but leaves it out of the result and the model and says nothing of its other
 * fields, so that the page could neither show the form again nor name everything at once.
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
            getBindingResult().getFieldErrors().stream()
                    .filter(FieldError::isBindingFailure)
                    .forEach(complete::addError);
            withForm = complete;
            if (isToBeValid()) {
                validate();
            }
        }
    }

    private boolean isToBeValid() {
        ResolvableType type = getTargetType();
        return type != null
                && type.getSource() instanceof MethodParameter parameter
                && Arrays.stream(parameter.getParameterAnnotations()).anyMatch(Valid.class::isInstance);
    }

    @Override
    protected AbstractPropertyBindingResult getInternalBindingResult() {
        return withForm == null ? super.getInternalBindingResult() : withForm;
    }
}
