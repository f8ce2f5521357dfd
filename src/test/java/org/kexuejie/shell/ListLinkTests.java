package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ListLinkTests {

    private static ListLink link(String... namesAndValues) {
        var request = new MockHttpServletRequest("GET", "/city/activities");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.addParameter(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ListLink.of(request);
    }

    @Test
    void pagesKeepTheFilters() {
        assertThat(link().forPages()).isEqualTo("/city/activities?");
        assertThat(link("text", "科技", "page", "3").forPages()).isEqualTo("/city/activities?text=%E7%A7%91%E6%8A%80&");
    }

    @Test
    void aFilterIsSetChangedAndTakenAway() {
        var link = link("status", "SUBMITTED", "sort", "START", "page", "2");

        assertThat(link.with("status", "VERIFIED")).isEqualTo("/city/activities?sort=START&status=VERIFIED");
        assertThat(link.with("kind", "OTHER")).isEqualTo("/city/activities?status=SUBMITTED&sort=START&kind=OTHER");
        assertThat(link.without("status", "sort")).isEqualTo("/city/activities");
    }

    @Test
    void theSheetIsThatOfTheFilter() {
        assertThat(link("text", "a b&c", "page", "2").asXlsx()).isEqualTo("/city/activities.xlsx?text=a%20b%26c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "100%好", "{x}", "\"", "a+b", "#", "<b>"})
    void whateverIsSearchedForStaysWhatItIs(String text) {
        assertThat(link("text", text).asXlsx())
                .isEqualTo("/city/activities.xlsx?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    @Test
    void anAddressThatIsTypedWrongIsNoReasonToFail() {
        var request = new MockHttpServletRequest("GET", "/city/activities");
        request.setQueryString("text=%&status=VERIFIED");
        request.addParameter("status", "VERIFIED"); // a container leaves out what it cannot decode

        assertThat(ListLink.of(request).forPages()).isEqualTo("/city/activities?status=VERIFIED&");
    }
}
