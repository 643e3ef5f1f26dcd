package org.partnershipportal.people.registration;

import java.time.LocalTime;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a request for an account is kept: as long as its link is good. */
@Configuration(proxyBeanMethods = false)
class RegistrationRetention {

    private static final KeptFor KEPT = KeptFor.days(1);
    private static final LocalTime AT = LocalTime.of(3, 31);

    @Bean
    Retention registrationsRetention(JdbcClient jdbc, RegistrationRepository registrations) {
        return new Retention(
                "registrations",
                KEPT,
                AT,
                Retention.Old.rows(jdbc, "registration_registrations", "asked_at"),
                (id, now) -> registrations
                        .findById(id)
                        .map(old -> {
                            registrations.delete(old.deleted(Actor.system().ref(), now));
                            return true;
                        })
                        .orElse(false));
    }
}
