package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.CommitteePosition;
import org.kexuejie.festival.EditionId;

class CommitteeMemberTests {

    /** Print pads names of two characters with blanks (R73). */
    @Test
    void namesCarryNoBlanks() {
        var padded = new CommitteeDetails(CommitteePosition.CHAIR, "张\u3000 \t三", "自治区科协 副主席");
        var member = new CommitteeMember(new UUID(5, 1), new EditionId(new UUID(8, 0)), 0, padded);

        assertThat(member.details()).isEqualTo(new CommitteeDetails(CommitteePosition.CHAIR, "张三", "自治区科协 副主席"));
    }
}
