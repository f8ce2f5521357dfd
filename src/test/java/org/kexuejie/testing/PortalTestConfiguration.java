package org.kexuejie.testing;

import java.time.Clock;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.SettableClock;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Role;

/** The beans that tests have beside those of the portal. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Actors.class,
    ActivityMother.class,
    ApplicationMother.class,
    Plan.class,
    Portal.class,
    PreparedFilms.class,
    RowCopies.class,
    StandingState.class,
    SummaryMother.class,
    UnitMother.class
})
class PortalTestConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Statements statements() {
        return new Statements();
    }

    @Bean
    static Statements.Tap statementsTap(Statements statements) {
        return new Statements.Tap(statements);
    }

    /** Stops the portal's clock: it shows {@link FestivalMoment#NOW} until a test sets it, and never runs on. */
    @Bean
    static BeanPostProcessor stoppedClock() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof SettableClock
                        ? new SettableClock(Clock.fixed(FestivalMoment.NOW, FestivalTime.ZONE))
                        : bean;
            }
        };
    }
}
