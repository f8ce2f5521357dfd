package org.kexuejie.activity;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a form as one column of JSON: they are written and read only as a whole. */
abstract class RowsColumn<T> implements AttributeConverter<List<T>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JavaType rows;

    RowsColumn(Class<T> row) {
        rows = JSON.getTypeFactory().constructCollectionType(List.class, row);
    }

    @Override
    public String convertToDatabaseColumn(List<T> given) {
        return JSON.writeValueAsString(given);
    }

    @Override
    public List<T> convertToEntityAttribute(String column) {
        return JSON.readValue(column, rows);
    }
}
