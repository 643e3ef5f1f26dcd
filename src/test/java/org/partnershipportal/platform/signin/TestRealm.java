package org.partnershipportal.platform.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.TestRedelivery;
import org.springframework.modulith.events.FailedEventPublications;

/** Stands in for Keycloak's side of the mirror: keeps what it was sent, and can be down for a person. */
public final class TestRealm implements RealmRoles {

    private static final Map<PersonId, Set<StakeholderGroup>> HELD = new ConcurrentHashMap<>();
    private static final Set<PersonId> UNREACHABLE = ConcurrentHashMap.newKeySet();

    /** The group roles that the person holds; empty if the mirror never sent any. */
    public static Optional<Set<StakeholderGroup>> held(PersonId person) {
        return Optional.ofNullable(HELD.get(person));
    }

    /** From now on nothing can be set for the person, as if Keycloak were down. */
    public static void goDown(PersonId person) {
        UNREACHABLE.add(person);
    }

    public static void comeBack(PersonId person) {
        UNREACHABLE.remove(person);
    }

    /** What the clock would do after this time. */
    public static void deliverAgainAfter(Duration time, FailedEventPublications failed, Clock clock) {
        TestRedelivery.after(time, failed, clock);
    }

    @Override
    public void hold(PersonId person, Set<StakeholderGroup> groups) {
        if (UNREACHABLE.contains(person)) {
            throw new IllegalStateException("The realm does not answer");
        }
        HELD.put(person, groups.isEmpty() ? Set.of() : EnumSet.copyOf(groups));
    }
}
