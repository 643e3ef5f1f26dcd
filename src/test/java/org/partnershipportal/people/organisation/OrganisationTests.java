package org.partnershipportal.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ECUADOR;
import static org.partnershipportal.people.organisation.OrganisationFixtures.NOW;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ZAMBIA;
import static org.partnershipportal.people.organisation.OrganisationFixtures.events;
import static org.partnershipportal.people.organisation.OrganisationFixtures.inState;
import static org.partnershipportal.people.organisation.OrganisationFixtures.member;
import static org.partnershipportal.people.organisation.OrganisationFixtures.profile;
import static org.partnershipportal.people.organisation.OrganisationFixtures.secretariat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.StakeholderGroup;

class OrganisationTests {

    private static final Map<Decision, OrganisationStatus> DECIDED_FROM = Map.of(
            Decision.VERIFY, OrganisationStatus.SUBMITTED,
            Decision.RETURN, OrganisationStatus.SUBMITTED,
            Decision.REFUSE, OrganisationStatus.SUBMITTED,
            Decision.SUSPEND, OrganisationStatus.VERIFIED,
            Decision.LIFT, OrganisationStatus.SUSPENDED);

    @ParameterizedTest
    @EnumSource(Decision.class)
    void isDecidedOnlyInTheStateThatTheDecisionIsAbout(Decision decision) {
        for (OrganisationStatus status : OrganisationStatus.values()) {
            Organisation organisation = inState(status);
            int before = organisation.decisions().size();
            if (DECIDED_FROM.get(decision) == status) {
                OrganisationFixtures.decided(organisation, decision);
                assertThat(organisation.status()).isNotEqualTo(status);
                assertThat(organisation.decisions()).hasSize(before + 1);
                assertThat(organisation.decisions().getFirst())
                        .returns(decision.name(), row -> row.step().name())
                        .returns("The statutes were read.", DecisionRow::text)
                        .returns(LocalDate.of(2026, 11, 24), DecisionRow::on)
                        .returns("Prison Watch", DecisionRow::name);
            } else {
                assertThatThrownBy(() -> OrganisationFixtures.decided(organisation, decision))
                        .isInstanceOf(NotAllowed.class);
                assertThat(organisation.status()).isEqualTo(status);
                assertThat(organisation.decisions()).hasSize(before);
            }
        }
    }

