package org.kexuejie;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The shape of a module: what lies open, what stays inside, what knows what. */
@AnalyzeClasses(packagesOf = KexuejieApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule repositoriesStayInside = classes()
            .that(are(assignableTo(Repository.class)))
            .should()
            .bePackagePrivate()
            .because("other packages ask services and queries, which keep to what the actor may see");

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("outside there are records, which nobody can change by accident");

    @ArchTest
    static final ArchRule controllersStayInside = classes()
            .that(are(metaAnnotatedWith(Controller.class)))
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Controller")
            .because("they are called by requests only");

    @ArchTest
    static final ArchRule formsAndPagesStayInside = classes()
            .that()
            .resideInAPackage("..web..")
            .and()
            .haveNameMatching(".*(Form|Page|Row)")
            .should()
            .bePackagePrivate()
            .because("what a page needs is nobody else's business");

    @ArchTest
    static final ArchRule theDomainKnowsNoWeb = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(resideInAPackage("..web..")
                    .or(resideInAPackage("jakarta.servlet.."))
                    .or(resideInAPackage("org.springframework.ui.."))
                    .or(resideInAPackage("org.thymeleaf..")))
            .because("rules hold whichever way somebody comes in");

    @ArchTest
    static final ArchRule controllersSeeNoEntities = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(
                    annotatedWith(Entity.class).<JavaClass>forSubtype().or(assignableTo(Repository.class)))
            .because("a page is made of records; what is loaded for changing is changed in its service");

    @ArchTest
    static final ArchRule transactionsBelongToTheDomain = noClasses()
            .that()
            .resideOutsideOfPackage("..domain..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .beMetaAnnotatedWith(Transactional.class)
            .because("one intent of a person is one transaction, and intents are use cases");

    @ArchTest
    static final ArchRule noMethodOutsideOfTheDomainIsTransactional = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..domain..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("one intent of a person is one transaction, and intents are use cases");

    @ArchTest
    static final ArchRule entitiesHaveVerbsInsteadOfSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a change happens whole or not at all, and is named by what people call it");

    @ArchTest
    static void rootsAreVersioned(JavaClasses all) {
        classes()
                .that(describe(
                        "are managed by a repository", entity -> managed(all).contains(entity.getName())))
                .should(haveVersion())
                .because("of two people who change a record at once, the second must be told")
                .check(all);
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        List<String> unmarked = all.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked)
                .as("packages without @NullMarked, in which the compiler does not look for null")
                .isEmpty();
    }

    private static List<String> managed(JavaClasses all) {
        return all.stream()
                .filter(each -> each.isInterface() && each.isAssignableTo(Repository.class))
                .map(each -> entityOf(each.reflect()))
                .toList();
    }

    private static String entityOf(Class<?> repository) {
        return Arrays.stream(repository.getGenericInterfaces())
                .map(ParameterizedType.class::cast)
                .map(type -> type.getActualTypeArguments()[0])
                .map(Type::getTypeName)
                .findFirst()
                .orElseThrow();
    }

    private static ArchCondition<JavaClass> haveVersion() {
        return new ArchCondition<>("have a @Version") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean versioned =
                        entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                events.add(new SimpleConditionEvent(entity, versioned, entity.getName() + " has no @Version"));
            }
        };
    }
}
