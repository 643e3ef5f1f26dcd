package org.partnershipportal.people.organisation;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.springframework.boot.test.context.TestComponent;

/** People, and organisations in the states that tests begin with, made through the services. */
@TestComponent
public final class OrganisationStage {

    private static final String READ = "The statutes were read.";

    private final Persons persons;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Verification verification;

    public OrganisationStage(
            Persons persons, Memberships memberships, Organisations organisations, Verification verification) {
        this.persons = persons;
        this.memberships = memberships;
        this.organisations = organisations;
        this.verification = verification;
    }

    /** An organisation, the person who founded it and is its owner, editor and signatory, and its name. */
    public record Founded(OrganisationId id, PersonId founder, String name) {}

    /** A person who has signed in before. */
    public PersonId person(String name) {
        PersonId id = new PersonId(UUID.randomUUID());
        return persons.signedIn(Actor.system(), new SignIn(id, name, id.value() + "@example.org", null, Set.of()));
    }

    public PersonId person() {
        return person("A person");
    }

    /** Someone of the secretariat. */
    public Actor secretariat() {
        return Actor.staff(person("An officer"), Set.of(StaffRole.SECRETARIAT));
    }

    /** The person acting for the organisation. */
    public Actor member(PersonId person, OrganisationId organisation) {
        return Actor.member(person, memberships.of(person, organisation.value()).orElseThrow());
    }

    /** The founder acting for the organisation. */
    public Actor owner(Founded made) {
        return member(made.founder(), made.id());
    }

    /** A draft of the founder's. */
    public OrganisationId draft(PersonId founder, String name, OrganisationType type, @Nullable CountryCode country) {
        return draft(founder, OrganisationFixtures.profile(name, type, country));
    }

    private OrganisationId draft(PersonId founder, OrganisationProfile profile) {
        return organisations.register(Actor.person(founder), new RegisterOrganisation(UUID.randomUUID(), profile));
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
        return verified(founder, OrganisationFixtures.profile(name, type, country));
    }

    private OrganisationId verified(PersonId founder, OrganisationProfile profile) {
        OrganisationId id = draft(founder, profile);
        organisations.submit(member(founder, id), id);
        decide(id, Decision.VERIFY, READ);
        return id;
    }

    /** A verified and listed one. */
    public OrganisationId listed(PersonId founder, String name) {
        OrganisationId id = verified(founder, name, OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        organisations.list(member(founder, id), id, true);
        return id;
    }

    /** A verified one with a founder of its own. */
    public Founded verified(OrganisationProfile profile) {
        PersonId founder = person();
        return new Founded(verified(founder, profile), founder, profile.name());
    }

    /** A verified and listed one with a founder of its own. */
    public Founded listed(OrganisationProfile profile) {
        Founded made = verified(profile);
        organisations.list(owner(made), made.id(), true);
        return made;
    }

    /** A draft whose name begins so and is nobody else's. */
    public Founded registered(String name, OrganisationType type, @Nullable CountryCode country) {
        PersonId founder = person();
        OrganisationProfile profile = unique(name, type, country);
        return new Founded(draft(founder, profile), founder, profile.name());
    }

    /** A verified one whose name begins so and is nobody else's. */
    public Founded verified(String name, OrganisationType type, @Nullable CountryCode country) {
        return verified(unique(name, type, country));
    }

    /** A verified and listed one whose name begins so and is nobody else's. */
    public Founded listed(String name, OrganisationType type, @Nullable CountryCode country) {
        return listed(unique(name, type, country));
    }

    private static OrganisationProfile unique(String name, OrganisationType type, @Nullable CountryCode country) {
        return OrganisationFixtures.profile(name + " " + UUID.randomUUID(), type, country);
    }

    /** The secretariat decides. */
    public void decide(OrganisationId id, Decision decision, String text) {
        Actor officer = secretariat();
        long version = Objects.requireNonNull(organisations.details(officer, id).inside())
                .version();
        verification.decide(officer, new DecideOrganisation(id, version, decision, text));
    }

    /** The secretariat decides, and says that it has read the statutes. */
    public void decide(Founded made, Decision decision) {
        decide(made.id(), decision, READ);
    }

    /** The code by which others invite it. */
    public String code(Founded made) {
        var inside = organisations.details(owner(made), made.id()).inside();
        return String.valueOf(Objects.requireNonNull(inside).partyCode());
    }
}
