package org.partnershipportal.people.organisation.web;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.UUID;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.RegisterOrganisation;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;

/** Makes organisations through the services, as people would. */
public final class SiteRecords {

    private final Organisations organisations;
    private final Verification verification;
    private final Memberships memberships;
    private final Persons persons;

    /** An organisation and the person who founded it. */
    public record Founded(OrganisationId id, PersonId founder) {}

    public SiteRecords(
            Organisations organisations, Verification verification, Memberships memberships, Persons persons) {
        this.organisations = organisations;
        this.verification = verification;
        this.memberships = memberships;
        this.persons = persons;
    }

    public Founded listed(OrganisationProfile profile) {
        Founded made = verified(profile);
        organisations.list(owner(made), made.id(), true);
        return made;
    }

    public Founded verified(OrganisationProfile profile) {
        PersonId founder = person();
        OrganisationId id =
                organisations.register(Actor.person(founder), new RegisterOrganisation(UUID.randomUUID(), profile));
        Founded made = new Founded(id, founder);
        organisations.submit(owner(made), id);
        Actor secretariat = Actor.staff(person(), Set.of(StaffRole.SECRETARIAT));
        long version =
                requireNonNull(organisations.details(secretariat, id).inside()).version();
        verification.decide(
                secretariat,
                new DecideOrganisation(id, version, DecideOrganisation.Decision.VERIFY, "The statutes were read."));
        return made;
    }

    public Actor owner(Founded made) {
        return Actor.member(
                made.founder(),
                memberships.of(made.founder(), made.id().value()).orElseThrow());
    }

    private PersonId person() {
        return persons.signedIn(
                Actor.system(),
                new SignIn(
                        new PersonId(UUID.randomUUID()),
                        "A person",
                        UUID.randomUUID() + "@example.org",
                        null,
                        Set.of()));
    }
}
