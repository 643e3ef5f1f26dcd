package org.partnershipportal.consultation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.report.ReportFixtures.*;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StaffRole;

/** Where a report goes, and who lets it. */
class ReportTests {

    @Test
    void isClearedByAPersonWhoDraftedNothing() {
        Report report = inClearance();

        assertThat(report.clear(CLEARER, AT)).isEqualTo(1);

        assertThat(report.status()).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(report.publishedVersion()).isEqualTo(1);
    }

    /** Four eyes: the same person under another membership is the same pair of eyes. */
    @Test
    void isNotClearedByItsDrafterForWhomeverTheyAct() {
        Report report = inClearance();
        refuses(() -> report.clear(DRAFTER, AT), "report.refusal.same-eyes");
        refuses(() -> report.clear(Actor.person(person(DRAFTER)), AT), "report.refusal.same-eyes");
        refuses(
                () -> report.clear(
                        Actor.staff(person(DRAFTER), Set.of(StaffRole.SECRETARIAT, StaffRole.MODERATOR)), AT),
                "report.refusal.same-eyes");
    }

    @Test
    void isNotClearedByWhoeverChangedAParagraphOfIt() {
        Report report = drafting();
        report.draftedBy(CLEARER);
        report.sendToClearance(1, DRAFTER.ref(), AT);
        refuses(() -> report.clear(CLEARER, AT), "report.refusal.same-eyes");
    }

    @Test
    void asksForOtherEyesAnewForEachVersion() {
        Report report = published();
        report.draftAgain(CLEARER.ref(), AT);
        report.draftedBy(CLEARER);
        report.sendToClearance(1, CLEARER.ref(), AT);
        refuses(() -> report.clear(CLEARER, AT), "report.refusal.same-eyes");

        assertThat(report.clear(DRAFTER, AT)).isEqualTo(2);
    }

    @Test
    void remembersItsDraftersWhenItIsSentBack() {
        Report report = inClearance();
        report.sendBack("Say which law.", CLEARER.ref(), AT);
        report.sendToClearance(1, CLEARER.ref(), AT);
        refuses(() -> report.clear(DRAFTER, AT), "report.refusal.same-eyes");
    }

    @Test
    void saysWhyItWasSentBackUntilItIsSentAgain() {
        Report report = inClearance();
        report.sendBack("Say which law.", CLEARER.ref(), AT);
        assertThat(report.sentBack()).isEqualTo("Say which law.");
        report.sendToClearance(1, DRAFTER.ref(), AT);
        assertThat(report.sentBack()).isEmpty();
    }

    @Test
    void isNotWrittenInClearanceNorOncePublished() {
        refuses(() -> inClearance().draftedBy(DRAFTER), "report.refusal.in-clearance");
        refuses(() -> inClearance().edit(edit(1), DRAFTER, AT), "report.refusal.in-clearance");
        refuses(() -> published().draftedBy(DRAFTER), "report.refusal.published");
        refuses(() -> published().edit(edit(1), DRAFTER, AT), "report.refusal.published");
    }

    @Test
    void isNotClearedSentBackOrDraftedAgainOutOfTurn() {
        refuses(() -> drafting().clear(CLEARER, AT), "report.refusal.not-in-clearance");
        refuses(() -> drafting().sendBack("No", CLEARER.ref(), AT), "report.refusal.not-in-clearance");
        refuses(() -> published().clear(CLEARER, AT), "report.refusal.not-in-clearance");
        refuses(() -> drafting().draftAgain(DRAFTER.ref(), AT), "report.refusal.drafting-already");
        refuses(() -> inClearance().draftAgain(DRAFTER.ref(), AT), "report.refusal.drafting-already");
        refuses(() -> inClearance().sendToClearance(1, DRAFTER.ref(), AT), "report.refusal.in-clearance");
    }

    @Test
    void isNotSentToClearanceWithoutAParagraph() {
        refuses(() -> drafting().sendToClearance(0, DRAFTER.ref(), AT), "report.refusal.no-paragraph");
    }

