package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.assessment.JudgeInadmissible;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Who is told what the desk made of an input, and who is not")
class AssessmentNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Notices notices;

    @Autowired
    Inputs inputs;

    @Autowired
    Cosigners cosigners;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private CallDetails call;
    private Actor lead;
    private Actor state;

    @BeforeEach
    void openACall() {
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
        state = stage.contributor(OrganisationType.MINISTRY);
    }

    @Test
    void tellsContributorsWithoutAWordOfItAndNobodyElseR0_4() {
        InputId refused = desk.submitted(lead, call, "Unspeakable");
        InputId published = desk.submitted(lead, call, "Other words");
        desk.afterwards(call, () -> {
            assessments.judgeInadmissible(
                    team, new JudgeInadmissible(refused, 0, Criterion.NOT_ABOUT_CALL, "Unheard of"));
            desk.published(team, published);
        });
        settled(refused);
        settled(published);
        assertThat(inbox(lead))
                .extracting(NoticeRow::message)
                .contains(
                        AssessmentNotifications.Says.INPUT_INADMISSIBLE, AssessmentNotifications.Says.INPUT_PUBLISHED);
        assertThat(inbox(lead))
                .filteredOn(row -> row.message() == AssessmentNotifications.Says.INPUT_INADMISSIBLE)
                .singleElement()
                .satisfies(row -> assertThat(row.path()).endsWith(InputLinks.receipt(refused)));
        assertThat(inbox(lead).toString()).doesNotContain("Unspeakable", "Unheard of");
        assertThat(inbox(state)).isEmpty();
    }

    @Test
    void tellsEverySignerAndNobodyWhoWasOnlyAskedR14_7() {
        Actor signer = stage.contributor();
        Actor asked = stage.contributor();
        InputId id = stage.draft(lead, call);
        stage.answer(lead, id, "law", "Joint words");
        cosigners.invite(lead, new InviteCosigner(id, null, stage.code(signer), CosignerPart.CO_SIGNER));
        cosigners.invite(lead, new InviteCosigner(id, null, stage.code(asked), CosignerPart.CO_SIGNER));
        int version = inputs.freeze(lead, id);
        cosigners.sign(signer, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        desk.afterwards(
                call,
                () -> assessments.judgeInadmissible(
                        team, new JudgeInadmissible(id, 0, Criterion.NOT_ABOUT_CALL, "Unheard of")));
        settled(id);
        for (Actor told : List.of(lead, signer)) {
            assertThat(inbox(told))
                    .extracting(NoticeRow::message)
                    .contains(AssessmentNotifications.Says.INPUT_INADMISSIBLE);
        }
        assertThat(inbox(asked))
                .extracting(NoticeRow::message)
                .doesNotContain(AssessmentNotifications.Says.INPUT_INADMISSIBLE);
    }

    @Test
    void tellsNobodyOfASealedInputR14_8() {
        InputId id = stage.sealed(call).input();
        Actor holder = Actor.bearer(id.ref());
        inputs.choose(holder, id, NameChoice.SEALED, TextChoice.PUBLISHED);
        stage.answer(holder, id, "law", "Sealed");
        stage.submit(holder, id);
        desk.afterwards(call, () -> desk.published(team, id));
        settled(id);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_notices WHERE path LIKE :id")
                        .param("id", "%" + id + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<NoticeRow> inbox(Actor reader) {
        return notices.inbox(Actor.person(Objects.requireNonNull(reader.person())), 0, 50).rows().stream()
                .filter(row -> row.message().kind() != NoticeKind.MEMBERSHIP
                        && row.message() != InputNotifications.Says.INPUT_RECEIVED)
                .toList();
    }

    private void settled(InputId id) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                jdbc.sql("SELECT listener_id FROM EVENT_PUBLICATION WHERE serialized_event LIKE :id")
                                        .param("id", "%" + id + "%")
                                        .query(String.class)
                                        .list())
                        .isEmpty());
    }
}
