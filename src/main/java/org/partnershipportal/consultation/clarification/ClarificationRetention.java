package org.partnershipportal.consultation.clarification;

import java.time.Instant;
import java.time.LocalTime;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long questions are kept: those set aside 30 days, and of answered ones the words as they were asked 30 days after
 * the answer, because they can hold what puts a person at risk: as long as withdrawn inputs (mission.md, Kept how
 * long).
 */
@Configuration(proxyBeanMethods = false)
class ClarificationRetention {

    static final String KIND = "clarifications";

    private static final KeptFor KEPT = KeptFor.days(30);
    private static final LocalTime AT = LocalTime.of(3, 29);

    @Bean
    Retention questionRetention(ClarificationRepository clarifications, ClarificationQueries queries, Changes changes) {
        Change<Clarification> change = changes.of(Clarification.class, clarifications::save);
        return new Retention(
                KIND,
                KEPT,
                AT,
                queries::keptLongEnough,
                (id, now) -> change.lock(new ClarificationId(id))
                        .filter(old -> old.isKeptLongEnough(KEPT, now))
                        .map(old -> forgotten(old, clarifications, now))
                        .isPresent());
    }

    private static Clarification forgotten(Clarification old, ClarificationRepository clarifications, Instant now) {
        if (old.status().isPublic()) {
            old.forgetAsked(Actor.system().ref(), now);
            return clarifications.save(old);
        }
        clarifications.delete(old.deleted(Actor.system().ref(), now));
        return old;
    }
}
