package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.call.CallFixtures.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("A call for inputs")
class CallTests {

    private static final PersonId COLLEAGUE = new PersonId(UUID.randomUUID());
    private static final Instant DURING = AT.plus(Duration.ofDays(3));

    @Test
    void beginsAsADraftOfWhoeverBeganIt() {
        Call call = bareDraft();
        assertThat(call.statusAt(AT)).isEqualTo(CallStatus.DRAFT);
        assertThat(call.isPublic()).isFalse();
        assertThat(call.team()).containsExactly(DRAFTER);
        assertThat(call.contentVersion()).isEqualTo(1);
        assertThat(call.corrections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Older", "older persons", "older--persons", "-older", "older-", "كبار", "a_b"})
    void refusesCodesThatAreNone(String code) {
        assertThatThrownBy(() -> new DraftCall("Older persons", Language.EN, code, null))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("code"));
        assertThatThrownBy(() -> new EditCall(CallId.random(), 1, code, content(), null))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("code"));
    }

    @Test
    void isEditedWhileItIsADraft() {
        Call call = draft();
        call.edit(edit(call, titled(en("Older persons in prison")), LATER), BY, AT);
        assertThat(call.content().texts().title()).isEqualTo(en("Older persons in prison"));
        assertThat(call.code()).isEqualTo(new CallCode("in-prison"));
        assertThat(call.deadline()).contains(LATER);
        assertThat(call.contentVersion()).isEqualTo(1);
    }

    @Test
    void refusesTheLaterOfTwoEditors() {
        Call call = draft();
        EditCall mine = edit(call, titled(en("Mine")), DEADLINE);
        EditCall theirs = edit(call, titled(en("Theirs")), DEADLINE);
        call.edit(theirs, BY, AT);
        assertThatThrownBy(() -> call.edit(mine, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(call.content().texts().title()).isEqualTo(en("Theirs"));
    }

    @Test
    void opensWhenItIsComplete() {
        Call call = open();
        assertThat(call.statusAt(AT)).isEqualTo(CallStatus.OPEN);
        assertThat(call.isPublic()).isTrue();
        assertThat(call.opensAt()).isEqualTo(AT);
    }

    @Test
    void doesNotOpenIncomplete() {
        Call call = bareDraft();
        assertThatThrownBy(() -> call.open(ABLE, BY, AT)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> call.schedule(schedule(call, DURING), ABLE, BY, AT))
                .isInstanceOf(InvalidInput.class);
        assertThat(call.statusAt(AT)).isEqualTo(CallStatus.DRAFT);
    }

    @Test
    void doesNotOpenWithoutADeadline() {
        Call call = new Call(new CallCode("older-persons"), content(), null, DRAFTER, BY, AT);
        call.join(SECOND, BY, AT);
        assertThatThrownBy(() -> call.open(ABLE, BY, AT))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("deadline"));
    }

    @Test
    void doesNotOpenAfterItsDeadline() {
        Call call = draft();
        assertThatThrownBy(() -> call.open(ABLE, BY, DEADLINE.instant()))
                .satisfies(
                        refused -> assertThat(keys(refused)).containsExactly("call.problem.deadline-before-opening"));
    }

    @Test
    void isScheduledBeforeItsDeadlineOnly() {
        Call call = draft();
        assertThatThrownBy(() -> call.schedule(schedule(call, DEADLINE.instant()), ABLE, BY, AT))
                .isInstanceOf(InvalidInput.class);
        call.schedule(schedule(call, DURING), ABLE, BY, AT);
        assertThat(call.statusAt(AT)).isEqualTo(CallStatus.SCHEDULED);
        assertThat(call.isPublic()).isFalse();
    }

    @Test
    void opensNowIfItIsScheduledForThePast() {
        Call call = draft();
        call.schedule(schedule(call, AT.minusSeconds(60)), ABLE, BY, AT);
        assertThat(call.statusAt(AT)).isEqualTo(CallStatus.OPEN);
        assertThat(call.opensAt()).isEqualTo(AT);
    }

    @Test
    void staysFitToOpenWhileItIsScheduled() {
        Call call = scheduled();
        CallContent incomplete = new DraftCall("Older persons", Language.EN, "older-persons", null).content();
        assertThatThrownBy(() -> call.edit(edit(call, incomplete, DEADLINE), BY, AT))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> call.edit(edit(call, content(), null), BY, AT)).isInstanceOf(InvalidInput.class);
        call.edit(edit(call, titled(en("Older persons in prison")), LATER), BY, AT);
        assertThat(call.deadline()).contains(LATER);
    }

