package org.partnershipportal.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.*;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.AT;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.BY;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;

class PartnershipTests {

    @Test
    void isSavedFromItsTitleOn() {
        Partnership draft = new Partnership(
                new RegisterPartnership(UUID.randomUUID(), "A title", "", null, "es"),
                PartnershipNumber.draw(new java.util.Random()),
                NETWORK,
                Actor.system().ref(),
                AT);

        assertThat(draft.status()).isEqualTo(PartnershipStatus.DRAFT);
        assertThat(draft.terms().title().language()).isEqualTo("es");
        assertThat(draft.parties()).singleElement().satisfies(party -> {
            assertThat(party.part()).isEqualTo(Part.LEAD);
            assertThat(party.status()).isEqualTo(PartyStatus.CHOSEN);
        });
    }

    @Test
    @DisplayName("R0.2 numbers are drawn at random and cannot be counted")
    void drawsNumbersWithoutOrder() {
        var random = new java.util.Random();
        Set<String> drawn = new java.util.HashSet<>();
        for (int i = 0; i < 1000; i++) {
            drawn.add(PartnershipNumber.draw(random).value());
        }
        assertThat(drawn)
                .hasSize(1000)
                .allMatch(number -> PartnershipNumber.parse(number).isPresent());
        assertThat(PartnershipNumber.parse("PA-2026-031")).isEmpty();
        assertThat(PartnershipNumber.parse("PA-AEIOU01L")).isEmpty();
    }

    @Test
    void isAgreedByTheSecondWhoAccepts() {
        PartnershipFixtures it = inviting(NHRI, NETWORK);
        assertThat(it.partnership.status()).isEqualTo(PartnershipStatus.INVITING);
        it.accept(NHRI, true);
        assertThat(it.partnership.status()).isEqualTo(PartnershipStatus.AGREED);
        assertThat(it.partnership.course().agreedAt()).isEqualTo(AT);
    }

