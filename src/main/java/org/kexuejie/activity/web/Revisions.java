package org.kexuejie.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.domain.ActivityHistory;
import org.kexuejie.activity.domain.ActivityVersion;
import org.kexuejie.activity.domain.ActivityVersion.Content;
import org.kexuejie.festival.EditionId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what changed between versions, and the page of one version. */
@Component
class Revisions {

    private final ActivityHistory history;
    private final FieldTexts texts;

    Revisions(ActivityHistory history, FieldTexts texts) {
        this.history = history;
        this.texts = texts;
    }

    /** What is different now from what was sent back last; nothing where nothing was, or it has been decided. */
    @Nullable
    Revision of(ActivityView activity) {
        return history.sentBackLast(activity)
                .map(before -> between(before, Content.of(activity), activity.edition()))
                .orElse(null);
    }

    /** One version as it was then. */
    void fill(Model page, ActivityView activity, int number, Actor actor) {
        ActivityVersion version = history.version(activity.id(), number, actor);
        page.addAttribute("activity", activity);
        page.addAttribute("version", version);
        page.addAttribute("fields", texts.of(version.part(), version.content(), activity.edition()));
        page.addAttribute(
                "revision",
                history.sentBackBefore(activity.id(), version)
                        .map(before -> between(before, version.content(), activity.edition()))
                        .orElse(null));
    }

    private Revision between(ActivityVersion before, Content after, EditionId edition) {
        List<FieldText> was = texts.of(before.part(), before.content(), edition);
        return new Revision(before, FieldChange.between(was, texts.of(before.part(), after, edition)));
    }
}
