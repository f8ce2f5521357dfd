package org.kexuejie.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese everywhere; on public pages English for those who chose it. */
class AreaLocaleResolver extends CookieLocaleResolver {

    AreaLocaleResolver() {
        super("lang");
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Area.of(request.getRequestURI()) == Area.PUBLIC ? super.resolveLocale(request) : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        boolean english = locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        super.setLocale(request, response, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }
}
