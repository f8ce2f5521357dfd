package org.kexuejie.festival.domain;

import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.shell.SiteTitle;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The names of the open edition, in the language of the page. */
@Component
class EditionTitle implements SiteTitle {

    private final Festival festival;
    private final MessageSource messages;

    EditionTitle(Festival festival, MessageSource messages) {
        this.festival = festival;
        this.messages = messages;
    }

    @Override
    public String name() {
        return festival.findCurrent()
                .map(edition -> isEnglish() ? edition.nameEn() : edition.name())
                .orElseGet(this::portal);
    }

    @Override
    public String shortName() {
        return isEnglish()
                ? portal()
                : festival.findCurrent().map(EditionInfo::shortName).orElseGet(this::portal);
    }

    private String portal() {
        return messages.getMessage("shell.portal", null, LocaleContextHolder.getLocale());
    }

    private static boolean isEnglish() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage());
    }
}
