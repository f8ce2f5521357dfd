package org.kexuejie.festival.domain;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Loads the edition from its file into an empty database; from then on the portal's records are what counts. */
@Component
@Order(10)
class FirstEdition implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstEdition.class);

    /** What the file leaves out is not so; what it misspells stops the start. */
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final EditionRepository editions;
    private final PlanLoader loader;
    private final Resource file;

    FirstEdition(EditionRepository editions, PlanLoader loader, @Value("${kexuejie.edition-file}") Resource file) {
        this.editions = editions;
        this.loader = loader;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (editions.count() > 0) {
            return;
        }
        try (InputStream content = file.getInputStream()) {
            PlanFile plan = MAPPER.readValue(content, PlanFile.class);
            loader.load(plan);
            log.info("已装入《{}》", plan.name());
        }
    }
}
