package org.kexuejie.shell;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed or pasted, without the space around it, be it full-width, and without what nobody sees, such as the
 * marks that Word leaves in a text; nothing where nothing else is typed. The end of a line is one character, as the
 * browser counted it.
 */
class StrippedText extends PropertyEditorSupport {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]");

    @Override
    public void setAsText(@Nullable String text) {
        String seen = text == null ? "" : seen(text);
        setValue(seen.isEmpty() ? null : seen);
    }

    private static String seen(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        return UNSEEN.matcher(lines).replaceAll("").replace('\u00a0', ' ').strip();
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
