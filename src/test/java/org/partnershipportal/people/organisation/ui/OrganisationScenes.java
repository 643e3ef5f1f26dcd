package org.partnershipportal.people.organisation.ui;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.RegisterOrganisation;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.springframework.context.ApplicationContext;

/** Brings organisations into the states that view tests begin with, through the services. */
public class OrganisationScenes {

    private final Persons persons;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Verification verification;

    public OrganisationScenes(ApplicationContext portal) {
        this.persons = portal.getBean(Persons.class);
        this.memberships = portal.getBean(Memberships.class);
        this.organisations = portal.getBean(Organisations.class);
        this.verification = portal.getBean(Verification.class);
    }

    /** A person who has signed in before. */
    public PersonId person(String name) {
        PersonId id = new PersonId(UUID.randomUUID());
        return persons.signedIn(Actor.system(), new SignIn(id, name, id.value() + "@example.org", null, Set.of()));
    }

    /** The person acting for the organisation. */
    public Actor member(PersonId person, OrganisationId organisation) {
        return Actor.member(person, memberships.of(person, organisation.value()).orElseThrow());
    }

    /** Someone of the secretariat. */
    public Actor secretariat() {
        return Actor.staff(person("An officer"), Set.of(StaffRole.SECRETARIAT));
    }

    /** A draft of the founder's. */
    public OrganisationId draft(PersonId founder, String name, OrganisationType type, @Nullable CountryCode country) {
        return organisations.register(
                Actor.person(founder),
                new RegisterOrganisation(UUID.randomUUID(), OrganisationFixtures.profile(name, type, country)));
    }

    /** One that waits for the secretariat. */
    public OrganisationId submitted(PersonId founder, String name) {
        OrganisationId id = draft(founder, name, OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        organisations.submit(member(founder, id), id);
        return id;
    }

    /** A verified one. */
    public OrganisationId verified(
            PersonId founder, String name, OrganisationType type, @Nullable CountryCode country) {
        OrganisationId id = draft(founder, name, type, country);
        organisations.submit(member(founder, id), id);
        decide(id, Decision.VERIFY, "The statutes were read.");
        return id;
    }

    /** A verified and listed one. */
    public OrganisationId listed(PersonId founder, String name) {
        OrganisationId id = verified(founder, name, OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        organisations.list(member(founder, id), id, true);
        return id;
    }

    /** The secretariat decides. */
    public void decide(OrganisationId id, Decision decision, String text) {
        Actor officer = secretariat();
        long version = Objects.requireNonNull(organisations.details(officer, id).inside())
                .version();
        verification.decide(officer, new DecideOrganisation(id, version, decision, text));
    }
}
