package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.input.InputFixtures.BY;
import static org.partnershipportal.consultation.input.InputFixtures.CALL;
import static org.partnershipportal.consultation.input.InputFixtures.END;
import static org.partnershipportal.consultation.input.InputFixtures.LEAD;
import static org.partnershipportal.consultation.input.InputFixtures.NOW;
import static org.partnershipportal.consultation.input.InputFixtures.SECOND;
import static org.partnershipportal.consultation.input.InputFixtures.member;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

/** What the report team enters for its holder (R14.13). */
class EnteredInputTests {

    static final PersonId TYPIST = new PersonId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.parse("2027-02-20");
    private static final LocalDate TODAY = LocalDate.parse("2027-03-20");
    private static final Actor TYPING = Actor.staff(TYPIST, Set.of(StaffRole.SECRETARIAT));

    private final InputPolicy policy = new InputPolicy((actor, input) -> input.isEntered() && actor.isPerson(TYPIST));

    static EnterInput command(@Nullable OrganisationId organisation, String holder, NameChoice name) {
        return new EnterInput(
                UUID.randomUUID(),
                CALL,
                EntryOrigin.POST,
                DAY,
                "File 17/2027",
                organisation,
                holder,
                organisation == null ? StakeholderGroup.CIVIL_SOCIETY : null,
                null,
                name,
                TextChoice.PUBLISHED,
                "Signed form, second page",
                "es",
                "",
                false);
    }

    static Input entered(EnterInput command) {
        return Input.entered(command, new EntryMarks("r", "h"), CallRules.STANDARD, TYPIST, BY, NOW);
    }

    static Input ofTheLead() {
        return entered(command(LEAD, "", NameChoice.SHOWN));
    }

    private static Input submitted() {
        return InputFixtures.submitted(ofTheLead());
    }

    private static EndEntered end(Input input, LocalDate day) {
        return new EndEntered(input.id(), day, "She telephoned.");
    }

