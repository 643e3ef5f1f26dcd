package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.challenge.AnswerId;
import org.partnershipportal.exchange.challenge.ChallengeAnswers;
import org.partnershipportal.exchange.challenge.ChallengeFixtures;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeStage;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.exchange.challenge.CloseChallenge;
import org.partnershipportal.exchange.challenge.HideAnswer;
import org.partnershipportal.exchange.challenge.Reach;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Who is told of answers to challenges, and who is not")
class ChallengeNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Notices notices;

    @Autowired
    private Challenges challenges;

    @Autowired
    private ChallengeAnswers answers;

    @Autowired
    private ChallengeStage stage;

    @Autowired
    private OrganisationStage make;

    private List<Message> told(Actor reader) {
        return notices.inbox(reader, 0, 50).rows().stream()
                .map(NoticeRow::message)
                .toList();
    }

    private void tells(Actor reader, Message message) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(reader)).contains(message));
    }

    @Test
    @DisplayName(
            "R0.4 those who told it hear of answers, those who answered what becomes of them, and nobody a word of either")
    void tellsBothSides() {
        ChallengeId id = stage.open("Unspeakable " + UUID.randomUUID(), Reach.VERIFIED);
        Actor other = make.owner(make.verified("Other", OrganisationType.NHRI, ChallengeFixtures.ECUADOR));
        AnswerId answer = stage.answer(id, "Unheard of");
        tells(stage.teller(), ChallengeNotifications.Says.CHALLENGE_ANSWERED);
        answers.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)),
                new HideAnswer(answer, HouseRule.HATRED, "Unheard of"));
        tells(stage.adviser(), ChallengeNotifications.Says.ANSWER_HIDDEN);
        challenges.close(stage.teller(), id, new CloseChallenge(stage.edition(id), "Nothing", "en", Set.of()));
        tells(stage.adviser(), ChallengeNotifications.Says.CHALLENGE_CLOSED);
        assertThat(told(other)).noneMatch(ChallengeNotifications.Says.class::isInstance);
        assertThat(told(stage.teller())).doesNotContain(ChallengeNotifications.Says.CHALLENGE_CLOSED);
    }
}
