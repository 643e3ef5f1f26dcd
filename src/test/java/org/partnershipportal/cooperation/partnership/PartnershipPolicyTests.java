package org.partnershipportal.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.*;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.AT;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.BY;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

class PartnershipPolicyTests {

    private static final Actor LEAD = member(MINISTRY, MemberRole.SIGNATORY);
    private static final Actor ASKED = member(NHRI, MemberRole.SIGNATORY);
    private static final Actor PARTY = member(NETWORK, MemberRole.READER);
    private static final Actor STRANGER = member(UNION, MemberRole.OWNER, MemberRole.SIGNATORY);
    private static final Actor SECRETARIAT =
            Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
    private static final Actor MODERATOR = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.MODERATOR));

    private final PartnershipPolicy policy = new PartnershipPolicy();

    @Test
    @DisplayName("R0.1 a draft is its lead's alone; those chosen know nothing of it")
    void onlyTheLeadReadsADraft() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        it.invite(NHRI);
        assertThat(policy.mayRead(LEAD, it.partnership)).isTrue();
        assertThat(policy.mayRead(ASKED, it.partnership)).isFalse();
        assertThat(policy.mayRead(SECRETARIAT, it.partnership)).isFalse();
        assertThat(policy.mayRead(Actor.visitor(), it.partnership)).isFalse();
    }

    @Test
    @DisplayName("R0.1 before publication only the lead and those asked or in it read it")
    void strangersReadNothingBeforeThePublication() {
        PartnershipFixtures it = agreed(NETWORK);
        it.invite(NHRI);
        assertThat(policy.mayRead(ASKED, it.partnership)).isTrue();
        assertThat(policy.mayRead(PARTY, it.partnership)).isTrue();
        for (Actor other : new Actor[] {STRANGER, SECRETARIAT, MODERATOR, Actor.visitor()}) {
            assertThat(policy.mayRead(other, it.partnership)).isFalse();
        }
        it.publish(allReasons());
        for (Actor other : new Actor[] {STRANGER, SECRETARIAT, MODERATOR, Actor.visitor()}) {
            assertThat(policy.mayRead(other, it.partnership)).isTrue();
        }
    }

    @Test
    void whoDeclinedOrWasTakenBackReadsItNoLonger() {
        PartnershipFixtures it = inviting(NHRI, UNION);
        it.partnership.decline(it.party(NHRI).id(), reason(), BY, AT);
        it.partnership.takeBack(it.party(UNION).id(), reason(), BY, AT);
        assertThat(policy.mayRead(ASKED, it.partnership)).isFalse();
        assertThat(policy.mayRead(STRANGER, it.partnership)).isFalse();
    }

    @Test
    @DisplayName("R15.2 nobody is listed before accepting")
    void onlyTheLeadSeesWhoWasAsked() {
        PartnershipFixtures it = published(NETWORK);
        it.invite(NHRI);
        Party asked = it.party(NHRI);
        assertThat(policy.sees(LEAD, it.partnership, asked)).isTrue();
        assertThat(policy.sees(ASKED, it.partnership, asked)).isTrue();
        assertThat(policy.sees(PARTY, it.partnership, asked)).isFalse();
        assertThat(policy.sees(Actor.visitor(), it.partnership, asked)).isFalse();
    }

    @Test
    void anUnnamedPartyIsAGroupForEveryoneOutside() {
        PartnershipFixtures it = inviting(NETWORK, NHRI);
        it.accept(NETWORK, false);
        Party unnamed = it.party(NETWORK);
        assertThat(policy.seesName(ASKED, it.partnership, unnamed)).isFalse();
        assertThat(policy.seesName(LEAD, it.partnership, unnamed)).isTrue();
        assertThat(policy.seesName(PARTY, it.partnership, unnamed)).isTrue();
        it.publish(allReasons());
        assertThat(policy.seesName(Actor.visitor(), it.partnership, unnamed)).isFalse();
        assertThat(policy.seesName(STRANGER, it.partnership, unnamed)).isFalse();
        assertThat(policy.seesName(SECRETARIAT, it.partnership, unnamed)).isFalse();
        it.accept(NHRI, true);
        assertThat(policy.seesName(ASKED, it.partnership, unnamed)).isTrue();
    }

    @Test
    @DisplayName("R15.3 the public sees who left after the publication, not who left before")
    void whoLeftBeforeThePublicationWasNeverPublic() {
        PartnershipFixtures it = agreed(NETWORK, NHRI, UNODC);
        it.partnership.leave(it.party(NETWORK).id(), reason(), BY, AT);
        it.publish(allReasons());
        assertThat(policy.sees(Actor.visitor(), it.partnership, it.party(NETWORK)))
                .isFalse();
        it.partnership.leave(it.party(NHRI).id(), reason(), BY, AT.plusSeconds(60));
        assertThat(policy.sees(Actor.visitor(), it.partnership, it.party(NHRI))).isTrue();
    }

    @Test
    void anothersInvitationIsNotFound() {
        PartnershipFixtures it = published(NETWORK);
        it.invite(NHRI);
        for (Actor other : new Actor[] {STRANGER, PARTY, LEAD, Actor.visitor()}) {
            assertThatThrownBy(() -> policy.require(other, it.partnership, it.party(NHRI), PartyAct.ANSWER))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("R4.6 only a signatory answers")
    void noEditorOrOwnerAnswers() {
        PartnershipFixtures it = inviting(NHRI);
        for (MemberRole role : new MemberRole[] {MemberRole.OWNER, MemberRole.EDITOR, MemberRole.READER}) {
            Actor actor = member(NHRI, role);
            assertThatThrownBy(() -> policy.require(actor, it.partnership, it.party(NHRI), PartyAct.ANSWER))
                    .isInstanceOf(NotPermitted.class);
        }
        policy.require(ASKED, it.partnership, it.party(NHRI), PartyAct.ANSWER);
    }

    @Test
    void partiesDoNotActForTheLead() {
        PartnershipFixtures it = agreed(NHRI);
        for (Permission permission : new Permission[] {
            Permission.EDIT_PARTNERSHIP,
            Permission.INVITE_PARTY,
            Permission.PUBLISH_PARTNERSHIP,
            Permission.END_PARTNERSHIP
        }) {
            assertThat(policy.may(ASKED, permission, it.partnership)).isFalse();
            assertThatThrownBy(() -> policy.requireLead(ASKED, permission, it.partnership))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> policy.requireLead(STRANGER, permission, it.partnership))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("R4.3 the secretariat reads a record while a decision waits for it, and decides")
    void theSecretariatDecidesOnlyWhatItIsAsked() {
        PartnershipFixtures it = inviting(NHRI, NETWORK);
        it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
        policy.require(SECRETARIAT, it.partnership, it.party(NETWORK), PartyAct.DECIDE);
        assertThatThrownBy(() -> policy.require(LEAD, it.partnership, it.party(NETWORK), PartyAct.DECIDE))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> policy.require(MODERATOR, it.partnership, it.party(NETWORK), PartyAct.DECIDE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> policy.require(SECRETARIAT, it.partnership, it.party(NHRI), PartyAct.DECIDE))
                .isInstanceOf(NotFound.class);
        it.partnership.decide(it.party(NETWORK).id(), false, reason(), BY, AT);
        assertThat(policy.mayRead(SECRETARIAT, it.partnership)).isFalse();
    }

    @Test
    @DisplayName("R4.3 the deputy decides, and not the State")
    void theDeputyDecides() {
        PartnershipFixtures it = agreed(NHRI);
        it.partnership.nameDeputy(it.party(NHRI).id(), BY, AT);
        it.invite(NETWORK);
        it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
        policy.require(ASKED, it.partnership, it.party(NETWORK), PartyAct.DECIDE);
        assertThat(policy.acts(ASKED, it.partnership, it.party(NETWORK))).containsExactly(PartyAct.DECIDE);
        assertThat(policy.acts(LEAD, it.partnership, it.party(NETWORK))).isEmpty();
        assertThat(policy.mayRead(SECRETARIAT, it.partnership)).isFalse();
    }
}
