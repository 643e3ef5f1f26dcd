package org.partnershipportal.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("R0.3: the organisation that a newcomer writes for is found among the listed ones")
class OwnOrganisationsModuleTests {

    @Autowired
    OwnOrganisations own;

    @Autowired
    OrganisationStage make;

    @Autowired
    Organisations organisations;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    /** Letters only, so that it is one word of a name and one part of a web address. */
    private final String unique = "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zk";

    private final String host = unique + ".example";

    @Test
    @DisplayName("whatever the case, the accents and the order of the words, by its name or its web address")
    void findsAListedOne() {
        Founded listed = listed("Observatório " + unique + " das Prisões", "https://www." + host + "/inicio");
        Actor someone = newcomer("a@elsewhere.example");
        for (String typed : List.of(
                listed.name(),
                unique,
                unique.toUpperCase(java.util.Locale.ROOT) + " OBSERVATORIO",
                "prisoes " + unique,
                host,
                "www." + host,
                "https://" + host + "/contact?us",
                " " + host.substring(0, host.length() - 3) + " ")) {
            assertThat(ids(someone, typed)).as(typed).contains(listed.id());
        }
    }

    @Test
    @DisplayName(
            "one that is not listed is never found, in no state, by nobody but on the pages of those whom it concerns")
    void findsNoOther() {
        Founded unlisted = make.verified(profile("Unlisted " + unique));
        Founded submitted = new Founded(make.submitted(make.person(), "Waiting " + unique), make.person(), "");
        Founded suspended = listed("Suspended " + unique, "https://" + host);
        make.decide(suspended, Decision.SUSPEND);
        Founded closed = listed("Closed " + unique, "https://" + host);
        organisations.close(make.owner(closed), closed.id());
        Founded withdrawn = listed("Unlisted again " + unique, "https://" + host);
        organisations.list(make.owner(withdrawn), withdrawn.id(), false);

        for (Actor actor : List.of(
                newcomer("a@" + host), make.owner(unlisted), make.secretariat(), Actor.person(unlisted.founder()))) {
            for (String typed : List.of(unique, host, "Unlisted " + unique, "Waiting " + unique)) {
                assertThat(ids(actor, typed))
                        .as(typed)
                        .doesNotContain(unlisted.id(), submitted.id(), suspended.id(), closed.id(), withdrawn.id());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "q", "%", "%%%%", "____", ".", "....", "%.%%", "http://", "'; --", "\u202E"})
    @DisplayName("nothing of a pattern means more than its letters, and one letter finds nothing")
    void findsNothingByNothing(String typed) {
        listed("Somebody " + unique, "https://" + host);
        assertThat(ids(newcomer("a@elsewhere.example"), typed)).isEmpty();
    }

    @Test
    @DisplayName(
            "the hint compares the person's confirmed address with the website that everyone reads, and comes first")
    void hintsAtTheSharedDomain() {
        Founded other = listed("Watch " + unique, "https://other" + host);
        Founded shared = listed("Watch of the whole world " + unique, "https://www." + host + "/");
        Founded mailOnly = make.listed(new OrganisationProfile(
                "Watch without a site " + unique,
                "en",
                OrganisationType.NATIONAL_NGO,
                OrganisationFixtures.ECUADOR,
                false,
                "Visits places of detention",
                "office@" + host,
                ""));

        List<OwnOrganisation> found = own.like(newcomer("someone@" + host), "watch " + unique);
        assertThat(found).extracting(one -> one.organisation().id()).first().isEqualTo(shared.id());
        assertThat(found)
                .filteredOn(one -> !one.sharedDomain().isEmpty())
                .as("the address of the organisation's office is not public and says nothing")
                .singleElement()
                .satisfies(one -> assertThat(one.sharedDomain()).isEqualTo(host))
                .satisfies(one -> assertThat(one.organisation().id()).isEqualTo(shared.id()));
        assertThat(found).extracting(one -> one.organisation().id()).contains(other.id(), mailOnly.id());

        assertThat(own.like(newcomer("someone@sub." + host), "watch " + unique))
                .allSatisfy(one -> assertThat(one.sharedDomain()).isEmpty());
    }

    @Test
    @DisplayName("an address with a provider where anybody can have one hints at nothing")
    void hintsAtNoProviderOfMail() {
        listed("Page " + unique, "https://facebook.com/" + unique);
        assertThat(own.like(newcomer("someone@facebook.com"), unique))
                .singleElement()
                .satisfies(one -> assertThat(one.sharedDomain()).isEmpty());
        assertThat(ids(newcomer("someone@facebook.com"), "facebook.com")).isEmpty();
    }

    @Test
    @DisplayName("a visitor does not search")
    void asksWhoSearches() {
        assertThatThrownBy(() -> own.like(Actor.visitor(), unique)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("finds five at most, and asks the database as often for many as for one")
    void isBounded() {
        Actor someone = newcomer("someone@" + host);
        listed("Many " + unique, "https://" + host);
        int forOne = Statements.sentBy(() -> own.like(someone, host));
        for (int n = 0; n < 7; n++) {
            listed("Many " + n + " " + unique, "https://" + host + "/" + n);
        }
        assertThat(ids(someone, unique)).hasSize(5);
        assertThat(ids(someone, host)).hasSize(5).doesNotHaveDuplicates();
        assertThat(Statements.sentBy(() -> own.like(someone, host)))
                .isEqualTo(forOne)
                .isLessThanOrEqualTo(6);
    }

    @Test
    @DisplayName("a web address is found along an index, however many organisations there are")
    void readsAlongAnIndex() {
        assertThat(jdbc.sql("EXPLAIN " + OwnOrganisations.AT)
                        .param("site", host + "%")
                        .param("max", 5)
                        .query()
                        .listOfRows()
                        .toString())
                .contains("organisation_by_site");
    }

    private List<OrganisationId> ids(Actor actor, String typed) {
        return own.like(actor, typed).stream()
                .map(one -> one.organisation().id())
                .toList();
    }

    private Founded listed(String name, String website) {
        return make.listed(OrganisationFixtures.profile(name, website));
    }

    private OrganisationProfile profile(String name) {
        return OrganisationFixtures.profile(name, "https://" + host);
    }

    private Actor newcomer(String address) {
        PersonId id = new PersonId(UUID.randomUUID());
        return Actor.person(persons.signedIn(Actor.system(), new SignIn(id, "A newcomer", address, null, Set.of())));
    }
}
