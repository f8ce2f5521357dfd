package org.kexuejie.shell;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxMvcAutoConfiguration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/** Has every form bound by {@link FormBinder}; everything else is left to htmx-spring-boot, whose place this takes. */
@Component
@Primary
class FormBinding implements WebMvcRegistrations {

    private final HtmxMvcAutoConfiguration htmx;

    FormBinding(HtmxMvcAutoConfiguration htmx) {
        this.htmx = htmx;
    }

    @Override
    public @Nullable RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return htmx.getRequestMappingHandlerMapping();
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletRequestDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> binders) {
                return new FormBinderFactory(this, binders);
            }
        };
    }

    @Override
    public @Nullable ExceptionHandlerExceptionResolver getExceptionHandlerExceptionResolver() {
        return htmx.getExceptionHandlerExceptionResolver();
    }

    private static final class FormBinderFactory extends ServletRequestDataBinderFactory {

        FormBinderFactory(RequestMappingHandlerAdapter adapter, List<InvocableHandlerMethod> binders) {
            super(binders, adapter.getWebBindingInitializer());
        }

        @Override
        protected ServletRequestDataBinder createBinderInstance(
                @Nullable Object target, String name, NativeWebRequest request) {
            return new FormBinder(target, name);
        }
    }
}
