package org.partnershipportal.overview.audit;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CanonicalJson;
import org.partnershipportal.ground.shared.DomainEvent;

/**
 * What an event says beyond its record, actor and instant: ids, instants, days, kinds and counts as canonical JSON
 * (keys sorted, no blanks). A text is refused: the trail holds none (R0.4).
 */
final class EventFacts {

    private static final Set<String> ELSEWHERE = Set.of("subject", "by", "at");

    private EventFacts() {}

    static String of(DomainEvent event) {
        Map<String, Object> facts = new HashMap<>();
        for (RecordComponent component : components(event.getClass())) {
            Object value = ELSEWHERE.contains(component.getName()) ? null : value(component, event);
            Object fact = value == null ? null : fact(value);
            if (fact != null && !fact.equals(event.subject().id())) {
                facts.put(component.getName(), fact);
            }
        }
        return CanonicalJson.write(facts);
    }

    /** Whether the trail can keep what stands in such a component. */
    static boolean canKeep(Class<?> type) {
        return type == UUID.class
                || type == Instant.class
                || type == LocalDate.class
                || type.isEnum()
                || type.isPrimitive()
                || Number.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type)
                || type.isRecord();
    }

    private static RecordComponent[] components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalStateException(type + " must be a record");
        }
        return components;
    }

    /** As {@link CanonicalJson} writes it; several are sorted, for a set has no order. */
    private static Object fact(Object value) {
        return switch (value) {
            case UUID id -> id.toString();
            case TemporalAccessor time -> time.toString();
            case Enum<?> kind -> kind.name();
            case Number number -> new CanonicalJson.Raw(number.toString());
            case Boolean flag -> flag;
            case Collection<?> several ->
                several.stream()
                        .map(one -> CanonicalJson.write(fact(one)))
                        .sorted()
                        .map(CanonicalJson.Raw::new)
                        .toList();
            case Record group -> parts(group);
            default -> throw new IllegalStateException("The trail keeps no " + value.getClass());
        };
    }

    /** An id is its text; a record of several parts an object. */
    private static Object parts(Record group) {
        RecordComponent[] components = components(group.getClass());
        if (components.length == 1) {
            return group.toString().contains("[") ? String.valueOf(value(components[0], group)) : group.toString();
        }
        Map<String, Object> parts = new HashMap<>();
        for (RecordComponent component : components) {
            Object part = value(component, group);
            if (part != null) {
                parts.put(component.getName(), part instanceof String word ? word : fact(part));
            }
        }
        return parts;
    }

    private static @Nullable Object value(RecordComponent component, Object holder) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