    @Test
    void sendsNothingWithoutPurposeModeAndStart() {
        Partnership bare = new Partnership(
                new RegisterPartnership(UUID.randomUUID(), "A title", "", null, "en"),
                PartnershipNumber.draw(new java.util.Random()),
                MINISTRY,
                Actor.system().ref(),
                AT);
        assertThatThrownBy(() -> bare.send(Map.of(MINISTRY.id(), MINISTRY), BY, AT))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("purpose", "mode", "starts"));
    }

    @Test
    void sendsNothingToNobodyNorTwice() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        refuses(it::send, "partnership.refusal.nobody-chosen");
        PartnershipFixtures sent = inviting(NHRI);
        refuses(sent::send, "partnership.refusal.cannot-become.inviting");
    }

    @Test
    @DisplayName("R4.6 an unverified lead cannot send invitations")
    void sendsNothingForAnUnverifiedLead() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        it.invite(NHRI);
        it.know(unverified(MINISTRY));
        refuses(it::send, "partnership.refusal.not-verified");
    }

    @Test
    @DisplayName("R3.1 is checked when invitations go out")
    void sendsNothingWhileTheModeContradicts() {
        PartnershipFixtures it = draft(MINISTRY, Mode.BILATERAL);
        it.invite(NHRI);
        refuses(it::send, "partnership.problem.mode-bilateral");
    }

    @Test
    @DisplayName("R3.1 is checked for every later invitation")
    void asksNoLateGuestWhoContradictsTheMode() {
        PartnershipFixtures it = inviting(NHRI);
        refuses(() -> it.invite(ZAMBIA), "partnership.problem.mode-national");
    }

    @Test
    @DisplayName("R3.1 is checked again at publication, on those who accepted")
    void isNotPublishedWhenTheOtherStateDidNotAccept() {
        PartnershipFixtures it = draft(MINISTRY, Mode.BILATERAL);
        it.invite(ZAMBIA, NHRI, NETWORK);
        it.send();
        it.accept(NHRI, true);
        it.accept(NETWORK, true);
        refuses(() -> it.publish(allReasons()), "partnership.problem.mode-bilateral");
        it.accept(ZAMBIA, true);
        it.publish(Map.of());
        assertThat(it.partnership.status()).isEqualTo(PartnershipStatus.PUBLISHED);
    }

    @Test
    @DisplayName("R4.2 a missing group needs a written reason, published with it")
    void isNotPublishedWithoutAReasonForAMissingGroup() {
        PartnershipFixtures it = agreed(NHRI);
        refuses(() -> it.publish(Map.of()), "partnership.problem.reason-missing");
        refuses(() -> it.publish(Map.of(StakeholderGroup.NHRI, "Wrong group")), "partnership.problem.reason-missing");
        refuses(() -> it.publish(Map.of(StakeholderGroup.CIVIL_SOCIETY, "  ")), "partnership.problem.reason-missing");
        it.publish(allReasons());
        assertThat(it.partnership.missingGroups())
                .singleElement()
                .satisfies(missing -> assertThat(missing.text().text()).isEqualTo("None had time"));
    }

    @Test
    @DisplayName("R4.6 only verified parties count at publication")
    void isNotPublishedByOneVerifiedPartyAlone() {
        PartnershipFixtures it = agreed(NHRI);
        it.know(unverified(NHRI));
        refuses(() -> it.publish(allReasons()), "partnership.refusal.two-must-accept");
    }

    @Test
    void isNotPublishedBeforeTwoAccepted() {
        refuses(
                () -> draft(MINISTRY, Mode.NATIONAL).publish(allReasons()),
                "partnership.refusal.cannot-become.published");
        refuses(() -> inviting(NHRI).publish(allReasons()), "partnership.refusal.cannot-become.published");
        PartnershipFixtures published = published(NHRI, NETWORK);
        refuses(() -> published.publish(allReasons()), "partnership.refusal.cannot-become.published");
    }

    @Test
    void isNotPublishedAsItWasReadBeforeAnEdit() {
        PartnershipFixtures it = agreed(NHRI, NETWORK);
        var stale = new PublishPartnership(it.partnership.id(), it.edition() - 1, true, Map.of(), "en");
        assertThatThrownBy(() ->
                        it.partnership.publish(stale, it.known(), Actor.system().ref(), AT))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void overwritesNothingThatChangedMeanwhile() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        long opened = it.edition();
        it.edit(opened, Set.of(ECU), Mode.NATIONAL, "The first writer's");
        assertThatThrownBy(() -> it.edit(opened, Set.of(ECU), Mode.NATIONAL, "The second writer's"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(it.partnership.terms().purpose().text()).isEqualTo("The first writer's");
    }

    @Test
    void aPartysAnswerDoesNotDisturbTheLeadsEdit() {
        PartnershipFixtures it = inviting(NHRI);
        long opened = it.edition();
        it.accept(NHRI, true);
        it.edit(opened, Set.of(ECU), Mode.NATIONAL, "Learn from each other");
        assertThat(it.partnership.status()).isEqualTo(PartnershipStatus.AGREED);
    }

    @Test
    void aNewPurposeModeOrStateAsksThoseWhoAcceptedAgain() {
        PartnershipFixtures purpose = agreed(NHRI, NETWORK);
        purpose.edit(purpose.edition(), Set.of(ECU), Mode.NATIONAL, "Something else");
        assertAskedAgain(purpose);
        PartnershipFixtures mode = agreed(NHRI, NETWORK);
        mode.edit(mode.edition(), Set.of(ECU), Mode.INTERNATIONAL, "Learn from each other");
        assertAskedAgain(mode);
        PartnershipFixtures state = agreed(NHRI, NETWORK);
        state.edit(state.edition(), Set.of(ECU, ZMB), Mode.NATIONAL, "Learn from each other");
        assertAskedAgain(state);
    }

    private static void assertAskedAgain(PartnershipFixtures it) {
        assertThat(it.party(NHRI).status()).isEqualTo(PartyStatus.INVITED);
        assertThat(it.party(NETWORK).status()).isEqualTo(PartyStatus.INVITED);
        assertThat(it.party(MINISTRY).status()).isEqualTo(PartyStatus.ACCEPTED);
        assertThat(it.partnership.status()).isEqualTo(PartnershipStatus.INVITING);
    }

    @Test
    void otherChangesAskNobodyAgain() {
        PartnershipFixtures it = agreed(NHRI, NETWORK);
        it.edit(it.edition(), Set.of(), Mode.NATIONAL, "Learn from each other");
        assertThat(it.party(NHRI).status()).isEqualTo(PartyStatus.ACCEPTED);
    }

    @Test
    void cannotLoseItsPurposeOnceInvitationsAreOut() {
        PartnershipFixtures it = inviting(NHRI);
        refuses(() -> it.edit(it.edition(), Set.of(ECU), Mode.NATIONAL, ""), "shared.problem.missing");
    }

    @Test
    void changesNothingOnceItIsOver() {
        PartnershipFixtures it = published(NHRI, NETWORK);
        it.partnership.complete(Actor.system().ref(), AT);
        refuses(() -> it.edit(it.edition(), Set.of(ECU), Mode.NATIONAL, "More"), "partnership.refusal.over");
        refuses(() -> it.partnership.end(reason(), Actor.system().ref(), AT), "partnership.refusal.over");
        refuses(() -> it.invite(UNODC), "partnership.refusal.over");
        refuses(() -> it.partnership.leave(it.party(NHRI).id(), reason(), BY, AT), "partnership.refusal.over");
    }

    @Test
    void isNotCompletedBeforeItWasPublished() {
        PartnershipFixtures it = agreed(NHRI, NETWORK);
        refuses(() -> it.partnership.complete(Actor.system().ref(), AT), "partnership.refusal.cannot-become.completed");
        it.partnership.end(reason(), Actor.system().ref(), AT);
        assertThat(it.partnership.status()).isEqualTo(PartnershipStatus.ENDED);
        assertThat(it.partnership.course().endReason()).isEqualTo(reason().text());
    }

    @Test
    void explainsAGroupThatWentAfterThePublication() {
        PartnershipFixtures it = published(NHRI, NETWORK);
        it.partnership.leave(it.party(NHRI).id(), reason(), BY, AT);
        refuses(
                () -> it.partnership.explainMissing(
                        Map.of(), "en", it.known(), Actor.system().ref(), AT),
                "partnership.problem.reason-missing");
        it.partnership.explainMissing(
                allReasons(), "en", it.known(), Actor.system().ref(), AT);
        assertThat(it.partnership.missingGroups())
                .extracting(MissingGroup::stakeholderGroup)
                .containsExactly(StakeholderGroup.NHRI);
    }

    @Test
    void statesLeadOnlyWhereVerbsLead() {
        assertThat(PartnershipStatus.DRAFT.canBecome(PartnershipStatus.PUBLISHED))
                .isFalse();
        assertThat(PartnershipStatus.INVITING.canBecome(PartnershipStatus.PUBLISHED))
                .isFalse();
        assertThat(PartnershipStatus.PUBLISHED.canBecome(PartnershipStatus.DRAFT))
                .isFalse();
        for (PartnershipStatus next : PartnershipStatus.values()) {
            assertThat(PartnershipStatus.COMPLETED.canBecome(next)).isFalse();
            assertThat(PartnershipStatus.ENDED.canBecome(next)).isFalse();
        }
    }

    static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfAny(NotAllowed.class, InvalidInput.class)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
