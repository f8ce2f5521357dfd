package org.kexuejie.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Makes a form record of fields that were kept, as if they had just been sent; what cannot be read is an error at its field. */
@Component
public class FormReader {

    private static final String FORM = "form";

    private final ShellAdvice advice;
    private final ConversionService mvcConversionService;

    FormReader(ShellAdvice advice, ConversionService mvcConversionService) {
        this.advice = advice;
        this.mvcConversionService = mvcConversionService;
    }

    /** Puts the form into the model, in place of the one that is there. */
    public void read(TypedFields fields, Class<?> type, HttpServletRequest request, Model page) {
        var binder = new FormBinder(null, FORM);
        binder.setTargetType(ResolvableType.forClass(type));
        binder.setConversionService(mvcConversionService);
        advice.trim(binder);
        advice.noVersion(binder);
        binder.construct(new Sent(request, fields.values()));
        page.addAttribute(FORM, binder.getTarget());
        page.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, binder.getBindingResult());
    }

    /** A request that carries these fields. */
    private static final class Sent extends HttpServletRequestWrapper {

        private final Map<String, List<String>> fields;

        Sent(HttpServletRequest request, Map<String, List<String>> fields) {
            super(request);
            this.fields = fields;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return fields.containsKey(name) ? fields.get(name).getFirst() : null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return fields.containsKey(name) ? fields.get(name).toArray(String[]::new) : null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var map = new LinkedHashMap<String, String[]>();
            fields.forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
            return map;
        }
    }
}
