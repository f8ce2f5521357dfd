package org.kexuejie.activity.web;

import java.util.ArrayList;
import java.util.List;
import org.kexuejie.activity.domain.TextDifference;

/**
 * A field that was changed.
 *
 * @param name of the field in its form
 * @param labelKey message key of its label
 */
record FieldChange(String name, String labelKey, TextDifference texts) {

    /** The fields that differ, in the order of the form. Both lists have the same fields. */
    static List<FieldChange> between(List<FieldText> before, List<FieldText> after) {
        var changes = new ArrayList<FieldChange>();
        for (int i = 0; i < after.size(); i++) {
            FieldText is = after.get(i);
            String was = before.get(i).text();
            if (!was.equals(is.text())) {
                changes.add(new FieldChange(is.name(), is.labelKey(), TextDifference.between(was, is.text())));
            }
        }
        return changes;
    }
}
