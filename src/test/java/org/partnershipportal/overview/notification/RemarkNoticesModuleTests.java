package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.remark.AnswerRemark;
import org.partnershipportal.exchange.remark.RemarkFixtures;
import org.partnershipportal.exchange.remark.RemarkHiding;
import org.partnershipportal.exchange.remark.RemarkId;
import org.partnershipportal.exchange.remark.RemarkKind;
import org.partnershipportal.exchange.remark.RemarkStage;
import org.partnershipportal.exchange.remark.RemarkText;
import org.partnershipportal.exchange.remark.Remarks;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Who is told of remarks on practices, and who is not")
class RemarkNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Notices notices;

    @Autowired
    private Remarks remarks;

    @Autowired
    private RemarkHiding hiding;

    @Autowired
    private RemarkStage stage;

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
            "those who tell it hear what others say, those others of the answer and of a new version, and nobody else of either")
    void tellsBothSides() {
        PracticeId id = stage.shared("Unspeakable " + UUID.randomUUID());
        Actor other = make.owner(make.verified("Other", OrganisationType.NHRI, RemarkFixtures.ECUADOR));
        RemarkId view = stage.said(id, RemarkKind.COUNTER_VIEW, "Unheard of");
        stage.said(id, RemarkKind.CONFIRMATION, "Seen");
        stage.said(id, RemarkKind.REVIEW, "Read");
        tells(stage.teller(), RemarkNotifications.Says.PRACTICE_COUNTERED);
        tells(stage.teller(), RemarkNotifications.Says.PRACTICE_CONFIRMED);
        tells(stage.teller(), RemarkNotifications.Says.PRACTICE_REVIEWED);
        remarks.answer(stage.teller(), new AnswerRemark(view, "True", "en"));
        tells(stage.ombudsman(), RemarkNotifications.Says.REMARK_ANSWERED);
        hiding.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)),
                RemarkFixtures.hiding(view, RemarkText.ANSWER));
        tells(stage.teller(), RemarkNotifications.Says.REMARK_ANSWER_HIDDEN);
        stage.updated(id, "Unspeakable");
        tells(stage.ombudsman(), RemarkNotifications.Says.REMARKED_PRACTICE_UPDATED);
        remarks.withdraw(stage.ombudsman(), view);
        tells(stage.teller(), RemarkNotifications.Says.REMARK_WITHDRAWN);
        assertThat(told(other)).noneMatch(RemarkNotifications.Says.class::isInstance);
        assertThat(told(stage.ombudsman()))
                .doesNotContain(RemarkNotifications.Says.REMARK_ANSWER_HIDDEN)
                .doesNotContain(RemarkNotifications.Says.REMARK_WITHDRAWN);
    }
}
