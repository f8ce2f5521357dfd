package org.kexuejie.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words that the sample data is written in, from the files of the module. */
class Words {

    /** What a file leaves out is not so; what it misspells stops the start. */
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Texts texts = read("demo/texts.yaml", Texts.class);
    private final Shape shape = read("demo/shape.yaml", Shape.class);
    private final Names names = read("demo/names.yaml", Names.class);

    Texts texts() {
        return texts;
    }

    Shape shape() {
        return shape;
    }

    Names names() {
        return names;
    }

    /** Puts words in the places that the text marks with {…}. */
    static String fill(String text, Map<String, ?> places) {
        String filled = text;
        for (Map.Entry<String, ?> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", String.valueOf(place.getValue()));
        }
        return filled;
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return MAPPER.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
