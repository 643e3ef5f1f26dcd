package org.partnershipportal.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.*;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.AT;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.BY;
import static org.partnershipportal.cooperation.partnership.PartnershipTests.refuses;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;

class PartnershipPartiesTests {

    @Test
    void refusesToInviteOneself() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        refuses(() -> it.invite(MINISTRY), "partnership.problem.yourself");
    }

    @Test
    void refusesToInviteTwice() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        it.invite(NHRI);
        refuses(() -> it.invite(NHRI), "partnership.problem.invited-already");
        it.send();
        refuses(() -> it.invite(NHRI, Part.HOST), "partnership.problem.invited-already");
        it.accept(NHRI, true);
        refuses(() -> it.invite(NHRI), "partnership.problem.invited-already");
    }

    @Test
    void saysBesideTheCodeThatItsOrganisationIsInvitedAlready() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        it.invite(NHRI);
        assertThatThrownBy(() -> it.partnership.invite(
                        new InviteParty(it.partnership.id(), null, "7KQ2M0XD9RTWB", Part.HOST),
                        NHRI,
                        it.known(),
                        BY,
                        AT))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().field())
                                .isEqualTo("code"));
        assertThatThrownBy(() -> it.invite(NHRI))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().field())
                                .isEqualTo("organisation"));
    }

    @Test
    void takesTwoHundredPartiesAndNotOneMore() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        for (int n = 1; n < Partnership.MOST; n++) {
            it.invite(organisation("Network " + n, OrganisationType.NATIONAL_NGO, ECU));
        }
        assertThat(it.partnership.parties()).hasSize(Partnership.MOST);
        refuses(() -> it.invite(NHRI), "partnership.refusal.too-many-parties");
    }

    @Test
    void invitesAnewWhoeverDeclined() {
        PartnershipFixtures it = inviting(NHRI, NETWORK);
        it.partnership.decline(it.party(NHRI).id(), reason(), BY, AT);
        it.invite(NHRI);
        assertThat(it.party(NHRI).status()).isEqualTo(PartyStatus.INVITED);
        assertThat(it.partnership.parties().filter(p -> p.isOf(NHRI.id()))).hasSize(2);
    }

    @Test
    void refusesToInviteALead() {
        assertThatThrownBy(() -> new InviteParty(new PartnershipId(UUID.randomUUID()), NHRI.id(), "", Part.LEAD))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new InviteParty(new PartnershipId(UUID.randomUUID()), null, "  ", Part.HOST))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void takesOutOfTheDraftWhoWasNotAskedYetAndNobodyElse() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        it.invite(NHRI, NETWORK);
        it.partnership.unchoose(it.party(NHRI).id(), BY, AT);
        assertThat(it.partnership.openPartyOf(NHRI.id())).isEmpty();
        refuses(() -> it.partnership.unchoose(it.party(MINISTRY).id(), BY, AT), "partnership.refusal.already-invited");
        it.send();
        refuses(() -> it.partnership.unchoose(it.party(NETWORK).id(), BY, AT), "partnership.refusal.already-invited");
    }

    @Test
    @DisplayName("R4.6 an unverified organisation cannot accept")
    void refusesAnUnverifiedAcceptance() {
        PartnershipFixtures it = inviting(NHRI);
        it.know(unverified(NHRI));
        refuses(() -> it.accept(NHRI, true), "partnership.refusal.not-verified");
        assertThat(it.party(NHRI).status()).isEqualTo(PartyStatus.INVITED);
    }

    @Test
    void refusesToAcceptWhatChangedSinceItWasRead() {
        PartnershipFixtures it = inviting(NHRI);
        AnswerInvitation read = it.answer(NHRI, true);
        it.edit(it.edition(), Set.of(ECU), Mode.NATIONAL, "Something else");
        assertThatThrownBy(() -> it.partnership.accept(read, NHRI, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesToAcceptAPartThatChangedSinceItWasRead() {
        PartnershipFixtures it = inviting(UNODC);
        AnswerInvitation read = it.answer(UNODC, true);
        it.partnership.changePart(it.party(UNODC).id(), Part.FUNDING, BY, AT);
        assertThatThrownBy(() -> it.partnership.accept(read, UNODC, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesToAcceptTwiceOrWhatIsOver() {
        PartnershipFixtures it = inviting(NHRI, UNODC, NETWORK);
        it.accept(NHRI, true);
        refuses(() -> it.accept(NHRI, false), "partnership.refusal.already-accepted");
        it.partnership.takeBack(it.party(UNODC).id(), reason(), BY, AT);
        refuses(() -> it.accept(UNODC, true), "partnership.refusal.invitation-over");
        it.partnership.decline(it.party(NETWORK).id(), reason(), BY, AT);
        refuses(() -> it.accept(NETWORK, true), "partnership.refusal.invitation-over");
        it.partnership.end(reason(), Actor.system().ref(), AT);
        refuses(() -> it.accept(UNODC, true), "partnership.refusal.over");
    }

    @Test
    void refusesToAcceptBeforeTheDraftWasSent() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        it.invite(NHRI);
        refuses(() -> it.accept(NHRI, true), "partnership.refusal.invitation-over");
    }

    @Test
    void refusesAPlaceOfAnotherPartnership() {
        PartnershipFixtures it = inviting(NHRI);
        assertThatThrownBy(() -> it.partnership.party(new PartyId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R15.3 a party can leave; its history stays")
    void keepsTheHistoryOfWhoLeft() {
        PartnershipFixtures it = published(NHRI, NETWORK);
        it.partnership.leave(it.party(NHRI).id(), reason(), BY, AT);
        assertThat(it.party(NHRI).status()).isEqualTo(PartyStatus.LEFT);
        assertThat(it.party(NHRI).acceptedAt()).isEqualTo(AT);
        assertThat(it.party(NHRI).reason()).isEqualTo(reason().text());
        assertThat(it.partnership.status()).isEqualTo(PartnershipStatus.PUBLISHED);
    }

    @Test
    @DisplayName("R15.3 whoever declines when asked again leaves, and its history stays")
    void leavesWhoDeclinesWhenAskedAgain() {
        PartnershipFixtures it = agreed(NHRI, NETWORK);
        it.edit(it.edition(), Set.of(ECU), Mode.NATIONAL, "Something else");
        it.partnership.decline(it.party(NHRI).id(), reason(), BY, AT);
        assertThat(it.party(NHRI).status()).isEqualTo(PartyStatus.LEFT);
    }

    @Test
    void isInvitingAgainWhenFewerThanTwoAreLeft() {
        PartnershipFixtures it = agreed(NHRI);
        it.partnership.leave(it.party(NHRI).id(), reason(), BY, AT);
        assertThat(it.partnership.status()).isEqualTo(PartnershipStatus.INVITING);
    }

    @Test
    void theLeadCannotLeave() {
        PartnershipFixtures it = agreed(NHRI);
        refuses(
                () -> it.partnership.leave(it.party(MINISTRY).id(), reason(), BY, AT),
                "partnership.refusal.lead-leaves");
    }

    @Test
    void nobodyLeavesWithoutHavingAccepted() {
        PartnershipFixtures it = inviting(NHRI);
        refuses(() -> it.partnership.leave(it.party(NHRI).id(), reason(), BY, AT), "partnership.refusal.not-accepted");
    }

    @Test
    void noReasonIsBlank() {
        assertThatThrownBy(() -> new Reason(" \n ", "en")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Reason("x".repeat(1001), "en")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Reason("left\u0000", "en")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Reason("left\u202E", "en")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aNewPartAsksThatPartyAgainAndNoOther() {
        PartnershipFixtures it = agreed(UNODC, NETWORK);
        it.partnership.changePart(it.party(UNODC).id(), Part.FUNDING, BY, AT);
        assertThat(it.party(UNODC).status()).isEqualTo(PartyStatus.INVITED);
        assertThat(it.party(NETWORK).status()).isEqualTo(PartyStatus.ACCEPTED);
    }

    @Test
    void theLeadIsNoPartToGive() {
        PartnershipFixtures it = agreed(UNODC);
        refuses(
                () -> it.partnership.changePart(it.party(UNODC).id(), Part.LEAD, BY, AT),
                "partnership.refusal.lead-is-handed-over");
        refuses(
                () -> it.partnership.changePart(it.party(MINISTRY).id(), Part.HOST, BY, AT),
                "partnership.refusal.lead-is-handed-over");
    }

    @Test
    void whoHadAcceptedIsNotTakenBackByAskingAgainFirst() {
        PartnershipFixtures it = agreed(UNODC);
        it.edit(it.edition(), Set.of(ECU), Mode.NATIONAL, "Something else");
        refuses(
                () -> it.partnership.takeBack(it.party(UNODC).id(), reason(), BY, AT),
                "partnership.refusal.has-accepted-before");
    }

    @Test
    @DisplayName("R4.3 a State that leads does not decide about its own country's NHRI and civil society")
    void aStateTakesNothingFromItsOwnNhriAndCivilSociety() {
        PartnershipFixtures it = inviting(NHRI, NETWORK);
        for (var own : Set.of(NHRI, NETWORK)) {
            refuses(
                    () -> it.partnership.takeBack(it.party(own).id(), reason(), BY, AT),
                    "partnership.refusal.own-country");
            refuses(
                    () -> it.partnership.changePart(it.party(own).id(), Part.HOST, BY, AT),
                    "partnership.refusal.own-country");
        }
    }

    @Test
    @DisplayName("R4.3 holds for the State's own country only, and for States only")
    void othersDecideThemselves() {
        PartnershipFixtures state = inviting(WORLDWIDE, UNODC, ZAMBIAN_NHRI, PRISONS);
        for (var other : Set.of(WORLDWIDE, UNODC, ZAMBIAN_NHRI, PRISONS)) {
            state.partnership.takeBack(state.party(other).id(), reason(), BY, AT);
            refuses(
                    () -> state.partnership.askDecision(state.party(other).id(), null, reason(), BY, AT),
                    "partnership.refusal.decide-yourself");
        }
        PartnershipFixtures civil = draft(NETWORK, Mode.NATIONAL);
        civil.invite(NHRI);
        civil.send();
        civil.partnership.takeBack(civil.party(NHRI).id(), reason(), BY, AT);
        assertThat(civil.party(NHRI).status()).isEqualTo(PartyStatus.TAKEN_BACK);
    }

    @Test
    @DisplayName("R4.3 the deputy decides, else the secretariat; never the deputy about itself")
    void asksTheDeputyElseTheSecretariat() {
        PartnershipFixtures it = inviting(NHRI, NETWORK, UNODC);
        it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
        assertThat(it.party(NETWORK).decider()).isEqualTo(Decider.SECRETARIAT);
        it.accept(NHRI, true);
        it.partnership.nameDeputy(it.party(NHRI).id(), BY, AT);
        it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
        assertThat(it.party(NETWORK).decider()).isEqualTo(Decider.DEPUTY);
        it.partnership.askDecision(it.party(NHRI).id(), Part.HOST, reason(), BY, AT);
        assertThat(it.party(NHRI).decider()).isEqualTo(Decider.SECRETARIAT);
        it.partnership.leave(it.party(NHRI).id(), reason(), BY, AT);
        assertThat(it.party(NETWORK).decider()).isEqualTo(Decider.SECRETARIAT);
    }

    @Test
    void nothingIsDecidedThatWasNotAsked() {
        PartnershipFixtures it = inviting(NETWORK);
        refuses(
                () -> it.partnership.decide(it.party(NETWORK).id(), true, reason(), BY, AT),
                "partnership.refusal.nothing-asked");
        it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
        it.partnership.decide(it.party(NETWORK).id(), false, reason(), BY, AT);
        assertThat(it.party(NETWORK).status()).isEqualTo(PartyStatus.INVITED);
        it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
        it.partnership.decide(it.party(NETWORK).id(), true, reason(), BY, AT);
        assertThat(it.party(NETWORK).status()).isEqualTo(PartyStatus.TAKEN_BACK);
    }

    @Test
    void neitherAStateNorOneWhoHasNotAcceptedIsDeputy() {
        PartnershipFixtures it = inviting(PRISONS, NHRI);
        it.accept(PRISONS, true);
        refuses(() -> it.partnership.nameDeputy(it.party(PRISONS).id(), BY, AT), "partnership.refusal.no-deputy");
        refuses(() -> it.partnership.nameDeputy(it.party(NHRI).id(), BY, AT), "partnership.refusal.no-deputy");
        refuses(() -> it.partnership.nameDeputy(it.party(MINISTRY).id(), BY, AT), "partnership.refusal.no-deputy");
    }

    @Test
    void theLeadIsHandedOverOnlyToWhomItWasOfferedAndWhoTakesIt() {
        PartnershipFixtures it = inviting(NHRI, NETWORK, UNODC);
        refuses(() -> it.partnership.offerLead(it.party(NHRI).id(), BY, AT), "partnership.refusal.not-accepted");
        it.accept(NHRI, true);
        it.accept(NETWORK, true);
        it.partnership.offerLead(it.party(NHRI).id(), BY, AT);
        refuses(
                () -> it.partnership.takeLead(it.party(NETWORK).id(), NETWORK, BY, AT),
                "partnership.refusal.lead-not-offered");
        refuses(
                () -> it.partnership.takeLead(it.party(NHRI).id(), unverified(NHRI), BY, AT),
                "partnership.refusal.not-verified");
        it.partnership.takeLead(it.party(NHRI).id(), NHRI, BY, AT);
        assertThat(it.partnership.leadOrganisation()).isEqualTo(NHRI.id());
        assertThat(it.party(NHRI).part()).isEqualTo(Part.LEAD);
        assertThat(it.party(MINISTRY).part()).isEqualTo(Part.IMPLEMENTING);
        it.partnership.leave(it.party(MINISTRY).id(), reason(), BY, AT);
        assertThat(it.party(MINISTRY).status()).isEqualTo(PartyStatus.LEFT);
    }

    @Test
    void whoHasLeftTakesNoLead() {
        PartnershipFixtures it = agreed(NHRI, NETWORK);
        it.partnership.offerLead(it.party(NHRI).id(), BY, AT);
        it.partnership.leave(it.party(NHRI).id(), reason(), BY, AT);
        refuses(
                () -> it.partnership.takeLead(it.party(NHRI).id(), NHRI, BY, AT),
                "partnership.refusal.lead-not-offered");
    }

    @Test
    void onlyWhoTakesPartChoosesToBeNamed() {
        PartnershipFixtures it = inviting(NHRI);
        refuses(() -> it.partnership.appear(it.party(NHRI).id(), true, BY, AT), "partnership.refusal.not-accepted");
    }
}
