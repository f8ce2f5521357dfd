package org.kexuejie.testing;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form sends. */
public record Form(MultiValueMap<String, String> fields) {

    /** Names and values by turns; a name may come again. */
    public static Form of(String... namesAndValues) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Form(fields);
    }

    /** The same form with another value in a field. */
    public Form with(String name, String... values) {
        var changed = new LinkedMultiValueMap<>(fields);
        changed.remove(name);
        for (String value : values) {
            changed.add(name, value);
        }
        return new Form(changed);
    }

    /** The same form without a field. */
    public Form without(String name) {
        return with(name);
    }
}
