package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.web.SiteCalls;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.exchange.practice.HidePractice;
import org.partnershipportal.exchange.practice.PracticeFixtures;
import org.partnershipportal.exchange.practice.PracticeHiding;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.exchange.practice.WithdrawPractice;
import org.partnershipportal.exchange.practice.WritePractice;
import org.partnershipportal.exchange.training.TrainingStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecords;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.recommendation.RecommendationFixtures;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * R0.1, R0.3: a word in a record that somebody may not know of is told to them by no hit, number, facet, proposal or part of a text. What
 * members of groups write, challenges, products and inputs have tests of their own beside this one.
 */
@PortalModuleTest
class SearchSweepModuleTests {

    @Autowired
    Search search;

    @Autowired
    List<SearchedRecords> kinds;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Practices practices;

    @Autowired
    PracticeHiding hiding;

    @Autowired
    TrainingStage trainings;

    @Autowired
    PartnershipStage partnerships;

    @Autowired
    Partnerships partnering;

    @Autowired
    CommitmentStage commitments;

    @Autowired
    Commitments promising;

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Calls calls;

    @Autowired
    Persons persons;

    @Autowired
    MovableClock clock;

    /** A word that no other record has. */
    private String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "x");

    enum Kept {
        PRACTICE_DRAFT,
        PRACTICE_NEXT_VERSION,
        PRACTICE_HIDDEN,
        PRACTICE_HIDDEN_AND_WITHDRAWN,
        PRACTICE_WITHDRAWN_TEXT,
        PRACTICE_GIVEN_UP,
        TRAINING_DRAFT,
        PARTNERSHIP_DRAFT,
        PARTNERSHIP_INVITING,
        COMMITMENT_DRAFT,
        COMMITMENT_IN_CLEARANCE,
        COMMITMENT_NEXT_VERSION,
        GROUP_PROPOSED,
        CALL_DRAFT,
        RECOMMENDATION_UNCHECKED,
        ORGANISATION_DRAFT,
        ORGANISATION_NOT_LISTED
    }

    /** What makes the record one that outsiders may not know of, and who finds it then. */
    private record Planting(Runnable act, List<Actor> readers) {}

    private Planting planting(Kept kept) {
        Actor author = organisations.owner(
                organisations.registered("Service", OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR));
        Actor moderator = Actor.staff(organisations.person(), Set.of(StaffRole.MODERATOR));
        WritePractice told = PracticeFixtures.complete("Practice " + word, 0);
        return switch (kept) {
            case PRACTICE_DRAFT -> new Planting(() -> practices.draft(author, told), List.of(author));
            case PRACTICE_NEXT_VERSION -> {
                PracticeId id = practices.tell(author, PracticeFixtures.complete("Practice", 0));
                long edition = practices.details(author, id).edition();
                yield new Planting(
                        () -> practices.edit(author, id, PracticeFixtures.complete("Practice " + word, edition)),
                        List.of());
            }
            case PRACTICE_HIDDEN -> {
                PracticeId id = practices.tell(author, told);
                yield new Planting(() -> hide(moderator, id), List.of(author, moderator));
            }
            case PRACTICE_HIDDEN_AND_WITHDRAWN -> {
                PracticeId id = practices.tell(author, told);
                hide(moderator, id);
                yield new Planting(() -> withdraw(author, id), List.of(author, moderator));
            }
            case PRACTICE_WITHDRAWN_TEXT -> {
                PracticeId id = practices.tell(author, PracticeFixtures.doing("Practice", "It did " + word + "."));
                yield new Planting(() -> withdraw(author, id), List.of());
            }
            case PRACTICE_GIVEN_UP -> {
                PracticeId id = practices.draft(author, told);
                yield new Planting(
                        () -> practices.discard(
                                author, id, practices.details(author, id).edition()),
                        List.of());
            }
            case TRAINING_DRAFT ->
                new Planting(() -> trainings.drafted("Training " + word, 1), List.of(trainings.host()));
            case PARTNERSHIP_DRAFT -> {
                PartnershipId id = partnerships.draft();
                yield new Planting(
                        () -> partnering.edit(partnerships.lead(), partnerships.edited(id, "To " + word)),
                        List.of(partnerships.lead()));
            }
            case PARTNERSHIP_INVITING -> {
                PartnershipId id = partnerships.draft();
                partnering.edit(partnerships.lead(), partnerships.edited(id, "To " + word));
                yield new Planting(() -> partnerships.invited(id), List.of(partnerships.lead()));
            }
            case COMMITMENT_DRAFT ->
                new Planting(() -> commitments.drafted("Promise " + word), List.of(commitments.drafter()));
            case COMMITMENT_IN_CLEARANCE ->
                new Planting(
                        () -> commitments.inClearance("Promise " + word),
                        List.of(commitments.drafter(), commitments.publisher()));
            case COMMITMENT_NEXT_VERSION -> {
                CommitmentId id = commitments.published("Promise");
                yield new Planting(
                        () -> promising.edit(
                                commitments.drafter(),
                                id,
                                CommitmentFixtures.complete("Promise " + word, commitments.edition(id))),
                        List.of());
            }
            case GROUP_PROPOSED ->
                new Planting(
                        () -> groups.proposed("Group " + word),
                        List.of(groups.as(groups.network), organisations.secretariat()));
            case CALL_DRAFT -> {
                SiteCalls site = new SiteCalls(calls, persons, clock);
                yield new Planting(() -> site.hidden("Call " + word), List.of(site.secretariat()));
            }
            case RECOMMENDATION_UNCHECKED -> {
                word = RecommendationFixtures.symbol();
                yield new Planting(
                        () -> recommendations.enter(
                                organisations.secretariat(), RecommendationFixtures.upr(word, "122.1")),
                        List.of());
            }
            case ORGANISATION_DRAFT ->
                new Planting(
                        () -> organisations.draft(
                                organisations.person(),
                                "Organisation " + word,
                                OrganisationType.NATIONAL_NGO,
                                OrganisationFixtures.ECUADOR),
                        List.of());
            case ORGANISATION_NOT_LISTED ->
                new Planting(
                        () -> organisations.verified(
                                organisations.person(),
                                "Organisation " + word,
                                OrganisationType.NATIONAL_NGO,
                                OrganisationFixtures.ECUADOR),
                        List.of(organisations.secretariat()));
        };
    }

    private void hide(Actor moderator, PracticeId id) {
        hiding.hide(moderator, new HidePractice(id, 1, HouseRule.HATRED, "It incites hatred."));
    }

    private void withdraw(Actor author, PracticeId id) {
        practices.withdraw(
                author, id, new WithdrawPractice(practices.details(author, id).edition(), "We were wrong.", "en"));
    }

    private List<Actor> outsiders() {
        return List.of(
                Actor.visitor(),
                Actor.person(organisations.person()),
                groups.as(groups.women),
                organisations.owner(
                        organisations.verified("Ministry", OrganisationType.MINISTRY, OrganisationFixtures.ECUADOR)),
                Actor.staff(organisations.person(), Set.of(StaffRole.AUDITOR)),
                Actor.staff(organisations.person(), Set.of(StaffRole.ADMIN)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a planted word is found by nobody who may not know of its record, and by those who may")
    void tellsNobodyElse(Kept kept) {
        Planting planting = planting(kept);
        SearchStage.prepare(search);
        List<Actor> outsiders = outsiders();
        List<Map<String, Integer>> before = outsiders.stream().map(this::all).toList();
        planting.act().run();
        for (Actor outsider : outsiders) {
            SearchStage.tellsNothing(search, kinds, outsider, word);
            all(outsider)
                    .forEach((kind, number) -> assertThat(number)
                            .as(kind)
                            .isLessThanOrEqualTo(
                                    before.get(outsiders.indexOf(outsider)).get(kind)));
        }
        for (Actor reader : planting.readers()) {
            SearchPage page = find(reader, new SearchAsked(word, Map.of(), SearchOrder.BEST, 0));
            assertThat(page.total()).isEqualTo(1);
        }
    }

    /** How many of each kind there are without any words. */
    private Map<String, Integer> all(Actor reader) {
        return kinds.stream()
                .collect(Collectors.toMap(
                        SearchedRecords::kind,
                        kind -> find(
                                        reader,
                                        new SearchAsked(
                                                "", Map.of(SearchFacet.KIND, Set.of(kind.kind())), SearchOrder.BEST, 0))
                                .total()));
    }

    private SearchPage find(Actor reader, SearchAsked asked) {
        return search.find(reader, Language.EN, asked);
    }
}
