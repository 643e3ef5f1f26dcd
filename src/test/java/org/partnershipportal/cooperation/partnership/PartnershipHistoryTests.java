package org.partnershipportal.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.*;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.AT;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.BY;
import static org.partnershipportal.cooperation.partnership.PartnershipTests.refuses;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.InvitationDeclined;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartnershipAgreed;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyLeft;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.springframework.test.util.ReflectionTestUtils;

/** What stays of a place, an offer or a question after the next thing has happened. */
class PartnershipHistoryTests {

    private static final Actor SECRETARIAT =
            Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));

    private final PartnershipPolicy policy = new PartnershipPolicy();

    @Test
    @DisplayName("R0.3 a lead that is not listed is not named until it chooses so")
    void namesTheLeadOnlyIfItIsListed() {
        OrganisationSummary unlisted = new OrganisationSummary(
                NETWORK.id(), NETWORK.name(), NETWORK.type(), NETWORK.group(), NETWORK.country(), true, false);
        var command = new RegisterPartnership(UUID.randomUUID(), "A title", "", null, "en");
        var number = PartnershipNumber.draw(new Random());

        assertThat(new Partnership(command, number, unlisted, BY, AT).lead().named())
                .isFalse();
        assertThat(new Partnership(command, number, NETWORK, BY, AT).lead().named())
                .isTrue();
    }

    @Test
    @DisplayName("R0.3 the publication names the lead only if the lead says so then")
    void namesTheLeadAsThePublicationSays() {
        PartnershipFixtures it = agreed(NHRI, NETWORK);
        it.partnership.publish(
                new PublishPartnership(it.partnership.id(), it.edition(), false, allReasons(), "en"),
                it.known(),
                BY,
                AT);
        assertThat(policy.seesName(Actor.visitor(), it.partnership, it.partnership.lead()))
                .isFalse();
        assertThat(policy.seesName(member(NHRI), it.partnership, it.partnership.lead()))
                .isTrue();
    }

    @Test
    void aPartyChoosesAnewWhetherItIsNamed() {
        PartnershipFixtures it = published(NHRI, NETWORK);
        it.partnership.appear(it.party(NHRI).id(), false, BY, AT);
        assertThat(policy.seesName(Actor.visitor(), it.partnership, it.party(NHRI)))
                .isFalse();
        it.partnership.appear(it.party(NHRI).id(), true, BY, AT);
        assertThat(policy.seesName(Actor.visitor(), it.partnership, it.party(NHRI)))
                .isTrue();
    }

    @Test
    void noVerbIsLeftOnceItIsOver() {
        PartnershipFixtures it = inviting(NHRI, NETWORK, UNODC);
        it.accept(NHRI, true);
        it.accept(UNODC, true);
        it.partnership.offerLead(it.party(NHRI).id(), BY, AT);
        it.partnership.end(reason(), BY, AT);
        PartyId accepted = it.party(UNODC).id();
        for (ThrowingCallable verb : List.<ThrowingCallable>of(
                () -> it.partnership.explainMissing(allReasons(), "en", it.known(), BY, AT),
                () -> it.partnership.decline(it.party(NETWORK).id(), reason(), BY, AT),
                () -> it.partnership.takeBack(accepted, reason(), BY, AT),
                () -> it.partnership.changePart(accepted, Part.HOST, BY, AT),
                () -> it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT),
                () -> it.partnership.nameDeputy(accepted, BY, AT),
                () -> it.partnership.offerLead(accepted, BY, AT),
                () -> it.partnership.takeLead(it.party(NHRI).id(), NHRI, BY, AT),
                () -> it.partnership.appear(accepted, false, BY, AT),
                () -> it.partnership.complete(BY, AT),
                it::send)) {
            refuses(verb, "partnership.refusal.over");
        }
    }

    @Test
    void anEmptiedDraftIsNotSentAndAPublishedOneNotSentAgain() {
        PartnershipFixtures it = published(NHRI, NETWORK);
        refuses(it::send, "partnership.refusal.cannot-become.inviting");
        assertThat(it.partnership.course().agreedAt()).isEqualTo(AT);
    }

    @Test
    @DisplayName("R15.2 the lead agrees to what it has written, others must read it again")
    void theLeadKeepsUpWithItsOwnTerms() {
        PartnershipFixtures it = agreed(NHRI, NETWORK);
        long opened = it.edition();
        it.edit(opened, Set.of(ECU), Mode.NATIONAL, "Something else");
        assertThat(it.edition()).isGreaterThan(opened);
        assertThat(it.partnership.lead().acceptedTerms()).isEqualTo(it.partnership.termsVersion());
        assertThat(it.party(NHRI).acceptedTerms()).isLessThan(it.partnership.termsVersion());
    }

    @Test
    void saysWhatWasEditedLast() {
        PartnershipFixtures it = draft(MINISTRY, Mode.NATIONAL);
        it.partnership.edit(
                about(it, "Café", Set.of("older-persons"), Set.of(MANDELA, BANGKOK), Set.of("5.1")), BY, AT);
        it.partnership.edit(about(it, "Café", Set.of("older-persons"), Set.of(BANGKOK), Set.of("16.3")), BY, AT);
        assertThat(it.partnership.terms().themes()).containsExactly("older-persons");
        assertThat(it.partnership.terms().rules()).containsExactly(BANGKOK);
        assertThat(it.partnership.terms().sdgTargets()).containsExactly("16.3");
        assertThat(it.partnership.terms()).extracting("searchText").asString().contains("cafe");
    }

    private static final RuleRef MANDELA = new RuleRef("MANDELA", 45);
    private static final RuleRef BANGKOK = new RuleRef("BANGKOK", 26);

    private static EditPartnership about(
            PartnershipFixtures it, String title, Set<String> themes, Set<RuleRef> rules, Set<String> targets) {
        return new EditPartnership(
                it.partnership.id(),
                it.edition(),
                title,
                "Learn from each other",
                Mode.NATIONAL,
                "en",
                LocalDate.of(2027, 1, 1),
                null,
                Set.of(ECU),
                themes,
                rules,
                targets);
    }

    @Test
    @DisplayName("R4.2 a reason is no book, and stands beside its group")
    void refusesAReasonThatIsTooLong() {
        assertThatThrownBy(() -> new PublishPartnership(
                        new PartnershipId(UUID.randomUUID()),
                        1,
                        true,
                        Map.of(StakeholderGroup.NHRI, "x".repeat(1001)),
                        "en"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().field())
                                .isEqualTo("missing-nhri"));
    }

    @Test
    @DisplayName("R4.2 reasons are those of the groups that are missing now")
    void forgetsTheReasonForAGroupThatHasCome() {
        PartnershipFixtures it = published(NHRI);
        assertThat(it.partnership.missingGroups())
                .extracting(MissingGroup::stakeholderGroup)
                .containsExactly(StakeholderGroup.CIVIL_SOCIETY);
        it.invite(NETWORK);
        it.accept(NETWORK, true);
        it.partnership.leave(it.party(NHRI).id(), reason(), BY, AT);
        it.partnership.explainMissing(allReasons(), "en", it.known(), BY, AT);
        assertThat(it.partnership.missingGroups())
                .extracting(MissingGroup::stakeholderGroup)
                .containsExactly(StakeholderGroup.NHRI);
    }

    @Test
    @DisplayName("R3.1 an organisation that has gone does not count for the mode")
    void whoHasGoneDoesNotContradictTheMode() {
        PartnershipFixtures it = draft(MINISTRY, Mode.BILATERAL);
        it.invite(ZAMBIA, NHRI);
        it.send();
        refuses(() -> it.invite(PERU), "partnership.problem.mode-bilateral");
        it.partnership.decline(it.party(ZAMBIA).id(), reason(), BY, AT);
        it.invite(PERU);
        assertThat(it.party(PERU).status()).isEqualTo(PartyStatus.INVITED);
    }

    @Test
    @DisplayName("R4.1 a party counts as what it is when it accepts, not when it was asked")
    void countsInTheGroupOfTheDayItAccepted() {
        PartnershipFixtures it = inviting(NETWORK);
        it.know(new OrganisationSummary(
                NETWORK.id(), NETWORK.name(), OrganisationType.NHRI, StakeholderGroup.NHRI, PER, true, true));
        it.accept(NETWORK, true);
        assertThat(it.party(NETWORK).group()).isEqualTo(StakeholderGroup.NHRI);
        assertThat(it.party(NETWORK).country()).contains(PER);
    }

    @Test
    @DisplayName("R15.3 the trail tells who declined from who left")
    void tellsWhoDeclinedFromWhoLeft() {
        PartnershipFixtures it = agreed(NHRI, NETWORK);
        it.invite(UNODC);
        it.edit(it.edition(), Set.of(ECU), Mode.NATIONAL, "Something else");
        it.partnership.decline(it.party(UNODC).id(), reason(), BY, AT);
        it.partnership.decline(it.party(NHRI).id(), reason(), BY, AT);
        assertThat(events(it))
                .filteredOn(InvitationDeclined.class::isInstance)
                .extracting(event -> ((InvitationDeclined) event).organisation())
                .containsExactly(UNODC.id());
        assertThat(events(it))
                .filteredOn(PartyLeft.class::isInstance)
                .extracting(event -> ((PartyLeft) event).organisation())
                .containsExactly(NHRI.id());
    }

    @Test
    void saysOnceThatItIsAgreed() {
        PartnershipFixtures it = inviting(NHRI, NETWORK);
        assertThat(events(it)).noneMatch(PartnershipAgreed.class::isInstance);
        it.accept(NHRI, true);
        assertThat(events(it)).filteredOn(PartnershipAgreed.class::isInstance).hasSize(1);
        it.accept(NETWORK, true);
        assertThat(events(it)).filteredOn(PartnershipAgreed.class::isInstance).hasSize(1);
    }

    @Test
    void staysAgreedWhileTwoAreLeft() {
        PartnershipFixtures it = agreed(NHRI, NETWORK);
        it.partnership.leave(it.party(NHRI).id(), reason(), BY, AT);
        assertThat(it.partnership.status()).isEqualTo(PartnershipStatus.AGREED);
    }

    @Test
    void whoIsAskedToTakeAnotherPartHasNotAgreedYet() {
        PartnershipFixtures it = agreed(UNODC);
        it.partnership.nameDeputy(it.party(UNODC).id(), BY, AT);
        it.partnership.offerLead(it.party(UNODC).id(), BY, AT);
        it.partnership.changePart(it.party(UNODC).id(), Part.FUNDING, BY, AT);
        assertThat(it.party(UNODC).part()).isEqualTo(Part.FUNDING);
        assertThat(it.partnership.status()).isEqualTo(PartnershipStatus.INVITING);
        it.accept(UNODC, true);
        assertThat(it.partnership.deputy()).isEmpty();
        assertThat(it.partnership.isOfferedLead(it.party(UNODC))).isFalse();
    }

    @Test
    void anOfferOfTheLeadStaysWhenAnotherGoes() {
        PartnershipFixtures it = agreed(NHRI, NETWORK, UNODC);
        it.partnership.offerLead(it.party(NHRI).id(), BY, AT);
        it.partnership.leave(it.party(UNODC).id(), reason(), BY, AT);
        assertThat(it.partnership.isOfferedLead(it.party(NHRI))).isTrue();
        it.edit(it.edition(), Set.of(ECU), Mode.NATIONAL, "Something else");
        it.partnership.decline(it.party(NHRI).id(), reason(), BY, AT);
        assertThat(it.partnership.isOfferedLead(it.party(NHRI))).isFalse();
    }

    @Test
    @DisplayName("R4.3 the deputy's questions go to the secretariat when the deputy declines what it had accepted")
    void asksTheSecretariatWhenTheDeputyHasGone() {
        PartnershipFixtures it = inviting(UNODC, NETWORK);
        it.accept(UNODC, true);
        it.partnership.nameDeputy(it.party(UNODC).id(), BY, AT);
        it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
        it.edit(it.edition(), Set.of(ECU), Mode.NATIONAL, "Something else");
        it.partnership.decline(it.party(UNODC).id(), reason(), BY, AT);
        assertThat(it.party(NETWORK).decider()).isEqualTo(Decider.SECRETARIAT);
    }

    @Test
    @DisplayName("R4.3 a part that the State asked for is given once it is granted, and only then")
    void givesThePartThatWasAskedFor() {
        PartnershipFixtures it = inviting(NETWORK);
        it.partnership.askDecision(it.party(NETWORK).id(), Part.HOST, reason(), BY, AT);
        it.partnership.decide(it.party(NETWORK).id(), false, reason(), BY, AT);
        assertThat(it.party(NETWORK).part()).isEqualTo(Part.ADVISORY);
        it.partnership.askDecision(it.party(NETWORK).id(), Part.HOST, reason(), BY, AT);
        it.partnership.decide(it.party(NETWORK).id(), true, reason(), BY, AT);
        assertThat(it.party(NETWORK).part()).isEqualTo(Part.HOST);
        assertThat(it.party(NETWORK).status()).isEqualTo(PartyStatus.INVITED);
    }

    @Test
    @DisplayName("R4.3 the secretariat reads nothing more once the organisation has declined")
    void nothingWaitsAboutWhoHasDeclined() {
        PartnershipFixtures it = inviting(NETWORK);
        it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
        assertThat(policy.mayRead(SECRETARIAT, it.partnership)).isTrue();
        it.partnership.decline(it.party(NETWORK).id(), reason(), BY, AT);
        assertThat(it.party(NETWORK).decider()).isNull();
        assertThat(policy.mayRead(SECRETARIAT, it.partnership)).isFalse();
    }

    @Test
    @DisplayName("R4.3 what the State asked falls with its lead, and so does the deputy who takes it over")
    void aNewLeadInheritsNoQuestion() {
        PartnershipFixtures it = inviting(NETWORK, UNODC);
        it.accept(UNODC, true);
        it.partnership.nameDeputy(it.party(UNODC).id(), BY, AT);
        it.partnership.askDecision(it.party(NETWORK).id(), null, reason(), BY, AT);
        it.partnership.offerLead(it.party(UNODC).id(), BY, AT);
        it.partnership.takeLead(it.party(UNODC).id(), UNODC, BY, AT);
        assertThat(it.party(NETWORK).decider()).isNull();
        assertThat(it.partnership.deputy()).isEmpty();
        assertThat(it.partnership.isOfferedLead(it.party(UNODC))).isFalse();
    }

    @Test
    void aDeputyStaysDeputyUnderANewLead() {
        PartnershipFixtures it = agreed(NHRI, UNODC);
        it.partnership.nameDeputy(it.party(UNODC).id(), BY, AT);
        it.partnership.offerLead(it.party(NHRI).id(), BY, AT);
        it.partnership.takeLead(it.party(NHRI).id(), NHRI, BY, AT);
        assertThat(it.partnership.isDeputy(it.party(UNODC))).isTrue();
        assertThat(it.partnership.isDeputy(it.party(NHRI))).isFalse();
    }

    private static Collection<?> events(PartnershipFixtures it) {
        return Objects.requireNonNull(ReflectionTestUtils.<Collection<?>>invokeMethod(it.partnership, "domainEvents"));
    }
}
