package org.kexuejie.publicsite.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of the public pages says beside the pages themselves.
 *
 * @param english whether this page is in English
 * @param languageLink address of this page in the other language
 * @param hosts 主办单位, none while no edition is open
 * @param organizers 承办单位
 * @param icp number of the site's registration (备案号), where one is configured
 */
record PublicFrame(
        boolean english,
        String languageLink,
        List<String> hosts,
        List<String> organizers,
        @Nullable String icp) {

    /** The language of texts that are there in Chinese only; nothing on Chinese pages, where it goes without saying. */
    public @Nullable String chinese() {
        return english ? Wording.CHINESE : null;
    }

    /** The language that the language link leads to. */
    public String otherLanguage() {
        return english ? Wording.CHINESE : "en";
    }
}
