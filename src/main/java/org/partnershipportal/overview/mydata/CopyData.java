package org.partnershipportal.overview.mydata;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.jobs.Retention;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Copies go after seven days, and with the person who asked for them. */
@Configuration(proxyBeanMethods = false)
class CopyData implements PersonalData {

    private static final KeptFor KEPT = KeptFor.days(7);
    private static final LocalTime AT = LocalTime.of(3, 3);

    private final CopyRows rows;
    private final ApplicationEventPublisher events;

    CopyData(CopyRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @Bean
    Retention copyRetention(DataCopies copies) {
        return new Retention(
                "data-copies", KEPT, AT, rows::old, (id, now) -> copies.delete(Actor.system(), new CopyId(id)));
    }

    @Override
    public String part() {
        return "copies";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        PersonId person = actor.person();
        if (person != null && actor.kind() == Actor.Kind.PERSON) {
            for (CopyRow row : rows.of(person)) {
                to.record(Map.of("copy", row.id().toString(), "at", row.askedAt()));
            }
        }
    }

    @Override
    public void erase(PersonId person, ActorRef by, Instant at) {
        rows.of(person).forEach(copy -> {
            if (rows.delete(copy.id())) {
                events.publishEvent(new CopyEvent.CopyDeleted(copy.id(), by, at));
            }
        });
    }
}
