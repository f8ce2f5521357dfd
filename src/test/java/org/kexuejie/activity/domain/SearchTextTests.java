package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTests {

    @Test
    void anActivityIsFoundByTitleReceiptAndUnitAndNotAcrossThem() {
        assertThat(SearchText.grams("航模", "08-4502", "东门"))
                .contains("航模", "08", "8-", "-4", "45", "50", "02", "东门")
                .doesNotContain("模0", "2东");
    }

    @Test
    void whatADraftLacksIsLeftOut() {
        assertThat(SearchText.grams(null, null, "东门小学"))
                .containsExactlyInAnyOrder("东", "门", "小", "学", "东门", "门小", "小学");
    }
}
