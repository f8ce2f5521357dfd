package org.kexuejie.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTests {

    private static final String CODE = "abcd-efgh-jkmn-pqrs-tuvw-xyz2-3456";

    @Test
    void noTwoAreAlikeAndNoneHasLettersThatAreMistaken() {
        var codes = IntStream.range(0, 1000)
                .mapToObj(each -> InvitationCode.issue())
                .collect(Collectors.toSet());

        assertThat(codes).hasSize(1000).allMatch(code -> code.matches("([a-hjkmnp-z02-9]{4}-){6}[a-hjkmnp-z02-9]{4}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCDEFGHJKMNPQRSTUVWXYZ23456",
                " abcd efgh jkmn pqrs tuvw xyz2 3456 ",
                "ＡＢＣＤefghjkmnpqrstuvwxyz２３４５６",
                "https://kx.example.org/join/abcd-efgh-jkmn-pqrs-tuvw-xyz2-3456"
            })
    void itIsFoundInWhatIsTyped(String typed) {
        assertThat(InvitationCode.in(typed)).contains(CODE);
        assertThat(InvitationCode.hash(InvitationCode.in(typed).orElseThrow())).isEqualTo(InvitationCode.hash(CODE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcd", "../../login", "abcd-efgh-jkmn-pqrs-tuvw-xyz2-34567"})
    void somethingElseIsNone(String typed) {
        assertThat(InvitationCode.in(typed)).isEmpty();
    }
}
