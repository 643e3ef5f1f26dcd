package org.partnershipportal.cooperation.partnership;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationProfile;
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

/** Organisations with a founder who is owner, editor and signatory, made through the services. */
record TestParties(Organisations organisations, Verification verification, Memberships memberships, Persons persons) {

    /** An organisation and its founder. */
    record Guest(OrganisationId id, PersonId founder, String name) {}

    Guest registered(String name, OrganisationType type, @Nullable CountryCode country) {
        PersonId founder = person();
        String unique = name + " " + UUID.randomUUID();
        OrganisationId id = organisations.register(
                Actor.person(founder),
                new RegisterOrganisation(
                        UUID.randomUUID(),
                        new OrganisationProfile(
                                unique, "en", type, country, country == null, "It helps", "mail@example.org", "")));
        return new Guest(id, founder, unique);
    }

    Guest verified(String name, OrganisationType type, @Nullable CountryCode country) {
        Guest guest = registered(name, type, country);
        organisations.submit(actor(guest), guest.id());
        decide(guest, DecideOrganisation.Decision.VERIFY);
        return guest;
    }

    Guest listed(String name, OrganisationType type, @Nullable CountryCode country) {
        Guest guest = verified(name, type, country);
        organisations.list(actor(guest), guest.id(), true);
        return guest;
    }

    void decide(Guest guest, DecideOrganisation.Decision decision) {
        Actor secretariat = secretariat();
        var inside = organisations.details(secretariat, guest.id()).inside();
        verification.decide(
                secretariat,
                new DecideOrganisation(
                        guest.id(),
                        java.util.Objects.requireNonNull(inside).version(),
                        decision,
                        "The statutes were read."));
    }

    Actor actor(Guest guest) {
        return Actor.member(
                guest.founder(),
                memberships.of(guest.founder(), guest.id().value()).orElseThrow());
    }

    Actor secretariat() {
        return Actor.staff(person(), Set.of(StaffRole.SECRETARIAT));
    }

    PersonId person() {
        return persons.signedIn(
                Actor.system(),
                new SignIn(
                        new PersonId(UUID.randomUUID()),
                        "A person",
                        UUID.randomUUID() + "@example.org",
                        null,
                        Set.of()));
    }

    String code(Guest guest) {
        var inside = organisations.details(actor(guest), guest.id()).inside();
        return String.valueOf(java.util.Objects.requireNonNull(inside).partyCode());
    }
}
