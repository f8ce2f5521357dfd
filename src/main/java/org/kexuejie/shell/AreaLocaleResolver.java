package org.kexuejie.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese everywhere; on public pages English for those who chose it. */
class AreaLocaleResolver extends CookieLocaleResolver {

    private final List<InnerPaths> inner;

    AreaLocaleResolver(List<InnerPaths> inner) {
        super("lang");
        this.inner = inner;
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isPublic(Shells.requestedPath(request)) ? super.resolveLocale(request) : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return () -> resolveLocale(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        boolean english = locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        super.setLocale(request, response, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    private boolean isPublic(String path) {
        return Area.of(path) == Area.PUBLIC && inner.stream().noneMatch(paths -> paths.covers(path));
    }
}
