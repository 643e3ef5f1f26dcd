package org.partnershipportal.platform.records;

import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.UuidBytes;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Ids of every kind from the bytes of their columns. */
class IdsFromBytes implements ConverterFactory<byte[], Id> {

    @Override
    public <T extends Id> Converter<byte[], T> getConverter(Class<T> type) {
        return bytes -> IdRecords.of(type, UuidBytes.read(bytes));
    }
}
