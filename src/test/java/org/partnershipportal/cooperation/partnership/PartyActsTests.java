package org.partnershipportal.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.*;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.AT;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.BY;
import static org.partnershipportal.cooperation.partnership.PartnershipTests.refuses;
import static org.partnershipportal.cooperation.partnership.PartyAct.*;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;

/** Which buttons stand beside a party: what its reader may do to it now, and no more. */
class PartyActsTests {

    private static final Actor LEAD = member(MINISTRY, MemberRole.SIGNATORY);

    private final PartnershipPolicy policy = new PartnershipPolicy();

    @Test
    void inADraftTheLeadTakesOutOrGivesAnotherPart() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        it.invite(NHRI, UNODC);
        assertThat(byLead(it, NHRI)).containsExactlyInAnyOrder(UNCHOOSE, CHANGE_PART);
        assertThat(byLead(it, UNODC)).containsExactlyInAnyOrder(UNCHOOSE, CHANGE_PART);
        assertThat(byLead(it, MINISTRY)).isEmpty();
    }

    @Test
    @DisplayName("R4.3 about its own country's NHRI a State asks, about others it decides")
    void whoIsAskedIsTakenBackOrGivenAnotherPart() {
        PartnershipFixtures it = inviting(NHRI, UNODC);
        assertThat(byLead(it, UNODC)).containsExactlyInAnyOrder(TAKE_BACK, CHANGE_PART);
        assertThat(byLead(it, NHRI)).containsExactly(ASK_DECISION);
        it.partnership.askDecision(it.party(NHRI).id(), null, reason(), BY, AT);
        assertThat(byLead(it, NHRI)).isEmpty();
        assertThat(byLead(it, MINISTRY)).containsExactly(CHANGE_NAMING);
        assertThat(byItself(it, UNODC)).containsExactly(ANSWER);
    }

    @Test
    @DisplayName("R4.3 who accepted can be deputy if it is no State, and only once")
    void whoAcceptedCanBeDeputyAndLead() {
        PartnershipFixtures it = agreed(UNODC, PRISONS);
        assertThat(byLead(it, UNODC)).containsExactlyInAnyOrder(CHANGE_PART, NAME_DEPUTY, OFFER_LEAD);
        assertThat(byLead(it, PRISONS)).containsExactlyInAnyOrder(CHANGE_PART, OFFER_LEAD);
        assertThat(byLead(it, MINISTRY)).containsExactly(CHANGE_NAMING);
        it.partnership.nameDeputy(it.party(UNODC).id(), BY, AT);
        it.partnership.offerLead(it.party(UNODC).id(), BY, AT);
        assertThat(byLead(it, UNODC)).containsExactly(CHANGE_PART);
        assertThat(byLead(it, PRISONS)).containsExactlyInAnyOrder(CHANGE_PART, OFFER_LEAD);
    }

    @Test
    void aDeputyIsNamedOnlyWhereAStateLeads() {
        PartnershipFixtures it = draft(NETWORK, Mode.NATIONAL);
        it.invite(UNODC);
        it.send();
        it.accept(UNODC, true);
        assertThat(policy.acts(member(NETWORK, MemberRole.SIGNATORY), it.partnership, it.party(UNODC)))
                .containsExactlyInAnyOrder(CHANGE_PART, OFFER_LEAD);
    }

    @Test
    void aPartyLeavesIsNamedAndTakesTheLeadThatItWasOffered() {
        PartnershipFixtures it = agreed(UNODC, NETWORK);
        it.partnership.offerLead(it.party(UNODC).id(), BY, AT);
        assertThat(byItself(it, UNODC)).containsExactlyInAnyOrder(LEAVE, CHANGE_NAMING, TAKE_LEAD);
        assertThat(byItself(it, NETWORK)).containsExactlyInAnyOrder(LEAVE, CHANGE_NAMING);
        assertThat(policy.acts(member(NETWORK, MemberRole.SIGNATORY), it.partnership, it.party(UNODC)))
                .isEmpty();
        it.edit(it.edition(), Set.of(ECU), Mode.NATIONAL, "Something else");
        assertThat(byItself(it, UNODC)).containsExactly(ANSWER);
        assertThat(byLead(it, UNODC)).containsExactly(CHANGE_PART);
    }

    @Test
    void nothingIsLeftToDoOnceItIsOver() {
        PartnershipFixtures it = agreed(UNODC, NETWORK);
        it.partnership.end(reason(), BY, AT);
        for (OrganisationSummary party : new OrganisationSummary[] {MINISTRY, UNODC, NETWORK}) {
            assertThat(byLead(it, party)).isEmpty();
            assertThat(byItself(it, party)).isEmpty();
        }
    }

    @Test
    void aReaderOfTheLeadDoesNothingThatNeedsARole() {
        PartnershipFixtures it = agreed(NHRI);
        Actor reader = member(MINISTRY, MemberRole.READER);
        assertThat(policy.acts(reader, it.partnership, it.party(NHRI))).isEmpty();
        for (Permission permission : new Permission[] {Permission.EDIT_PARTNERSHIP, Permission.PUBLISH_PARTNERSHIP}) {
            assertThatThrownBy(() -> policy.requireLead(reader, permission, it.partnership))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    @DisplayName("R4.6 an unverified lead does not publish")
    void onlyAVerifiedLeadPublishes() {
        PartnershipFixtures it = agreed(NHRI);
        Actor unverified = member(unverified(MINISTRY), MemberRole.SIGNATORY);
        policy.requireLead(LEAD, Permission.PUBLISH_PARTNERSHIP, it.partnership);
        policy.requireLead(unverified, Permission.END_PARTNERSHIP, it.partnership);
        refuses(
                () -> policy.requireLead(unverified, Permission.PUBLISH_PARTNERSHIP, it.partnership),
                "partnership.refusal.not-verified");
        assertThat(policy.may(unverified, Permission.PUBLISH_PARTNERSHIP, it.partnership))
                .isFalse();
        assertThat(policy.may(LEAD, Permission.PUBLISH_PARTNERSHIP, it.partnership))
                .isTrue();
    }

    private Set<PartyAct> byLead(PartnershipFixtures it, OrganisationSummary about) {
        return policy.acts(LEAD, it.partnership, it.party(about));
    }

    private Set<PartyAct> byItself(PartnershipFixtures it, OrganisationSummary party) {
        return policy.acts(member(party, MemberRole.SIGNATORY), it.partnership, it.party(party));
    }
}
