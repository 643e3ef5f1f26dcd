package org.partnershipportal.platform.records;

import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Ids of every kind from columns that hold them as texts. */
class IdsFromTexts implements ConverterFactory<String, Id> {

    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
        return text -> IdRecords.of(type, UUID.fromString(text));
    }
}
