package org.partnershipportal.people.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.springframework.test.util.ReflectionTestUtils;

/** Organisations and actors for tests; every state is reached by its verbs. */
public final class OrganisationFixtures {

    public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    public static final CountryCode ECUADOR = new CountryCode("ECU");
    public static final CountryCode ZAMBIA = new CountryCode("ZMB");

    private OrganisationFixtures() {}

    /** Someone new. */
    public static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    /** Someone of the secretariat. */
    public static Actor secretariat() {
        return Actor.staff(person(), Set.of(StaffRole.SECRETARIAT));
    }

    static Actor member(Organisation organisation, MemberRole... roles) {
        return member(organisation.row(), roles);
    }

    static Actor member(Organisation organisation, PersonId person, MemberRole... roles) {
        return member(organisation.row(), person, roles);
    }

    /** Someone who acts for the organisation in these roles. */
    public static Actor member(OrganisationRow organisation, MemberRole... roles) {
        return member(organisation, person(), roles);
    }

    private static Actor member(OrganisationRow organisation, PersonId person, MemberRole... roles) {
        return Actor.member(
                person,
                new Membership(
                        organisation.id().value(),
                        organisation.name().text(),
                        Set.of(roles),
                        organisation.type().group(),
                        organisation.country(),
                        organisation.verified(),
                        Set.<Delegation>of()));
    }

    /** One that waits for the secretariat, as modules above know it. */
    public static OrganisationRow waiting(OrganisationType type, @Nullable CountryCode country) {
        return submitted(type, country).row();
    }

    /** A verified one, not listed, as modules above know it. */
    public static OrganisationRow known(OrganisationType type, @Nullable CountryCode country) {
        return verified(type, country).row();
    }

    /** A profile that is in order. */
    public static OrganisationProfile profile(String name, OrganisationType type, @Nullable CountryCode country) {
        return new OrganisationProfile(
                name, "en", type, country, country == null, "Visits places of detention", "office@example.org", "");
    }

    /** The same with a website. */
    public static OrganisationProfile profile(String name, String website) {
        return new OrganisationProfile(
                name,
                "en",
                OrganisationType.NATIONAL_NGO,
                ECUADOR,
                false,
                "Visits places of detention",
                "office@example.org",
                website);
    }

    static Organisation draft(OrganisationType type, @Nullable CountryCode country) {
        return new Organisation(
                new RegisterOrganisation(UUID.randomUUID(), profile("Prison Watch", type, country)),
                Actor.person(person()).ref(),
                NOW);
    }

    static Organisation submitted(OrganisationType type, @Nullable CountryCode country) {
        Organisation organisation = draft(type, country);
        organisation.submit(member(organisation, MemberRole.OWNER).ref(), NOW);
        return organisation;
    }

    static Organisation verified(OrganisationType type, @Nullable CountryCode country) {
        return decided(submitted(type, country), DecideOrganisation.Decision.VERIFY);
    }

    static Organisation inState(OrganisationStatus status) {
        Organisation ngo = switch (status) {
            case DRAFT, CLOSED -> draft(OrganisationType.NATIONAL_NGO, ECUADOR);
            case SUBMITTED, RETURNED, REFUSED -> submitted(OrganisationType.NATIONAL_NGO, ECUADOR);
            case VERIFIED, SUSPENDED -> verified(OrganisationType.NATIONAL_NGO, ECUADOR);
        };
        switch (status) {
            case RETURNED -> decided(ngo, DecideOrganisation.Decision.RETURN);
            case REFUSED -> decided(ngo, DecideOrganisation.Decision.REFUSE);
            case SUSPENDED -> decided(ngo, DecideOrganisation.Decision.SUSPEND);
            case CLOSED -> ngo.close(member(ngo, MemberRole.OWNER).ref(), NOW);
            case DRAFT, SUBMITTED, VERIFIED -> {
                // Reached already.
            }
        }
        return ngo;
    }

    static Organisation decided(Organisation organisation, DecideOrganisation.Decision decision) {
        organisation.decide(
                new DecideOrganisation(organisation.id(), organisation.version(), decision, "The statutes were read."),
                secretariat().ref(),
                NOW);
        return organisation;
    }

    /** The events that the aggregate has registered. */
    public static Collection<?> events(Object aggregate) {
        return (Collection<?>)
                java.util.Objects.requireNonNull(ReflectionTestUtils.<Object>invokeMethod(aggregate, "domainEvents"));
    }
}
