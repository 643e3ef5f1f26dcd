package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.overview.notification.CommitmentNotifications.Says;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.promises.commitment.AnswerObservation;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.HideObservation;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.ObservationId;
import org.partnershipportal.promises.commitment.ObservationPart;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.PlaceObservation;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Who is told that an assessment or the response to it was hidden, and of an appeal")
class HiddenResponseNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<Message> APPEAL_DECIDED = List.of(OrganisationNotifications.Says.APPEAL_DECIDED);

    @Autowired
    private Observations observations;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Notices notices;

    @Autowired
    private Cases cases;

    private List<Message> told(OrganisationStage.Founded whom, CommitmentId id) {
        return told(whom, CommitmentLinks.page(id));
    }

    private List<Message> told(OrganisationStage.Founded whom, String path) {
        return notices.inbox(Actor.person(whom.founder()), 0, 100).rows().stream()
                .filter(row -> row.address().equals(whom.id() + "/" + path))
                .map(NoticeRow::message)
                .toList();
    }

    @Test
    @DisplayName("those who appealed are told that it was turned down and led to the reason, the other side is not")
    void tellsThoseWhoAppealedThatItWasTurnedDown() {
        CommitmentId id = stage.published("Mothers " + UUID.randomUUID());
        OrganisationStage.Founded nhri = make.verified("NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR);
        ObservationId assessment = observations.place(
                make.owner(nhri),
                new PlaceObservation(UUID.randomUUID(), id, Level.LIMITED, "Uneven.", "Nine visits", null, "en"));
        observations.answer(stage.drafter(), new AnswerObservation(assessment, "Guard 12 said otherwise.", "en"));
        Actor moderator = Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
        for (ObservationPart part : ObservationPart.values()) {
            observations.hide(
                    moderator, new HideObservation(assessment, part, HouseRule.PERSON_AT_RISK, "It names a guard."));
        }
        String ofAssessment = turnedDown(make.owner(nhri), id, assessment);
        String ofResponse = turnedDown(stage.drafter(), id, assessment);
        await().atMost(PATIENCE).until(() -> told(nhri, ofAssessment).equals(APPEAL_DECIDED));
        await().atMost(PATIENCE).until(() -> told(stage.ministry(), ofResponse).equals(APPEAL_DECIDED));
        assertThat(told(nhri, ofResponse)).isEmpty();
        assertThat(told(stage.ministry(), ofAssessment)).isEmpty();
    }

    /** The writer's appeal is turned down; the address of the case. */
    private String turnedDown(Actor writer, CommitmentId about, ObservationId assessment) {
        observations.appeal(writer, assessment, "Nobody is named.");
        CaseId appealed =
                Objects.requireNonNull(observations.of(writer, about).getFirst().appealed());
        Actor hearer = make.secretariat();
        long version = cases.details(hearer, appealed).version();
        cases.decide(hearer, new DecideAppeal(appealed, version, false, "A guard is named."));
        return CaseLinks.of(appealed);
    }

    @Test
    void tellsBothSidesThatItWasHiddenAndThatItIsShownAgain() {
        CommitmentId id = stage.published("Mothers " + UUID.randomUUID());
        OrganisationStage.Founded nhri = make.verified("NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR);
        ObservationId assessment = observations.place(
                make.owner(nhri),
                new PlaceObservation(UUID.randomUUID(), id, Level.LIMITED, "Uneven.", "Nine visits", null, "en"));
        observations.answer(stage.drafter(), new AnswerObservation(assessment, "Guard 12 said otherwise.", "en"));
        Actor moderator = Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
        observations.hide(
                moderator,
                new HideObservation(
                        assessment, ObservationPart.RESPONSE, HouseRule.PERSON_AT_RISK, "It names a guard."));
        await().atMost(PATIENCE).until(() -> told(stage.ministry(), id).contains(Says.OWN_RESPONSE_HIDDEN));
        await().atMost(PATIENCE).until(() -> told(nhri, id).contains(Says.RESPONSE_HIDDEN));
        observations.show(moderator, assessment, ObservationPart.RESPONSE);
        await().atMost(PATIENCE).until(() -> told(stage.ministry(), id).contains(Says.OWN_RESPONSE_REINSTATED));
        await().atMost(PATIENCE).until(() -> told(nhri, id).contains(Says.RESPONSE_REINSTATED));
        assertThat(told(nhri, id)).doesNotContain(Says.ASSESSMENT_HIDDEN, Says.OWN_RESPONSE_HIDDEN);
        assertThat(told(stage.ministry(), id)).doesNotContain(Says.ASSESSMENT_HIDDEN, Says.RESPONSE_HIDDEN);
    }
}
