package org.partnershipportal.ground.shared;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, by ids only, as events and the trail keep it.
 *
 * @param kind {@code visitor}, {@code person}, {@code organisation}, {@code staff}, {@code bearer} or {@code system}
 * @param person the person's id, if a person acted
 * @param organisation the organisation acted for, if one was
 */
public record ActorRef(
        String kind, @Nullable UUID person, @Nullable UUID organisation) {

    private static final Set<String> WITHOUT_ACCOUNT = Set.of("visitor", "bearer");

    /** Whether nobody signed in for it, as nobody does who begins a sealed input or comes back to it. */
    public boolean hasNoAccount() {
        return WITHOUT_ACCOUNT.contains(kind);
    }

    /** The system's own reference among {@code kind}s. */
    public boolean isSystem() {
        return kind.equals("system");
    }
}
