package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.input.InputFixtures.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.test.util.ReflectionTestUtils;

class InputTests {

    @Test
    void publishesNothingUnlessItIsChosen() {
        assertThat(draft().textChoice()).isEqualTo(TextChoice.NOT_PUBLISHED);
    }

    @Test
    void knowsNobodyWhenItIsSealedR14_8() {
        Input input = sealedDraft();
        assertThat(input.organisation()).isEmpty();
        assertThat(input.person()).isEmpty();
        assertThat(input.isSealed()).isTrue();
    }

    @Test
    void keepsTheHourOfASealedOnesLifeAndTheMinuteOfItsSubmissionR14_8() {
        Instant odd = NOW.plusSeconds(754).plusNanos(123_456_789);
        Window then = new Window(odd, END);
        Input input = Input.sealed(begin(NameChoice.SEALED), CALL, BY, odd);
        input.choose(NameChoice.SEALED, TextChoice.PUBLISHED, CallRules.STANDARD, then, BY, odd);
        input.freeze(then, BY, odd);
        input.submit(1, then, BY, odd);
        input.leaveStatement(BY, odd);
        input.statementRead(BY, odd);
        input.narrow(NameChoice.SEALED, TextChoice.NOT_PUBLISHED, BY, odd);
        input.withdraw(then, BY);
        input.textDeleted(BY, odd);
        assertThat(input.begunAt()).isEqualTo(NOW);
        assertThat(input.submittedAt()).isEqualTo(NOW.plusSeconds(720));
        assertThat(input.received(then)).isEqualTo(NOW.plusSeconds(720));
        assertThat(events(input))
                .hasSize(9)
                .allSatisfy(event -> assertThat(event.at()).isEqualTo(NOW));
    }

    private static List<InputEvent> events(Input input) {
        return Objects.requireNonNull(ReflectionTestUtils.<Collection<?>>invokeMethod(input, "domainEvents")).stream()
                .map(InputEvent.class::cast)
                .toList();
    }

    @Test
    void keepsTheInstantsOfOneThatIsLinked() {
        Instant odd = NOW.plusSeconds(754).plusNanos(123_456_789);
        Input input = Input.of(LEAD, begin(NameChoice.TEAM_ONLY), CALL, BY, odd);
        input.freeze(new Window(odd, END), BY, odd);
        input.submit(1, new Window(odd, END), BY, odd);
        assertThat(input.begunAt()).isEqualTo(odd);
        assertThat(input.submittedAt()).isEqualTo(odd);
        assertThat(events(input)).allSatisfy(event -> assertThat(event.at()).isEqualTo(odd));
    }

    @Test
    void neverKeepsAWithdrawalAfterTheDeadlineAsOneBeforeItR14_8() {
        assertThat(new Window(END.plusSeconds(30), END).receivedInHour()).isEqualTo(END);
        assertThat(new Window(END, END).receivedInHour()).isEqualTo(END);
        assertThat(new Window(END.plusSeconds(3600), END).receivedInHour())
                .isEqualTo(END.truncatedTo(java.time.temporal.ChronoUnit.HOURS).plusSeconds(3600));
        assertThat(new Window(END.minusSeconds(1), END).receivedInHour()).isBefore(END);
    }

    @Test
    void changesBothChoicesBothWaysUntilTheDeadlineR14_4() {
        Input input = draft();
        chooseWide(input);
        input.choose(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        assertThat(input.effectiveName()).isEqualTo(NameChoice.TEAM_ONLY);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
    }

    @Test
    void neverBecomesSealedR14_4() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        draft().choose(NameChoice.SEALED, TextChoice.NOT_PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> submitted(draft()).narrow(NameChoice.SEALED, TextChoice.NOT_PUBLISHED, BY, NOW));
    }

