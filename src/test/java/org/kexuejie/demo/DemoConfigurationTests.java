package org.kexuejie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.mock.env.MockEnvironment;

/** Where there is a demo and where there is none. */
class DemoConfigurationTests {

    @ParameterizedTest
    @CsvSource({
        "demo, '', true",
        "demo, jdbc:postgresql://db/kexuejie, false",
        "prod, '', false",
        "prod, jdbc:postgresql://db/kexuejie, false"
    })
    void itIsThereUnderItsProfileOnTheEmbeddedDatabaseOnly(String profile, String url, boolean there) {
        MockEnvironment environment = environment(profile, url);
        var beans = new DefaultListableBeanFactory();

        new AnnotatedBeanDefinitionReader(beans, environment).register(DemoConfiguration.class);
        new DemoClock().postProcessEnvironment(environment, new SpringApplication());

        assertThat(beans.containsBeanDefinition("demoConfiguration")).isEqualTo(there);
        assertThat(environment.getProperty("kexuejie.clock.settable", Boolean.class, false))
                .isEqualTo(there);
    }

    @Test
    void whatSomebodySaysAboutTheClockStands() {
        MockEnvironment environment = environment("demo", "").withProperty("kexuejie.clock.settable", "false");

        new DemoClock().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("kexuejie.clock.settable")).isEqualTo("false");
    }

    private static MockEnvironment environment(String profile, String url) {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", url);
        environment.setActiveProfiles(profile);
        return environment;
    }
}
