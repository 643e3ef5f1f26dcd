package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** A reason that was just given can be taken back: of each input is said what was said before. */
@PortalModuleTest
class RestoredReasonsModuleTests {

    @Autowired
    private ConfigurableApplicationContext portal;

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private CallDetails call;
    private Actor contributor;

    @BeforeEach
    void openACall() {
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        contributor = stage.inputs().contributor();
    }

    private InputId input() {
        return stage.submitted(contributor, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "The law is good.");
    }

    private void begun() {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons deprived of liberty"));
        paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say that the law is good."));
    }

    private void publish() {
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    private GiveReason reason(String words, InputId... which) {
        return new GiveReason(call.id(), Set.of(which), OutcomeReason.SAID_BY_OTHERS, words);
    }

    @Test
    void restoresOfEachWhatWasSaidBefore() {
        InputId first = input();
        InputId second = input();
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            outcomes.giveReason(clearer, reason("A colleague's words.", first));
            GivenReasons given = outcomes.giveReason(
                    drafter,
                    new GiveReason(call.id(), Map.of(first, 1L, second, 0L), OutcomeReason.BACKGROUND, "Both."));
            assertThat(given.count()).isEqualTo(2);
            assertThat(row(first).text()).isEqualTo("Both.");

            outcomes.restoreReasons(drafter, given);
            assertThat(row(first).reason()).isEqualTo(OutcomeReason.SAID_BY_OTHERS);
            assertThat(row(first).text()).isEqualTo("A colleague's words.");
            assertThat(row(second).state()).isEqualTo(OutcomeState.LACKING);
            assertThat(row(second).text()).isEmpty();
            assertThat(row(second).edition())
                    .as("what was read in between is not taken for what comes later")
                    .isEqualTo(2);
            assertThat(outcomes.send(drafter, call.id())).isEqualTo(new OutcomesTold(1, 1));
            assertThat(outcomes.of(contributor, first).orElseThrow().text().text())
                    .isEqualTo("A colleague's words.");
            assertThat(outcomes.of(contributor, second)).isEmpty();

            outcomes.giveReason(drafter, new GiveReason(call.id(), Map.of(second, 2L), OutcomeReason.OTHER, "Now."));
            assertThat(row(second).state()).isEqualTo(OutcomeState.NOT_USED);
        });
    }

    @Test
    void restoresNothingThatAnotherChangedSince() {
        InputId first = input();
        InputId second = input();
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            GivenReasons given = outcomes.giveReason(drafter, reason("Both.", first, second));
            outcomes.giveReason(
                    clearer, new GiveReason(call.id(), Map.of(second, 1L), OutcomeReason.OTHER, "A colleague's."));
            assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> outcomes.restoreReasons(drafter, given));
            assertThat(row(first).text()).as("not even the others").isEqualTo("Both.");
            assertThat(row(second).text()).isEqualTo("A colleague's.");
        });
    }

    @Test
    void restoresNothingTwice() {
        InputId input = input();
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            GivenReasons given = outcomes.giveReason(drafter, reason("Mine.", input));
            outcomes.restoreReasons(drafter, given);
            assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> outcomes.restoreReasons(drafter, given));
            outcomes.giveReason(
                    clearer, new GiveReason(call.id(), Map.of(input, 2L), OutcomeReason.OTHER, "A colleague's."));
            assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> outcomes.restoreReasons(drafter, given));
            assertThat(row(input).text()).isEqualTo("A colleague's.");
        });
    }

    @Test
    void restoresNothingThatContributorsWereToldR14_7() {
        InputId input = input();
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            GivenReasons given = outcomes.giveReason(drafter, reason("Told.", input));
            outcomes.send(clearer, call.id());
            assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> outcomes.restoreReasons(drafter, given));
            assertThat(row(input).text()).isEqualTo("Told.");
            assertThat(outcomes.list(drafter, call.code(), null, 0, 1).told()).isOne();
        });
    }

    @Test
    void restoresNothingOfWhatIsInadmissibleNowOrForWhoIsNotOfTheTeam() {
        InputId input = input();
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            GivenReasons given = outcomes.giveReason(drafter, reason("Mine.", input));
            for (Actor other : List.of(stage.secretariat(), stage.staff(StaffRole.AUDITOR), contributor)) {
                assertThatThrownBy(() -> outcomes.restoreReasons(other, given))
                        .isInstanceOfAny(NotFound.class, NotPermitted.class);
            }
            stage.reject(drafter, input);
            assertThatExceptionOfType(NotAllowed.class)
                    .as("inadmissible since")
                    .isThrownBy(() -> outcomes.restoreReasons(drafter, given));
        });
    }

    @Test
    void writesDownThatAReasonWasTakenBack() {
        InputId input = input();
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            List<OutcomeEvent> events = new ArrayList<>();
            ApplicationListener<PayloadApplicationEvent<OutcomeEvent.ReasonsRestored>> listener =
                    new Restorations(events);
            portal.addApplicationListener(listener);
            try {
                outcomes.restoreReasons(drafter, outcomes.giveReason(drafter, reason("Mine.", input)));
            } finally {
                portal.removeApplicationListener(listener);
            }
            assertThat(events).singleElement().satisfies(event -> {
                assertThat(event.by()).isEqualTo(drafter.ref());
                assertThat(event.call()).isEqualTo(call.id());
            });
        });
    }

    private record Restorations(List<OutcomeEvent> events)
            implements ApplicationListener<PayloadApplicationEvent<OutcomeEvent.ReasonsRestored>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<OutcomeEvent.ReasonsRestored> event) {
            events.add(event.getPayload());
        }
    }

    private OutcomeRow row(InputId input) {
        return outcomes.list(drafter, call.code(), null, 0, 10).rows().stream()
                .filter(row -> row.input().equals(input))
                .findFirst()
                .orElseThrow();
    }
}