    @Test
    @DisplayName(
            "B5: the history keeps on which day it was checked, apart from the day of the decision; none still to come")
    void keepsOnWhichDayItWasChecked() {
        LocalDate decided = LocalDate.of(2026, 11, 24);
        Organisation organisation = inState(OrganisationStatus.SUBMITTED);
        long version = organisation.version();
        assertThatThrownBy(() -> organisation.decide(
                        new DecideOrganisation(
                                organisation.id(), version, Decision.VERIFY, "Read.", decided.plusDays(1)),
                        OrganisationFixtures.secretariat().ref(),
                        NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.problems())
                                .containsExactly(Problem.of("checkedOn", "organisation.problem.checked-in-future")));
        assertThat(organisation.status()).isEqualTo(OrganisationStatus.SUBMITTED);
        assertThat(organisation.decisions()).isEmpty();

        organisation.decide(
                new DecideOrganisation(organisation.id(), version, Decision.VERIFY, "Read.", decided.minusDays(20)),
                OrganisationFixtures.secretariat().ref(),
                NOW);
        OrganisationFixtures.decided(organisation, Decision.SUSPEND);
        organisation.reinstate(
                "It was right.", OrganisationFixtures.secretariat().ref(), NOW);
        assertThat(organisation.decisions())
                .extracting(DecisionRow::on, DecisionRow::checkedOn)
                .containsExactly(tuple(decided, null), tuple(decided, decided), tuple(decided, decided.minusDays(20)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.class,
            names = {"ACCEPT_CHANGE", "DECLINE_CHANGE"})
    void decidesAboutAChangeOnlyWhereOneWaits(Decision decision) {
        Organisation organisation = inState(OrganisationStatus.VERIFIED);
        edit(organisation, profile("Another name", OrganisationType.NHRI, ZAMBIA));
        OrganisationFixtures.decided(organisation, decision);

        boolean accepted = decision == Decision.ACCEPT_CHANGE;
        assertThat(organisation.status()).isEqualTo(OrganisationStatus.VERIFIED);
        assertThat(organisation.name().text()).isEqualTo(accepted ? "Another name" : "Prison Watch");
        assertThat(organisation.type()).isEqualTo(accepted ? OrganisationType.NHRI : OrganisationType.NATIONAL_NGO);
        assertThat(organisation.country()).isEqualTo(accepted ? ZAMBIA : ECUADOR);
        assertThat(organisation.isChanging()).isFalse();
        assertThat(organisation.decisions())
                .extracting(row -> row.step().name(), DecisionRow::name)
                .containsExactly(tuple(decision.name(), "Another name"), tuple("VERIFY", "Prison Watch"));
        assertThatThrownBy(() -> OrganisationFixtures.decided(organisation, decision))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsAChangeThroughASuspensionAndDropsItAtTheEnd() {
        Organisation organisation = inState(OrganisationStatus.VERIFIED);
        edit(organisation, profile("Another name", OrganisationType.NATIONAL_NGO, ECUADOR));
        OrganisationFixtures.decided(organisation, Decision.SUSPEND);
        assertThatThrownBy(() -> OrganisationFixtures.decided(organisation, Decision.ACCEPT_CHANGE))
                .isInstanceOf(NotAllowed.class);
        OrganisationFixtures.decided(organisation, Decision.LIFT);
        assertThat(organisation.isChanging()).isTrue();
        organisation.close(member(organisation, MemberRole.OWNER).ref(), NOW);
        assertThat(organisation.isChanging()).isFalse();
    }

    @Test
    void takesAProposalBackByGivingTheVerifiedFactsAgain() {
        Organisation organisation = inState(OrganisationStatus.VERIFIED);
        edit(organisation, profile("Another name", OrganisationType.NATIONAL_NGO, ECUADOR));
        assertThat(organisation.asked().name()).isEqualTo("Another name");
        edit(organisation, profile("Prison Watch", OrganisationType.NATIONAL_NGO, ECUADOR));

        assertThat(organisation.isChanging()).isFalse();
        assertThat(organisation.asked()).isEqualTo(organisation.profile());
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationStatus.class,
            names = {"DRAFT", "RETURNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void cannotBeSubmittedFrom(OrganisationStatus status) {
        Organisation organisation = inState(status);

        assertThatThrownBy(() -> organisation.submit(
                        member(organisation, MemberRole.OWNER).ref(), NOW))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationStatus.class,
            names = {"REFUSED", "SUSPENDED", "CLOSED"})
    void cannotBeEditedWhile(OrganisationStatus status) {
        Organisation organisation = inState(status);

        assertThatThrownBy(() -> edit(organisation, profile("Other", OrganisationType.NATIONAL_NGO, ECUADOR)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesAnEditOfAnotherVersion() {
        Organisation organisation = inState(OrganisationStatus.DRAFT);

        assertThatThrownBy(() -> organisation.edit(
                        new EditOrganisation(
                                organisation.id(), 7, profile("Other", OrganisationType.NATIONAL_NGO, ECUADOR)),
                        member(organisation, MemberRole.OWNER).ref(),
                        NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesADecisionAboutAnotherVersion() {
        Organisation organisation = inState(OrganisationStatus.SUBMITTED);

        assertThatThrownBy(() -> organisation.decide(
                        new DecideOrganisation(organisation.id(), 7, Decision.VERIFY, "Checked."),
                        secretariat().ref(),
                        NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void staysAsVerifiedWhileAnotherNameTypeOrCountryWaits() {
        for (OrganisationProfile other : new OrganisationProfile[] {
            profile("Another name", OrganisationType.NATIONAL_NGO, ECUADOR),
            profile("Prison Watch", OrganisationType.ACADEMIC, ECUADOR),
            profile("Prison Watch", OrganisationType.NATIONAL_NGO, ZAMBIA),
            profile("Prison Watch", OrganisationType.NATIONAL_NGO, null)
        }) {
            Organisation organisation = inState(OrganisationStatus.VERIFIED);
            edit(organisation, other);
            assertThat(organisation.status()).isEqualTo(OrganisationStatus.VERIFIED);
            assertThat(organisation.isChanging()).isTrue();
            assertThat(organisation.profile())
                    .isEqualTo(profile("Prison Watch", OrganisationType.NATIONAL_NGO, ECUADOR));
            assertThat(organisation.asked()).isEqualTo(other);
            assertThat(List.copyOf(events(organisation)).getLast())
                    .isInstanceOf(OrganisationEvent.OrganisationChangeProposed.class);
        }
    }

    @Test
    void staysVerifiedWhenOnlyWhatItDoesChanges() {
        Organisation organisation = inState(OrganisationStatus.VERIFIED);
        edit(
                organisation,
                new OrganisationProfile(
                        "Prison Watch",
                        "en",
                        OrganisationType.NATIONAL_NGO,
                        ECUADOR,
                        false,
                        "Trains monitors",
                        "new@example.org",
                        "example.org"));

        assertThat(organisation.status()).isEqualTo(OrganisationStatus.VERIFIED);
        assertThat(organisation.profile().website()).isEqualTo("https://example.org");
    }

    @Test
    @DisplayName("R0.3: only a verified organisation whose owner wants it is listed")
    void isListedOnlyWhenVerifiedAndWanted() {
        for (OrganisationStatus status : OrganisationStatus.values()) {
            Organisation organisation = inState(status);
            assertThat(organisation.isListed()).isFalse();
            organisation.list(true, member(organisation, MemberRole.OWNER).ref(), NOW);
            assertThat(organisation.isListed()).isEqualTo(status == OrganisationStatus.VERIFIED);
        }
    }

    @Test
    void saysNothingHappenedWhenTheChoiceStaysTheSame() {
        Organisation organisation = inState(OrganisationStatus.DRAFT);
        int before = events(organisation).size();

        organisation.list(false, member(organisation, MemberRole.OWNER).ref(), NOW);

        assertThat(events(organisation)).hasSize(before);
    }

    @Test
    @DisplayName("R0.3: the trail tells whether it was listed or taken off the list")
    void tellsListedFromUnlisted() {
        Organisation organisation = inState(OrganisationStatus.VERIFIED);
        organisation.list(true, member(organisation, MemberRole.OWNER).ref(), NOW);
        assertThat(organisation.isListingWanted()).isTrue();
        assertThat(List.copyOf(events(organisation)).getLast())
                .isInstanceOf(OrganisationEvent.OrganisationListed.class);
        organisation.list(false, member(organisation, MemberRole.OWNER).ref(), NOW);
        assertThat(organisation.isListingWanted()).isFalse();
        assertThat(List.copyOf(events(organisation)).getLast())
                .isInstanceOf(OrganisationEvent.OrganisationUnlisted.class);
    }

    @Test
    void givesBackTheProfileThatItWasGiven() {
        OrganisationProfile one = profile("Prison Watch", OrganisationType.NATIONAL_NGO, ECUADOR);
        OrganisationProfile several = profile("Prison Watch", OrganisationType.INTERNATIONAL_NGO, null);
        assertThat(OrganisationFixtures.draft(OrganisationType.NATIONAL_NGO, ECUADOR)
                        .profile())
                .isEqualTo(one);
        assertThat(OrganisationFixtures.draft(OrganisationType.INTERNATIONAL_NGO, null)
                        .profile())
                .isEqualTo(several);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-", "e_n", "en-", "und", "x-ours"})
    void refusesALanguageThatIsNone(String tag) {
        assertThatThrownBy(() -> written(tag)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "qu", "zh-Hant-TW"})
    void takesEveryLanguageInWhichANameIsWritten(String tag) {
        assertThat(written(tag).language()).isEqualTo(tag);
    }

    private static OrganisationProfile written(String language) {
        return new OrganisationProfile(
                "Prison Watch",
                language,
                OrganisationType.NATIONAL_NGO,
                ECUADOR,
                false,
                "Visits places of detention",
                "office@example.org",
                "");
    }

    @Test
    void isReinstatedByAnAppealOnlyWhereTheDecisionStands() {
        for (OrganisationStatus status : OrganisationStatus.values()) {
            Organisation organisation = inState(status);
            organisation.reinstate("The statutes were enclosed.", secretariat().ref(), NOW);
            boolean stood = status == OrganisationStatus.REFUSED || status == OrganisationStatus.SUSPENDED;
            assertThat(organisation.status()).isEqualTo(stood ? OrganisationStatus.VERIFIED : status);
            if (stood) {
                assertThat(organisation.decisions().getFirst())
                        .returns(DecisionRow.Step.OVERTURN, DecisionRow::step)
                        .returns("The statutes were enclosed.", DecisionRow::text);
            }
        }
    }

    @Test
    void waitsForTheSecretariatSinceItAsked() {
        assertThat(inState(OrganisationStatus.DRAFT).submittedAt()).isNull();
        assertThat(inState(OrganisationStatus.SUBMITTED).submittedAt()).isEqualTo(NOW);
    }

    @Test
    void isOverOnceClosed() {
        Organisation organisation = inState(OrganisationStatus.CLOSED);

        assertThatThrownBy(() -> organisation.close(
                        member(organisation, MemberRole.OWNER).ref(), NOW))
                .isInstanceOf(NotAllowed.class);
        assertThat(EnumSet.allOf(OrganisationStatus.class)).noneMatch(OrganisationStatus.CLOSED::canBecome);
    }

    @Test
    void givesEachCodeOnlyUntilItIsRenewed() {
        Organisation organisation = inState(OrganisationStatus.DRAFT);
        PartyCode before = organisation.partyCode();

        organisation.renewPartyCode(member(organisation, MemberRole.OWNER).ref(), NOW);

        assertThat(organisation.partyCode()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("R4.4: no type of NHRI belongs to government, no State type to NHRI")
    void keepsNhrisApartFromGovernment() {
        assertThat(OrganisationType.of(StakeholderGroup.NHRI))
                .containsExactly(OrganisationType.NHRI, OrganisationType.NATIONAL_PREVENTIVE_MECHANISM)
                .noneMatch(OrganisationType::ofState);
        assertThat(OrganisationType.of(StakeholderGroup.GOVERNMENT))
                .hasSize(7)
                .contains(OrganisationType.JUDICIARY, OrganisationType.PARLIAMENT)
                .allMatch(OrganisationType::ofState);
    }

    @ParameterizedTest
    @EnumSource(OrganisationType.class)
    void needsAStateForEveryTypeOfAState(OrganisationType type) {
        if (type.ofState()) {
            assertThatThrownBy(() -> profile("Ministry", type, null)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(
                            () -> profile("Ministry", type, new org.partnershipportal.ground.shared.CountryCode("GRL")))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("country-of-state");
        }
        assertThat(profile("Ministry", type, ECUADOR).type()).isEqualTo(type);
    }

    @Test
    void refusesADecisionWithoutAWord() {
        assertThatThrownBy(() -> new DecideOrganisation(OrganisationId.random(), 0, Decision.REFUSE, "  "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new DecideOrganisation(OrganisationId.random(), 0, null, "Because"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void tellsIdsFromOtherTexts() {
        OrganisationId id = OrganisationId.random();
        assertThat(OrganisationId.parse(id.toString())).contains(id);
        for (String other : Set.of("", "1", "1-1-1-1-1", "new", id + "x", "../" + id)) {
            assertThat(OrganisationId.parse(other)).isEmpty();
        }
    }

    @Test
    void showsItsDocumentsToItsOwnersAndTheSecretariatAlone() {
        OrganisationPolicy policy = new OrganisationPolicy();
        for (String state : OrganisationRelations.STATES) {
            Organisation record = OrganisationRelations.record(state);
            for (String relation : OrganisationRelations.ALL) {
                boolean reads = policy.mayReadEvidence(OrganisationRelations.actor(relation, record.row()), record);
                assertThat(reads)
                        .as("%s, %s", relation, state)
                        .isEqualTo(relation.equals("owner")
                                || (relation.equals("secretariat") && record.status() != OrganisationStatus.DRAFT));
            }
        }
    }

    private static void edit(Organisation organisation, OrganisationProfile profile) {
        organisation.edit(
                new EditOrganisation(organisation.id(), organisation.version(), profile),
                member(organisation, MemberRole.OWNER).ref(),
                NOW);
    }
}
