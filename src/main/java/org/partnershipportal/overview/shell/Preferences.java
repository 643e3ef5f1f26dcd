package org.partnershipportal.overview.shell;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.ColourScheme;
import org.partnershipportal.platform.access.Persons;
import org.springframework.stereotype.Component;

/** How the signed-in person reads; read and changed from the header. */
@Component
class Preferences {
    private final Actors actors;
    private final Persons persons;

    Preferences(Actors actors, Persons persons) {
        this.actors = actors;
        this.persons = persons;
    }

    Language language() {
        return actors.language();
    }

    /** How the person wants pages coloured; as their device says for a visitor, and for someone erased meanwhile. */
    ColourScheme colourScheme() {
        try {
            return actors.person()
                    .map(person -> persons.find(Actor.person(person), person).colourScheme())
                    .orElse(ColourScheme.SYSTEM);
        } catch (NotFound erased) {
            return ColourScheme.SYSTEM;
        }
    }

    void choose(Language language) {
        persons.chooseLanguage(actors.current(Acting.ME), language);
    }

    void choose(ColourScheme scheme) {
        persons.chooseColourScheme(actors.current(Acting.ME), scheme);
    }

    /** For whom one acts where the address says nothing: the staff, else the first organisation, else only oneself. */
    Acting usualActing() {
        if (!actors.staffRoles().isEmpty()) {
            return Acting.STAFF;
        }
        return actors.memberships().stream()
                .findFirst()
                .map(membership -> Acting.organisation(membership.organisation()))
                .orElse(Acting.ME);
    }
}
