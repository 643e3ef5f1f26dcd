package org.partnershipportal.platform.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.platform.moderation.CasePermissions.NOW;
import static org.partnershipportal.platform.moderation.CasePermissions.SUBJECT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.test.util.ReflectionTestUtils;

class ModerationCaseTests {

    private final PersonId decider = new PersonId(UUID.randomUUID());
    private final PersonId appellant = new PersonId(UUID.randomUUID());
    private final ModerationCase decided = ModerationCase.open(
            new OpenCase(SUBJECT, "thing.refused", "The statutes are missing."),
            Vault.PORTAL,
            Actor.staff(decider, Set.of(StaffRole.SECRETARIAT)),
            NOW);

    @Test
    void isNotDecidedAgainBeforeAnAppeal() {
        assertThatThrownBy(() -> decide(moderator(new PersonId(UUID.randomUUID())), true))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("no-appeal");
    }

    @Test
    void isNotDecidedByTheSamePersonUnderAnyRole() {
        appeal();

        for (Actor same : new Actor[] {
            Actor.staff(decider, Set.of(StaffRole.SECRETARIAT)), moderator(decider), memberOfNgo(decider)
        }) {
            assertThatThrownBy(() -> decide(same, false)).isInstanceOf(SameEyes.class);
        }
        assertThat(decided.status()).isEqualTo(CaseStatus.APPEALED);
    }

    @Test
    void isNotDecidedByWhoAppealed() {
        appeal();

        assertThatThrownBy(() -> decide(moderator(appellant), true)).isInstanceOf(SameEyes.class);
    }

    @Test
    void isNotDecidedByNobody() {
        appeal();

        assertThatThrownBy(() -> decide(Actor.system(), true)).isInstanceOf(SameEyes.class);
    }

