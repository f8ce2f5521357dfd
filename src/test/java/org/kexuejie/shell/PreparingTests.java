package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.PortalTest;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The portal before it is ready. */
@PortalTest
class PreparingTests {

    private final ApplicationContext context;
    private final MockMvcTester mvc;

    PreparingTests(ApplicationContext context, MockMvcTester mvc) {
        this.context = context;
        this.mvc = mvc;
    }

    @BeforeEach
    void notReady() {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
    }

    @AfterEach
    void ready() {
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void everyPageGivesWayToTheOneThatAsksForPatience() {
        assertThat(mvc.get().uri("/login")).hasForwardedUrl("/preparing");
        assertThat(mvc.get().uri("/office/activities")).hasForwardedUrl("/preparing");
    }

    /** A server does not filter what is forwarded; here everything is filtered, and would be forwarded again. */
    @Test
    void thatPageComesAgainByItself() {
        ready();

        var answer = mvc.get()
                .uri("/preparing")
                .with(request -> {
                    request.setDispatcherType(DispatcherType.FORWARD);
                    return request;
                })
                .exchange();

        assertThat(answer).hasStatus(503);
        assertThat(answer).headers().hasValue("Retry-After", "3");
        assertThat(Page.of(answer).title()).isEqualTo("门户正在准备");
        assertThat(Page.of(answer).document().select("meta[http-equiv=refresh]"))
                .hasSize(1);
    }

    @Test
    void whoeverWatchesOverThePortalIsToldSo() {
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatus(503);
        assertThat(mvc.get().uri("/actuator/health/liveness")).hasStatus(200);
    }
}
