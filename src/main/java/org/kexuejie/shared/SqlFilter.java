package org.kexuejie.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The WHERE clause of a list, put together from the filters that are set. Conditions are constants of the
 * code; whatever comes from outside is a named parameter.
 */
public final class SqlFilter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds a condition that needs no parameter. */
    public SqlFilter where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on a named parameter; a null, a blank text or an empty collection means that this filter is not set. */
    public SqlFilter where(String condition, String parameter, @Nullable Object value) {
        if (value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> all && all.isEmpty())) {
            return this;
        }
        conditions.add(condition);
        parameters.put(parameter, value instanceof Enum<?> e ? e.name() : value);
        return this;
    }

    /** Adds the search for a text by its grams; what they cannot say for certain is rechecked in the text itself. */
    public SqlFilter search(String gramsColumn, String textExpression, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String wanted = Bigrams.normalise(text);
        String[] grams = Bigrams.wanted(wanted);
        where(gramsColumn + " @> :grams::text[]", "grams", grams);
        boolean certain = grams.length == 1 && grams[0].equals(wanted);
        return certain ? this : contains(textExpression, wanted);
    }

    /** Adds the search for a part of a text, whatever the case and width; for short lists, which need no index. */
    public SqlFilter contains(String textExpression, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String part = Bigrams.normalise(text)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return where("lower(normalize(" + textExpression + ", nfkc)) like :searched", "searched", "%" + part + "%");
    }

    public String clause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
