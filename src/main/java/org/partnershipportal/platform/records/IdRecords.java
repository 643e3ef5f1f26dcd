package org.partnershipportal.platform.records;

import java.lang.reflect.Constructor;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.springframework.beans.BeanUtils;

/** Makes an id of its kind. */
final class IdRecords {

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getDeclaredConstructor(UUID.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record over its value", e);
            }
        }
    };

    private IdRecords() {}

    static <T extends Id> T of(Class<T> type, UUID value) {
        return type.cast(BeanUtils.instantiateClass(CONSTRUCTORS.get(type), value));
    }
}
