package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.*;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.document.DocumentId;
import org.springframework.test.util.ReflectionTestUtils;

class AssessmentTests {

    private static final DocumentId FILE = new DocumentId(UUID.randomUUID());

    // ── judging ──

    @Test
    void isNotJudgedByItselfWhenItArrives() {
        assertThat(undecided().admissibility()).isEqualTo(Admissibility.UNDECIDED);
        assertThat(undecided().isPublished()).isFalse();
    }

    @Test
    void isFoundInadmissibleByACriterionAndWithAReason() {
        Assessment assessment = rejected();
        assertThat(assessment.judgement().criterion()).isEqualTo(Criterion.ABUSIVE);
        assertThat(assessment.reason()).isEqualTo("It insults.");
        assertThat(assessment.judgement().judgedAt()).isEqualTo(NOW);
    }

    @Test
    void forgetsTheReasonWhenTheJudgementIsTakenBack() {
        Assessment assessment = rejected();
        assessment.admit(DESK, NOW);
        assertThat(assessment.admissibility()).isEqualTo(Admissibility.ADMISSIBLE);
        assertThat(assessment.judgement().criterion()).isNull();
        assertThat(assessment.reason()).isNull();
    }

    @Test
    void saysNothingTwiceWhenItIsAdmittedTwice() {
        Assessment assessment = admitted();
        assessment.admit(DESK, NOW);
        assertThat(events(assessment)).hasSize(1);
        assertThat(assessment.edition()).isOne();
    }

