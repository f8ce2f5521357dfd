package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.testing.Limits;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;
import org.kexuejie.testing.UnitMother;

class UnitFormTests {

    private static final UnitForm FORM = UnitForm.of(PaperPlan.UNIT.version(), PaperPlan.UNIT.details());

    @Test
    void whatIsKeptComesBackAsItWas() {
        OrganizationInfo marked = Records.with(
                PaperPlan.UNIT,
                "details",
                UnitMother.aUnit("东门小学")
                        .tags(OrgTag.RURAL, OrgTag.INVENTION_MODEL_UNIT)
                        .build());

        assertThat(FORM.toDetails()).isEqualTo(PaperPlan.UNIT.details());
        assertThat(UnitForm.of(marked.version(), marked.details()).toDetails()).isEqualTo(marked.details());
        assertThat(FORM.version()).isZero();
    }

    @Test
    void tagsThatAreNotSentAreNone() {
        assertThat(Records.with(FORM, "tags", null).toDetails().tags()).isEmpty();
    }

    @Test
    void allOfTheFormIsNeededButSizeTagsAndMail() {
        assertThat(Limits.refusedBy(UnitForm.blank()))
                .isEqualTo(all(
                        "shell.rule.missing",
                        "name",
                        "kind",
                        "affiliation",
                        "countyCode",
                        "address",
                        "leaderName",
                        "leaderTitle",
                        "leaderPhone",
                        "contactName",
                        "contactPhone"));
    }

    @Test
    void whatIsTypedMustMakeSense() {
        assertThat(Limits.refusedBy(FORM)).isEmpty();
        assertThat(Limits.refused(
                        FORM,
                        Map.of(
                                "name", "校",
                                "leaderPhone", "2801234",
                                "contactPhone", "2801234",
                                "contactEmail", "huang",
                                "studentCount", -1,
                                "counselorCount", -1,
                                "creditCode", "91350100M000100I4",
                                "schoolCode", "34500",
                                "modelBatch", 0,
                                "modelYear", 18)))
                .isEqualTo(Map.of(
                        "creditCode", "organization.rule.creditCode",
                        "schoolCode", "organization.rule.schoolCode",
                        "modelBatch", "organization.rule.modelBatch",
                        "modelYear", "organization.rule.modelYear",
                        "name", "organization.rule.nameLength",
                        "leaderPhone", "shell.rule.phone",
                        "contactPhone", "shell.rule.phone",
                        "contactEmail", "shell.rule.email",
                        "studentCount", "shell.rule.negative",
                        "counselorCount", "shell.rule.negative"));
        assertThat(Limits.refused(
                        FORM,
                        Map.of(
                                "address", "路".repeat(101),
                                "leaderName", "韦".repeat(21),
                                "leaderTitle", "长".repeat(31),
                                "contactName", "黄".repeat(21))))
                .isEqualTo(all("shell.rule.tooLong", "address", "leaderName", "leaderTitle", "contactName"));
        assertThat(Limits.refused(FORM, Map.of("name", "校".repeat(61))))
                .isEqualTo(all("organization.rule.nameLength", "name"));
    }

    private static Map<String, String> all(String message, String... fields) {
        var all = new TreeMap<String, String>();
        for (String field : fields) {
            all.put(field, message);
        }
        return all;
    }
}
