package org.partnershipportal.consultation.call;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;

/**
 * Keeps a call's content as the text of its exchange form. A content never changes, and every act on an input reads
 * that of its call: so Hibernate does not have to write and compare it at each flush, and recent ones are cached.
 */
@Converter
@Immutable
class ContentConverter implements AttributeConverter<CallContent, String> {

    private static final int KEPT = 64;

    private final ConcurrentLruCache<String, CallContent> read = new ConcurrentLruCache<>(KEPT, ContentJson::read);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CallContent content) {
        return content == null ? null : ContentJson.compact(content);
    }

    @Override
    public @Nullable CallContent convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : read.get(stored);
    }
}