    /** R14.9. */
    @Test
    void isOverForEveryoneOnceItIsClosedAndStaysSo() {
        assertThat(Arrays.stream(CallStatus.values()).filter(CallStatus::isOver))
                .containsExactly(CallStatus.CLOSED, CallStatus.REPORTED, CallStatus.ARCHIVED);
    }

    @Test
    void isADraftAgainWhenItIsTakenBack() {
        Call call = scheduled();
        call.unschedule(BY, AT);
        assertThat(call.statusAt(AT)).isEqualTo(CallStatus.DRAFT);
        assertThat(call.opensAt()).isNull();
    }

    @Test
    void opensByTheClockWhenItsMomentHasComeAndNotBefore() {
        Call call = scheduled();
        call.openIfDue(ABLE, BY, AT.plus(Duration.ofDays(1)).minusMillis(1));
        assertThat(call.isPublic()).isFalse();
        call.openIfDue(ABLE, BY, AT.plus(Duration.ofDays(1)));
        assertThat(call.isPublic()).isTrue();
    }

    @Test
    void isNotOpenedTwiceByTheClock() {
        Call call = scheduled();
        call.openIfDue(ABLE, BY, DURING);
        long edition = call.edition();
        call.openIfDue(ABLE, BY, DURING);
        assertThat(call.edition()).isEqualTo(edition);
        assertThat(call.opensAt()).isEqualTo(AT.plus(Duration.ofDays(1)));
    }

    @Test
    void isNotOpenedByTheClockAfterItWasTakenBack() {
        Call call = scheduled();
        call.unschedule(BY, AT);
        call.openIfDue(ABLE, BY, DURING);
        assertThat(call.isPublic()).isFalse();
    }

    @Test
    @DisplayName("R14.2 is closed from the end of the minute stated, though no clock has run")
    void isClosedWhenItsDeadlineIsOver() {
        Call call = open();
        assertThat(call.statusAt(TOO_LATE.minusMillis(1))).isEqualTo(CallStatus.OPEN);
        assertThat(call.statusAt(TOO_LATE)).isEqualTo(CallStatus.CLOSED);
    }

    @Test
    void isClosedByTheClockWhenItsDeadlineIsOverAndNotBefore() {
        Call call = open();
        call.closeIfDue(BY, TOO_LATE.minusMillis(1));
        assertThat(call.statusAt(AT)).isEqualTo(CallStatus.OPEN);
        call.closeIfDue(BY, TOO_LATE);
        call.closeIfDue(BY, TOO_LATE);
        assertThat(call.statusAt(AT)).isEqualTo(CallStatus.CLOSED);
        assertThat(call.isPublic()).isTrue();
    }

    @Test
    void isCorrectedWithADatedNotice() {
        Call call = open();
        call.correct(correction(call, changed("law", q -> words(q, 800))), BY, DURING);
        assertThat(call.contentVersion()).isEqualTo(2);
        assertThat(call.corrections()).containsExactly(new Correction(2, en("The limit is higher."), DURING));
        assertThat(call.content(1)).contains(content());
        assertThat(call.content(2)).contains(call.content());
        assertThat(call.content(3)).isEmpty();
    }

