package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.outcome.spi.OutcomeEmails;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The email that a report team looks at before it notifies contributors is one of its own call alone. */
@PortalModuleTest
class OutcomeEmailsModuleTests {

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private OutcomePages pages;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private CallDetails call;

    @BeforeEach
    void openACall() {
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
    }

    private InputId input() {
        return stage.submitted(
                stage.inputs().contributor(), call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "The law is good.");
    }

    private void publish() {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons deprived of liberty"));
        paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say that the law is good."));
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    private void giveReason(InputId... inputs) {
        outcomes.giveReason(
                drafter, new GiveReason(call.id(), Set.of(inputs), OutcomeReason.SAID_BY_OTHERS, "Unspeakable words."));
    }

    private Optional<OutcomeEmails.Email> email(Actor actor, CallDetails of, InputId input) {
        return pages.email(actor, of.code(), input, Language.EN);
    }

    @Test
    void showsItsTeamTheEmailOfWhatCanBeToldAndNoWordOfTheReasonR0_4() {
        InputId input = input();
        stage.afterDeadline(call, () -> {
            assertThat(email(drafter, call, input)).as("no report is published").isEmpty();
            publish();
            assertThat(email(drafter, call, input)).as("it lacks a reason").isEmpty();
            giveReason(input);
            OutcomeEmails.Email email = email(clearer, call, input).orElseThrow();
            assertThat(email.text()).contains("/inputs/" + input + "/receipt").doesNotContain("Unspeakable");
        });
    }

    @Test
    void doesNotExistForWhoRunsAnotherCallOnlyR0_1() {
        InputId input = input();
        Actor stranger = stage.secretariat();
        CallDetails theirs = stage.call(stranger, stage.secretariat());
        stage.afterDeadline(call, () -> {
            publish();
            giveReason(input);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> email(stranger, call, input));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> outcomes.ready(stranger, call.code(), input));
            assertThat(email(stranger, theirs, input))
                    .as("by the code of a call of their own")
                    .isEmpty();
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> email(stage.inputs().contributor(), call, input));
        });
    }

    @Test
    void showsNoneOfASealedInputForNobodyGetsOneR14_8() {
        InputId sealed = stage.sealed(call, "Sealed words.");
        stage.afterDeadline(call, () -> {
            publish();
            giveReason(sealed);
            assertThat(outcomes.ready(drafter, call.code(), sealed)).isPresent();
            assertThat(email(drafter, call, sealed)).isEmpty();
        });
    }
}
