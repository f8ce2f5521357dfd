package org.kexuejie.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A story on the sample data, as whoever tries the portal finds it: the embedded database of the portal itself, made
 * anew, with a small part of the data. What one story changes, the next one finds.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "kexuejie.demo.scale=0.1")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = NewDataFolder.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
public @interface SampleDataTest {}
