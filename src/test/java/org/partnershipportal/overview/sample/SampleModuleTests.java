package org.partnershipportal.overview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.clarification.ClarificationStatus;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipFilter;
import org.partnershipportal.cooperation.partnership.PartnershipRow;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.delegation.Delegations;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.access.spi.SampleRecords;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@PortalModuleTest
class SampleModuleTests {

    @Autowired
    Persons persons;

    @Autowired
    Memberships memberships;

    @Autowired
    Organisations organisations;

    @Autowired
    Verification verification;

    @Autowired
    Invitations invitations;

    @Autowired
    Delegations delegations;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Parties parties;

    @Autowired
    Calls calls;

    @Autowired
    CallExchange exchange;

    @Autowired
    Clarifications clarifications;

    @Autowired
    EnteredInputs entered;

    @Autowired
    Answers answers;

    @Autowired
    Inputs inputs;

    @Autowired
    Clock clock;

    @Autowired
    List<SampleRecords> samples;

    @Test
    void makesEverySampleOrganisationVerifiedAndSaysThatItIsASample() {
        load();
        load();
        for (SampleOrganisation sample : SampleOrganisation.ALL) {
            List<Membership> named = memberships.of(sample.owner().id()).stream()
                    .filter(membership -> membership.name().equals(sample.name()))
                    .toList();
            assertThat(named).as("made once").singleElement().satisfies(membership -> {
                assertThat(membership.verified()).isTrue();
                assertThat(membership.roles()).contains(MemberRole.OWNER);
                assertThat(membership.name()).endsWith("(sample)");
            });
        }
        assertThat(samples).anyMatch(SampleRecords::present);
    }

    @Test
    void letsTheOfficialDraftAndSignForTheMinistryButNotOwnIt() {
        load();
        assertThat(memberships.of(new SamplePerson("gov-ec").id()))
                .singleElement()
                .extracting(Membership::roles)
                .isEqualTo(Set.of(MemberRole.EDITOR, MemberRole.SIGNATORY));
    }

    @Test
    void letsThePermanentMissionPublishCommitments() {
        load();
        assertThat(memberships.of(SampleOrganisation.MISSION_EC.owner().id()))
                .filteredOn(membership -> membership.name().equals(SampleOrganisation.MISSION_EC.name()))
                .singleElement()
                .extracting(Membership::delegations)
                .isEqualTo(Set.of(Delegation.COMMITMENT_PUBLISHER));
    }

    @Test
    void letsVisitorsReadOnePublishedPartnershipOfThreeGroups() {
        load();
        load();
        PartnershipFilter ofTheSample = new PartnershipFilter(
                "Madres e hijos", null, null, null, null, null, null, false, false, PartnershipFilter.Order.NEWEST);
        Slice<PartnershipRow> all = partnerships.list(Actor.visitor(), ofTheSample, 0, 20);
        assertThat(all.rows())
                .filteredOn(row -> row.title().text().startsWith("Madres e hijos"))
                .singleElement()
                .satisfies(row -> assertThat(row.composition().groupsPresent()).hasSize(3));
    }

    @Test
    void opensTheSampleCallsOnceAndSaysThatTheyAreSamples() {
        load();
        load();
        for (String name : List.of("older-persons", "prison-management")) {
            CallDetails call = calls.details(Actor.visitor(), new CallCode(name));
            assertThat(call.status()).isEqualTo(CallStatus.OPEN);
            assertThat(calls.details(Actor.system(), call.id()).team())
                    .as("R14.11")
                    .hasSize(2);
            assertThat(call.content().texts().title().byLanguage())
                    .hasSize(Language.values().length)
                    .allSatisfy((language, title) -> assertThat(title).endsWith("(sample)"));
            assertThat(exchange.export(Actor.visitor(), call.id())).isEqualTo(file("/sample/" + name + ".json"));
        }
    }

    @Test
    @DisplayName("R14.12 shows a question answered in six languages, and leaves one to the team")
    void asksTwoQuestionsOnce() {
        load();
        load();
        CallDetails call = calls.details(Actor.visitor(), new CallCode("older-persons"));
        assertThat(clarifications.answered(Actor.visitor(), call.id(), 0, 10).rows())
                .singleElement()
                .satisfies(read -> assertThat(read.question().byLanguage())
                        .hasSize(Language.values().length)
                        .allSatisfy((language, text) -> assertThat(text).endsWith("(sample)")));
        Actor team = Actor.staff(new SamplePerson("secretariat").id(), Set.of(StaffRole.SECRETARIAT));
        assertThat(clarifications
                        .list(team, call.code(), ClarificationStatus.WAITING, 0, 10)
                        .total())
                .isOne();
    }

    @Test
    @DisplayName("R14.13 shows one input that was spoken in a hearing, entered and submitted once")
    void entersOneInputFromAHearing() {
        load();
        load();
        Actor team = Actor.staff(new SamplePerson("secretariat").id(), Set.of(StaffRole.SECRETARIAT));
        CallDetails call = calls.details(team, new CallCode("older-persons"));
        assertThat(entered.list(team, call.id(), 0, 50).rows()).singleElement().satisfies(row -> {
            assertThat(row.holder().text()).endsWith("(sample)");
            assertThat(row.status()).isEqualTo(InputStatus.SUBMITTED);
        });
    }

    private static byte[] file(String name) {
        try (var json = SampleModuleTests.class.getResourceAsStream(name)) {
            return java.util.Objects.requireNonNull(json).readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void load() {
        new SampleRecordsLoader(
                        persons,
                        memberships,
                        organisations,
                        verification,
                        invitations,
                        delegations,
                        new SamplePartnership(partnerships, parties, clock),
                        new SampleCall(calls, exchange, clock),
                        new SampleQuestions(clarifications),
                        new SampleHearing(calls, entered, answers, inputs, clock),
                        clock)
                .run(new DefaultApplicationArguments());
    }
}
