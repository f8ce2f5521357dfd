package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.CommitteePosition;
import org.kexuejie.festival.domain.CommitteeDetails;
import org.kexuejie.testing.Limits;

class MemberFormTests {

    private static final MemberForm FORM =
            MemberForm.of(new CommitteeEntry(new UUID(5, 1), 3, CommitteePosition.MEMBER, "张三", "某厅处长"));

    @Test
    void whatIsKeptComesBackAsItWas() {
        assertThat(FORM.toDetails()).isEqualTo(new CommitteeDetails(CommitteePosition.MEMBER, "张三", "某厅处长"));
        assertThat(FORM.version()).isEqualTo(3);
    }

    @Test
    void allOfTheFormIsNeeded() {
        assertThat(Limits.refusedBy(FORM)).isEmpty();
        assertThat(Limits.refusedBy(MemberForm.blank()))
                .isEqualTo(Map.of(
                        "position", "shell.rule.missing",
                        "name", "shell.rule.missing",
                        "title", "shell.rule.missing"));
    }

    @Test
    void textsHaveTheirLength() {
        assertThat(Limits.refused(FORM, Map.of("name", "张".repeat(21), "title", "长".repeat(61))))
                .isEqualTo(Map.of("name", "shell.rule.tooLong", "title", "shell.rule.tooLong"));
    }
}
