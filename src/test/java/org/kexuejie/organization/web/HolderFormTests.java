package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.organization.domain.AccountDesk;
import org.kexuejie.testing.Limits;
import org.kexuejie.testing.Records;

class HolderFormTests {

    private static final HolderForm FORM = new HolderForm("guilin", "张三", "桂林市科协", "450300");

    @Test
    void itSaysWhoIsToSignInAndWhere() {
        assertThat(FORM.toHolder()).isEqualTo(new AccountDesk.Holder("guilin", "张三", "桂林市科协"));
        assertThat(FORM.placeGiven()).isEqualTo("450300");
        assertThat(Limits.refusedBy(FORM)).isEmpty();
    }

    @Test
    void aFormForAUnitKnowsTheUnit() {
        assertThat(HolderForm.forUnit("东门小学", "id")).isEqualTo(new HolderForm(null, null, "东门小学", "id"));
    }

    @Test
    void allOfItIsNeeded() {
        assertThat(Limits.refusedBy(HolderForm.blank()))
                .isEqualTo(Map.of(
                        "username", "shell.rule.missing",
                        "displayName", "shell.rule.missing",
                        "affiliation", "shell.rule.missing",
                        "place", "shell.rule.missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, true",
        "a.b-c_9, true",
        "0772, true",
        "ab, false",
        "Guilin, false",
        "-abc, false",
        "桂林市, false",
        "'gui lin', false"
    })
    void userNamesAreShortAndPlain(String username, boolean fine) {
        assertThat(Limits.refusedBy(Records.with(FORM, "username", username)))
                .isEqualTo(fine ? Map.of() : Map.of("username", "account.rule.usernameForm"));
    }

    @Test
    void namesEndWhereTheDatabaseEndsThem() {
        assertThat(Limits.refused(FORM, Map.of("displayName", "张".repeat(40), "affiliation", "科".repeat(60))))
                .isEmpty();
        assertThat(Limits.refused(FORM, Map.of("displayName", "张".repeat(41), "affiliation", "科".repeat(61))))
                .isEqualTo(Map.of("displayName", "shell.rule.tooLong", "affiliation", "shell.rule.tooLong"));
    }
}
