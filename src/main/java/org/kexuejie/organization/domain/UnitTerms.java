package org.kexuejie.organization.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.shared.Labelled;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The terms of F01 by the words that stand for them in a sheet. */
@Component
class UnitTerms {

    private final MessageSource messages;
    private final Map<String, OrgKind> kinds = new LinkedHashMap<>();
    private final Map<String, Affiliation> affiliations = new LinkedHashMap<>();
    private final Map<String, OrgTag> tags = new LinkedHashMap<>();

    UnitTerms(MessageSource messages) {
        this.messages = messages;
        learn(kinds, OrgKind.values());
        learn(affiliations, Affiliation.values());
        learn(tags, OrgTag.values());
        kinds.put("九年一贯", OrgKind.NINE_YEAR_SCHOOL);
        kinds.put("九年一贯制", OrgKind.NINE_YEAR_SCHOOL);
        kinds.put("中职", OrgKind.VOCATIONAL_SCHOOL);
        kinds.put("主办单位", OrgKind.HOST_DEPARTMENT);
        kinds.put("其他", OrgKind.OTHER);
        tags.put("示范单位", OrgTag.INVENTION_MODEL_UNIT);
    }

    private <T extends Labelled> void learn(Map<String, T> terms, T[] values) {
        for (T term : values) {
            terms.put(label(term), term);
        }
    }

    Optional<OrgKind> kind(String text) {
        return Optional.ofNullable(kinds.get(text));
    }

    Optional<Affiliation> affiliation(String text) {
        return Optional.ofNullable(affiliations.get(text));
    }

    Optional<OrgTag> tag(String text) {
        return Optional.ofNullable(tags.get(text));
    }

    /** The words to choose from, in the order of the terms. */
    List<String> labels(Labelled... terms) {
        return Arrays.stream(terms).map(this::label).toList();
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private String label(Labelled term) {
        return say(term.labelKey());
    }
}
