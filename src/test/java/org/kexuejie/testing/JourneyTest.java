package org.kexuejie.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A story that is walked in a browser, against the whole portal on a port of its own. It stands on the same ground
 * as a {@link PortalTest}: the people of {@link Actors}, a clock that stands still until the story sets it, and
 * everything put back after each story.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import(PortalTestConfiguration.class)
@TestExecutionListeners(listeners = StandingState.Restore.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Timeout(value = 6, unit = TimeUnit.MINUTES)
public @interface JourneyTest {}
