package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.challenge.AnswerId;
import org.partnershipportal.exchange.challenge.ChallengeAnswers;
import org.partnershipportal.exchange.challenge.ChallengeStage;
import org.partnershipportal.exchange.challenge.HideAnswer;
import org.partnershipportal.exchange.challenge.Reach;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.moderation.KeepText;
import org.partnershipportal.platform.moderation.ReportText;
import org.partnershipportal.platform.moderation.ReportedTextId;
import org.partnershipportal.platform.moderation.ReportedTexts;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Who is told how a reported text was decided on, and who is not")
class ReportedTextNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Message KEPT = ReportedTextNotifications.Says.REPORTED_TEXT_KEPT;
    private static final Message HIDDEN = ReportedTextNotifications.Says.REPORTED_TEXT_HIDDEN;

    @Autowired
    private Notices notices;

    @Autowired
    private ChallengeAnswers answers;

    @Autowired
    private ChallengeStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private ReportedTexts texts;

    private List<Message> told(Actor reader) {
        return notices.inbox(reader, 0, 50).rows().stream()
                .map(NoticeRow::message)
                .toList();
    }

    private void tells(Actor reader, Message message) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(reader)).contains(message));
    }

    private Actor moderator() {
        return Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
    }

    @Test
    void tellsThoseWhoReportedItAndItsAuthorOnlyThatItIsHidden() {
        Actor one = Actor.person(make.person());
        Actor another = Actor.person(make.person());
        AnswerId answer = stage.answer(stage.open("A question", Reach.PUBLIC), "Buy at our shop.");
        ReportText why = new ReportText(answer.ref(), HouseRule.ADVERTISING, "It names a shop.");
        ReportedTextId first = texts.report(one, why);
        Actor decides = moderator();
        texts.keep(decides, new KeepText(first, texts.details(decides, first).version(), "It names none."));
        tells(one, KEPT);
        assertThat(told(another)).isEmpty();

        texts.report(one, why);
        texts.report(another, why);
        answers.hide(
                moderator(),
                new HideAnswer(
                        answer, answers.one(decides, answer).edition(), HouseRule.ADVERTISING, "It names a shop."));
        tells(one, HIDDEN);
        tells(another, HIDDEN);
        tells(stage.adviser(), ChallengeNotifications.Says.ANSWER_HIDDEN);
        assertThat(told(stage.adviser())).doesNotContain(KEPT, HIDDEN);
        assertThat(told(stage.teller())).doesNotContain(KEPT, HIDDEN);
    }
}
