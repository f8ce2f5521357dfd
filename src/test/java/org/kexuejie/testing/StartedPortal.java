package org.kexuejie.testing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal as newcomers start it: without a profile, on the embedded database in a folder of its own. It costs
 * as long as it takes to start, so only what cannot be seen in a {@link PortalTest} is tested with it.
 */
public final class StartedPortal implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private StartedPortal(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * @param folder for everything that the portal keeps
     * @param settings as on the command line: {@code kexuejie.demo.scale=0}
     */
    public static StartedPortal in(Path folder, String... settings) {
        String[] arguments = Stream.concat(
                        Stream.of("server.port=0", "kexuejie.data-dir=" + folder), Arrays.stream(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        var application = new SpringApplication();
        application.setSources(Set.of("org.kexuejie.KexuejieApplication"));
        return new StartedPortal(application.run(arguments));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of a type, in their order. */
    public <T> Stream<T> beans(Class<T> type) {
        return context.getBeanProvider(type).orderedStream();
    }

    @Override
    public void close() {
        context.close();
    }
}
