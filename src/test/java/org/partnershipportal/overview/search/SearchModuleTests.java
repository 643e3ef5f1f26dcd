package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.partnershipportal.platform.access.spi.SearchFacet;
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

/** UC-FND-01: records are found by whoever may know of them, and leave no trace for anybody else. */
@PortalModuleTest
class SearchModuleTests {

    @Autowired
    Search search;

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
    private final String word = planted();

    private static String planted() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(sign -> Character.isDigit(sign) ? 'g' + sign - '0' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    @DisplayName("finds what everyone reads, of each kind that has it, at the next search")
    void findsEachKind() {
        new SiteCalls(calls, persons, clock).open("Call " + word);
        groups.open("Group " + word);
        commitments.published("Commitment " + word);
        organisations.listed(organisations.person(), "Organisation " + word);
        practices.tell(service(), PracticeFixtures.complete("Practice " + word, 0));
        challenges.open("Challenge " + word, Reach.PUBLIC);
        trainings.announced("Training course " + word, 1);
        assertThat(titles(Actor.visitor(), word.toUpperCase(Locale.ROOT)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "plain.layout.calls", List.of("Call " + word),
                        "plain.layout.groups", List.of("Group " + word),
                        "plain.layout.commitments", List.of("Commitment " + word),
                        "plain.layout.practices", List.of("Practice " + word),
                        "plain.layout.challenges", List.of("Challenge " + word),
                        "plain.layout.trainings", List.of("Training course " + word),
                        "plain.layout.organisations", List.of("Organisation " + word)));
    }

    @Test
    @DisplayName(
            "R0.1 what the reader may not know of is neither found, counted, proposed nor quoted; whoever may know of it finds it")
    void findsNothingElse() {
        groups.proposed("Group " + word);
        commitments.drafted("Commitment " + word);
        Actor service = service();
        practices.draft(service, PracticeFixtures.complete("Practice " + word, 0));
        challenges.drafted("Challenge " + word, Reach.PUBLIC);
        trainings.drafted("Training course " + word, 1);
        organisations.verified(
                organisations.person(),
                "Organisation " + word,
                OrganisationType.NATIONAL_NGO,
                OrganisationFixtures.ECUADOR);
        for (Actor other : List.of(Actor.visitor(), Actor.person(organisations.person()), groups.as(groups.women))) {
            for (String asked : List.of(word, typo(word), "\"" + word + "\"", "group " + word)) {
                SearchPage page = find(other, asked);
                assertThat(page.total()).isZero();
                assertThat(page.found()).isEmpty();
                assertThat(page.facets()).isEmpty();
                assertThat(page.similar()).isEmpty();
                assertThat(page.more()).isFalse();
            }
        }
        assertThat(titles(groups.as(groups.network), word)).containsOnlyKeys("plain.layout.groups");
        assertThat(titles(commitments.drafter(), word)).containsOnlyKeys("plain.layout.commitments");
        assertThat(titles(service, word)).containsOnlyKeys("plain.layout.practices");
        assertThat(titles(challenges.teller(), word)).containsOnlyKeys("plain.layout.challenges");
        assertThat(titles(trainings.host(), word)).containsOnlyKeys("plain.layout.trainings");
        assertThat(titles(organisations.secretariat(), word))
                .containsOnlyKeys("plain.layout.groups", "plain.layout.organisations");
    }

    private Actor service() {
        return organisations.owner(
                organisations.registered("Service", OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "' OR '1'='1", "\\"})
    @DisplayName("signs that mean something to a database find no other word")
    void takesSignsAsTheyAre(String sign) {
        groups.open("Group " + word);
        assertThat(find(Actor.visitor(), sign + "other" + word).total()).isZero();
        assertThat(find(Actor.visitor(), "other" + word + sign).total()).isZero();
    }

    @Test
    @DisplayName("a change of who reads it shows at the next search: a recommendation once it is checked, not before")
    void followsVisibility() {
        String symbol = RecommendationFixtures.symbol();
        Actor secretariat = organisations.secretariat();
        RecommendationId id = recommendations.enter(secretariat, RecommendationFixtures.upr(symbol, "122.1"));
        assertThat(titles(Actor.visitor(), "\"" + symbol + "\"")).isEmpty();
        assertThat(titles(secretariat, "\"" + symbol + "\"")).containsOnlyKeys("plain.layout.recommendations");
        recommendations.check(secretariat, id, 1);
        assertThat(titles(Actor.visitor(), symbol)).containsKey("plain.layout.recommendations");
        assertThat(titles(Actor.visitor(), "\"" + symbol + "\""))
                .containsEntry("plain.layout.recommendations", List.of(symbol + ", §122.1"));
    }

    @Test
    @DisplayName("a word with a typing error finds it, and what was meant is proposed from what the reader may know of")
    void proposesWhatWasMeant() {
        groups.open("Group " + word);
        SearchPage page = find(Actor.visitor(), typo(word));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.similar()).isEqualTo(word);
        assertThat(find(Actor.visitor(), word).similar()).isEmpty();
    }

    @Test
    @DisplayName("facets count what the reader may know of; two of one facet are one or the other, two facets both")
    void countsFacets() {
        groups.open("Group " + word);
        groups.open("Second group " + word);
        commitments.published("Commitment " + word);
        commitments.drafted("Draft " + word);
        SearchPage all = find(Actor.visitor(), word);
        assertThat(counts(all, SearchFacet.KIND)).isEqualTo(Map.of("workinggroup", 2, "commitment", 1));
        SearchPage one = find(Actor.visitor(), chosen(Set.of("commitment")));
        assertThat(one.total()).isEqualTo(1);
        assertThat(counts(one, SearchFacet.KIND)).isEqualTo(Map.of("workinggroup", 2, "commitment", 1));
        assertThat(find(Actor.visitor(), chosen(Set.of("commitment", "workinggroup")))
                        .total())
                .isEqualTo(3);
        assertThat(find(Actor.visitor(), chosen(Set.of("call"))).total()).isZero();
        assertThat(counts(find(commitments.drafter(), word), SearchFacet.KIND)).containsEntry("commitment", 2);
        String country = counts(all, SearchFacet.COUNTRY).keySet().iterator().next();
        assertThat(find(
                                Actor.visitor(),
                                new SearchAsked(
                                        word,
                                        Map.of(
                                                SearchFacet.COUNTRY,
                                                Set.of(country),
                                                SearchFacet.KIND,
                                                Set.of("workinggroup")),
                                        SearchOrder.BEST,
                                        0))
                        .total())
                .isZero();
    }

    @Test
    @DisplayName("a rule is found by its number, in any language, and marked where it stands")
    void findsRules() {
        assertThat(find(Actor.visitor(), "rule:\"NMR 45\"").found())
                .extracting(FoundRecord::page)
                .contains("/rules/mandela-45");
        assertThat(find(Actor.visitor(), "Bangkok Rule 57").found())
                .first()
                .satisfies(rule -> assertThat(rule.page()).isEqualTo("/rules/bangkok-57"));
    }

    @Test
    @DisplayName("shows twenty, and the rest on further pages")
    void showsPages() {
        for (int i = 0; i < 21; i++) {
            organisations.listed(organisations.person(), word + " " + i);
        }
        SearchPage first = find(Actor.visitor(), word);
        assertThat(first.total()).isEqualTo(21);
        assertThat(first.found()).hasSize(20);
        assertThat(first.hasNext()).isTrue();
        SearchPage second = search.find(Actor.visitor(), Language.EN, first.next());
        assertThat(second.found()).hasSize(1);
        assertThat(second.hasNext()).isFalse();
        assertThat(first.found()).doesNotContainAnyElementsOf(second.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t", "%", "_", "?", "´", "。", "\u0650", "\u200b", "😀", "*", "\"\"", "rule:"})
    @DisplayName("without a letter or a digit nothing is asked")
    void findsNothingWithoutALetter(String words) {
        find(Actor.visitor(), word);
        if (!words.equals("rule:")) {
            assertThat(find(Actor.visitor(), words).status()).isEqualTo(SearchPage.Status.NOTHING_ASKED);
            assertThat(Statements.sentBy(() -> find(Actor.visitor(), words))).isZero();
        }
        assertThat(find(Actor.visitor(), words).isPreparing()).isFalse();
    }

    @Test
    @DisplayName("a person searches so often and no more; nobody else waits for them")
    void endsAtALimitOfEachPersons() {
        Actor busy = Actor.person(organisations.person());
        for (int i = 0; i < Limit.OWN_FIND.times(); i++) {
            limits.takeBy(Limit.OWN_FIND, busy);
        }
        assertThatExceptionOfType(TryLater.class).isThrownBy(() -> {
            find(busy, word);
            find(busy, word); // one may have come back on a slow machine
        });
        assertThat(find(Actor.person(organisations.person()), word).total()).isZero();
    }

    @Test
    @DisplayName("costs the same however many there are")
    void staysBounded() {
        groups.open("Group " + word);
        groups.open("Another group " + word);
        partnerships.published();
        find(Actor.visitor(), word);
        assertThat(Statements.sentBy(() -> find(Actor.visitor(), word))).isLessThanOrEqualTo(6);
        assertThat(Statements.sentBy(() -> find(Actor.visitor(), "group"))).isLessThanOrEqualTo(45);
    }

    private SearchAsked chosen(Set<String> kinds) {
        return new SearchAsked(word, Map.of(SearchFacet.KIND, kinds), SearchOrder.BEST, 0);
    }

    private static Map<String, Integer> counts(SearchPage page, SearchFacet facet) {
        return page.facets().stream()
                .filter(one -> one.facet() == facet)
                .flatMap(one -> one.values().stream())
                .filter(value -> value.number() > 0)
                .collect(Collectors.toMap(SearchPage.Value::word, SearchPage.Value::number));
    }

    /** Two letters in the middle the other way round. */
    private static String typo(String word) {
        for (int i = word.length() / 2; ; i++) {
            if (word.charAt(i) != word.charAt(i + 1)) {
                return word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
            }
        }
    }

    private SearchPage find(Actor actor, String words) {
        return find(actor, new SearchAsked(words, Map.of(), SearchOrder.BEST, 0));
    }

    /** The first search of all builds the index. */
    private SearchPage find(Actor actor, SearchAsked asked) {
        return SearchStage.find(search, actor, asked);
    }

    private Map<String, List<String>> titles(Actor actor, String words) {
        return find(actor, words).found().stream()
                .collect(Collectors.groupingBy(
                        FoundRecord::kind,
                        Collectors.mapping(record -> record.title().text().text(), Collectors.toList())));
    }
}
