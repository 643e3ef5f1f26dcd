package org.partnershipportal.consultation.call;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Texts;

/** Keeps a text in several languages, which never changes, as one JSON object. */
@Converter
@Immutable
class TextsConverter implements AttributeConverter<Texts, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Texts texts) {
        return texts == null ? null : ContentJson.compact(texts);
    }

    @Override
    public @Nullable Texts convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : ContentJson.readTexts(stored);
    }
}
