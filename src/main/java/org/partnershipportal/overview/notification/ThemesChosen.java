package org.partnershipportal.overview.notification;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.PersonId;

/**
 * A person chose of which calls to hear.
 *
 * @param person who
 * @param every of all
 * @param themes else in how many themes
 */
@ForOwnPages
public record ThemesChosen(PersonId person, boolean every, int themes, ActorRef by, Instant at) implements DomainEvent {

    @Override
    public ContentRef subject() {
        return new ContentRef("person", person.toString());
    }
}
