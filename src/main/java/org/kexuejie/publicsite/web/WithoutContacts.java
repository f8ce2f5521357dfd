package org.kexuejie.publicsite.web;

import java.util.regex.Pattern;
import org.kexuejie.activity.PublicActivity;

/** Takes telephone numbers and mail addresses out of what a unit wrote for its reviewers. */
class WithoutContacts {

    private static final String HIDDEN = "***";
    private static final Pattern CONTACT = Pattern.compile(
            "(?<!\\d)(1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|[(（]?0\\d{2,3}[)）]?[ －-]?\\d{7,8})(?!\\d)|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private WithoutContacts() {}

    static PublicActivity in(PublicActivity activity) {
        return new PublicActivity(
                activity.id(),
                of(activity.title()),
                activity.theme() == null ? null : of(activity.theme()),
                activity.line(),
                activity.forms(),
                activity.mode(),
                activity.audience(),
                activity.organizationName(),
                activity.cityCode(),
                activity.countyCode(),
                of(activity.place()),
                activity.startAt(),
                activity.endAt(),
                activity.openToPublic(),
                of(activity.content()),
                activity.highlight() == null ? null : of(activity.highlight()));
    }

    private static String of(String text) {
        return CONTACT.matcher(text).replaceAll(HIDDEN);
    }
}