    @Test
    void hasTheChoicesThatItsHolderMadeFromItsBeginning() {
        Input input = ofTheLead();
        assertThat(input.effectiveName()).isEqualTo(NameChoice.SHOWN);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.PUBLISHED);
        assertThat(input.language()).isEqualTo("es");
        assertThat(input.status()).isEqualTo(InputStatus.DRAFT);
    }

    @Test
    void keepsWhereItCameFromAndWhoEnteredIt() {
        Input input = entered(command(null, "Doña Amal", NameChoice.TEAM_ONLY));
        EnteredDetails entered =
                input.entered().orElseThrow().details(input.id().value());
        assertThat(entered.origin()).isEqualTo(EntryOrigin.POST);
        assertThat(entered.day()).isEqualTo(DAY);
        assertThat(entered.by()).isEqualTo(TYPIST);
        assertThat(entered.holder()).isEqualTo("Doña Amal");
        assertThat(entered.group()).isEqualTo(StakeholderGroup.CIVIL_SOCIETY);
        assertThat(entered.reference()).isEqualTo("File 17/2027");
        assertThat(entered.consent()).isEqualTo("Signed form, second page");
    }

    @Test
    void isNeverSealed() {
        refused("name", () -> command(LEAD, "", NameChoice.SEALED));
    }

    @Test
    void showsNoNameOfAHolderWhoIsNotRegistered() {
        refused("name", () -> command(null, "Doña Amal", NameChoice.SHOWN));
    }

    @Test
    void getsNoPublicNameByAChoiceEither() {
        Input input = entered(command(null, "Doña Amal", NameChoice.TEAM_ONLY));
        refused(
                "name",
                () -> input.choose(
                        NameChoice.SHOWN, TextChoice.PUBLISHED, CallRules.STANDARD, input.window(NOW, END), BY, NOW));
    }

    @Test
    void hasOneHolder() {
        refused("holder", () -> command(LEAD, "Doña Amal", NameChoice.TEAM_ONLY));
        refused("holder", () -> command(null, " ", NameChoice.TEAM_ONLY));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> command(null, " ", NameChoice.TEAM_ONLY))
                .satisfies(told ->
                        assertThat(told.problems()).extracting(Problem::key).contains("input.problem.no-holder"));
    }

    @Test
    void isNotBegunWithoutAConsentOrAReference() {
        EnterInput one = command(LEAD, "", NameChoice.SHOWN);
        refused(
                "consent",
                () -> new EnterInput(
                        one.formToken(),
                        CALL,
                        one.origin(),
                        DAY,
                        "17",
                        LEAD,
                        "",
                        null,
                        null,
                        one.name(),
                        one.text(),
                        "\u00a0",
                        "en",
                        "",
                        false));
        refused(
                "reference",
                () -> new EnterInput(
                        one.formToken(),
                        CALL,
                        one.origin(),
                        DAY,
                        "",
                        LEAD,
                        "",
                        null,
                        null,
                        one.name(),
                        one.text(),
                        "Yes",
                        "en",
                        "",
                        false));
    }

    @Test
    void takesNoChoiceThatItsCallDoesNotOffer() {
        CallRules narrow =
                new CallRules(true, EnumSet.of(NameChoice.TEAM_ONLY), EnumSet.of(TextChoice.NOT_PUBLISHED), 1, 1, 5);
        refused(
                "name",
                () -> Input.entered(
                        command(LEAD, "", NameChoice.SHOWN), new EntryMarks("r", "h"), narrow, TYPIST, BY, NOW));
    }

    @Test
    void isTypedAfterTheDeadlineToo() {
        Input input = ofTheLead();
        Window late = input.window(END.plus(Duration.ofDays(3)), END);
        input.freeze(late, BY, late.received());
        input.submit(1, late, BY, late.received());
        assertThat(input.status()).isEqualTo(InputStatus.SUBMITTED);
    }

    @Test
    void isChangedNoMoreOnceItIsSubmittedNotEvenBeforeTheDeadline() {
        Input input = submitted();
        Instant before = NOW.plusSeconds(60);
        assertThat(input.window(before, END).isOpen()).isFalse();
        assertThatExceptionOfType(DeadlinePassed.class)
                .isThrownBy(() -> input.freeze(input.window(before, END), BY, before));
    }

    @Test
    void isSignedByNobodyElse() {
        Input input = ofTheLead();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> input.invite(SECOND, CosignerPart.CO_SIGNER, input.window(NOW, END), BY, NOW));
    }

    @Test
    void isReadByNobodyButWhoTypesItWhileItIsTyped() {
        Input input = ofTheLead();
        assertThat(policy.mayRead(TYPING, input)).isTrue();
        assertThat(policy.mayRead(member(LEAD, MemberRole.SIGNATORY), input)).isFalse();
        assertThat(policy.mayRead(secretary(), input)).isFalse();
    }

    @Test
    void isWrittenByNobodyOfTheTeamButWhoBeganItThoughEachReadsItAfterTheDeadline() {
        InputPolicy afterwards =
                new InputPolicy((actor, input) -> input.isEntered() && actor.is(StaffRole.SECRETARIAT));
        Input input = ofTheLead();
        assertThat(afterwards.allowed(TYPING, input))
                .contains(
                        Permission.WRITE_ANSWER,
                        Permission.EDIT_INPUT,
                        Permission.SUBMIT_INPUT,
                        Permission.ATTACH_DOCUMENT);
        assertThat(afterwards.allowed(secretary(), input))
                .contains(Permission.READ)
                .doesNotContain(
                        Permission.WRITE_ANSWER,
                        Permission.EDIT_INPUT,
                        Permission.SUBMIT_INPUT,
                        Permission.ATTACH_DOCUMENT);
    }

    @Test
    void keepsWhyItIsSubmittedLateUnlessThatWasSaidBefore() {
        Input input = ofTheLead();
        refused("late", () -> input.sayWhyLate(""));
        input.sayWhyLate("The typist was ill.");
        input.sayWhyLate("Another reason");
        assertThat(input.entered().orElseThrow().details(input.id().value()).late())
                .isEqualTo("The typist was ill.");
        InputFixtures.draft().sayWhyLate(""); // what its contributors send is asked by nobody
    }

    @Test
    void isTheHoldersOnceItIsSubmitted() {
        Input input = submitted();
        assertThat(policy.allowed(member(LEAD, MemberRole.SIGNATORY), input))
                .contains(Permission.READ, Permission.WITHDRAW_INPUT, Permission.NARROW_INPUT)
                .doesNotContain(
                        Permission.WRITE_ANSWER,
                        Permission.EDIT_INPUT,
                        Permission.SUBMIT_INPUT,
                        Permission.ASK_EXTENSION,
                        Permission.ATTACH_DOCUMENT);
    }

    @Test
    void isNarrowedAndEndedByTheTeamAndNotWithdrawnWithoutAReason() {
        assertThat(policy.allowed(TYPING, submitted()))
                .contains(Permission.READ, Permission.ENTER_INPUT, Permission.NARROW_INPUT)
                .doesNotContain(
                        Permission.WITHDRAW_INPUT,
                        Permission.WRITE_ANSWER,
                        Permission.SUBMIT_INPUT,
                        Permission.ATTACH_DOCUMENT);
        assertThat(policy.allowed(secretary(), submitted())).isEmpty();
    }

    @Test
    void isWithdrawnWithTheDayAndTheReasonOfItsHolder() {
        Input input = submitted();
        input.endEntered(end(input, DAY), TODAY, BY, NOW);
        EnteredDetails entered =
                input.entered().orElseThrow().details(input.id().value());
        assertThat(input.status()).isEqualTo(InputStatus.WITHDRAWN);
        assertThat(entered.endDay()).isEqualTo(DAY);
        assertThat(entered.end()).isEqualTo("She telephoned.");
    }

    @Test
    void isNotWithdrawnOnADayThatCannotBe() {
        Input input = submitted();
        refused("day", () -> input.endEntered(end(input, TODAY.plusDays(1)), TODAY, BY, NOW));
        Input other = submitted();
        refused("day", () -> other.endEntered(end(other, DAY.minusDays(1)), TODAY, BY, NOW));
        refused("reason", () -> new EndEntered(input.id(), DAY, ""));
    }

    @Test
    void isNotEndedWhileItIsADraftAndNoOtherInputIsEver() {
        Input draft = ofTheLead();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> draft.endEntered(end(draft, DAY), TODAY, BY, NOW));
        Input own = InputFixtures.submitted(InputFixtures.draft());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> own.endEntered(end(own, DAY), TODAY, BY, NOW));
        assertThat(own.status()).isEqualTo(InputStatus.SUBMITTED);
    }

    @Test
    void losesAllWordsAboutItsHolderWithItsText() {
        Input input = InputFixtures.submitted(entered(command(null, "Doña Amal", NameChoice.TEAM_ONLY)));
        input.endEntered(end(input, DAY), TODAY, BY, NOW);
        input.textDeleted(BY, NOW);
        EnteredDetails left = input.entered().orElseThrow().details(input.id().value());
        assertThat(left.holder() + left.reference() + left.consent() + left.end())
                .isEmpty();
        assertThat(left.group()).isNull();
        assertThat(left.country()).isNull();
        assertThat(left.origin()).isEqualTo(EntryOrigin.POST);
    }

    private static Actor secretary() {
        return Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(act)
                .satisfies(told ->
                        assertThat(told.problems()).extracting(Problem::field).contains(field));
    }
}
