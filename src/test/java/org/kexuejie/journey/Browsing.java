package org.kexuejie.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands {@link People} to a story. All stories share one browser; what a failed one saw is kept in target/journeys. */
final class Browsing implements ParameterResolver, AfterEachCallback {

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
        String port = SpringExtension.getApplicationContext(story)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var people = new People(chromium.browser(), "http://localhost:" + port);
        story.getStore(NAMESPACE).put(People.class, people);
        return people;
    }

    @Override
    public void afterEach(ExtensionContext story) {
        People people = story.getStore(NAMESPACE).get(People.class, People.class);
        if (people != null && story.getExecutionException().isPresent()) {
            String name = story.getRequiredTestClass().getSimpleName() + "-" + story.getRequiredTestMethod().getName()
                    + story.getDisplayName().replaceAll("\\W+", "-");
            people.keepEvidence(EVIDENCE.resolve(name));
        }
    }
}
