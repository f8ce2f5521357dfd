package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.testing.FestivalMoment;

class LikenessTests {

    private static final String UNIT = "柳州市城中区东门小学";

    @ParameterizedTest
    @CsvSource({
        "东门小学校园科技节, 东门小学校园科技节, true",
        "东门小学校园科技节, 校园科技节, true",
        "东门小学校园科技节, 东门小学 “校园” 科技节！, true",
        "第５届校园科技节, 第5届校园科技节, true",
        "第五届校园科技节, 第六届校园科技节, true",
        "东门小学校园科技节, 东门小学校园科学节, true",
        "STEM 课程展示, stem课程展示, true",
        "科技节, 东门小学机器人大赛, false",
        "东门小学机器人大赛, 东门小学科普讲座, false",
        "柳州市城中区东门小学航模表演, 柳州市城中区东门小学天文观测, false",
        "校园科技节, 校园科普讲座, false",
        "校园科技节, 第五届校园科技节暨机器人航模大赛, false",
        "东门小学, 城中区东门小学, false",
        "节, 节, true",
        "节, 赛, false",
        "𠮷他科技节, 𠮷他科技节, true"
    })
    void titlesAreComparedByTheirOwnWords(String one, String other, boolean alike) {
        assertThat(Likeness.ofTitles(one, other, UNIT)).isEqualTo(alike);
        assertThat(Likeness.ofTitles(other, one, UNIT))
                .as("the other way round")
                .isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-19T08:00, 2020-09-19T17:00, 2020-09-19T18:00, 2020-09-19T20:00, true",
        "2020-09-19T08:00, 2020-09-20T17:00, 2020-09-01T08:00, 2020-10-30T17:00, true",
        "2020-09-19T23:00, 2020-09-19T23:30, 2020-09-26T00:10, 2020-09-26T01:00, true",
        "2020-09-19T00:10, 2020-09-19T01:00, 2020-09-26T23:00, 2020-09-26T23:30, true",
        "2020-09-19T23:00, 2020-09-19T23:30, 2020-09-27T00:10, 2020-09-27T01:00, false",
        "2020-09-19T08:00, , 2020-09-26T08:00, , true",
        "2020-09-19T08:00, , , 2020-09-27T08:00, false",
        "2020-09-19T08:00, 2020-09-19T17:00, , , true",
        ", , , , true"
    })
    void daysAreAlikeUpToAWeekApart(
            @Nullable String start,
            @Nullable String end,
            @Nullable String otherStart,
            @Nullable String otherEnd,
            boolean alike) {
        assertThat(Likeness.ofDays(at(start), at(end), at(otherStart), at(otherEnd)))
                .isEqualTo(alike);
        assertThat(Likeness.ofDays(at(otherStart), at(otherEnd), at(start), at(end)))
                .as("the other way round")
                .isEqualTo(alike);
    }

    private static @Nullable Instant at(@Nullable String time) {
        return time == null ? null : FestivalMoment.at(time);
    }
}
