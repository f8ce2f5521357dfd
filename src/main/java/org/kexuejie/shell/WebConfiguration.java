package org.kexuejie.shell;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Static files, identifiers in addresses and forms, and languages. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Assets.Vendors vendors;
    private final Assets assets;

    WebConfiguration(Assets.Vendors vendors, Assets assets) {
        this.vendors = vendors;
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var year = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        String root = Assets.PREFIX + assets.version() + "/";
        vendors.locations()
                .forEach((name, location) -> registry.addResourceHandler(root + "vendor/" + name + "/**")
                        .addResourceLocations(location)
                        .setCacheControl(year));
        registry.addResourceHandler(root + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(year);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new IdConverter());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
    }

    @Bean
    LocaleResolver localeResolver(ObjectProvider<InnerPaths> inner) {
        return new AreaLocaleResolver(inner.stream().toList());
    }
}
