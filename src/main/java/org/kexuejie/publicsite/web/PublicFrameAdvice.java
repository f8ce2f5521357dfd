package org.kexuejie.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.shell.Area;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives the pages outside of the areas their {@link PublicFrame}, those of other modules too. */
@ControllerAdvice
class PublicFrameAdvice {

    private final Festival festival;
    private final @Nullable String icp;

    PublicFrameAdvice(Festival festival, @Value("${kexuejie.public.icp:#{null}}") @Nullable String icp) {
        this.festival = festival;
        this.icp = icp;
    }

    @ModelAttribute("publicFrame")
    @Nullable
    PublicFrame frame(HttpServletRequest request, Locale locale) {
        if (Area.of(request.getRequestURI()) != Area.PUBLIC) {
            return null;
        }
        boolean english = Wording.isEnglish(locale);
        return new PublicFrame(
                english, inOtherLanguage(request, english), names(OrgRole.HOST), names(OrgRole.ORGANIZER), icp);
    }

    private static String inOtherLanguage(HttpServletRequest request, boolean english) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("lang", english ? "zh" : "en")
                .build()
                .toUriString();
    }

    private List<String> names(OrgRole role) {
        return festival.findCurrent().map(EditionInfo::id).map(festival::organizations).orElse(List.of()).stream()
                .filter(entry -> entry.role() == role)
                .map(OrganizationEntry::name)
                .toList();
    }
}
