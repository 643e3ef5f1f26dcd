package org.partnershipportal.call;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a call's content as the text of its exchange form. */
@Converter
class ContentConverter implements AttributeConverter<CallContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CallContent content) {
        return content == null ? null : ContentJson.compact(content);
    }

    @Override
    public @Nullable CallContent convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : ContentJson.read(stored);
    }
}
