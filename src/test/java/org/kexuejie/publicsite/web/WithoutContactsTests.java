package org.kexuejie.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.PublicActivity;
import org.kexuejie.festival.LineId;
import org.kexuejie.testing.FestivalMoment;

class WithoutContactsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13807720001",
                "138 0772 0001",
                "138-0772-0001",
                "0772-2801234",
                "07722801234",
                "(0772)2801234",
                "（0772）2801234",
                "huang.laoshi@example.org"
            })
    void contactsInAnyTextAreHidden(String contact) {
        String text = "报名请找" + contact + "，先到先得";

        assertThat(WithoutContacts.in(activity(text))).isEqualTo(activity("报名请找***，先到先得"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020年9月19日14:30", "共 1380 人次", "编号 08-4502-00001", "展品 138077200011 件", "第 0772 号展位"})
    void otherNumbersStay(String text) {
        assertThat(WithoutContacts.in(activity(text))).isEqualTo(activity(text));
    }

    @Test
    void whatIsMissingStaysMissing() {
        var plain = activity("校园科技节");
        var bare = new PublicActivity(
                plain.id(),
                plain.title(),
                null,
                plain.line(),
                plain.forms(),
                plain.mode(),
                plain.audience(),
                plain.organizationName(),
                plain.cityCode(),
                plain.countyCode(),
                plain.place(),
                plain.startAt(),
                plain.endAt(),
                plain.openToPublic(),
                plain.content(),
                null);

        assertThat(WithoutContacts.in(bare)).isEqualTo(bare);
    }

    private static PublicActivity activity(String text) {
        return new PublicActivity(
                new ActivityId(new UUID(0, 1)),
                text,
                text,
                new LineId(new UUID(0, 2)),
                List.of(ActivityForm.SHOW),
                ActivityMode.OFFLINE,
                Audience.FAMILY,
                "东门小学",
                "450200",
                "450202",
                text,
                FestivalMoment.NOW,
                FestivalMoment.NOW.plusSeconds(60),
                true,
                text,
                text);
    }
}
