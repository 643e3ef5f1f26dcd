package org.partnershipportal.promises.commitment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a commitment says as JSON, for a version is never changed and always read as a whole. */
@Converter
@Immutable
class CommitmentTextConverter implements AttributeConverter<CommitmentText, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CommitmentText text) {
        return text == null ? null : JSON.writeValueAsString(text);
    }

    @Override
    public @Nullable CommitmentText convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : JSON.readValue(stored, CommitmentText.class);
    }
}