    @Test
    void isNotFoundInadmissibleWhilePublished() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> published().reject(Criterion.ABUSIVE, "Why", false, DESK, NOW));
    }

    @Test
    void isNotFoundInadmissibleWhileAReportRestsOnIt() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> admitted().reject(Criterion.ABUSIVE, "Why", true, DESK, NOW));
    }

    @Test
    void isNotFoundInadmissibleTwiceForAnAppealWouldBeLost() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> rejected().reject(Criterion.DUPLICATE, "Why", false, DESK, NOW));
    }

    @Test
    void isReinstatedByAnUpheldAppealOnlyWhileTheDecisionStands() {
        Assessment assessment = rejected();
        assessment.reinstate(DESK, NOW);
        assertThat(assessment.admissibility()).isEqualTo(Admissibility.ADMISSIBLE);
        Assessment anew = rejected();
        anew.follow(standing(2, NameChoice.SHOWN, TextChoice.PUBLISHED, false), null, CONTRIBUTOR, NOW);
        anew.reinstate(DESK, NOW);
        assertThat(anew.admissibility()).isEqualTo(Admissibility.UNDECIDED);
        Assessment withdrawn = withdrawn(rejected());
        withdrawn.reinstate(DESK, NOW);
        assertThat(withdrawn.admissibility()).isEqualTo(Admissibility.INADMISSIBLE);
    }

    @Test
    void isJudgedAnewWhenAnotherVersionIsSubmittedAndNotForANewReceipt() {
        Assessment same = admitted();
        same.follow(standing(1, NameChoice.SHOWN, TextChoice.PUBLISHED, false), organisation(LEAD), CONTRIBUTOR, NOW);
        assertThat(same.admissibility()).isEqualTo(Admissibility.ADMISSIBLE);
        same.follow(standing(2, NameChoice.SHOWN, TextChoice.PUBLISHED, false), organisation(LEAD), CONTRIBUTOR, NOW);
        assertThat(same.admissibility()).isEqualTo(Admissibility.UNDECIDED);
    }

    @Test
    void refusesTheSecondOfTwoWhoSawTheSameEdition() {
        Assessment assessment = undecided();
        assessment.requireEdition(0);
        assessment.admit(DESK, NOW);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> assessment.requireEdition(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void needsAReasonToFindItInadmissible(String reason) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new JudgeInadmissible(INPUT, 0, Criterion.ABUSIVE, reason));
    }

    @Test
    void needsACriterionToFindItInadmissible() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new JudgeInadmissible(INPUT, 0, null, "Why"))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().field()).isEqualTo("criterion"));
    }

    // ── redaction ──

    @Test
    void keepsPositionsAndNothingOfTheText() {
        Assessment assessment = admitted();
        assessment.redact(redact(1, passage(7, 10)), answers("Warden Lee"), Map.of(), DESK, NOW);
        assertThat(assessment.passages()).containsExactly(passage(7, 10));
        assertThat(events(assessment)).last().isInstanceOf(AssessmentEvent.InputRedacted.class);
    }

    @Test
    void refusesPassagesOfAnotherVersion() {
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> admitted().redact(redact(2, passage(0, 1)), answers("Lee"), Map.of(), DESK, NOW));
    }

    @Test
    void refusesPassagesBeyondTheText() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> admitted().redact(redact(1, passage(0, 4)), answers("Lee"), Map.of(), DESK, NOW));
    }

    @Test
    void dropsPassagesWithTheVersionTheyBelongTo() {
        Assessment assessment = admitted();
        assessment.redact(redact(1, passage(0, 3)), answers("Lee"), Map.of(), DESK, NOW);
        assessment.follow(
                standing(2, NameChoice.SHOWN, TextChoice.PUBLISHED, false), organisation(LEAD), CONTRIBUTOR, NOW);
        assertThat(assessment.passages()).isEmpty();
    }

    @Test
    void refusesMorePassagesThanAnyoneMarks() {
        List<BlackOut> many = Collections.nCopies(RedactInput.MOST_PASSAGES + 1, passage(0, 1));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new RedactInput(INPUT, 1, 0, many, Set.of()));
    }

    // ── publication ──

    @Test
    void isPublishedOnlyIfAdmissible() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> publish(undecided()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> publish(rejected()));
        assertThat(published().isPublished()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(NameChoice.class)
    void isPublishedOnlyIfItsContributorsWantTheTextPublishedR0_3(NameChoice name) {
        Assessment assessment = undecided(name, TextChoice.NOT_PUBLISHED);
        assessment.admit(DESK, NOW);
        assertThat(assessment.isPublishable()).isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> publish(assessment));
    }

    @ParameterizedTest
    @EnumSource(NameChoice.class)
    void isPublishedWhateverTheNameR14_4(NameChoice name) {
        Assessment assessment = undecided(name, TextChoice.PUBLISHED);
        assessment.admit(DESK, NOW);
        publish(assessment);
        assertThat(assessment.number()).isPresent();
    }

    @Test
    void isNotPublishedTwice() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> publish(published()));
    }

    @Test
    void isOffEveryPathWhenTheTextIsNarrowedR14_4() {
        Assessment assessment = published();
        narrow(assessment, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        assertThat(assessment.isPublished()).isFalse();
        assertThat(assessment.number()).isEmpty();
        assertThat(assessment.isPublishable()).isFalse();
        assertThat(events(assessment)).last().isInstanceOf(AssessmentEvent.PublicationEnded.class);
    }

    @Test
    void staysPublishedWithoutANameWhenTheNameIsNarrowedR14_4() {
        Assessment assessment = published();
        narrow(assessment, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        assertThat(assessment.isPublished()).isTrue();
        assertThat(assessment.name()).isEqualTo(NameChoice.TEAM_ONLY);
    }

    @Test
    void isOffEveryPathWhenItIsWithdrawn() {
        Assessment assessment = withdrawn(published());
        assertThat(assessment.isPublished()).isFalse();
        assertThat(assessment.passages()).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> publish(assessment));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> assessment.admit(DESK, NOW));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> assessment.redact(redact(1), answers("Lee"), Map.of(), DESK, NOW));
    }

    @Test
    void isOffEveryPathWhenAnotherVersionIsSubmitted() {
        Assessment assessment = published();
        assessment.follow(
                standing(2, NameChoice.SHOWN, TextChoice.PUBLISHED, false), organisation(LEAD), CONTRIBUTOR, NOW);
        assertThat(assessment.isPublished()).isFalse();
    }

    @Test
    void keepsItsAddressWhenItIsPublishedAgain() {
        Assessment assessment = published();
        assertThat(assessment.isPublishedAgain()).isFalse();
        assessment.endPublication(DESK, NOW);
        assertThat(assessment.isPublished()).isFalse();
        assertThat(assessment.number()).as("nothing is found there meanwhile").isEmpty();
        assessment.publish(PublicationNumber.draw(new java.util.Random(8)), Map.of(), DESK, NOW);
        assertThat(assessment.number()).contains(number());
        assertThat(assessment.isPublishedAgain()).isTrue();
    }

    @Test
    void keepsItsAddressWhenAnotherVersionIsPublished() {
        Assessment assessment = published();
        assessment.follow(
                standing(2, NameChoice.SHOWN, TextChoice.PUBLISHED, false), organisation(LEAD), CONTRIBUTOR, NOW);
        assessment.admit(DESK, NOW);
        assessment.publish(PublicationNumber.draw(new java.util.Random(8)), Map.of(), DESK, NOW);
        assertThat(assessment.number()).contains(number());
    }

    @Test
    void getsAnotherAddressOnceItsNameIsNarrowedSoThatTheOldOneLeadsNobodyToItR14_4() {
        Assessment assessment = published();
        assessment.endPublication(DESK, NOW);
        assessment.follow(
                standing(1, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, false), organisation(LEAD), CONTRIBUTOR, NOW);
        PublicationNumber other = PublicationNumber.draw(new java.util.Random(8));
        assessment.publish(other, Map.of(), DESK, NOW);
        assertThat(assessment.number()).contains(other);
        assertThat(assessment.isPublishedAgain()).isFalse();
    }

    @Test
    void getsAnotherAddressWhereNameAndVersionChangeAtOnceR14_4() {
        Assessment assessment = published();
        assessment.follow(
                standing(2, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, false), organisation(LEAD), CONTRIBUTOR, NOW);
        assessment.admit(DESK, NOW);
        PublicationNumber other = PublicationNumber.draw(new java.util.Random(8));
        assessment.publish(other, Map.of(), DESK, NOW);
        assertThat(assessment.number()).contains(other);
    }

    @Test
    @DisplayName("R14.4 is found at another address at once when its name is narrowed while it is public")
    void getsAnotherAddressWhileItIsPublic() {
        Assessment assessment = published();
        narrow(assessment, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        PublicationNumber unnamed = assessment.number().orElseThrow();
        assertThat(unnamed).isNotEqualTo(number());
        assertThat(assessment.isPublishedAgain()).isFalse();
        narrow(assessment, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        assertThat(assessment.number()).as("it never showed the name").contains(unnamed);
        assessment.endPublication(DESK, NOW);
        assessment.publish(number(), Map.of(), DESK, NOW);
        assertThat(assessment.number()).as("and not the first one").contains(unnamed);
        assertThat(assessment.isPublishedAgain()).isTrue();
    }

    @Test
    @DisplayName("R14.4 never leads to the unnamed text by a number that it was taken off and published under before")
    void getsAnotherAddressWhileItIsPublicAgain() {
        Assessment assessment = published();
        assessment.endPublication(DESK, NOW);
        assessment.publish(PublicationNumber.draw(new java.util.Random(8)), Map.of(), DESK, NOW);
        narrow(assessment, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        assertThat(assessment.number()).isPresent().get().isNotEqualTo(number());
        assertThat(assessment.isPublishedAgain()).isFalse();
        assertThat(assessment.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void keepsItsAddressWhereItsNameWasNeverShown() {
        Assessment assessment = undecided(NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        assessment.admit(DESK, NOW);
        assessment.publish(number(), Map.of(), DESK, NOW);
        narrow(assessment, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        assertThat(assessment.number()).contains(number());
    }

    @Test
    void isNotTakenOffTwice() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> admitted().endPublication(DESK, NOW));
    }

    @Test
    void publishesTheFilesOfTheSubmittedVersionAloneAndNotThoseHeldBack() {
        Assessment assessment = admitted();
        assessment.publish(number(), Map.of(FILE, FileCheck.Result.NOT_FOUND), DESK, NOW);
        assertThat(assessment.isPublished(FILE)).isTrue();
        assertThat(assessment.isPublished(new DocumentId(UUID.randomUUID()))).isFalse();
        assessment.redact(
                new RedactInput(INPUT, 1, 2, List.of(), Set.of(FILE)),
                answers("Lee"),
                Map.of(FILE, FileCheck.Result.NOT_FOUND),
                DESK,
                NOW);
        assertThat(assessment.isPublished(FILE)).isFalse();
        assertThat(assessment.isPublished()).isTrue();
    }

    @Test
    void publishesNoFileOfWhatIsNotPublishedAnyMore() {
        Assessment assessment = admitted();
        assessment.publish(number(), Map.of(FILE, FileCheck.Result.NOT_FOUND), DESK, NOW);
        narrow(assessment, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        assertThat(assessment.isPublished(FILE)).isFalse();
    }

    @Test
    void knowsNobodyBehindASealedInputR14_8() {
        Assessment assessment = undecided(NameChoice.SEALED, TextChoice.PUBLISHED);
        assertThat(assessment.organisation()).isEmpty();
        assertThat(assessment.signers()).isEmpty();
    }

    @Test
    void forgetsWhoseItWasAndWhyWhenItsTextIsDeleted() {
        Assessment assessment = rejected();
        assessment.follow(deleted(), organisation(LEAD), CONTRIBUTOR, NOW);
        assertThat(assessment.organisation()).isEmpty();
        assertThat(assessment.signers()).isEmpty();
        assertThat(assessment.reason()).isNull();
        assertThat(assessment.digest()).isEmpty();
    }

    // ── numbers ──

    @Test
    void drawsNumbersThatCannotBeGuessedOrCountedR0_2() {
        java.util.Random random = new java.util.Random(1);
        Set<PublicationNumber> drawn = new java.util.HashSet<>();
        for (int i = 0; i < 1000; i++) {
            drawn.add(PublicationNumber.draw(random));
        }
        assertThat(drawn).hasSize(1000);
        assertThat(number().value()).hasSize(18);
        assertThat(Math.pow(30, 18)).isGreaterThan(Math.pow(2, 80));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "ABCDEFGHJKMNPQRSTV", "abcdefghjkmnpqrst", "abcdefghjkmnpqrst1", "abcdefghjkmnpqrstvw"})
    void takesNothingElseForANumber(String text) {
        assertThat(PublicationNumber.parse(text)).isEmpty();
    }

    // ── the policy ──

    @Test
    void isReadByTheTeamAfterItsOwnEndAndNotBeforeR14_9() {
        AssessmentPolicy policy = new AssessmentPolicy();
        DeskCase early = atDesk(undecided(), END.minusMillis(1), SECRETARY);
        assertThatExceptionOfType(NotYetReadable.class)
                .isThrownBy(() -> policy.requireDesk(secretariat(SECRETARY), early))
                .satisfies(refusal -> assertThat(refusal.end()).isEqualTo(END));
        assertThat(policy.allowed(secretariat(SECRETARY), early)).isEmpty();
        policy.requireDesk(secretariat(SECRETARY), atDesk(undecided(), END, SECRETARY));
    }

    @Test
    void isForNobodyBesideTheTeamOfItsCallR0_1() {
        AssessmentPolicy policy = new AssessmentPolicy();
        DeskCase record = atDesk(undecided(), NOW, SECRETARY);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> policy.requireDesk(secretariat(new PersonId(UUID.randomUUID())), record));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        policy.requireDesk(org.partnershipportal.platform.access.Actor.person(SECRETARY), record));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        policy.requireDesk(secretariat(SECRETARY), atDesk(withdrawn(undecided()), NOW, SECRETARY)));
    }

    private static Assessment withdrawn(Assessment assessment) {
        assessment.follow(
                standing(1, NameChoice.SHOWN, TextChoice.PUBLISHED, true), organisation(LEAD), CONTRIBUTOR, NOW);
        return assessment;
    }

    private static void publish(Assessment assessment) {
        assessment.publish(number(), Map.of(), DESK, NOW);
    }

    private static RedactInput redact(int version, BlackOut... passages) {
        return new RedactInput(INPUT, version, 0, List.of(passages), Set.of());
    }

    private static List<DomainEvent> events(Assessment assessment) {
        Collection<?> registered = java.util.Objects.requireNonNull(
                ReflectionTestUtils.<Collection<?>>invokeMethod(assessment, "domainEvents"));
        return registered.stream().map(DomainEvent.class::cast).toList();
    }
}
