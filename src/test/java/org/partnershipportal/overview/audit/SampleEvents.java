package org.partnershipportal.overview.audit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * One event of every kind that there is, in which each type of id has one value: what an input's row could lead to is known.
 */
final class SampleEvents {

    static final List<Class<?>> ALL = all();

    final InputId input = new InputId(UUID.randomUUID());
    final ActorRef by;
    private final Map<Class<?>, UUID> ids = new HashMap<>(Map.of(InputId.class, input.value()));
    private final Instant at;

    SampleEvents(Instant at) {
        this(at, new ActorRef("organisation", UUID.randomUUID(), UUID.randomUUID()));
    }

    SampleEvents(Instant at, ActorRef by) {
        this.at = at;
        this.by = by;
    }

    /** Every kind that the portal has, those of tests left out. */
    private static List<Class<?>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        scanner.addExcludeFilter(
                (type, all) -> String.valueOf(type.getResource()).contains("/test-classes/"));
        return scanner.findCandidateComponents("org.partnershipportal").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), SampleEvents.class.getClassLoader()))
                .toList();
    }

    /** The one value that ids of this type have. */
    UUID id(Class<?> type) {
        return ids.computeIfAbsent(type, any -> UUID.randomUUID());
    }

    /** All values of ids that lead to someone: all but the call's. */
    Set<String> secrets() {
        Set<String> secrets = new java.util.HashSet<>();
        ids.forEach((type, id) -> {
            if (!type.getSimpleName().equals("CallId")) {
                secrets.add(id.toString());
            }
        });
        secrets.add(String.valueOf(by.person()));
        secrets.add(String.valueOf(by.organisation()));
        return secrets;
    }

    DomainEvent of(Class<?> event) {
        return (DomainEvent) make(event);
    }

    private Object make(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getType(), type))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private Object value(Class<?> type, Class<?> holder) {
        if (type == UUID.class) {
            return id(holder);
        }
        if (type == String.class) {
            return "ab";
        }
        if (type == ActorRef.class) {
            return by;
        }
        if (type == ContentRef.class) {
            return input.ref();
        }
        if (type == Instant.class) {
            return at;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class) {
            return 3;
        }
        if (type == long.class) {
            return 3L;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isAssignableFrom(Set.class)) {
            return Set.of();
        }
        if (type.isAssignableFrom(List.class)) {
            return List.of();
        }
        return make(type);
    }
}
