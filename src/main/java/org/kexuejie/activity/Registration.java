package org.kexuejie.activity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.LineId;

/**
 * What a unit registers (F03); anything may still be missing in a draft.
 *
 * @param forms at least one
 * @param dateReason why it lies outside of the festival, where it does (R13)
 * @param organizers 主办、承办、协办单位, as the unit words it
 * @param resource what the programme line asks for, such as the van's plate
 * @param expectedYouth 人次
 * @param expectedTeachers 人次
 * @param content 100 to 2000 characters
 * @param highlight local or ethnic character, what is new (R18)
 */
@Embeddable
public record Registration(
        @Nullable String title,
        @Nullable String theme,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "line_id")) @Nullable
        LineId line,

        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<ActivityForm> forms,

        @Nullable Instant startAt,
        @Nullable Instant endAt,
        @Nullable String dateReason,
        @Enumerated(EnumType.STRING) @Nullable ActivityMode mode,
        @Nullable String place,
        @Enumerated(EnumType.STRING) @Nullable Audience audience,
        boolean openToPublic,
        @Nullable Integer expectedYouth,
        @Nullable Integer expectedTeachers,
        @Nullable String content,
        @Nullable String highlight,
        @Nullable String organizers,
        @Nullable String resource,
        @Nullable String leaderName,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail) {}
