package org.kexuejie.demo;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Makes the clock settable exactly where {@link DemoConfiguration} holds. A properties file of the profile
 * would do so for a real database as well, since the profile is the default one.
 */
class DemoClock implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of(DemoConfiguration.PROFILE))
                && !StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("demo clock", Map.of("kexuejie.clock.settable", true)));
        }
    }
}
