package org.kexuejie.activity;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reports of media as one column of JSON: they are written and read only as a whole. */
class MediaReportsColumn implements AttributeConverter<List<MediaReport>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(List<MediaReport> reports) {
        return JSON.writeValueAsString(reports);
    }

    @Override
    public List<MediaReport> convertToEntityAttribute(String column) {
        return JSON.readValue(column, new TypeReference<>() {});
    }
}
