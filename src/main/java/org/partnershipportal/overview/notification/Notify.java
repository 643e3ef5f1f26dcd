package org.partnershipportal.overview.notification;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.PersonId;

/**
 * Notifies people of something.
 *
 * @param to whom; the one who did it is left out by {@link #about}
 * @param message what
 * @param acting for whom they will act on it
 * @param path the address below {@code /app/{acting}/}
 * @param origin names the happening, so that nobody is told twice
 * @param due until when something is to be done
 */
record Notify(
        Set<PersonId> to,
        Message message,
        Acting acting,
        String path,
        String origin,
        @Nullable Instant due) {

    Notify {
        to = Set.copyOf(to);
    }

    /** Tells of an event to all of them but the one who did it. */
    static Notify about(DomainEvent event, Set<PersonId> to, Message message, Acting acting, String path) {
        Set<PersonId> others = to.stream()
                .filter(person -> !person.value().equals(event.by().person()))
                .collect(java.util.stream.Collectors.toSet());
        return toAll(event, others, message, acting, path);
    }

    /** Tells of an event to all of them, the one who did it included. */
    static Notify toAll(DomainEvent event, Set<PersonId> to, Message message, Acting acting, String path) {
        String origin = message.name() + " " + event.subject().id() + " " + event.at();
        return new Notify(to, message, acting, path, origin, null);
    }

    /** The same, with something to be done until then. */
    Notify until(@Nullable Instant when) {
        return new Notify(to, message, acting, path, origin, when);
    }
}
