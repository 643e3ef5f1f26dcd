package org.partnershipportal.consultation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.consultation.assessment.RedactInput;
import org.partnershipportal.consultation.assessment.RedactionReason;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is cited may be narrowed, or blacked out anew, before the report is published (R14.4): the desk sees it, and acts. */
@PortalModuleTest
class CitationChangesModuleTests {

    @Autowired
    private Inputs inputs;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private CallDetails call;
    private Actor contributor;
    private InputId input;
    private ParagraphId paragraph;

    @BeforeEach
    void citeAPublishedInput() {
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        contributor = stage.inputs().contributor();
        input = stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "Ana says the law is good.");
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
        paragraph = paragraphs.add(drafter, new AddParagraph(call.id(), null, "", "The law is good."));
    }

    private CitationDetails citation() {
        return reports.details(drafter, call.code())
                .orElseThrow()
                .paragraphs()
                .getFirst()
                .citations()
                .getFirst();
    }

    private void cite() {
        stage.publish(drafter, input);
        paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
        assertThat(citation().changes()).isEmpty();
    }

    private void blackOut(int from, int to) {
        assessments.redact(
                drafter,
                new RedactInput(
                        input,
                        assessments.details(drafter, input).submitted().version(),
                        assessments.details(drafter, input).edition(),
                        List.of(BlackOut.ofText(new QuestionKey("law"), from, to, RedactionReason.PERSONAL_DATA)),
                        Set.of()));
    }

    private void isNotClearedBeforeSomebodyLooked(CitationDetails.Change... changes) {
        assertThat(citation().changes()).containsExactlyInAnyOrder(changes);
        reports.sendToClearance(drafter, call.id());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call)))
                .withMessage("report.refusal.cites-changed");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() ->
                        paragraphs.keepCitation(clearer, call.id(), citation().id()))
                .withMessage("report.refusal.in-clearance");
        reports.sendBack(
                clearer,
                new SendBack(call.id(), ReportStage.version(reports, clearer, call), "An input was narrowed."));
        paragraphs.keepCitation(drafter, call.id(), citation().id());
        assertThat(citation().changes()).isEmpty();
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    @Test
    void flagsAnInputWhoseNameAndTextWereNarrowedR14_4() {
        stage.afterDeadline(call, () -> {
            cite();
            inputs.narrow(contributor, input, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
            assertThat(citation().standing()).isEqualTo(CitationDetails.Standing.NOT_PUBLIC);
            isNotClearedBeforeSomebodyLooked(
                    CitationDetails.Change.NAME_HIDDEN, CitationDetails.Change.TEXT_NOT_PUBLISHED);
        });
    }

    @Test
    void flagsAnInputThatWasPublishedAnewWithAnotherBlackOut() {
        stage.afterDeadline(call, () -> {
            cite();
            assessments.endPublication(
                    drafter, input, assessments.details(drafter, input).edition());
            blackOut(0, 3);
            assessments.publish(
                    drafter, input, assessments.details(drafter, input).edition());
            assertThat(citation().standing()).isEqualTo(CitationDetails.Standing.PUBLIC);
            isNotClearedBeforeSomebodyLooked(CitationDetails.Change.BLACKED_OUT);
        });
    }

    @Test
    void doesNotFlagWhatTheDeskOnlyPublishesOrBlacksOutAsBefore() {
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            blackOut(0, 3);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            blackOut(0, 3);
            assessments.publish(
                    drafter, input, assessments.details(drafter, input).edition());
            assertThat(citation().changes()).isEmpty();
        });
    }

    @Test
    void takesACitationOutInsteadOfKeepingIt() {
        stage.afterDeadline(call, () -> {
            cite();
            inputs.narrow(contributor, input, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            assertThat(citation().changes()).containsExactly(CitationDetails.Change.NAME_HIDDEN);
            paragraphs.removeCitation(drafter, call.id(), citation().id());
            reports.sendToClearance(drafter, call.id());
            assertThat(reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call)))
                    .isOne();
        });
    }

    @Test
    void hasDraftedWhoKeepsACitation() {
        stage.afterDeadline(call, () -> {
            cite();
            inputs.narrow(contributor, input, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            paragraphs.keepCitation(clearer, call.id(), citation().id());
            reports.sendToClearance(drafter, call.id());
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call)))
                    .withMessage("report.refusal.same-eyes");
        });
    }

    @Test
    void isNotClearedByItsDrafterUnderAnotherMembership() {
        stage.afterDeadline(call, () -> {
            reports.sendToClearance(drafter, call.id());
            Membership of = Objects.requireNonNull(contributor.membership());
            for (Actor same : List.of(
                    Actor.staff(Objects.requireNonNull(drafter.person()), Set.of(StaffRole.SECRETARIAT)),
                    Actor.staff(
                            Objects.requireNonNull(drafter.person()),
                            Set.of(StaffRole.SECRETARIAT, StaffRole.MODERATOR, StaffRole.ADMIN)),
                    Actor.member(Objects.requireNonNull(drafter.person()), of),
                    Actor.person(Objects.requireNonNull(drafter.person())))) {
                assertThatExceptionOfType(NotAllowed.class)
                        .isThrownBy(() -> reports.clear(same, call.id(), ReportStage.version(reports, same, call)));
            }
            assertThat(reports.allowed(drafter, call.code())).doesNotContain(Permission.CLEAR_REPORT);
            assertThat(reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call)))
                    .isOne();
        });
    }
}
