package org.partnershipportal.overview.notification;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** All messages of this module, found where their listeners declare them; and how a notice stores one. */
@Component
@Converter
class Messages implements AttributeConverter<Message, String> {

    private final Map<String, Message> byName;

    Messages() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Message.class));
        byName = scan.findCandidateComponents(Messages.class.getPackageName()).stream()
                .flatMap(found -> messages(String.valueOf(found.getBeanClassName())))
                .collect(Collectors.toUnmodifiableMap(Message::name, message -> message));
    }

    private static Stream<Message> messages(String type) {
        Object[] constants = ClassUtils.resolveClassName(type, Messages.class.getClassLoader())
                .getEnumConstants();
        if (constants == null) {
            throw new IllegalStateException(type + " must be an enum");
        }
        return Arrays.stream(constants).map(Message.class::cast);
    }

    /** Every message there is. */
    Collection<Message> all() {
        return byName.values();
    }

    /**
     * The message that is stored under this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    Message named(String name) {
        Message message = byName.get(name);
        if (message == null) {
            throw new IllegalArgumentException("There is no message " + name);
        }
        return message;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Message message) {
        return message == null ? null : message.name();
    }

    @Override
    public @Nullable Message convertToEntityAttribute(@Nullable String name) {
        return name == null ? null : named(name);
    }
}
