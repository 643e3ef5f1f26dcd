package org.partnershipportal.platform.access;

import java.time.LocalTime;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the ids of persons who were erased are kept. */
@Configuration(proxyBeanMethods = false)
class ErasureRetention {

    /** Longer than any session. */
    private static final KeptFor KEPT = KeptFor.days(1);

    private static final LocalTime AT = LocalTime.of(3, 7);

    /** Forgets them once their account at Keycloak is gone. */
    @Bean
    Retention erasedPersonsRetention(ErasedPersons erased, Erasures erasures) {
        return new Retention(
                "erased-persons",
                KEPT,
                AT,
                erased::finished,
                (id, now) -> erasures.finish(Actor.system(), new PersonId(id)));
    }
}
