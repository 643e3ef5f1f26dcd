package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.ECUADOR;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.on;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Recommendations on which commitments rest")
class AnchorsModuleTests {

    private static final CountryCode ZAMBIA = new CountryCode("ZMB");

    @Autowired
    private Commitments commitments;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private OrganisationStage make;

    private final String unique = "Mothers " + UUID.randomUUID();
    private Actor drafter;

    @BeforeEach
    void setTheStage() {
        drafter = stage.drafter();
    }

    private String cited(RecommendationId id) {
        return recommendations.details(make.secretariat(), id).cited();
    }

    private void assertRefused(RecommendationId id, String key) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> commitments.draft(drafter, on(unique, 0, id)))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("recommendations");
                            assertThat(problem.key()).isEqualTo("commitment.problem." + key);
                        }));
        assertThat(commitments
                        .list(drafter, CommitmentFilter.on(id.value()), 0, 20)
                        .total())
                .isZero();
    }

    @Test
    void areEnoughForACommitmentAndKeepTheirWords() {
        RecommendationId supported = stage.recommendation(ECUADOR, Position.SUPPORTED);
        RecommendationId noted = stage.recommendation(ECUADOR, Position.NOTED);
        CommitmentId id = stage.published(unique, supported, noted);
        CommitmentDetails read = commitments.details(Actor.visitor(), id);
        assertThat(read.text().recommendations())
                .extracting(AnchoredRecommendation::recommendation, AnchoredRecommendation::position)
                .containsExactlyInAnyOrder(tuple(supported, Position.SUPPORTED), tuple(noted, Position.NOTED));
        assertThat(read.text().recommendations())
                .extracting(AnchoredRecommendation::cited)
                .containsExactlyInAnyOrder(cited(supported), cited(noted));
        assertThat(read.withdrawn()).isEmpty();
    }

    @Test
    void areThoseToTheSameState() {
        RecommendationId other = stage.recommendation(ZAMBIA, Position.SUPPORTED);
        assertRefused(other, "recommendation-of-other-state");
    }

    @Test
    @DisplayName("R0.1 are checked ones: what somebody entered is not published by a commitment")
    void areCheckedOnes() {
        assertRefused(stage.unchecked(make.secretariat(), ECUADOR, Position.SUPPORTED), "recommendation-not-listed");
        assertRefused(stage.unchecked(drafter, ECUADOR, Position.SUPPORTED), "recommendation-not-listed");
        assertRefused(new RecommendationId(UUID.randomUUID()), "recommendation-not-listed");
        RecommendationId withdrawn = stage.recommendation(ECUADOR, Position.SUPPORTED);
        stage.withdraw(withdrawn);
        assertRefused(withdrawn, "recommendation-not-listed");
    }

    @Test
    void sayWhenTheyHaveBeenWithdrawnAndCanStay() {
        RecommendationId first = stage.recommendation(ECUADOR, Position.SUPPORTED);
        RecommendationId second = stage.recommendation(ECUADOR, Position.SUPPORTED);
        CommitmentId id = stage.published(unique, first, second);
        stage.withdraw(first);
        assertThat(commitments.details(Actor.visitor(), id).withdrawn()).containsExactly(first.value());
        assertThat(commitments.ofState(Actor.visitor(), ECUADOR, StateReport.MOST))
                .filteredOn(one -> one.id().equals(id))
                .singleElement()
                .satisfies(one -> assertThat(one.text().recommendations())
                        .filteredOn(one::isWithdrawn)
                        .extracting(AnchoredRecommendation::recommendation)
                        .containsExactly(first));
        commitments.edit(drafter, id, on(unique + " again", stage.edition(id), first));
        assertThat(commitments.details(drafter, id).next())
                .satisfies(next -> assertThat(next.recommendations())
                        .extracting(AnchoredRecommendation::recommendation)
                        .containsExactly(first));
    }

    @Test
    @DisplayName("say so in a change, too, that is not published yet")
    void sayInAChangeThatTheyHaveBeenWithdrawn() {
        RecommendationId before = stage.recommendation(ECUADOR, Position.SUPPORTED);
        RecommendationId added = stage.recommendation(ECUADOR, Position.SUPPORTED);
        CommitmentId id = stage.published(unique, before);
        commitments.edit(drafter, id, on(unique, stage.edition(id), before, added));
        stage.withdraw(added);
        assertThat(commitments.details(drafter, id).withdrawn()).containsExactly(added.value());
        assertThat(commitments.details(Actor.visitor(), id).withdrawn()).isEmpty();
    }

    private List<RecommendationId> offered(String typed) {
        return commitments.offered(drafter, typed).stream()
                .map(AnchoredRecommendation::recommendation)
                .toList();
    }

    @Test
    void areOfferedByTheirCitationAndTheirWords() {
        RecommendationId own = stage.recommendation(ECUADOR, Position.SUPPORTED);
        RecommendationId unchecked = stage.unchecked(drafter, ECUADOR, Position.SUPPORTED);
        RecommendationId other = stage.recommendation(ZAMBIA, Position.SUPPORTED);
        String symbol = cited(own).replaceAll(",.*", "");
        assertThat(offered(cited(own))).containsExactly(own);
        assertThat(offered(symbol.toLowerCase(Locale.ROOT) + " DETENTION improve"))
                .containsExactly(own);
        assertThat(offered(symbol + " 135.26")).containsExactly(own);
        assertThat(offered(symbol + " no-such-word")).isEmpty();
        assertThat(offered(symbol.replace('/', '_'))).isEmpty();
        assertThat(offered("%" + symbol)).isEmpty();
        assertThat(offered(cited(unchecked))).isEmpty();
        assertThat(offered(cited(other))).isEmpty();
        assertThat(offered("")).hasSizeLessThanOrEqualTo(20).doesNotContain(other, unchecked);
    }

    @Test
    void canBeginACommitmentOfTheirStateOnly() {
        RecommendationId own = stage.recommendation(ECUADOR, Position.SUPPORTED);
        assertThat(commitments.toStartOn(drafter, own)).isPresent();
        assertThat(commitments.toStartOn(drafter, stage.recommendation(ZAMBIA, Position.SUPPORTED)))
                .isEmpty();
        assertThat(commitments.toStartOn(drafter, stage.unchecked(drafter, ECUADOR, Position.SUPPORTED)))
                .isEmpty();
        for (Actor stranger : List.of(Actor.visitor(), Actor.person(make.person()), make.secretariat())) {
            assertThat(commitments.toStartOn(stranger, own)).isEmpty();
        }
    }

    @Test
    void areReadInAFixedNumberOfQueries() {
        RecommendationId first = stage.recommendation(ECUADOR, Position.SUPPORTED);
        CommitmentId one = stage.published(unique, first);
        CommitmentId more = stage.published(
                unique + " more",
                first,
                stage.recommendation(ECUADOR, Position.NOTED),
                stage.recommendation(ECUADOR, Position.SUPPORTED));
        int read = Statements.sentBy(() -> commitments.details(Actor.visitor(), one));
        assertThat(Statements.sentBy(() -> commitments.details(Actor.visitor(), more)))
                .isEqualTo(read)
                .isLessThanOrEqualTo(5);
        int all = Statements.sentBy(() -> commitments.ofState(Actor.visitor(), ECUADOR, StateReport.MOST));
        stage.published(unique + " most", stage.recommendation(ECUADOR, Position.SUPPORTED));
        assertThat(Statements.sentBy(() -> commitments.ofState(Actor.visitor(), ECUADOR, StateReport.MOST)))
                .isEqualTo(all)
                .isLessThanOrEqualTo(6);
        assertThat(Statements.sentBy(() -> commitments.offered(drafter, "detention")))
                .isLessThanOrEqualTo(3);
    }
}
