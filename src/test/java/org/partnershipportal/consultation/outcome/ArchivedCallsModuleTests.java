package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.Publications;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallFilter;
import org.partnershipportal.consultation.call.CallRow;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.call.RunCall;
import org.partnershipportal.consultation.call.TakeOverCall;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.clarification.AskClarification;
import org.partnershipportal.consultation.clarification.ClarificationId;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.clarification.SetAside;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.explanation.AskExplanation;
import org.partnershipportal.consultation.explanation.Explain;
import org.partnershipportal.consultation.explanation.ExplanationDetails;
import org.partnershipportal.consultation.explanation.ExplanationId;
import org.partnershipportal.consultation.explanation.Explanations;
import org.partnershipportal.consultation.explanation.PublishExplanation;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.EditReport;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-CAL-11: a call whose outcomes are told is archived")
class ArchivedCallsModuleTests {

    @Autowired
    private Calls calls;

    @Autowired
    private ReportTeams teams;

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Publications publications;

    @Autowired
    private Codes codes;

    @Autowired
    private Clarifications clarifications;

    @Autowired
    private Explanations explanations;

    @Autowired
    private Cases cases;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Persons persons;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private Actor contributor;
    private CallDetails call;
    private InputId input;

    @BeforeEach
    void openACallWithAnInput() {
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        contributor = stage.inputs().contributor();
        input = stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons deprived of liberty"));
        paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say that the law is good."));
    }

    private void report() {
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    private void tell() {
        outcomes.giveReason(
                drafter, new GiveReason(call.id(), Set.of(input), OutcomeReason.SAID_BY_OTHERS, "Others said so."));
        outcomes.send(drafter, call.id());
    }

    private CallStatus status() {
        return calls.details(Actor.visitor(), call.id()).status();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private boolean isListed(@Nullable CallStatus status) {
        return calls.list(Actor.visitor(), new CallFilter(call.code().value(), null, status), 0, 200).rows().stream()
                .map(CallRow::code)
                .anyMatch(call.code()::equals);
    }

    @Test
    void isNotArchivedBeforeTheReportAndTheOutcomes() {
        refused("call.refusal.archive", () -> calls.archive(drafter, call.id()));
        stage.afterDeadline(call, () -> {
            refused("call.refusal.archive", () -> calls.archive(drafter, call.id()));
            stage.admit(drafter, input);
            report();
            refused("outcome.refusal.untold", () -> calls.archive(drafter, call.id()));
            assertThat(status()).isEqualTo(CallStatus.REPORTED);
            tell();
            calls.archive(drafter, call.id());
            assertThat(status()).isEqualTo(CallStatus.ARCHIVED);
            refused("call.refusal.archive", () -> calls.archive(drafter, call.id()));
        });
    }

    @Test
    void isNotArchivedWhileAnAppealOrAQuestionWaits() {
        ClarificationId asked = clarifications.ask(
                Actor.visitor(), call.code(), new AskClarification(UUID.randomUUID(), Language.EN, "May we?"));
        stage.afterDeadline(call, () -> {
            stage.reject(drafter, input);
            cases.appeal(contributor, new AppealDecision(input.ref(), "It is about the call."));
            report();
            outcomes.send(drafter, call.id());
            refused("assessment.refusal.appeal-waits", () -> {
                clarifications.setAside(
                        drafter,
                        new SetAside(
                                Map.of(
                                        asked,
                                        clarifications.details(drafter, asked).edition()),
                                "It was answered by the call."));
                calls.archive(drafter, call.id());
            });
            assertThat(status()).isEqualTo(CallStatus.REPORTED);
        });
    }

    @Test
    void isNotArchivedWhileAQuestionWaits() {
        clarifications.ask(
                Actor.visitor(), call.code(), new AskClarification(UUID.randomUUID(), Language.EN, "May we?"));
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            report();
            tell();
            refused("clarification.refusal.question-waits", () -> calls.archive(drafter, call.id()));
        });
    }

