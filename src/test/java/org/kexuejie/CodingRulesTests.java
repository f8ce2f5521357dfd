package org.kexuejie;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import java.time.Clock;
import java.util.Date;
import org.slf4j.Logger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Habits of the code. */
@AnalyzeClasses(packagesOf = KexuejieApplication.class, importOptions = DoNotIncludeTests.class)
class CodingRulesTests {

    @ArchTest
    static final ArchRule timeIsPassedIn = noClasses()
            .should()
            .callMethodWhere(asksForNow())
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("whoever reads a clock of his own cannot be tested on the last day of a deadline");

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.kexuejie.shared.ClockConfiguration")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("the one clock is a bean, so that sample data and tests can set it");

    @ArchTest
    static final ArchRule beansComeByConstructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .because("what a class needs stands in its constructor, where it is seen and can be final");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)")
            .orShould()
            .haveNameMatching(".*\\.Abstract[A-Z].*")
            .because("such names say how, or nothing; a thing that has no name of its own is not yet understood");

    @ArchTest
    static final ArchRule nobodyPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "what is worth saying goes to the log, with level and time");

    @ArchTest
    static final ArchRule nobodyUsesAnotherLog = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("there is one log");

    @ArchTest
    static final ArchRule logsArePrivate = fields().that()
            .haveRawType(Logger.class)
            .should()
            .bePrivate()
            .andShould()
            .beStatic()
            .andShould()
            .beFinal()
            .because("a line of the log names the class that wrote it");

    private static DescribedPredicate<JavaMethodCall> asksForNow() {
        return describe(
                "ask for now without a clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }
}
