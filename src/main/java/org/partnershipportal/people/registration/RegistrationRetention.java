package org.partnershipportal.people.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Retention;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each hour, deletes requests for accounts whose links are no longer valid. */
@Component
class RegistrationRetention implements Routine {

    private static final Duration EACH = Duration.ofHours(1);

    private final Retention.Old old;
    private final RegistrationRepository registrations;

    RegistrationRetention(JdbcClient jdbc, RegistrationRepository registrations) {
        this.old = Retention.Old.rows(jdbc, "registration_registrations", "asked_at");
        this.registrations = registrations;
    }

    @Override
    public String kind() {
        return "registrations";
    }

    @Override
    public Instant next(Instant after) {
        return after.plus(EACH);
    }

    @Override
    public KeptFor kept() {
        return KeptFor.days((int) Registration.GOOD_FOR.toDays());
    }

    @Override
    public List<UUID> due(Instant now, UUID after, int max) {
        return old.find(now.minus(Registration.GOOD_FOR), after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        return (int) these.stream().filter(id -> delete(id, now)).count();
    }

    private boolean delete(UUID id, Instant now) {
        return registrations
                .findById(id)
                .filter(asked -> !asked.isGood(now))
                .map(asked -> {
                    registrations.delete(asked.deleted(Actor.system().ref(), now));
                    return true;
                })
                .orElse(false);
    }
}
