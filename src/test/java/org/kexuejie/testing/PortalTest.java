package org.kexuejie.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole portal on a real database, without a network. All such tests share one application context,
 * so a test class adds no beans, mocks or properties of its own. Constructors take what a test needs: fixtures of
 * this package ({@link Portal}, {@link Actors}, {@link UnitMother}, {@link ActivityMother}, {@link SummaryMother},
 * {@link Statements}) and any bean of the portal.
 *
 * <p>The clock stands still at {@link FestivalMoment#NOW}. Use cases commit as they do in production, so that
 * constraints, locks and events behave as there; after each test the database, the cache of the plan and the clock
 * are put back to where they stood before the first one: the plan, and the people of {@link Actors}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import(PortalTestConfiguration.class)
@TestExecutionListeners(listeners = StandingState.Restore.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PortalTest {}