    @Test
    void refusesACorrectionThatDoesHarmOrNothing() {
        Call call = open();
        assertThatThrownBy(() -> call.correct(correction(call, changed("law", q -> null)), BY, DURING))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> call.correct(correction(call, content()), BY, DURING))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("call.correction.nothing"));
        assertThat(call.contentVersion()).isEqualTo(1);
    }

    @Test
    void refusesACorrectionWithoutANote() {
        assertThatThrownBy(() -> new CorrectCall(CallId.random(), 1, content(), Texts.NONE))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("note.en"));
    }

    @Test
    void refusesACorrectionOfWhatSomebodyElseCorrected() {
        Call call = open();
        CorrectCall late = correction(call, changed("law", q -> words(q, 900)));
        call.correct(correction(call, changed("law", q -> words(q, 800))), BY, DURING);
        assertThatThrownBy(() -> call.correct(late, BY, DURING)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void keepsItsOriginalLanguageOnceItIsOpen() {
        Call call = open();
        CallContent it = content();
        CallContent french = new CallContent(
                Language.FR, it.texts(), it.questionnaire(), it.rules(), it.themes(), it.standards(), it.mandate());
        CorrectCall valid = correction(call, changed("law", q -> words(q, 800)));
        assertThatThrownBy(() -> new CorrectCall(call.id(), call.edition(), french, valid.note()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isNotCorrectedAfterItsDeadline() {
        Call call = open();
        CorrectCall late = correction(call, changed("law", q -> words(q, 800)));
        assertThatThrownBy(() -> call.correct(late, BY, TOO_LATE)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isNotEditedDeletedOrTakenBackOnceItIsOpen() {
        Call call = open();
        EditCall edit = edit(call, content(), LATER);
        refuses(() -> call.edit(edit, BY, DURING), "call.refusal.edit");
        refuses(() -> call.delete(BY, DURING), "call.refusal.delete");
        refuses(() -> call.unschedule(BY, DURING), "call.refusal.unschedule");
        refuses(() -> call.open(ABLE, BY, DURING), "call.refusal.open");
        refuses(() -> call.schedule(schedule(call, DURING), ABLE, BY, DURING), "call.refusal.schedule");
    }

    @Test
    void isDeletedAsADraftOnly() {
        draft().delete(BY, AT);
        refuses(() -> scheduled().delete(BY, AT), "call.refusal.delete");
        refuses(() -> closed().delete(BY, TOO_LATE), "call.refusal.delete");
    }

    @Test
    @DisplayName("R14.2 is extended for all, and remembers its first deadline")
    void isExtendedForAll() {
        Call call = open();
        assertThat(call.firstDeadline()).contains(DEADLINE);
        call.extend(LATER, call.edition(), ABLE, BY, DURING);
        assertThat(call.deadline()).contains(LATER);
        assertThat(call.firstDeadline()).contains(DEADLINE);
        assertThat(call.statusAt(TOO_LATE)).isEqualTo(CallStatus.OPEN);
    }

    @Test
    void isExtendedToALaterDeadlineOnly() {
        Call call = open();
        Deadline earlier = Deadline.of(LocalDateTime.parse("2027-03-12T11:59"), Deadline.GENEVA);
        for (Deadline notLater : List.of(DEADLINE, earlier)) {
            assertThatThrownBy(() -> call.extend(notLater, call.edition(), ABLE, BY, DURING))
                    .satisfies(refused -> assertThat(keys(refused)).containsExactly("call.problem.deadline-not-later"));
        }
    }

    @Test
    void isOpenAgainWhenItIsExtendedAfterItsDeadline() {
        for (Consumer<Call> clock : List.<Consumer<Call>>of(call -> {}, call -> call.closeIfDue(BY, TOO_LATE))) {
            Call call = open();
            clock.accept(call);
            call.extend(LATER, call.edition(), ABLE, BY, TOO_LATE);
            assertThat(call.statusAt(TOO_LATE)).isEqualTo(CallStatus.OPEN);
        }
    }

    @Test
    @DisplayName("R14.11 is open again only with two of its team who can act; more time while it is open needs no more")
    void isNotOpenAgainWithATeamOfOne() {
        Call call = closed();
        for (Set<PersonId> able : List.of(Set.<PersonId>of(), Set.of(DRAFTER), Set.of(DRAFTER, COLLEAGUE))) {
            refuses(() -> call.extend(LATER, call.edition(), able, BY, TOO_LATE), "call.refusal.reopen");
        }
        assertThat(call.statusAt(TOO_LATE)).isEqualTo(CallStatus.CLOSED);
        assertThat(call.deadline()).contains(DEADLINE);
        Call open = open();
        open.extend(LATER, open.edition(), Set.of(), BY, DURING);
        assertThat(open.deadline()).contains(LATER);
    }

    @Test
    @DisplayName("R14.11 never opens after its deadline: it stays scheduled and says so, and opens with another one")
    void missesItsOpeningWhenItsTeamComesTooLate() {
        Call call = scheduled();
        assertThat(call.hasMissedItsOpening(TOO_LATE.minusSeconds(60))).isFalse();
        call.openIfDue(ABLE, BY, TOO_LATE);
        assertThat(call.statusAt(TOO_LATE)).isEqualTo(CallStatus.SCHEDULED);
        assertThat(call.hasMissedItsOpening(TOO_LATE)).isTrue();
        call.edit(new EditCall(call.id(), call.edition(), call.code().value(), call.content(), LATER), BY, TOO_LATE);
        assertThat(call.hasMissedItsOpening(TOO_LATE)).isFalse();
        call.openIfDue(ABLE, BY, TOO_LATE);
        assertThat(call.isPublic()).isTrue();
    }

    @Test
    @DisplayName("R14.11 the team of a reported call is mended as any other, and keeps two")
    void namesTheTeamOfAReportedCall() {
        Call call = closed();
        call.report(BY, TOO_LATE);
        PersonId third = new PersonId(UUID.randomUUID());
        call.join(third, BY, TOO_LATE);
        assertThat(call.team()).contains(third);
        call.leave(third, ABLE, BY, TOO_LATE);
        refuses(() -> call.leave(DRAFTER, ABLE, BY, TOO_LATE), "call.refusal.two-of-team");
        assertThat(CallTeam.lacking(CallStatus.REPORTED, 1)).isEqualTo("call.team.one");
        assertThat(CallTeam.lacking(CallStatus.REPORTED, 2)).isNull();
    }

    @Test
    void isNotExtendedToAMomentThatIsOver() {
        Call call = closed();
        assertThatThrownBy(() -> call.extend(LATER, call.edition(), ABLE, BY, LATER.end()))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("call.problem.deadline-past"));
    }

    @Test
    void isNotExtendedBeforeItOpens() {
        refuses(() -> draft().extend(LATER, 1, ABLE, BY, AT), "call.refusal.extend");
        refuses(() -> scheduled().extend(LATER, 2, ABLE, BY, AT), "call.refusal.extend");
    }

    @Test
    void isNotExtendedByWhoeverReadAnEarlierDeadline() {
        Call call = open();
        long read = call.edition();
        call.extend(LATER, read, ABLE, BY, DURING);
        assertThatThrownBy(() -> call.extend(LATER, read, ABLE, BY, DURING)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @DisplayName("R14.11 a draft has always somebody who runs it")
    void hasAlwaysSomebodyWhoRunsIt() {
        Call call = bareDraft();
        refuses(() -> call.leave(DRAFTER, ABLE, BY, AT), "call.refusal.last-of-team");
        call.join(COLLEAGUE, BY, AT);
        call.leave(DRAFTER, ABLE, BY, AT);
        assertThat(call.team()).containsExactly(COLLEAGUE);
        assertThatThrownBy(() -> call.leave(DRAFTER, ABLE, BY, AT)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R14.11 does not open, now or later, with fewer than two of its team who can act")
    void doesNotOpenWithATeamOfOne() {
        Call alone = new Call(new CallCode("older-persons"), content(), DEADLINE, DRAFTER, BY, AT);
        refusesForItsTeam(() -> alone.open(ABLE, BY, AT));
        refusesForItsTeam(() -> alone.schedule(schedule(alone, DURING), ABLE, BY, AT));
        refusesForItsTeam(() -> alone.schedule(schedule(alone, AT.minusSeconds(60)), ABLE, BY, AT));
        Call named = draft();
        refusesForItsTeam(() -> named.open(Set.of(DRAFTER), BY, AT));
        refusesForItsTeam(() -> named.open(Set.of(DRAFTER, COLLEAGUE), BY, AT));
        refusesForItsTeam(() -> named.open(Set.of(), BY, AT));
        refusesForItsTeam(() -> named.schedule(schedule(named, DURING), Set.of(SECOND), BY, AT));
        assertThat(alone.statusAt(AT)).isEqualTo(CallStatus.DRAFT);
        assertThat(named.statusAt(AT)).isEqualTo(CallStatus.DRAFT);
    }

    @Test
    @DisplayName("R14.11 is not opened by the clock while fewer than two of its team can act, and is once they can")
    void isNotOpenedByTheClockWithATeamOfOne() {
        Call call = scheduled();
        call.openIfDue(Set.of(DRAFTER), BY, DURING);
        call.openIfDue(Set.of(DRAFTER, COLLEAGUE), BY, DURING);
        call.openIfDue(Set.of(), BY, DURING);
        assertThat(call.statusAt(DURING)).isEqualTo(CallStatus.SCHEDULED);
        assertThat(events(call, CallEvent.CallOpened.class)).isEmpty();
        call.openIfDue(ABLE, BY, DURING);
        assertThat(call.isPublic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduled", "open", "over, not yet closed by the clock", "closed"})
    @DisplayName("R14.11 two of its team who can act stay, from the moment at which its opening is set")
    void keepsTwoWhoCanAct(String state) {
        Call call = CallPermissions.inState(state);
        Instant at = state.contains("closed") ? TOO_LATE : AT;
        refuses(() -> call.leave(DRAFTER, ABLE, BY, at), "call.refusal.two-of-team");
        refuses(() -> call.leave(SECOND, ABLE, BY, at), "call.refusal.two-of-team");
        call.join(COLLEAGUE, BY, at);
        refuses(() -> call.leave(SECOND, ABLE, BY, at), "call.refusal.two-of-team");
        refuses(() -> call.leave(SECOND, Set.of(DRAFTER), BY, at), "call.refusal.two-of-team");
        call.leave(COLLEAGUE, ABLE, BY, at);
        assertThat(call.team()).isEqualTo(ABLE);
        call.join(COLLEAGUE, BY, at);
        call.leave(DRAFTER, Set.of(DRAFTER, SECOND, COLLEAGUE), BY, at);
        assertThat(call.team()).containsExactlyInAnyOrder(SECOND, COLLEAGUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "scheduled", "open", "over, not yet closed by the clock", "closed", "reported"})
    @DisplayName("R14.11 is taken over with a reason that stays, only once nobody of its team can act")
    void isTakenOverOnceNobodyCanAct(String state) {
        Call call = CallPermissions.inState(state);
        Instant at = state.contains("closed") || state.equals("reported") ? TOO_LATE : AT;
        refuses(() -> call.takeOver(COLLEAGUE, "Both left.", ABLE, BY, at), "call.refusal.team-can-act");
        refuses(() -> call.takeOver(COLLEAGUE, "One left.", Set.of(SECOND), BY, at), "call.refusal.team-can-act");
        assertThat(call.team()).isEqualTo(ABLE);
        assertThat(call.takenOver()).isEmpty();
        call.takeOver(COLLEAGUE, "Both left.", Set.of(), BY, at);
        assertThat(call.team()).containsExactlyInAnyOrder(DRAFTER, SECOND, COLLEAGUE);
        assertThat(call.takenOver()).containsExactly(new TakenOver(at, "Both left."));
        assertThat(events(call, CallEvent.TeamTakenOver.class))
                .extracting(CallEvent.TeamTakenOver::member)
                .containsExactly(COLLEAGUE);
        refuses(
                () -> call.takeOver(new PersonId(UUID.randomUUID()), "Again.", Set.of(COLLEAGUE), BY, at),
                "call.refusal.team-can-act");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    @DisplayName("R14.11 is not taken over without a reason")
    void isNotTakenOverWithoutAReason(String reason) {
        assertThatThrownBy(() -> new TakeOverCall(CallId.random(), reason))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("reason"));
        assertThatThrownBy(() -> new TakeOverCall(CallId.random(), "a".repeat(CallLimits.REASON + 1)))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("reason"));
    }

    private static void refusesForItsTeam(Runnable verb) {
        assertThatThrownBy(verb::run).satisfies(refused -> {
            assertThat(fields(refused)).containsExactly("team");
            assertThat(keys(refused)).containsExactly("call.problem.team-of-two");
        });
    }

    @Test
    void everyChangeMakesALaterEditionThatEarlierReadersAreRefusedWith() {
        Call call = draft();
        later(call, () -> call.edit(edit(call, titled(en("Older")), DEADLINE), BY, AT));
        later(call, () -> call.schedule(schedule(call, DURING), ABLE, BY, AT));
        later(call, () -> call.unschedule(BY, AT));
        later(call, () -> call.schedule(schedule(call, DURING), ABLE, BY, AT));
        later(call, () -> call.openIfDue(ABLE, BY, DURING));
        later(call, () -> call.correct(correction(call, changed("law", q -> words(q, 800))), BY, DURING));
        later(call, () -> call.extend(LATER, call.edition(), ABLE, BY, DURING));
        Call opened = draft();
        later(opened, () -> opened.open(ABLE, BY, AT));
    }

    private static void later(Call call, Runnable verb) {
        long before = call.edition();
        verb.run();
        assertThat(call.edition()).isGreaterThan(before);
    }

    @Test
    void goesOnlyWhereVerbsLead() {
        assertThat(CallStatus.DRAFT.canBecome(CallStatus.CLOSED)).isFalse();
        assertThat(CallStatus.OPEN.canBecome(CallStatus.DRAFT)).isFalse();
        assertThat(CallStatus.REPORTED.canBecome(CallStatus.OPEN)).isFalse();
        assertThat(Arrays.stream(CallStatus.values()).filter(CallStatus.ARCHIVED::canBecome))
                .containsExactly(CallStatus.REPORTED);
    }

    @Test
    void isArchivedOnceItIsReportedAndTakenOutAgain() {
        for (Call early : List.of(draft(), scheduled(), open(), closed())) {
            assertThatThrownBy(() -> early.archive(BY, TOO_LATE)).isInstanceOf(NotAllowed.class);
        }
        Call call = reported();
        assertThatThrownBy(() -> call.restore(BY, TOO_LATE)).isInstanceOf(NotAllowed.class);
        call.archive(BY, TOO_LATE);
        assertThat(call.statusAt(TOO_LATE)).isEqualTo(CallStatus.ARCHIVED);
        assertThat(call.isPublic()).isTrue();
        assertThat(call.statusAt(TOO_LATE).isReported()).isTrue();
        assertThat(call.statusAt(TOO_LATE).isOver()).isTrue();
        assertThatThrownBy(() -> call.archive(BY, TOO_LATE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> call.extend(LATER, call.edition(), ABLE, BY, TOO_LATE))
                .isInstanceOf(NotAllowed.class);
        call.join(COLLEAGUE, BY, TOO_LATE);
        assertThat(call.team()).as("so that somebody can take it out").contains(COLLEAGUE);
        call.restore(BY, TOO_LATE);
        assertThat(call.statusAt(TOO_LATE)).isEqualTo(CallStatus.REPORTED);
    }

    @Test
    void isKeptAsLongInTheArchive() {
        Call call = reported();
        call.archive(BY, TOO_LATE);
        assertThat(call.isKeptLongEnough(TOO_LATE.plus(Duration.ofDays(365 * 4))))
                .isFalse();
        assertThat(call.isKeptLongEnough(TOO_LATE.plus(Duration.ofDays(366 * 5))))
                .isTrue();
    }

    @Test
    void isNotScheduledByWhoeverReadAnEarlierEdition() {
        Call call = draft();
        ScheduleCall stale = schedule(call, DURING);
        call.edit(edit(call, titled(en("Older")), DEADLINE), BY, AT);
        assertThatThrownBy(() -> call.schedule(stale, ABLE, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(call.statusAt(AT)).isEqualTo(CallStatus.DRAFT);
    }

    @Test
    void isNotCorrectedIntoSomethingIncomplete() {
        Call call = open();
        CallTexts it = content().texts();
        CallContent aimless = saying(new CallTexts(
                it.title(),
                it.issuedBy(),
                Texts.NONE,
                it.background(),
                it.whoShouldRespond(),
                it.whatToSend(),
                it.nextSteps(),
                it.howUsed()));
        assertThatThrownBy(() -> call.correct(correction(call, aimless), BY, DURING))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("purpose.en"));
        assertThat(call.contentVersion()).isEqualTo(1);
    }

    @Test
    @DisplayName("R14.2 an extension says whether it opens the call again")
    void tellsAReopeningFromMoreTime() {
        Call open = open();
        open.extend(LATER, open.edition(), ABLE, BY, DURING);
        assertThat(events(open, CallEvent.CallExtended.class))
                .extracting(CallEvent.CallExtended::reopened)
                .containsExactly(false);
        Call closed = open();
        closed.extend(LATER, closed.edition(), ABLE, BY, TOO_LATE);
        assertThat(events(closed, CallEvent.CallExtended.class))
                .extracting(CallEvent.CallExtended::reopened)
                .containsExactly(true);
    }

    @Test
    @DisplayName("R14.11 its team is named, and grows to a limit")
    void namesATeamWhileItRuns() {
        Call call = open();
        call.join(COLLEAGUE, BY, DURING);
        assertThat(events(call, CallEvent.TeamMemberNamed.class)).hasSize(2);
        call.join(COLLEAGUE, BY, DURING);
        assertThat(events(call, CallEvent.TeamMemberNamed.class)).hasSize(2);
        for (int n = 3; n < CallLimits.TEAM; n++) {
            call.join(new PersonId(UUID.randomUUID()), BY, DURING);
        }
        assertThat(call.team()).hasSize(CallLimits.TEAM);
        assertThatThrownBy(() -> call.join(new PersonId(UUID.randomUUID()), BY, DURING))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("shared.problem.too-many"));
    }

    @Test
    @DisplayName("R14.7 is reported once, and only after it has closed")
    void isReportedOnceItHasClosed() {
        Call call = open();
        refuses(() -> call.report(BY, DURING), "call.refusal.report");
        call.report(BY, TOO_LATE);
        call.report(BY, TOO_LATE.plus(Duration.ofDays(9)));
        assertThat(call.statusAt(TOO_LATE)).isEqualTo(CallStatus.REPORTED);
        assertThat(events(call, CallEvent.CallReported.class)).hasSize(1);
    }

    @Test
    void keepsWhatIsNotPublishedForTheYearsThatItSaid() {
        Call call = open();
        assertThat(call.isKeptLongEnough(TOO_LATE.plus(Duration.ofDays(9_999)))).isFalse();
        call.report(BY, TOO_LATE);
        Instant over = TOO_LATE.atOffset(java.time.ZoneOffset.UTC)
                .plusYears(call.content().rules().retentionYears())
                .toInstant();
        assertThat(call.isKeptLongEnough(over.minusMillis(1))).isFalse();
        assertThat(call.isKeptLongEnough(over)).isTrue();
    }

    @Test
    void listsWhatItSaysNow() {
        Call call = draft();
        assertThat(call).extracting("title").isEqualTo(content().texts().title());
        call.edit(edit(call, titled(en("Women in prison")), DEADLINE), BY, AT);
        assertThat(call).extracting("title").isEqualTo(en("Women in prison"));
        assertThat(call).extracting("searchText").asString().contains("women in prison");
        call.open(ABLE, BY, AT);
        call.correct(correction(call, titled(en("Women and girls in prison"))), BY, DURING);
        assertThat(call).extracting("title").isEqualTo(en("Women and girls in prison"));
    }

    private static <E> List<E> events(Call call, Class<E> kind) {
        return java.util.Objects.requireNonNull(
                        ReflectionTestUtils.<java.util.Collection<?>>invokeMethod(call, "domainEvents"))
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static EditCall edit(Call call, CallContent content, @org.jspecify.annotations.Nullable Deadline deadline) {
        return new EditCall(call.id(), call.edition(), "in-prison", content, deadline);
    }

    private static ScheduleCall schedule(Call call, Instant opens) {
        return new ScheduleCall(call.id(), call.edition(), opens);
    }

    private static CorrectCall correction(Call call, CallContent content) {
        return new CorrectCall(call.id(), call.edition(), content, en("The limit is higher."));
    }

    private static void refuses(Runnable verb, String key) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
