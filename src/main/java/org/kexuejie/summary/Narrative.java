package org.kexuejie.summary;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a city's summary by the sections of its outline; the highlights stand apart. Anything may still
 * be missing in a draft.
 *
 * @param overview 基本情况
 * @param practice 主要做法
 * @param programme 各板块开展情况, which may stay out
 * @param publicity 宣传报道
 * @param problems 存在问题和下一步打算
 */
@Embeddable
public record Narrative(
        @Nullable String overview,
        @Nullable String practice,
        @Nullable String programme,
        @Nullable String publicity,
        @Nullable String problems) {

    /** A text of which nothing is written yet. */
    public static final Narrative EMPTY = new Narrative(null, null, null, null, null);

    /** The sections that are written. */
    public Stream<String> sections() {
        return Stream.of(overview, practice, programme, publicity, problems).filter(Objects::nonNull);
    }
}
