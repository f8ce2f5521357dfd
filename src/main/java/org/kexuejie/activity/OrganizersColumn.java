package org.kexuejie.activity;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The units behind an activity as one column of JSON: they are written and read only as a whole. */
class OrganizersColumn implements AttributeConverter<List<Organizer>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(List<Organizer> organizers) {
        return JSON.writeValueAsString(organizers);
    }

    @Override
    public List<Organizer> convertToEntityAttribute(String column) {
        return JSON.readValue(column, new TypeReference<>() {});
    }
}
