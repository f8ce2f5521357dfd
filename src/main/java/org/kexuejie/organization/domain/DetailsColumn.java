package org.kexuejie.organization.domain;

import jakarta.persistence.AttributeConverter;
import org.kexuejie.organization.OrganizationDetails;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is known of a unit as one column of JSON: it is written and read only as a whole. */
class DetailsColumn implements AttributeConverter<OrganizationDetails, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(OrganizationDetails details) {
        return JSON.writeValueAsString(details);
    }

    @Override
    public OrganizationDetails convertToEntityAttribute(String column) {
        return JSON.readValue(column, OrganizationDetails.class);
    }
}
