package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.consultation.input.InputFixtures.*;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;

/** What can no longer happen to an input once it is withdrawn or its deadline is over, or an organisation has gone. */
class ClosedInputTests {

    private static final OrganisationId FOURTH = new OrganisationId(UUID.randomUUID());

    private final InputPolicy policy = new InputPolicy((actor, input) -> false);

    @Test
    void nothingIsLeftToDoOnceItIsWithdrawn() {
        Input input = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        input.withdraw(OPEN, BY);
        for (ThrowingCallable verb : List.<ThrowingCallable>of(
                () -> input.choose(NameChoice.SHOWN, TextChoice.PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW),
                () -> input.narrow(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, BY, NOW),
                () -> input.narrow(SECOND, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, BY, NOW),
                () -> input.freeze(OPEN, BY, NOW),
                () -> input.submit(1, OPEN, BY, NOW),
                () -> input.replaceFile(OPEN, BY, NOW),
                () -> input.invite(FOURTH, CosignerPart.CO_SIGNER, OPEN, BY, NOW),
                () -> input.sign(THIRD, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW),
                () -> input.leave(SECOND, OPEN, BY, NOW),
                () -> input.withdraw(OPEN, BY))) {
            refuses(verb, "input.refusal.withdrawn");
        }
        assertThat(input.status()).isEqualTo(InputStatus.WITHDRAWN);
    }

    @Test
    @DisplayName("R14.8 no statement is left with a sealed input that is withdrawn")
    void takesNoStatementOnceItIsWithdrawn() {
        Input input = submitted(sealedDraft());
        input.leaveStatement(BY, NOW);
        input.withdraw(OPEN, BY);
        refuses(() -> input.leaveStatement(BY, NOW), "input.refusal.withdrawn");
    }

    @Test
    void whatWasNeverSentIsNotWithdrawn() {
        refuses(() -> draft().withdraw(OPEN, BY), "input.refusal.not-submitted");
    }

    @Test
    @DisplayName("R14.2 nothing is frozen and nobody asked to sign after the deadline")
    void freezesAndAsksNobodyAfterTheDeadline() {
        Input input = jointDraft();
        assertThatExceptionOfType(DeadlinePassed.class).isThrownBy(() -> input.freeze(LATE, BY, END));
        assertThatExceptionOfType(DeadlinePassed.class)
                .isThrownBy(() -> input.invite(FOURTH, CosignerPart.CO_SIGNER, LATE, BY, END));
        assertThat(input.frozenVersion()).isZero();
        assertThat(input.find(FOURTH)).isEmpty();
    }

    @Test
    @DisplayName("R14.2 a refused file is replaced while the deadline has not passed too")
    void replacesAFileBeforeTheDeadline() {
        Input input = submitted(draft());
        assertThat(input.replaceFile(OPEN, BY, NOW)).isEqualTo(2);
        assertThat(input.submittedVersion()).isEqualTo(2);
    }

