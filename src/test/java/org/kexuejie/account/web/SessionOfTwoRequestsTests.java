package org.kexuejie.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.PortalTest;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A double tap: two requests of one session that read it before either has ended. */
@PortalTest
class SessionOfTwoRequestsTests {

    private final SessionRepository<? extends Session> sessions;

    SessionOfTwoRequestsTests(SessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Test
    void bothMayPutTheSameThingIntoTheirSession() {
        assertThat(noticeAfterTwoRequests(sessions)).isEqualTo("the second");
    }

    private static <S extends Session> Object noticeAfterTwoRequests(SessionRepository<S> sessions) {
        S begun = sessions.createSession();
        sessions.save(begun);
        S first = Objects.requireNonNull(sessions.findById(begun.getId()));
        S second = Objects.requireNonNull(sessions.findById(begun.getId()));

        first.setAttribute("notice", "the first");
        second.setAttribute("notice", "the second");
        sessions.save(first);
        sessions.save(second);

        return Objects.requireNonNull(sessions.findById(begun.getId())).getRequiredAttribute("notice");
    }
}
