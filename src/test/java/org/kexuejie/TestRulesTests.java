package org.kexuejie;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** What the tests themselves keep to. */
@AnalyzeClasses(packagesOf = KexuejieApplication.class, importOptions = OnlyIncludeTests.class)
class TestRulesTests {

    @ArchTest
    static final ArchRule onlyOurOwnAnnotationsStartSpring = noClasses()
            .that()
            .resideOutsideOfPackage("org.kexuejie.testing")
            .should()
            .beAnnotatedWith(oneThatStartsOrChangesAContext())
            .because(
                    "every other set of beans is another application context, and each costs seconds: use @PortalTest");

    @ArchTest
    static final ArchRule nothingInTheContextIsReplaced = noFields()
            .should()
            .beAnnotatedWith(oneThatReplacesABean())
            .because("a mocked bean is another application context, and it is never what runs in production");

    @ArchTest
    static final ArchRule testsRun = noMethods()
            .should()
            .beAnnotatedWith(Disabled.class)
            .because("a test that is switched off is forgotten; mend it or remove it");

    @ArchTest
    static final ArchRule testsDoNotSleep = noClasses()
            .should()
            .callMethodWhere(target(name("sleep"))
                    .and(target(owner(describe(
                            "a thread or a unit of time",
                            type -> type.isAssignableTo(Thread.class)
                                    || type.isAssignableTo(java.util.concurrent.TimeUnit.class))))))
            .because("a sleep is too short on a slow machine and too long on all others: wait for what you wait for");

    @ArchTest
    static final ArchRule testClassesAreNamedAsSuch = methods()
            .that()
            .areAnnotatedWith(Test.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching(".*(Tests|IT)(\\$.*)?")
            .because("the build runs *Tests, and *IT as journeys; a test of any other name would never run");

    private static DescribedPredicate<JavaAnnotation<?>> oneThatStartsOrChangesAContext() {
        return describe("a Spring annotation that starts or changes an application context", annotation -> {
            String type = annotation.getRawType().getName();
            return (type.startsWith("org.springframework.boot.") && type.contains(".test."))
                    || type.startsWith("org.springframework.test.context.")
                    || type.startsWith("org.springframework.modulith.test.");
        });
    }

    private static DescribedPredicate<JavaAnnotation<?>> oneThatReplacesABean() {
        return describe(
                "a Spring annotation that replaces a bean",
                annotation -> annotation
                        .getRawType()
                        .getName()
                        .startsWith("org.springframework.test.context.bean.override."));
    }
}