    @Test
    @DisplayName("R14.4 who signed narrows to what the call knows, and never to sealed")
    void aSignatoryNarrowsNothingToSealed() {
        Input input = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> input.narrow(SECOND, NameChoice.SEALED, TextChoice.NOT_PUBLISHED, BY, NOW));
        assertThat(input.effectiveName()).isEqualTo(NameChoice.TEAM_ONLY);
    }

    @Test
    @DisplayName("R14.4 only those who signed the version that stands narrow it")
    void aLaterVersionStartsWithTheLeadsChoice() {
        Input input = jointDraft();
        chooseWide(input);
        input.freeze(OPEN, BY, NOW);
        input.sign(SECOND, 1, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, OPEN, BY, NOW);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
        input.freeze(OPEN, BY, NOW);
        assertThat(input.effectiveName()).isEqualTo(NameChoice.SHOWN);
        assertThat(input.effectiveText()).isEqualTo(TextChoice.PUBLISHED);
    }

    @Test
    @DisplayName("R14.6 an organisation that comes back after it left has not signed what it signed before")
    void whoComesBackHasNotSigned() {
        Input input = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        input.leave(SECOND, OPEN, BY, NOW);
        input.invite(SECOND, CosignerPart.CO_SIGNER, OPEN, BY, NOW);
        assertThat(input.signers(1)).isEmpty();
        input.freeze(OPEN, BY, NOW);
        input.sign(SECOND, 2, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW);
        assertThat(input.signers(1)).isEmpty();
        assertThat(input.signers(2)).extracting(Cosigner::organisation).containsExactly(SECOND);
    }

    @Test
    @DisplayName("R14.6 a new receipt is due only where what is submitted named the one who leaves")
    void leavesWithoutANewReceiptWhereItWasNotNamed() {
        Input draft = signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED);
        assertThat(draft.leave(SECOND, OPEN, BY, NOW)).isFalse();

        Input later = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        later.freeze(OPEN, BY, NOW);
        later.sign(THIRD, 2, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW);
        assertThat(later.leave(THIRD, OPEN, BY, NOW)).isFalse();
    }

    @Test
    @DisplayName("R14.6 no new receipt is due for a signature under what is not submitted")
    void signsAFrozenDraftWithoutAReceipt() {
        Input input = submitted(draft());
        input.invite(SECOND, CosignerPart.CO_SIGNER, OPEN, BY, NOW);
        input.freeze(OPEN, BY, NOW);
        assertThat(input.sign(SECOND, 2, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW))
                .isFalse();
    }

    @Test
    void isJointWhileSomebodyIsInOrMayComeIn() {
        Input input = draft();
        assertThat(input.isJoint()).isFalse();
        input.invite(SECOND, CosignerPart.CO_SIGNER, OPEN, BY, NOW);
        assertThat(input.isJoint()).isTrue();
        input.decline(SECOND, BY, NOW);
        assertThat(input.isJoint()).isFalse();
    }

    @Test
    void isGoneOnlyAsADraftWhoseTextIsDeleted() {
        Input draft = draft();
        assertThat(draft.isGone()).isFalse();
        assertThat(draft.isTextDeleted()).isFalse();
        draft.textDeleted(BY, NOW);
        assertThat(draft.isGone()).isTrue();
        Input sent = submitted(draft());
        sent.withdraw(OPEN, BY);
        sent.textDeleted(BY, NOW);
        assertThat(sent.isGone()).isFalse();
        assertThat(sent.isTextDeleted()).isTrue();
    }

    @Test
    void isBegunInALanguageThatIsOne() {
        for (String wrong : List.of("", "english", "EN", "e")) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> new BeginInput(UUID.randomUUID(), CALL, NameChoice.SHOWN, wrong));
        }
        assertThat(new BeginInput(UUID.randomUUID(), CALL, NameChoice.SHOWN, "zh-Hant").language())
                .isEqualTo("zh-Hant");
    }

    @Test
    void goesOnlyWhereVerbsLead() {
        assertThat(InputStatus.DRAFT.canBecome(InputStatus.WITHDRAWN)).isFalse();
        assertThat(InputStatus.SUBMITTED.canBecome(InputStatus.DRAFT)).isFalse();
        assertThat(InputStatus.SUBMITTED.canBecome(InputStatus.SUBMITTED)).isTrue();
        assertThat(CosignerStatus.INVITED.canBecome(CosignerStatus.LEFT)).isFalse();
        assertThat(CosignerStatus.SIGNED.canBecome(CosignerStatus.DECLINED)).isFalse();
        assertThat(CosignerStatus.LEFT.canBecome(CosignerStatus.SIGNED)).isFalse();
    }

    @Test
    @DisplayName("R14.4 any signatory may narrow what is submitted, and nobody who has not signed")
    void onlySignatoriesNarrow() {
        Input input = submitted(signedDraft(NameChoice.SHOWN, TextChoice.PUBLISHED));
        assertThat(narrows(SECOND, input)).isTrue();
        assertThat(narrows(THIRD, input)).as("asked, and has not signed").isFalse();
        assertThat(narrows(FOURTH, input)).as("never asked").isFalse();
        input.leave(SECOND, OPEN, BY, NOW);
        assertThat(narrows(SECOND, input)).as("left").isFalse();
    }

    @Test
    @DisplayName("R14.6 a co-signer reads the version it is asked to sign and those it signed, the lead every one")
    void othersReadWhatTheySign() {
        Input input = jointDraft();
        input.freeze(OPEN, BY, NOW);
        input.sign(SECOND, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW);
        input.freeze(OPEN, BY, NOW);
        Actor lead = member(LEAD, MemberRole.READER);
        Actor asked = member(THIRD, MemberRole.READER);
        assertThat(policy.mayReadVersion(lead, input, 1)).isTrue();
        assertThat(policy.mayReadVersion(asked, input, 1)).isFalse();
        assertThat(policy.mayReadVersion(asked, input, 2)).isTrue();
        assertThat(policy.mayReadVersion(member(FOURTH, MemberRole.READER), input, 2))
                .isFalse();
        assertThat(policy.mayReadVersion(Actor.system(), input, 1)).isTrue();
        assertThat(policy.isWhole(asked, input)).isFalse();
        assertThat(policy.isWhole(lead, input)).isTrue();
    }

    private boolean narrows(OrganisationId organisation, Input input) {
        return policy.allowed(member(organisation, MemberRole.SIGNATORY), input).contains(Permission.NARROW_INPUT);
    }

    private static void refuses(ThrowingCallable verb, String key) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(verb)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