    @Test
    void neverLeavesSealedR14_4() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> sealedDraft()
                        .choose(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW));
    }

    @Test
    void letsTheHolderOfASealedOneChooseWhetherItsTextIsPublished() {
        Input input = sealedDraft();
        input.choose(NameChoice.SEALED, TextChoice.PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.PUBLISHED);
        assertThat(input.effectiveName()).isEqualTo(NameChoice.SEALED);
    }

    @Test
    void refusesAChoiceThatTheCallDoesNotOffer() {
        CallRules rules =
                new CallRules(true, EnumSet.of(NameChoice.TEAM_ONLY), EnumSet.of(TextChoice.NOT_PUBLISHED), 10, 100, 5);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> draft().choose(NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, rules, OPEN, BY, NOW))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().field()).isEqualTo("name"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> draft().choose(NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, rules, OPEN, BY, NOW))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().field()).isEqualTo("text"));
    }

    @Test
    void choosesNothingAfterTheDeadline() {
        assertThatExceptionOfType(DeadlinePassed.class)
                .isThrownBy(() -> draft().choose(
                                NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, CallRules.STANDARD, LATE, BY, NOW));
    }

    @Test
    void narrowsAfterTheDeadlineAndNeverWidensR14_4() {
        Input input = draft();
        chooseWide(input);
        submitted(input);
        input.narrow(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, BY, END);
        assertThat(input.effectiveName()).isEqualTo(NameChoice.TEAM_ONLY);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
        refusesWider(input, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, "name");
        refusesWider(input, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, "text");
        refusesWider(input, NameChoice.SHOWN, TextChoice.PUBLISHED, "name", "text");
        assertThat(input.effectiveName()).isEqualTo(NameChoice.TEAM_ONLY);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
    }

    /** A page that was open since before the deadline still offers what is wider: it is told, and nothing is kept of it. */
    private static void refusesWider(Input input, NameChoice name, TextChoice text, String... fields) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> input.narrow(name, text, BY, END))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly(fields));
    }

    @Test
    void refusesToOneSignerWhatIsWiderThanHoldsForAllR14_4() {
        Input input = signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED);
        submitted(input);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> input.narrow(SECOND, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, BY, END))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("text"));
    }

    @Test
    void isInTimeUntilTheLastInstantOfTheMinuteR14_2() {
        Input input = draft();
        Window last = new Window(END.minusNanos(1), END);
        input.freeze(last, BY, NOW);
        input.submit(1, last, BY, NOW);
        assertThat(input.status()).isEqualTo(InputStatus.SUBMITTED);
        assertThat(input.submittedAt()).isEqualTo(END.minusNanos(1));
    }

    @Test
    void refusesWhatCameWithTheNextMinuteAndSaysWhenR14_2() {
        Input input = draft();
        input.freeze(OPEN, BY, NOW);
        assertThatExceptionOfType(DeadlinePassed.class)
                .isThrownBy(() -> input.submit(1, LATE, BY, NOW))
                .satisfies(refusal -> assertThat(refusal.received()).isEqualTo(END));
        assertThat(input.status()).isEqualTo(InputStatus.DRAFT);
        assertThat(input.submittedVersion()).isZero();
    }

    @Test
    void givesEachSubmissionTheNextReceipt() {
        Input input = submitted(draft());
        input.freeze(OPEN, BY, NOW);
        assertThat(input.submit(2, OPEN, BY, NOW)).isEqualTo(2);
        assertThat(input.submittedVersion()).isEqualTo(2);
    }

    @Test
    void submitsNoVersionButTheLatest() {
        Input input = jointDraft();
        input.freeze(OPEN, BY, NOW);
        input.freeze(OPEN, BY, NOW);
        assertThatExceptionOfType(VersionChanged.class).isThrownBy(() -> input.submit(1, OPEN, BY, NOW));
        assertThatExceptionOfType(VersionChanged.class).isThrownBy(() -> input.submit(3, OPEN, BY, NOW));
    }

    @Test
    void withdrawsWhatWasSubmittedAndNothingElse() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> draft().withdraw(OPEN, BY));
        Input input = submitted(draft());
        input.withdraw(OPEN, BY);
        assertThat(input.status()).isEqualTo(InputStatus.WITHDRAWN);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> input.withdraw(OPEN, BY));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> input.freeze(OPEN, BY, NOW));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> input.narrow(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, BY, NOW));
    }

    @Test
    void isNeverJointAndSealedR14_4() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> sealedDraft().invite(SECOND, CosignerPart.CO_SIGNER, OPEN, BY, NOW));
        Input alone = Input.of(new PersonId(UUID.randomUUID()), begin(NameChoice.TEAM_ONLY), CALL, BY, NOW);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> alone.invite(SECOND, CosignerPart.CO_SIGNER, OPEN, BY, NOW));
    }

    @Test
    void invitesNeitherItselfNorTwice() {
        Input input = jointDraft();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> input.invite(LEAD, CosignerPart.CO_SIGNER, OPEN, BY, NOW));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> input.invite(SECOND, CosignerPart.SUPPORTER, OPEN, BY, NOW));
    }

    @Test
    void invitesAgainWhoDeclined() {
        Input input = jointDraft();
        input.decline(SECOND, BY, NOW);
        input.invite(SECOND, CosignerPart.SUPPORTER, OPEN, BY, NOW);
        assertThat(input.find(SECOND).orElseThrow().status()).isEqualTo(CosignerStatus.INVITED);
        assertThat(input.find(SECOND).orElseThrow().part()).isEqualTo(CosignerPart.SUPPORTER);
    }

    @Test
    void letsNobodySignUninvitedR14_6() {
        Input input = jointDraft();
        input.freeze(OPEN, BY, NOW);
        OrganisationId stranger = new OrganisationId(UUID.randomUUID());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> input.sign(stranger, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW));
    }

    @Test
    void bindsASignatureToAFrozenVersionR14_6() {
        Input input = jointDraft();
        assertThatExceptionOfType(VersionChanged.class)
                .isThrownBy(() -> input.sign(SECOND, 0, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW));
        input.freeze(OPEN, BY, NOW);
        input.freeze(OPEN, BY, NOW);
        assertThatExceptionOfType(VersionChanged.class)
                .isThrownBy(() -> input.sign(SECOND, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW));
        input.sign(SECOND, 2, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW);
        assertThat(input.signers(2)).extracting(Cosigner::organisation).containsExactly(SECOND);
    }

    @Test
    void letsOthersReadWhatTheyAreAskedToSignAndWhatTheySignedOnlyR14_6() {
        Input input = jointDraft();
        assertThat(input.isReadBy(SECOND, 0)).as("nothing is frozen").isFalse();
        input.freeze(OPEN, BY, NOW);
        assertThat(input.isReadBy(SECOND, 1)).isTrue();
        input.sign(SECOND, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW);
        input.freeze(OPEN, BY, NOW);
        assertThat(input.isReadBy(SECOND, 1)).as("it signed it").isTrue();
        assertThat(input.isReadBy(THIRD, 1)).as("it did not sign it").isFalse();
        assertThat(input.isReadBy(THIRD, 2)).isTrue();
        input.leave(SECOND, OPEN, BY, NOW);
        assertThat(input.isReadBy(SECOND, 1)).as("it left").isFalse();
        assertThat(input.isReadBy(SECOND, 2)).as("it left").isFalse();
        assertThat(input.isReadBy(new OrganisationId(UUID.randomUUID()), 2)).isFalse();
    }

    @Test
    void namesOnlyThoseWhoSignedThatVersionR14_6() {
        Input input = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        input.freeze(OPEN, BY, NOW);
        input.submit(2, OPEN, BY, NOW);
        assertThat(input.signers(2)).isEmpty();
        assertThat(input.signers(1)).extracting(Cosigner::organisation).containsExactly(SECOND);
    }

    @Test
    void keepsASignatureWhenALaterVersionIsSignedToo() {
        Input input = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        input.freeze(OPEN, BY, NOW);
        input.sign(SECOND, 2, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW);
        assertThat(input.signers(1)).hasSize(1);
        assertThat(input.signers(2)).hasSize(1);
    }

    @Test
    void takesTheNarrowestChoiceOfAllWhoSignedR14_4() {
        Input input = signedDraft(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        chooseWide(input);
        submitted(input);
        assertThat(input.effectiveName()).isEqualTo(NameChoice.TEAM_ONLY);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
    }

    @Test
    void widensNothingForACosignerWhoWasNotAskedAgainR14_4() {
        Input input = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        chooseWide(input);
        assertThat(input.effectiveName()).isEqualTo(NameChoice.TEAM_ONLY);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
        assertThat(input.find(SECOND).orElseThrow().isAskedAgain()).isTrue();
        input.sign(SECOND, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW);
        assertThat(input.effectiveName()).isEqualTo(NameChoice.SHOWN);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.PUBLISHED);
    }

    @Test
    void asksEveryCosignerAgainWhenOnlyTheNameIsWidenedR14_4() {
        Input input = signedByBoth();
        input.choose(NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        assertThat(input.cosigners()).allMatch(Cosigner::isAskedAgain);
        assertThat(input.effectiveName()).isEqualTo(NameChoice.TEAM_ONLY);
        assertThat(asked(input)).isTrue();
    }

    @Test
    void asksEveryCosignerAgainWhenOnlyTheTextIsWidenedR14_4() {
        Input input = signedByBoth();
        input.choose(NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        assertThat(input.cosigners()).allMatch(Cosigner::isAskedAgain);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
        assertThat(asked(input)).isTrue();
    }

    @Test
    void asksNobodyAgainWhenNothingIsWidenedR14_4() {
        Input input = signedByBoth();
        input.choose(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        assertThat(input.cosigners()).noneMatch(Cosigner::isAskedAgain);
        assertThat(asked(input)).isFalse();
    }

    private static Input signedByBoth() {
        Input input = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        input.sign(THIRD, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW);
        return input;
    }

    /** Whether its latest event tells that all are asked again. */
    private static boolean asked(Input input) {
        Collection<?> events =
                Objects.requireNonNull(ReflectionTestUtils.<Collection<?>>invokeMethod(input, "domainEvents"));
        return events.stream()
                .filter(InputEvent.ChoicesChanged.class::isInstance)
                .map(InputEvent.ChoicesChanged.class::cast)
                .toList()
                .getLast()
                .askedAgain();
    }

    /** The stored choice is what the lead and all who signed say now, whatever happened before. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void keepsTheNarrowestChoiceThroughAllThatHappensR14_4(long seed) {
        Random random = new Random(seed);
        Input input = jointDraft();
        List<NameChoice> names = List.copyOf(NameChoice.signedIn());
        List<TextChoice> texts = List.of(TextChoice.values());
        for (int act = 0; act < 60; act++) {
            NameChoice name = names.get(random.nextInt(names.size()));
            TextChoice text = texts.get(random.nextInt(texts.size()));
            OrganisationId other = random.nextBoolean() ? SECOND : THIRD;
            try {
                switch (random.nextInt(8)) {
                    case 0 -> input.choose(name, text, CallRules.STANDARD, OPEN, BY, NOW);
                    case 1 -> input.narrow(name, text, BY, NOW);
                    case 2 -> input.narrow(other, name, text, BY, NOW);
                    case 3 -> input.freeze(OPEN, BY, NOW);
                    case 4 -> input.submit(input.frozenVersion(), OPEN, BY, NOW);
                    case 5 -> input.leave(other, OPEN, BY, NOW);
                    case 6 -> input.invite(other, CosignerPart.CO_SIGNER, OPEN, BY, NOW);
                    default -> input.sign(other, input.frozenVersion(), name, text, OPEN, BY, NOW);
                }
            } catch (PortalException refused) {
                // Nothing happened; what counts must be what it was.
            }
            int counts = input.submittedVersion() == 0 ? input.frozenVersion() : input.submittedVersion();
            assertThat(input.effectiveName())
                    .isEqualTo(input.signers(counts)
                            .map(Cosigner::nameChoice)
                            .reduce(input.nameChoice(), NameChoice::narrowest));
            assertThat(input.effectiveText())
                    .isEqualTo(input.signers(counts)
                            .map(Cosigner::textChoice)
                            .reduce(input.textChoice(), TextChoice::narrowest));
        }
    }

    @Test
    void takesTwoHundredCosignersAndNotOneMore() {
        Input input = draft();
        for (int n = 0; n < 200; n++) {
            input.invite(new OrganisationId(UUID.randomUUID()), CosignerPart.SUPPORTER, OPEN, BY, NOW);
        }
        OrganisationId oneMore = new OrganisationId(UUID.randomUUID());
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> input.invite(oneMore, CosignerPart.SUPPORTER, OPEN, BY, NOW))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("input.problem.too-many-cosigners"));
        assertThat(input.find(oneMore)).isEmpty();
    }

    @Test
    void letsAnyWhoSignedNarrowForAllR14_4() {
        Input input = signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED);
        chooseWide(input);
        input.sign(SECOND, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW);
        submitted(input);
        input.narrow(SECOND, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, BY, END);
        assertThat(input.effectiveName()).isEqualTo(NameChoice.TEAM_ONLY);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
    }

    @Test
    void asksForANewReceiptWhenSomebodySignsLateOrLeavesR14_6() {
        Input input = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        assertThat(input.sign(THIRD, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW))
                .isTrue();
        assertThat(input.sign(THIRD, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW))
                .as("signed already")
                .isFalse();
        assertThat(input.leave(SECOND, OPEN, BY, NOW)).isTrue();
        assertThat(input.submitAgain(OPEN, BY, NOW)).isEqualTo(2);
        assertThat(input.signers(1)).extracting(Cosigner::organisation).containsExactly(THIRD);
    }

    @Test
    void replacesARefusedFileFor48HoursWithoutAskingAnyoneAgainR14_2() {
        Input input = submitted(signedDraft(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED));
        Instant sent = input.submittedAt();
        Instant last = END.plus(Duration.ofDays(2)).minusMillis(1);
        assertThat(input.replaceFile(new Window(last, END), BY, last)).isEqualTo(2);
        assertThat(input.submittedVersion()).isEqualTo(2);
        assertThat(input.signers(2)).extracting(Cosigner::organisation).containsExactly(SECOND);
        assertThat(input.signers(1)).hasSize(1);
        assertThat(input.find(SECOND).orElseThrow().isAskedAgain()).isFalse();
        assertThat(input.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
        assertThat(input.submittedAt()).as("it was sent in time").isEqualTo(sent);
        Window late = new Window(last.plusMillis(1), END);
        assertThatExceptionOfType(DeadlinePassed.class).isThrownBy(() -> input.replaceFile(late, BY, END));
    }

    @Test
    void replacesNoFileOfWhatIsNotSubmittedR14_2() {
        Input draft = signedDraft(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> draft.replaceFile(OPEN, BY, NOW));
        Input withdrawn = submitted(draft());
        withdrawn.withdraw(OPEN, BY);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> withdrawn.replaceFile(OPEN, BY, NOW));
    }

    @Test
    void leavesALaterFrozenVersionToItsSignersUntilTheDeadlineR14_2() {
        Input input = submitted(signedDraft(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED));
        input.freeze(OPEN, BY, NOW);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> input.replaceFile(OPEN, BY, NOW))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("input.refusal.newer-frozen"));
        input.replaceFile(LATE, BY, END);
        assertThat(input.submittedVersion()).isEqualTo(3);
    }

    @Test
    void letsNobodySignOrLeaveAfterTheDeadline() {
        Input input = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        assertThatExceptionOfType(DeadlinePassed.class)
                .isThrownBy(() -> input.sign(THIRD, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, LATE, BY, NOW));
        assertThatExceptionOfType(DeadlinePassed.class).isThrownBy(() -> input.leave(SECOND, LATE, BY, NOW));
        assertThatThrownBy(() -> input.submitAgain(LATE, BY, NOW)).isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void takesNoStatementOfWhoIsKnown() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> draft().leaveStatement(BY, NOW));
    }

    @Test
    void signsNoJointInputAsSealed() {
        Input input = jointDraft();
        input.freeze(OPEN, BY, NOW);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> input.sign(SECOND, 1, NameChoice.SEALED, TextChoice.PUBLISHED, OPEN, BY, NOW));
    }

    @Test
    void knowsEveryStatusFromWhichItCanGoOn() {
        assertThat(Set.of(InputStatus.values()).stream().filter(InputStatus.WITHDRAWN::canBecome))
                .isEmpty();
    }
}
