package org.kexuejie;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What every handler of a request keeps to. */
@AnalyzeClasses(packagesOf = KexuejieApplication.class, importOptions = DoNotIncludeTests.class)
class WebRulesTests {

    @ArchTest
    static final ArchRule everyHandlerSaysWhoMayCallIt = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(carryOneAccessAnnotation())
            .because("what nobody has thought about is closed; two annotations would contradict each other some day");

    @ArchTest
    static final ArchRule accessIsSaidInOurOwnWords = noMethods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .because("@OfficeOnly can be read and searched for, an expression can be mistyped");

    @ArchTest
    static final ArchRule formsAnswerWithTheirOwnStatus = methods()
            .that()
            .areAnnotatedWith(PostMapping.class)
            .and(takeBindingResult())
            .should()
            .haveRawReturnType(ModelAndView.class)
            .because(
                    "a bare view name would answer 200 to an invalid form; Pages answers 422, or 303 when all is well");

    @ArchTest
    static final ArchRule lengthsAreCountedInCharacters = noFields()
            .should()
            .beAnnotatedWith(Size.class)
            .because("the database counts 𠮷 as one character and @Size as two; @CodePointLength counts as it does");

    @ArchTest
    static final ArchRule errorsAreAnsweredInOnePlace = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.kexuejie.shell")
            .should()
            .beAnnotatedWith(ExceptionHandler.class)
            .because("a handler of one module's own swallows the 403 and 404 of all others");

    @ArchTest
    static final ArchRule pagesAreServedAsPages = noMethods()
            .should()
            .beAnnotatedWith(ResponseBody.class)
            .because("everything that a browser shows goes through a template, which escapes it");

    @ArchTest
    static final ArchRule nobodyGoesBackToTheReferer = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .accessField(HttpHeaders.class, "REFERER")
            .because("where a form leads is decided by the portal, not by a header that anybody can set");

    private static DescribedPredicate<JavaMethod> takeBindingResult() {
        return describe(
                "take a BindingResult",
                method -> method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(BindingResult.class)));
    }

    private static ArchCondition<JavaMethod> carryOneAccessAnnotation() {
        return new ArchCondition<>("carry exactly one access annotation, on the method or on each class that has it") {
            @Override
            public void check(JavaMethod handler, ConditionEvents events) {
                callers(handler.getOwner()).forEach(controller -> {
                    long carried = Stream.concat(
                                    handler.getAnnotations().stream(), controller.getAnnotations().stream())
                            .filter(WebRulesTests::saysWhoMayCall)
                            .count();
                    String said = "%s of %s carries %d access annotations"
                            .formatted(handler.getName(), controller.getName(), carried);
                    events.add(new SimpleConditionEvent(handler, carried == 1, said));
                });
            }
        };
    }

    /** The controllers that answer by the handlers of a class: itself, or those that extend it. */
    private static Stream<JavaClass> callers(JavaClass owner) {
        return owner.getModifiers().contains(JavaModifier.ABSTRACT)
                ? owner.getAllSubclasses().stream()
                : Stream.of(owner);
    }

    private static boolean saysWhoMayCall(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isAnnotatedWith(PreAuthorize.class);
    }
}
