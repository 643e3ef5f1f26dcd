package org.partnershipportal.exchange.practice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a practice says as JSON, for a version is never changed and always read as a whole. */
@Converter
@Immutable
class PracticeTextConverter implements AttributeConverter<PracticeText, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // written before it could be unnamed
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PracticeText text) {
        return text == null ? null : JSON.writeValueAsString(text);
    }

    @Override
    public @Nullable PracticeText convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : JSON.readValue(stored, PracticeText.class);
    }
}
