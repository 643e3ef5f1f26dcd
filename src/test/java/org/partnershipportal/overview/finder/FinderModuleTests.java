package org.partnershipportal.overview.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.web.SiteCalls;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.exchange.challenge.ChallengeStage;
import org.partnershipportal.exchange.challenge.Reach;
import org.partnershipportal.exchange.practice.PracticeFixtures;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.exchange.training.TrainingStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.recommendation.RecommendationFixtures;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-FND-01: a word of a title finds each record whose own list would show it, and no other. */
@PortalModuleTest
class FinderModuleTests {

    @Autowired
    Finder finder;

    @Autowired
    Limits limits;

    @Autowired
    Calls calls;

    @Autowired
    Persons persons;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    CommitmentStage commitments;

    @Autowired
    PartnershipStage partnerships;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Practices practices;

    @Autowired
    ChallengeStage challenges;

    @Autowired
    TrainingStage trainings;

    /** A word that no other record has. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @DisplayName("a person searches so often and no more; nobody else waits for them, and no words are no search")
    void endsAtALimitOfEachPersons() {
        Actor busy = Actor.person(organisations.person());
        for (int i = 0; i < Limit.OWN_FIND.times(); i++) {
            limits.takeBy(Limit.OWN_FIND, busy);
        }
        assertThatExceptionOfType(TryLater.class).isThrownBy(() -> {
            finder.find(busy, Language.EN, word);
            finder.find(busy, Language.EN, word); // one may have come back on a slow machine
        });
        assertThat(finder.find(busy, Language.EN, " ")).isEmpty();
        assertThat(finder.find(Actor.person(organisations.person()), Language.EN, word))
                .isEmpty();
    }

    @Test
    @DisplayName("finds what everyone reads, of each kind that has it")
    void findsEachKind() {
        new SiteCalls(calls, persons, clock).open("Call " + word);
        groups.open("Group " + word);
        commitments.published("Commitment " + word);
        organisations.listed(organisations.person(), "Organisation " + word);
        practices.tell(service(), PracticeFixtures.complete("Practice " + word, 0));
        challenges.open("Challenge " + word, Reach.PUBLIC);
        trainings.announced("Training " + word, 1);
        assertThat(titles(Actor.visitor(), word.toUpperCase(Locale.ROOT)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "plain.layout.calls", List.of("Call " + word),
                        "plain.layout.groups", List.of("Group " + word),
                        "plain.layout.commitments", List.of("Commitment " + word),
                        "plain.layout.practices", List.of("Practice " + word),
                        "plain.layout.challenges", List.of("Challenge " + word),
                        "plain.layout.trainings", List.of("Training " + word),
                        "plain.layout.organisations", List.of("Organisation " + word)));
    }

    @Test
    @DisplayName("R0.1 finds and counts nothing that the reader may not know of, and finds it for those who may")
    void findsNothingElse() {
        groups.proposed("Group " + word);
        commitments.drafted("Commitment " + word);
        Actor service = service();
        practices.draft(service, PracticeFixtures.complete("Practice " + word, 0));
        challenges.drafted("Challenge " + word, Reach.PUBLIC);
        trainings.drafted("Training " + word, 1);
        organisations.verified(
                organisations.person(),
                "Organisation " + word,
                OrganisationType.NATIONAL_NGO,
                OrganisationFixtures.ECUADOR);
        assertThat(finder.find(Actor.visitor(), Language.EN, word)).isEmpty();
        assertThat(finder.find(Actor.person(organisations.person()), Language.EN, word))
                .isEmpty();
        assertThat(finder.find(groups.as(groups.women), Language.EN, word)).isEmpty();
        assertThat(titles(groups.as(groups.network), word)).containsOnlyKeys("plain.layout.groups");
        assertThat(titles(commitments.drafter(), word)).containsOnlyKeys("plain.layout.commitments");
        assertThat(titles(service, word)).containsOnlyKeys("plain.layout.practices");
        assertThat(titles(challenges.teller(), word)).containsOnlyKeys("plain.layout.challenges");
        assertThat(titles(trainings.host(), word)).containsOnlyKeys("plain.layout.trainings");
    }

    private Actor service() {
        return organisations.owner(
                organisations.registered("Service", OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR));
    }

    @Test
    @DisplayName("finds a recommendation by how its document’s symbol begins")
    void findsARecommendation() {
        String symbol = RecommendationFixtures.symbol();
        Actor secretariat = organisations.secretariat();
        RecommendationId id = recommendations.enter(secretariat, RecommendationFixtures.upr(symbol, "122.1"));
        assertThat(titles(Actor.visitor(), symbol)).isEmpty();
        recommendations.check(secretariat, id, 1);
        assertThat(titles(Actor.visitor(), symbol))
                .containsOnly(entry("plain.layout.recommendations", List.of(symbol + ", §122.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t", "%", "_", "?", "´", "。", "\u0650", "\u200b", "😀"})
    @DisplayName("without a letter or a digit nothing is found, nor asked for")
    void findsNothingWithoutALetter(String words) {
        assertThat(finder.find(Actor.visitor(), Language.EN, words)).isEmpty();
        assertThat(Statements.sentBy(() -> finder.find(Actor.visitor(), Language.EN, words)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "' OR '1'='1", "\\"})
    @DisplayName("signs that mean something to the database mean themselves")
    void takesSignsAsTheyAre(String sign) {
        groups.open("Group " + word);
        assertThat(titles(Actor.visitor(), word + sign)).isEmpty();
        assertThat(titles(Actor.visitor(), sign + word)).isEmpty();
    }

    @Test
    @DisplayName("shows the first five of a kind, says how many there are and leads to the list")
    void leadsToTheList() {
        for (int i = 0; i < 6; i++) {
            organisations.listed(organisations.person(), word + " " + i);
        }
        FoundKind found = finder.find(Actor.visitor(), Language.EN, word).getFirst();
        assertThat(found.first()).hasSize(5);
        assertThat(found.total()).isEqualTo(6);
        assertThat(found.hasMore()).isTrue();
        assertThat(found.list()).isEqualTo("organisations?text=" + word);
    }

    @Test
    @DisplayName("costs the same however many there are")
    void staysBounded() {
        groups.open("Group " + word);
        groups.open("Another group " + word);
        partnerships.published();
        assertThat(Statements.sentBy(() -> finder.find(Actor.visitor(), Language.EN, word)))
                .isLessThanOrEqualTo(29);
        assertThat(Statements.sentBy(() -> finder.find(Actor.visitor(), Language.EN, "a")))
                .isLessThanOrEqualTo(29);
    }

    private Map<String, List<String>> titles(Actor actor, String words) {
        return finder.find(actor, Language.EN, words).stream()
                .collect(Collectors.toMap(
                        FoundKind::key,
                        kind -> kind.first().stream()
                                .map(record -> record.title().text())
                                .toList()));
    }
}
