package org.partnershipportal.overview.audit;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.DomainEvent;

/**
 * What else an event says, beside its record, actor and instant: ids, instants, days, kinds and counts as canonical JSON
 * (keys sorted, no blanks). A text is refused: the trail holds none (R0.4).
 */
final class EventFacts {

    private static final Set<String> ELSEWHERE = Set.of("subject", "by", "at");

    private EventFacts() {}

    static String of(DomainEvent event) {
        TreeMap<String, String> facts = new TreeMap<>();
        for (RecordComponent component : components(event.getClass())) {
            Object value = ELSEWHERE.contains(component.getName()) ? null : value(component, event);
            String json = value == null ? "null" : json(value);
            if (value != null && !json.equals(quoted(event.subject().id()))) {
                facts.put(component.getName(), json);
            }
        }
        return object(facts);
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

    private static String json(Object value) {
        return switch (value) {
            case UUID id -> quoted(id.toString());
            case TemporalAccessor time -> quoted(time.toString());
            case Enum<?> kind -> quoted(kind.name());
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Collection<?> several ->
                several.stream().map(EventFacts::json).sorted().collect(Collectors.joining(",", "[", "]"));
            case Record group -> recordJson(group);
            default -> throw new IllegalStateException("The trail keeps no " + value.getClass());
        };
    }

    /** An id is its text; a record of several parts an object. */
    private static String recordJson(Record group) {
        RecordComponent[] components = components(group.getClass());
        if (components.length == 1) {
            return quoted(
                    group.toString().contains("[") ? String.valueOf(value(components[0], group)) : group.toString());
        }
        TreeMap<String, String> parts = new TreeMap<>();
        for (RecordComponent component : components) {
            Object part = value(component, group);
            if (part != null) {
                parts.put(component.getName(), part instanceof String word ? quoted(word) : json(part));
            }
        }
        return object(parts);
    }

    private static @Nullable Object value(RecordComponent component, Object holder) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String word) {
        StringBuilder json = new StringBuilder("\"");
        word.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
