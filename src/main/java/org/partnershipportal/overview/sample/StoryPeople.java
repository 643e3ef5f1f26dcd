package org.partnershipportal.overview.sample;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The people of the story: who they are, as whom they act, and who of them receives a role in Keycloak later. */
@Component
@Profile("!production")
class StoryPeople implements StoryActs {

    private final Persons persons;
    private final Memberships memberships;

    StoryPeople(Persons persons, Memberships memberships) {
        this.persons = persons;
        this.memberships = memberships;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of("people receive-role", this::receive);
    }

    /** As by a sign-in with the role; the realm of the sample gives it as well, for each sign-in reads the roles again. */
    private void receive(Actor actor, StoryStep step) {
        persons.signedIn(actor, new SamplePerson(step.key()).signIn(role(step.of("role"))));
    }

    /** The roles that a person has in the realm. */
    private record Roles(Set<StaffRole> roles) {}

    /** Lets a person come for the first time, as by a sign-in. */
    void come(JsonNode person, StoryRecords known) {
        String account = person.path("key").asString();
        Set<StaffRole> roles = roles(person);
        persons.signedIn(Actor.system(), new SamplePerson(account).signIn(roles.toArray(StaffRole[]::new)));
        known.made(account, new Roles(roles));
    }

    /** Who takes the step. */
    Actor actor(StoryStep step) {
        PersonId person = new SamplePerson(step.of("by")).id();
        return switch (step.of("as")) {
            case "system" -> Actor.system();
            case "visitor" -> Actor.visitor();
            case "holder" -> Actor.bearer(step.known().input(step.key()).ref());
            case "me" -> Actor.person(person);
            case "staff" ->
                Actor.staff(person, step.known().get(Roles.class, step.of("by")).roles());
            default -> member(person, step.known().organisation(step.of("as")));
        };
    }

    /** A member who acts for an organisation. */
    Actor member(PersonId person, OrganisationId organisation) {
        return memberships
                .of(person, organisation.value())
                .map(membership -> Actor.member(person, membership))
                .orElseThrow(() -> new IllegalStateException(person + " is no member of " + organisation));
    }

    private static Set<StaffRole> roles(JsonNode person) {
        return person.path("staff")
                .valueStream()
                .map(role -> role(role.asString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static StaffRole role(String name) {
        return StaffRole.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
