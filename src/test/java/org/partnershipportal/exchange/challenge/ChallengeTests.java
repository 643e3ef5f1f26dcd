package org.partnershipportal.exchange.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.exchange.challenge.ChallengeFixtures.advice;
import static org.partnershipportal.exchange.challenge.ChallengeFixtures.written;
import static org.partnershipportal.exchange.challenge.ChallengePermissions.AT;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RuleRef;

@DisplayName("A challenge")
class ChallengeTests {

    private static final OrganisationId SERVICE = new OrganisationId(UUID.randomUUID());
    private static final ActorRef BY = ChallengeFixtures.actor(
                    ChallengePermissions.teller(StakeholderGroup.CIVIL_SOCIETY))
            .ref();

    private static Challenge open() {
        Challenge it = new Challenge(
                written("Without an address", 0, Reach.PUBLIC),
                ChallengePermissions.teller(StakeholderGroup.CIVIL_SOCIETY),
                BY,
                AT);
        it.open(1, BY, AT);
        return it;
    }

    private static AnswerId answered(Challenge it, String words) {
        return it.answer(advice(it.id(), words), SERVICE, BY, AT);
    }

    private static ChallengeDetails details(Challenge it) {
        return it.details(
                null,
                it.answers().stream()
                        .map(one -> one.details(null, false, null, Set.of()))
                        .toList(),
                Set.of());
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void invalid(String field, String key, Runnable act) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .anyMatch(problem ->
                                problem.field().equals(field) && problem.key().equals(key)));
    }

    private static WriteChallenge of(String hard, Set<RuleRef> rules, Reach reach) {
        return new WriteChallenge(UUID.randomUUID(), 0, "Title", hard, "", "en", rules, null, Set.of(), reach);
    }

    @Test
    @DisplayName("R6.1 names at least one rule, and R6.2 none that does not exist")
    void namesRulesThatExist() {
        invalid("rules", "challenge.problem.rules", () -> of("Hard", Set.of(), Reach.PUBLIC));
        for (RuleRef none : List.of(
                new RuleRef("MANDELA", 123),
                new RuleRef("BANGKOK", 71),
                new RuleRef("TOKYO", 24),
                new RuleRef("X", 1))) {
            invalid("rules", "shared.problem.choose", () -> of("Hard", Set.of(none), Reach.PUBLIC));
        }
    }

    @Test
    void hasTenThousandCharactersAtMostAndSaysHowManyAreTooMany() {
        String longest = "x".repeat(WriteChallenge.LONGEST);
        assertThat(of(longest, Set.of(ChallengeFixtures.RULE), Reach.PUBLIC).hard())
                .isEqualTo(longest);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> of(longest + "x", Set.of(ChallengeFixtures.RULE), Reach.PUBLIC))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.of("hard", "shared.problem.too-long", 10_001, 10_000, 1)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> advice(new ChallengeId(UUID.randomUUID()), longest + "x"));
    }

    @Test
    void isOpenedOnceAndAsItWasRead() {
        Challenge it = new Challenge(
                written("Draft", 0, Reach.PUBLIC), ChallengePermissions.teller(StakeholderGroup.CIVIL_SOCIETY), BY, AT);
        it.edit(written("Changed", 1, Reach.VERIFIED), BY, AT);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> it.open(1, BY, AT));
        refused("challenge.refusal.not-open", () -> answered(it, "Too early"));
        it.open(2, BY, AT);
        refused("challenge.refusal.no-draft", () -> it.open(3, BY, AT));
        refused("challenge.refusal.no-draft", () -> it.discard(3, BY, AT));
    }

    @Test
    void keepsItsReadersOnceItIsOpen() {
        Challenge it = open();
        for (Reach other : List.of(Reach.VERIFIED, Reach.SIGNED_IN)) {
            invalid("reach", "challenge.problem.reach-fixed", () -> it.edit(written("Other", 2, other), BY, AT));
        }
        it.edit(written("Other", 2, Reach.PUBLIC), BY, AT);
        assertThat(details(it).editedAt()).isEqualTo(AT);
    }

    @Test
    void isNotAnsweredByItsOwnOrganisationNorTwiceInTheSameWords() {
        Challenge it = open();
        refused("challenge.refusal.own", () -> it.answer(advice(it.id(), "Own"), it.owner(), BY, AT));
        AnswerId first = answered(it, "A letter is enough.");
        refused("challenge.refusal.same-answer", () -> answered(it, "A letter is enough."));
        AnswerId second = answered(it, "Two letters are enough.");
        refused(
                "challenge.refusal.same-answer",
                () -> it.editAnswer(new EditAnswer(second, 1, "A letter is enough.", "en"), BY, AT));
        it.editAnswer(new EditAnswer(first, 1, "A letter is enough.", "fr"), BY, AT);
        it.answer(advice(it.id(), "A letter is enough."), new OrganisationId(UUID.randomUUID()), BY, AT);
    }

    @Test
    void takesTheSameFormOnce() {
        Challenge it = open();
        GiveAnswer command = advice(it.id(), "A letter is enough.");
        assertThat(it.answer(command, SERVICE, BY, AT)).isEqualTo(it.answer(command, SERVICE, BY, AT));
        assertThat(it.answers()).hasSize(1);
    }

    @Test
    void hasSoManyAnswersOfOneOrganisationAtMost() {
        Challenge it = open();
        AnswerId first = answered(it, "Advice");
        for (int more = 1; more < Challenge.MOST_OF_ONE; more++) {
            answered(it, "Advice " + more);
        }
        refused("challenge.refusal.many-answers", () -> answered(it, "One more"));
        it.withdrawAnswer(first, BY, AT);
        answered(it, "One more");
    }

    @Test
    void isClosedWithWhatHelped() {
        Challenge it = open();
        AnswerId helpful = answered(it, "A letter is enough.");
        AnswerId other = answered(it, "A deed is needed.");
        invalid("helped", "challenge.problem.helped", () -> new CloseChallenge(2, " ", "en", Set.of(helpful)));
        it.reply(other, OwnerReply.HELPFUL, BY, AT);
        it.close(new CloseChallenge(2, "The letter", "en", Set.of(helpful)), BY, AT);
        assertThat(details(it).answers())
                .extracting(AnswerDetails::reply)
                .containsExactly(OwnerReply.HELPFUL, OwnerReply.THANKED);
        refused("challenge.refusal.not-open", () -> answered(it, "Too late"));
        refused(
                "challenge.refusal.not-open",
                () -> it.editAnswer(new EditAnswer(helpful, 1, "Too late", "en"), BY, AT));
        refused("challenge.refusal.not-open", () -> it.reply(other, OwnerReply.HELPFUL, BY, AT));
        refused("challenge.refusal.closed", () -> it.edit(written("Late", 3, Reach.PUBLIC), BY, AT));
    }

    @Test
    void isNotClosedByAnAnswerThatIsHiddenWithdrawnOrOfAnother() {
        Challenge it = open();
        AnswerId hidden = answered(it, "It names a guard.");
        it.hide(AnswerPermissions.hiding(hidden), BY, AT);
        AnswerId withdrawn = answered(it, "Never mind.");
        it.withdrawAnswer(withdrawn, BY, AT);
        for (AnswerId none : List.of(hidden, withdrawn, answered(open(), "Elsewhere"))) {
            invalid(
                    "answers",
                    "challenge.problem.answers",
                    () -> it.close(new CloseChallenge(2, "This", "en", Set.of(none)), BY, AT));
        }
        refused("challenge.refusal.answer-not-shown", () -> it.reply(hidden, OwnerReply.HELPFUL, BY, AT));
        assertThat(it.status()).isEqualTo(ChallengeStatus.OPEN);
    }

    @Test
    void canBeReopenedAndThenSaysNothingOfWhatHelped() {
        Challenge it = open();
        refused("challenge.refusal.not-closed", () -> it.reopen(2, BY, AT));
        it.close(new CloseChallenge(2, "Nothing yet", "en", Set.of()), BY, AT);
        it.reopen(3, BY, AT);
        assertThat(details(it).helped()).isNull();
        answered(it, "A letter is enough.");
        assertThat(details(it).statusKey()).isEqualTo("challenge.status.answered");
    }

    @Test
    void losesItsWordsAndThoseOfItsAnswersWhenItIsWithdrawn() {
        Challenge it = open();
        AnswerId answer = answered(it, "A letter is enough.");
        it.withdraw(2, BY, AT);
        assertThat(details(it).hard().text()).isEmpty();
        assertThat(it.answer(answer).says("")).isTrue();
        assertThat(it.rules()).isEmpty();
        refused("challenge.refusal.not-open", () -> it.withdraw(3, BY, AT));
    }

    @Test
    void knowsNoAnswerOfAnotherChallenge() {
        AnswerId elsewhere = answered(open(), "Elsewhere");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open().withdrawAnswer(elsewhere, BY, AT));
    }

    @Test
    void showsAHiddenAnswerToItsAuthorOnlyAndAgainOnceItIsReinstated() {
        Challenge it = open();
        AnswerId hidden = answered(it, "It names a guard.");
        it.hide(AnswerPermissions.hiding(hidden), BY, AT);
        ChallengeAnswer answer = it.answer(hidden);
        assertThat(answer.details(null, false, null, Set.<Permission>of()).text())
                .isNull();
        assertThat(answer.details(null, true, null, Set.<Permission>of()).text())
                .isNotNull();
        it.reinstate(hidden, BY, AT);
        assertThat(details(it).shown()).hasSize(1);
    }
}
