package org.kexuejie.journey;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands {@link People} to a story. All stories share one browser; what a failed one saw is kept in target/journeys. */
final class Browsing implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Browsing.class);
    private static final Path EVIDENCE = Path.of("target/journeys");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == People.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        Chromium chromium = story.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
        String port =
                SpringExtension.getApplicationContext(story).getEnvironment().getRequiredProperty("local.server.port");
        var people = new People(chromium.browser(), "http://localhost:" + port);
        story.getStore(NAMESPACE).put(People.class, people);
        return people;
    }

    @Override
    public void afterTestExecution(ExtensionContext story) {
        People people = people(story);
        if (people != null && story.getExecutionException().isEmpty()) {
            people.throwIfAnyFault();
        }
    }

    @Override
    public void afterEach(ExtensionContext story) {
        People people = people(story);
        if (people != null && story.getExecutionException().isPresent()) {
            people.keepEvidence(EVIDENCE.resolve(name(story)));
        }
    }

    private static @Nullable People people(ExtensionContext story) {
        return story.getStore(NAMESPACE).get(People.class, People.class);
    }

    private static String name(ExtensionContext story) {
        String occasion = story.getDisplayName().replaceAll("\\W+", "-").replaceAll("^\\D.*", "");
        return story.getRequiredTestClass().getSimpleName() + "/"
                + story.getRequiredTestMethod().getName() + occasion;
    }
}