    @Test
    void isOverturnedOrUpheldByAnother() {
        appeal();
        decide(moderator(new PersonId(UUID.randomUUID())), true);

        assertThat(decided.status()).isEqualTo(CaseStatus.OVERTURNED);
        assertThatThrownBy(() -> decide(moderator(new PersonId(UUID.randomUUID())), false))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void knowsWhoDecidedTheAppeal() {
        PersonId hearer = new PersonId(UUID.randomUUID());
        appeal();
        assertThat(decided.isAnsweredBy(moderator(hearer))).isFalse();
        decide(moderator(hearer), false);

        assertThat(decided.isAnsweredBy(moderator(hearer))).isTrue();
        assertThat(decided.isAnsweredBy(moderator(decider))).isFalse();
        assertThat(decided.isAnsweredBy(moderator(appellant))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsWhatTheAppealCameTo(boolean overturns) {
        appeal();
        decide(moderator(new PersonId(UUID.randomUUID())), overturns);
        assertThat(List.copyOf(Objects.requireNonNull(
                                ReflectionTestUtils.<Collection<?>>invokeMethod(decided, "domainEvents")))
                        .getLast())
                .isInstanceOf(overturns ? CaseEvent.DecisionOverturned.class : CaseEvent.DecisionUpheld.class);
    }

    @Test
    void takesAnAppealThatCameOutsideThePortalWithItsDayAndReference() {
        enter(LocalDate.ofInstant(NOW, ZoneOffset.UTC));

        assertThat(decided.status()).isEqualTo(CaseStatus.APPEALED);
        EnteredAppeal entered = Objects.requireNonNull(decided.details(new LocalizedText("A thing", "en"), "", Set.of())
                .entered());
        assertThat(entered.reference()).isEqualTo("File 9");
        assertThat(entered.day()).isEqualTo(LocalDate.ofInstant(NOW, ZoneOffset.UTC));
        assertThatThrownBy(() -> decide(moderator(appellant), true)).isInstanceOf(SameEyes.class);
        assertThatThrownBy(() -> decide(moderator(decider), true)).isInstanceOf(SameEyes.class);
        assertThatThrownBy(this::appeal).hasMessageContaining("already-appealed");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void takesNoAppealThatCameBeforeTheDecisionOrOnADayToCome(int days) {
        assertThatThrownBy(() -> enter(LocalDate.ofInstant(NOW, ZoneOffset.UTC).plusDays(days)))
                .isInstanceOf(InvalidInput.class);
        assertThat(decided.status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void losesTheReferenceWithAllOtherWords() {
        enter(LocalDate.ofInstant(NOW, ZoneOffset.UTC));
        decided.forgetWords();
        assertThat(Objects.requireNonNull(decided.details(new LocalizedText("A thing", "en"), "", Set.of())
                                .entered())
                        .reference())
                .isEmpty();
    }

    @Test
    void isNotEnteredByWhoTookTheDecision() {
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        EnterAppeal letter = new EnterAppeal(SUBJECT, today, "File 9", "They were enclosed.");
        Actor same = Actor.staff(decider, Set.of(StaffRole.SECRETARIAT));
        assertThatThrownBy(() -> decided.enterAppeal(letter, today, today, same, NOW))
                .hasMessageContaining("own-decision");
        assertThat(decided.status()).isEqualTo(CaseStatus.DECIDED);
    }

    private void cancel(Actor by) {
        decided.cancelEntry(new CancelAppealEntry(decided.id(), 0, "It is about another input."), by, NOW);
    }

    @Test
    void canBeEnteredAgainOnceItsEntryIsCancelledByAnother() {
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        enter(today);
        for (Actor none : new Actor[] {moderator(decider), moderator(appellant), Actor.system()}) {
            assertThatThrownBy(() -> cancel(none)).hasMessageContaining("cancel-own");
        }
        cancel(moderator(new PersonId(UUID.randomUUID())));
        assertThat(decided.status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(Objects.requireNonNull(details().cancelled()).reason()).isEqualTo("It is about another input.");
        assertThat(details().appeal()).isEqualTo("They were enclosed.");
        enter(today);
        assertThat(decided.status()).isEqualTo(CaseStatus.APPEALED);
    }

    @Test
    void hasNoEntryToCancelWhereTheAppealWasMadeInThePortalOrNoneWaits() {
        Actor another = moderator(new PersonId(UUID.randomUUID()));
        assertThatThrownBy(() -> cancel(another)).hasMessageContaining("no-appeal");
        appeal();
        assertThatThrownBy(() -> cancel(another)).hasMessageContaining("not-entered");
        assertThat(decided.status()).isEqualTo(CaseStatus.APPEALED);
        assertThatThrownBy(() -> new CancelAppealEntry(decided.id(), 0, " ")).isInstanceOf(InvalidInput.class);
    }

    private CaseDetails details() {
        return decided.details(new LocalizedText("A thing", "en"), "", Set.of());
    }

    private void enter(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        decided.enterAppeal(
                new EnterAppeal(SUBJECT, day, "File 9", "They were enclosed."),
                today,
                today,
                Actor.staff(appellant, Set.of(StaffRole.SECRETARIAT)),
                NOW);
    }

    @Test
    void hearsOneAppealOnly() {
        appeal();

        assertThatThrownBy(this::appeal).hasMessageContaining("already-appealed");
    }

    @Test
    void isNotDecidedOnAVersionThatHasPassed() {
        appeal();

        assertThatThrownBy(() -> decided.decide(
                        new DecideAppeal(decided.id(), 5, true, "They were."),
                        moderator(new PersonId(UUID.randomUUID())),
                        NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void isLeftAsItIsWhenSettledAfterItsEnd() {
        appeal();
        decide(moderator(new PersonId(UUID.randomUUID())), false);

        decided.settle(moderator(decider).ref(), NOW);

        assertThat(decided.status()).isEqualTo(CaseStatus.UPHELD);
    }

    @Test
    void cannotBeAppealedOnceSettled() {
        decided.settle(moderator(decider).ref(), NOW);

        assertThatThrownBy(this::appeal).isInstanceOf(NotAllowed.class);
    }

    @Test
    void wantsReasonsFromEverybody() {
        assertThatThrownBy(() -> new OpenCase(SUBJECT, "thing.refused", " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AppealDecision(SUBJECT, "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AppealDecision(SUBJECT, "x".repeat(4001))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new DecideAppeal(decided.id(), 0, null, "Because"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new DecideAppeal(decided.id(), 0, true, "\u0000"))
                .isInstanceOf(InvalidInput.class);
    }

    private void appeal() {
        decided.appeal("They were enclosed.", Actor.person(appellant), NOW);
    }

    private void decide(Actor by, boolean overturn) {
        decided.decide(new DecideAppeal(decided.id(), 0, overturn, "They were."), by, NOW);
    }

    private static Actor moderator(PersonId person) {
        return Actor.staff(person, Set.of(StaffRole.MODERATOR));
    }

    private static Actor memberOfNgo(PersonId person) {
        return Actor.member(
                person,
                new Membership(
                        UUID.randomUUID(),
                        "An NGO",
                        Set.of(MemberRole.OWNER),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }
}
