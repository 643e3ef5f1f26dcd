package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.promises.recommendation.DeclineRecommendation;
import org.partnershipportal.promises.recommendation.RecommendationFixtures;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.WithdrawRecommendation;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-REC-03 who entered a recommendation is told what the secretariat decided")
class RecommendationNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Notices notices;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private OrganisationStage stage;

    private Actor secretariat;
    private PersonId founder;
    private OrganisationId network;
    private Actor member;

    @BeforeEach
    void setTheStage() {
        secretariat = stage.secretariat();
        founder = stage.person();
        network = stage.draft(
                founder,
                "Network " + UUID.randomUUID(),
                OrganisationType.NATIONAL_NGO,
                RecommendationFixtures.SLOVENIA);
        member = stage.member(founder, network);
    }

    private RecommendationId entered(Actor by) {
        return recommendations.enter(by, RecommendationFixtures.upr(RecommendationFixtures.symbol(), "1"));
    }

    private List<NoticeRow> told() {
        return notices.inbox(Actor.person(founder), 0, 20).rows();
    }

    @Test
    void tellsOfAConfirmationAndWhereItIs() {
        RecommendationId id = entered(member);
        recommendations.check(secretariat, id, 1);
        await().atMost(PATIENCE).until(() -> told().size() == 1);
        assertThat(told().getFirst().message()).isEqualTo(RecommendationNotifications.Says.RECOMMENDATION_CONFIRMED);
        assertThat(told().getFirst().address()).isEqualTo(network + "/" + RecommendationLinks.page(id));
    }

    @Test
    void tellsWhatWasNotConfirmedAndWhatTheSecretariatWithdrew() {
        recommendations.decline(secretariat, entered(member), new DeclineRecommendation(1, "It is not there.", "en"));
        recommendations.withdraw(secretariat, entered(member), new WithdrawRecommendation(1, "It is not there.", "en"));
        await().atMost(PATIENCE).until(() -> told().size() == 2);
        assertThat(told())
                .extracting(NoticeRow::message)
                .containsExactlyInAnyOrder(
                        RecommendationNotifications.Says.RECOMMENDATION_NOT_CONFIRMED,
                        RecommendationNotifications.Says.RECOMMENDATION_WITHDRAWN);
    }

    @Test
    void tellsNobodyOfWhatTheyWithdrewThemselvesOrTheSecretariatEntered() {
        recommendations.withdraw(member, entered(member), new WithdrawRecommendation(1, "A mistake.", "en"));
        recommendations.check(secretariat, entered(secretariat), 1);
        recommendations.check(secretariat, entered(member), 1);
        await().atMost(PATIENCE).until(() -> !told().isEmpty());
        assertThat(told())
                .extracting(NoticeRow::message)
                .containsExactly(RecommendationNotifications.Says.RECOMMENDATION_CONFIRMED);
    }
}
