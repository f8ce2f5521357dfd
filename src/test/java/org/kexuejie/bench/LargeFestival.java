package org.kexuejie.bench;

import java.util.List;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.shared.Bigrams;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Multiplies one verified activity to a festival with many in a city, in all its counties and in every state. */
final class LargeFestival {

    private static final List<String> TITLES =
            List.of("航模表演", "水火箭比赛", "机器人体验", "科普报告会", "天文观测夜", "昆虫标本展", "科学实验秀", "编程马拉松");

    private static final String COPY = """
            insert into activity
            select r.*
            from activity a, generate_series(1, :many) n,
                (select array_agg(code) as counties from division where parent_code = :city) c,
                (values (array['SUBMITTED', 'APPROVED', 'APPROVED', 'REPORTED', 'VERIFIED', 'VERIFIED', 'RETURNED',
                    'DRAFT'])) as s (statuses),
                lateral jsonb_populate_record(a, jsonb_build_object(
                    'id', gen_random_uuid(),
                    'receipt_number', concat_ws('-', :city, :series, n),
                    'title', concat(:title, n),
                    'grams', to_jsonb(:grams::text[]),
                    'city_code', :city::text,
                    'county_code', counties[1 + n % cardinality(counties)],
                    'status', statuses[1 + n % cardinality(statuses)],
                    'return_reason', '请写明活动地点',
                    'submitted_at', a.submitted_at - n * interval '7 minutes')) r
            where a.id = :model""";

    private final JdbcClient jdbc;

    LargeFestival(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds that many activities to a city. */
    void fill(String cityCode, int many, ActivityId model) {
        for (String title : TITLES) {
            jdbc.sql(COPY)
                    .param("city", cityCode)
                    .param("series", TITLES.indexOf(title))
                    .param("title", title)
                    .param("grams", Bigrams.of(title))
                    .param("many", many / TITLES.size())
                    .param("model", model.value())
                    .update();
        }
        jdbc.sql("analyze activity").update();
    }
}
