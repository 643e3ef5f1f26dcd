package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.challenge.ChallengeFixtures;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeStage;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.exchange.challenge.CloseChallenge;
import org.partnershipportal.exchange.challenge.Reach;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecords;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** R0.1, R4.3: challenges are found by those whom their organisations chose, and leave no trace for anybody else. */
@PortalModuleTest
class SearchChallengesModuleTests {

    @Autowired
    Search search;

    @Autowired
    List<SearchedRecords> kinds;

    @Autowired
    ChallengeStage stage;

    @Autowired
    Challenges challenges;

    @Autowired
    OrganisationStage organisations;

    private final String word = "x" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
    private Actor signedIn;
    private Actor ministry;
    private Actor moderator;
    private List<Actor> otherStaff;

    @BeforeEach
    void people() {
        SearchStage.prepare(search);
        signedIn = Actor.person(organisations.person());
        ministry = organisations.owner(
                organisations.verified("Ministry", OrganisationType.MINISTRY, OrganisationFixtures.ECUADOR));
        moderator = staff(StaffRole.MODERATOR);
        otherStaff = List.of(staff(StaffRole.AUDITOR), staff(StaffRole.ADMIN));
    }

    private Actor staff(StaffRole role) {
        return Actor.staff(organisations.person(), Set.of(role));
    }

    @Test
    @DisplayName("a draft is found by its own organisation alone")
    void keepsDrafts() {
        stage.drafted("Challenge " + word, Reach.PUBLIC);
        isFoundBy(stage.teller());
        isNotThereFor(Actor.visitor(), signedIn, ministry, stage.adviser(), moderator, organisations.secretariat());
        isNotThereFor(otherStaff);
    }

    @Test
    @DisplayName(
            "R4.3 one for verified members is not found by bodies of the State that it is about, nor by those who are none")
    void keepsWhatIsForVerifiedMembers() {
        stage.open("Challenge " + word, Reach.VERIFIED);
        isFoundBy(stage.teller(), stage.adviser(), moderator, organisations.secretariat());
        isNotThereFor(Actor.visitor(), signedIn, ministry);
        isNotThereFor(otherStaff);
    }

    @Test
    @DisplayName("one for everyone who is signed in is not found by visitors")
    void keepsWhatIsForThoseWhoAreSignedIn() {
        stage.open("Challenge " + word, Reach.SIGNED_IN);
        isFoundBy(stage.teller(), signedIn, ministry, moderator);
        isNotThereFor(Actor.visitor());
    }

    @Test
    @DisplayName("the words of one that was withdrawn are found by nobody, its own organisation included")
    void forgetsWhatWasWithdrawn() {
        ChallengeId id = stage.open("Challenge", Reach.PUBLIC);
        challenges.edit(
                stage.teller(),
                id,
                ChallengeFixtures.hard("It is " + word + " there.", stage.edition(id), Reach.PUBLIC));
        isFoundBy(Actor.visitor(), stage.teller());
        challenges.withdraw(stage.teller(), id, stage.edition(id));
        isNotThereFor(Actor.visitor(), signedIn, stage.teller(), moderator, organisations.secretariat());
    }

    @Test
    @DisplayName(
            "what helped is found and quoted once it is said, until it is open again; country, theme, rule and status are told beside it")
    void findsWhatHelped() {
        ChallengeId id = stage.open("Challenge", Reach.PUBLIC);
        isNotThereFor(Actor.visitor());
        challenges.close(
                stage.teller(), id, new CloseChallenge(stage.edition(id), "The " + word + " helped.", "en", Set.of()));
        SearchPage page = find(Actor.visitor());
        assertThat(page.found()).singleElement().satisfies(one -> {
            assertThat(one.page()).isEqualTo("/challenges/" + id);
            assertThat(one.standing()).isEqualTo("challenge.status.closed");
            assertThat(one.besides()).isEqualTo("Ecuador");
            assertThat(Objects.requireNonNull(one.snippet()).text().text()).contains(word);
        });
        assertThat(page.facets().stream()
                        .filter(facet -> facet.facet() == SearchFacet.RULE || facet.facet() == SearchFacet.THEME)
                        .flatMap(facet -> facet.values().stream())
                        .map(SearchPage.Value::word))
                .contains(FacetNames.word(new RuleRef("BANGKOK", 60)), "older-persons");
        challenges.reopen(stage.teller(), id, stage.edition(id));
        isNotThereFor(Actor.visitor());
    }

    private void isFoundBy(Actor... readers) {
        Stream.of(readers)
                .forEach(reader -> assertThat(find(reader).total())
                        .as("found by %s", reader)
                        .isEqualTo(1));
    }

    private void isNotThereFor(Actor... outsiders) {
        isNotThereFor(List.of(outsiders));
    }

    private void isNotThereFor(List<Actor> outsiders) {
        outsiders.forEach(outsider -> SearchStage.tellsNothing(search, kinds, outsider, word));
    }

    private SearchPage find(Actor reader) {
        return SearchStage.find(search, reader, new SearchAsked(word, Map.of(), SearchOrder.BEST, 0));
    }
}