    @Test
    @DisplayName("R14.11 its report team alone archives it and takes it out")
    void isArchivedByItsTeamAlone() {
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            report();
            tell();
            for (Actor other :
                    new Actor[] {stage.secretariat(), stage.staff(StaffRole.MODERATOR), contributor, Actor.visitor()}) {
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> calls.archive(other, call.id()));
            }
            calls.archive(clearer, call.id());
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> calls.restore(stage.secretariat(), call.id()));
            calls.restore(drafter, call.id());
            assertThat(status()).isEqualTo(CallStatus.REPORTED);
            refused("call.refusal.restore", () -> calls.restore(drafter, call.id()));
        });
    }

    @Test
    @DisplayName("R14.11 once nobody of its team can act, another of the secretariat takes over and takes it out")
    void isTakenOverAndTakenOutOnceNobodyOfItsTeamCanAct() {
        stage.afterDeadline(call, () -> {
            stage.reject(drafter, input);
            report();
            outcomes.send(drafter, call.id());
            calls.archive(drafter, call.id());
            cases.appeal(contributor, new AppealDecision(input.ref(), "It is about the call."));
            Actor other = stage.secretariat();
            refused("call.refusal.team-can-act", () -> takeOver(other));
            calls.desk(other, call.code())
                    .team()
                    .members()
                    .forEach(member -> persons.seenAsStaff(Actor.system(), member.person(), Set.of()));
            assertThat(calls.details(other, call.code()).opensDesk()).isTrue();
            assertThat(calls.desk(other, call.code()).team().mayTakeOver()).isTrue();
            for (Actor none : new Actor[] {stage.staff(StaffRole.MODERATOR), contributor, Actor.visitor()}) {
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> takeOver(none));
            }
            takeOver(other);
            assertThat(status()).isEqualTo(CallStatus.ARCHIVED);
            assertThat(calls.desk(other, call.code()).team().mayName()).isTrue();
            calls.restore(other, call.id());
            assertThat(status()).isEqualTo(CallStatus.REPORTED);
        });
    }

    private void takeOver(Actor other) {
        calls.takeOver(other, new TakeOverCall(call.id(), "Both have left the secretariat."));
    }

    @Test
    void leavesTheListsAndStaysInTheArchive() {
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            report();
            tell();
            assertThat(isListed(null)).isTrue();
            calls.archive(drafter, call.id());
            assertThat(isListed(null)).isFalse();
            assertThat(isListed(CallStatus.REPORTED)).isFalse();
            assertThat(isListed(CallStatus.ARCHIVED)).isTrue();
            assertThat(teams.ranBy(drafter, 50)).extracting(RunCall::id).doesNotContain(call.id());
            assertThat(calls.details(Actor.visitor(), call.code()).code()).isEqualTo(call.code());
        });
    }

    @Test
    @DisplayName(
            "R14.12 its team asks for no explanation and publishes none; the contributor still answers, and it can be"
                    + " unpublished")
    void nothingMoreIsAskedOfItsContributors() {
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            ExplanationId shown = explanations.ask(drafter, question());
            explanations.explain(contributor, new Explain(input, shown, "The old one."));
            ExplanationId open = explanations.ask(drafter, question());
            publishExplained(shown);
            report();
            tell();
            calls.archive(drafter, call.id());

            String key = "call.refusal.archived";
            refused(key, () -> explanations.ask(drafter, question()));
            refused(
                    key,
                    () -> explanations.takeBack(
                            drafter, input, open, explained(open).edition()));
            assertThat(explanations.closed(drafter, input)).contains(key);
            assertThat(explained(open).allowed()).doesNotContain(Permission.ASK_EXPLANATION);
            explanations.explain(contributor, new Explain(input, open, "That one too."));
            refused(key, () -> publishExplained(open));
            assertThat(explained(open).allowed()).doesNotContain(Permission.PUBLISH_INPUT);
            explanations.holdBack(drafter, input, shown, explained(shown).edition());
            assertThat(explained(shown).published()).isFalse();
            calls.restore(drafter, call.id());
            publishExplained(open);
        });
    }

    private AskExplanation question() {
        LocalDate last =
                Objects.requireNonNull(call.deadline()).local().toLocalDate().plusDays(60);
        return new AskExplanation(UUID.randomUUID(), input, Language.EN, "Which one?", last);
    }

    private void publishExplained(ExplanationId request) {
        explanations.publish(
                drafter,
                new PublishExplanation(input, request, explained(request).edition(), ""));
    }

    private ExplanationDetails explained(ExplanationId request) {
        return explanations.atDesk(drafter, input).stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isReadAndNotWorkedOnUntilItIsTakenOut() {
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, input);
            report();
            tell();
            calls.archive(drafter, call.id());

            String key = "call.refusal.archived";
            long edition = assessments.details(drafter, input).edition();
            refused(key, () -> assessments.endPublication(drafter, input, edition));
            refused(key, () -> assessments.admit(drafter, input, edition));
            refused(key, () -> codes.add(drafter, new AddCode(call.id(), 0, null, "Law", "")));
            refused(key, () -> reports.draftAgain(drafter, call.id()));
            refused(key, () -> reports.edit(drafter, new EditReport(call.id(), 1, "Title", "")));
            refused(key, this::tell);
            refused(key, () -> outcomes.send(drafter, call.id()));
            refused(
                    "call.refusal.extend",
                    () -> calls.extend(drafter, call.id(), Objects.requireNonNull(call.deadline()), 9));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> inputs.begin(
                            contributor,
                            new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SHOWN, Language.EN.tag())));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> clarifications.ask(
                            Actor.visitor(),
                            call.code(),
                            new AskClarification(UUID.randomUUID(), Language.EN, "May we still?")));

            assertThat(assessments.details(drafter, input).allowed())
                    .as("the desk offers nothing that it refuses")
                    .noneMatch(permission -> permission.name().endsWith("_INPUT"));
            assertThat(outcomes.list(drafter, call.code(), null, 0, 10).rows()).hasSize(1);
            assertThat(publications.details(Actor.visitor(), number).number()).isEqualTo(number);

            inputs.narrow(contributor, input, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            calls.restore(drafter, call.id());
            codes.add(drafter, new AddCode(call.id(), 0, null, "Law", ""));
        });
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> outcomes.list(stage.secretariat(), call.code(), null, 0, 10));
    }
}
