package org.kexuejie.activity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.LineId;
import org.kexuejie.media.MediaFileId;

/**
 * What a unit registers (F03); anything may still be missing in a draft.
 *
 * @param forms at least one
 * @param otherForm what {@link ActivityForm#OTHER} stands for
 * @param dateReason why it lies outside of the festival, where it does (R13)
 * @param noFee the unit's pledge that nobody pays for taking part (R17)
 * @param expectedYouth 人次
 * @param expectedTeachers 人次
 * @param content 100 to 2000 characters
 * @param highlight local or ethnic character, what is new (R18)
 * @param organizers 主办、承办、协办单位, in the unit's order
 * @param resource what the programme line asks for, such as the van's plate
 * @param planFile 活动方案
 * @param hasEpidemicPlan the unit has a plan for epidemic control and safety (R19)
 * @param safetyPlan that plan
 * @param sealScan the printed registration with the unit's stamp; void as soon as anything else changes
 */
@Embeddable
public record Registration(
        @Nullable String title,
        @Nullable String theme,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "line_id")) @Nullable
        LineId line,

        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<ActivityForm> forms,

        @Nullable String otherForm,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        @Nullable String dateReason,
        @Enumerated(EnumType.STRING) @Nullable ActivityMode mode,
        @Nullable String place,
        @Enumerated(EnumType.STRING) @Nullable Audience audience,
        boolean openToPublic,
        boolean noFee,
        @Nullable Integer expectedYouth,
        @Nullable Integer expectedTeachers,
        @Nullable String content,
        @Nullable String highlight,

        @Convert(converter = OrganizersColumn.class)
        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(write = "?::jsonb")
        List<Organizer> organizers,

        @Nullable String resource,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "plan_file_id")) @Nullable
        MediaFileId planFile,

        boolean hasEpidemicPlan,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "safety_plan_id")) @Nullable
        MediaFileId safetyPlan,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "seal_scan_id")) @Nullable
        MediaFileId sealScan,

        @Nullable String leaderName,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail) {

    /** @param organizers also nothing, as in versions from before anything was written there */
    public Registration {
        forms = List.copyOf(Objects.requireNonNullElse(forms, List.of()));
        organizers = List.copyOf(Objects.requireNonNullElse(organizers, List.of()));
    }

    /** The file that is there for a purpose. */
    public @Nullable MediaFileId paper(RegistrationPaper paper) {
        return switch (paper) {
            case PLAN -> planFile;
            case SAFETY_PLAN -> safetyPlan;
            case SEAL_SCAN -> sealScan;
        };
    }

    /** Whether it has ended by then, so that it can be reported. */
    public boolean isOverAt(Instant now) {
        return endAt != null && !endAt.isAfter(now);
    }

    /** The same with another file for a purpose. */
    public Registration with(RegistrationPaper paper, @Nullable MediaFileId file) {
        return withPapers(
                paper == RegistrationPaper.PLAN ? file : planFile,
                paper == RegistrationPaper.SAFETY_PLAN ? file : safetyPlan,
                paper == RegistrationPaper.SEAL_SCAN ? file : sealScan);
    }

    /** What is typed here, with the files that are there already. */
    public Registration withPapersOf(Registration standing) {
        return withPapers(standing.planFile, standing.safetyPlan, standing.sealScan);
    }

    /**
     * What of it a new registration begins with: everything but the dates, the reason for them and the stamp.
     *
     * @param newLine the same programme line in the edition of the new one, where there is one
     * @param newPlan the plan file, as the new one has it
     * @param newSafetyPlan the safety plan, as the new one has it
     */
    public Registration anew(
            @Nullable LineId newLine, @Nullable MediaFileId newPlan, @Nullable MediaFileId newSafetyPlan) {
        return with(newLine, null, null, null, newPlan, newSafetyPlan, null);
    }

    /** The same at another time. */
    public Registration heldAt(@Nullable Instant start, @Nullable Instant end, @Nullable String why) {
        return with(line, start, end, why, planFile, safetyPlan, sealScan);
    }

    /** Whether it takes place at the same time. */
    public boolean isHeldWhen(Registration other) {
        return Objects.equals(startAt, other.startAt) && Objects.equals(endAt, other.endAt);
    }

    private Registration withPapers(
            @Nullable MediaFileId plan, @Nullable MediaFileId safety, @Nullable MediaFileId scan) {
        return with(line, startAt, endAt, dateReason, plan, safety, scan);
    }

    private Registration with(
            @Nullable LineId its,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable String why,
            @Nullable MediaFileId plan,
            @Nullable MediaFileId safety,
            @Nullable MediaFileId scan) {
        return new Registration(
                title,
                theme,
                its,
                forms,
                otherForm,
                start,
                end,
                why,
                mode,
                place,
                audience,
                openToPublic,
                noFee,
                expectedYouth,
                expectedTeachers,
                content,
                highlight,
                organizers,
                resource,
                plan,
                hasEpidemicPlan,
                safety,
                scan,
                leaderName,
                contactName,
                contactPhone,
                contactEmail);
    }
}