    @Test
    void refusesAChangeOfWhatSomebodyChangedMeanwhile() {
        Report report = drafting();
        report.edit(edit(1), DRAFTER, AT);
        assertThatThrownBy(() -> report.edit(edit(1), CLEARER, AT)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesAParagraphThatSomebodyWroteMeanwhile() {
        Paragraph paragraph = new Paragraph(
                ParagraphId.random(), new AddParagraph(CALL, null, "", "One."), Anchor.draw(new Random()), 0);
        paragraph.write(new EditParagraph(paragraph.id(), 1, "", "Two."));
        assertThatThrownBy(() -> paragraph.write(new EditParagraph(paragraph.id(), 1, "", "Three.")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(paragraph.text()).isEqualTo("Two.");
    }

    @Test
    void keepsTheAnchorOfAParagraphThatIsWrittenAnew() {
        Anchor anchor = Anchor.draw(new Random());
        Paragraph paragraph = new Paragraph(ParagraphId.random(), new AddParagraph(CALL, null, "", "One."), anchor, 0);
        paragraph.write(new EditParagraph(paragraph.id(), 1, "Law", "Two."));
        assertThat(paragraph.anchor()).isEqualTo(anchor);
    }

    @Test
    void tellsAReaderOnlyWhatAColleagueWroteLately() {
        ReportQueries.Draft draft = new ReportQueries.Draft(
                ParagraphId.random(), 1, Anchor.draw(new Random()), 1, "", "One.", CLEARER.person(), AT);
        assertThat(draft.details(DRAFTER, AT, List.of()).colleague()).isEqualTo(AT);
        assertThat(draft.details(DRAFTER, AT.plusSeconds(1), List.of()).colleague())
                .as("not lately")
                .isNull();
        assertThat(draft.details(CLEARER, AT, List.of()).colleague())
                .as("one's own")
                .isNull();
        ReportQueries.Draft old =
                new ReportQueries.Draft(ParagraphId.random(), 1, Anchor.draw(new Random()), 1, "", "One.", null, null);
        assertThat(old.details(DRAFTER, AT, List.of()).colleague()).isNull();
    }

    @Test
    void refusesTextsThatAreMissingOrTooLong() {
        assertThatThrownBy(() -> new BeginReport(CALL, null, "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new BeginReport(CALL, Language.EN, "x".repeat(301)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AddParagraph(CALL, null, "", " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AddParagraph(CALL, null, "", "x".repeat(10_001)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new SendBack(CALL, 1, "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new GiveReason(CALL, Set.of(), OutcomeReason.OTHER, "x"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new GiveReason(CALL, Set.of(INPUT), OutcomeReason.INADMISSIBLE, "x"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new GiveReason(CALL, Set.of(INPUT), OutcomeReason.OTHER, " "))
                .as("what is listed says enough, another reason says nothing")
                .isInstanceOf(InvalidInput.class);
        assertThat(new GiveReason(CALL, Set.of(INPUT), OutcomeReason.BACKGROUND, "").text())
                .isEmpty();
        assertThatThrownBy(() -> new GiveReason(CALL, Set.of(INPUT), OutcomeReason.BACKGROUND, "x".repeat(2_001)))
                .isInstanceOf(InvalidInput.class);
    }

    /** Four eyes: who writes its title and introduction has drafted. */
    @Test
    void isNotClearedByWhoeverWroteItsTitle() {
        Report report = drafting();
        report.edit(edit(1), CLEARER, AT);
        report.sendToClearance(1, DRAFTER.ref(), AT);
        refuses(() -> report.clear(CLEARER, AT), "report.refusal.same-eyes");
    }

    @Test
    void keepsItsTitleInClearance() {
        Report report = inClearance();
        refuses(
                () -> report.edit(new EditReport(CALL, 1, "Another title", ""), DRAFTER, AT),
                "report.refusal.in-clearance");
        assertThat(report.title()).isEqualTo("Older persons");
    }

    @Test
    void everyEditMakesALaterEdition() {
        Report report = drafting();
        report.edit(edit(1), DRAFTER, AT);
        assertThat(report.edition()).isEqualTo(2);
        Paragraph paragraph = new Paragraph(
                ParagraphId.random(), new AddParagraph(CALL, null, "", "One."), Anchor.draw(new Random()), 0);
        paragraph.write(new EditParagraph(paragraph.id(), 1, "", "Two."));
        assertThat(paragraph.edition()).isEqualTo(2);
    }

    @Test
    void refusesEditsThatSayNothing() {
        assertThatThrownBy(() -> new EditReport(CALL, 1, " ", "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new EditParagraph(ParagraphId.random(), 1, "", " "))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void goesOnlyFromDraftToClearanceToPublication() {
        assertThat(ReportStatus.DRAFTING.canBecome(ReportStatus.PUBLISHED)).isFalse();
        assertThat(ReportStatus.PUBLISHED.canBecome(ReportStatus.IN_CLEARANCE)).isFalse();
        assertThat(ReportStatus.IN_CLEARANCE.canBecome(ReportStatus.IN_CLEARANCE))
                .isFalse();
    }

    @Test
    @DisplayName("R0.1 nobody but the team of its call finds it")
    void isFoundByItsTeamAlone() {
        ReportPolicy policy = new ReportPolicy();
        TeamReport desk =
                new TeamReport(new ReportTeam(CALL, CODE, CallStatus.CLOSED, AT, Set.of(person(DRAFTER))), drafting());
        policy.requireTeam(DRAFTER, Permission.WRITE_REPORT, desk);
        for (Actor other : new Actor[] {CLEARER, Actor.person(person(DRAFTER)), Actor.visitor()}) {
            assertThatThrownBy(() -> policy.requireTeam(other, Permission.WRITE_REPORT, desk))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> policy.requireTeam(DRAFTER, Permission.END_PARTNERSHIP, desk))
                .isInstanceOf(NotPermitted.class);
    }

    private static EditReport edit(long edition) {
        return new EditReport(CALL, edition, "Older persons", "We asked.");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(NotAllowed.class).hasMessage(key);
    }
}
