package org.partnershipportal.overview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.clarification.ClarificationStatus;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.cooperation.partnership.PartnershipFilter;
import org.partnershipportal.cooperation.partnership.PartnershipRow;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.access.spi.SampleRecords;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The story is told once for all of these tests. */
@PortalModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleModuleTests {

    private static final Map<Language, String> MARKS = Map.of(
            Language.AR, "(مثال)",
            Language.ZH, "（示例）",
            Language.EN, "(sample)",
            Language.FR, "(exemple)",
            Language.RU, "(образец)",
            Language.ES, "(muestra)");

    @Autowired
    SampleLoader loader;

    @Autowired
    SampleMarks marks;

    @Autowired
    Memberships memberships;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Calls calls;

    @Autowired
    CallExchange exchange;

    @Autowired
    Clarifications clarifications;

    @Autowired
    EnteredInputs entered;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    List<SampleRecords> samples;

    @BeforeAll
    void tellTheStory() {
        start(List.of());
    }

    private void start(List<SampleRecords> found) {
        Environment ordinary = new StandardEnvironment();
        new SampleStart(loader, marks, found, ordinary).start();
    }

    @Test
    void tellsItOnceAndGivesTheTrueTimeBack() {
        long before = trail();
        start(List.of());
        assertThat(trail()).as("a second start").isEqualTo(before);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
        assertThat(marks.state()).isEqualTo(SampleMarks.State.TOLD);
        assertThat(samples).anyMatch(SampleRecords::present);
    }

    private static org.assertj.core.data.TemporalUnitOffset within(Duration offset) {
        return new org.assertj.core.data.TemporalUnitWithinOffset(
                offset.toSeconds(), java.time.temporal.ChronoUnit.SECONDS);
    }

    private long trail() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_rows").query(Long.class).single();
    }

    @Test
    void letsEachOwnerHaveWhatTheStoryVerifies() {
        loader.story().steps().stream()
                .filter(step -> step.act().equals("organisations verify"))
                .forEach(step -> assertThat(memberships.of(new SamplePerson(step.text("owner")).id()))
                        .filteredOn(membership -> membership.name().equals(step.text("name")))
                        .as("made once")
                        .singleElement()
                        .satisfies(membership -> {
                            assertThat(membership.verified()).isTrue();
                            assertThat(membership.roles()).contains(MemberRole.OWNER);
                        }));
    }

    @Test
    void letsTheOfficialDraftAndSignForTheMinistryButNotOwnIt() {
        assertThat(memberships.of(new SamplePerson("gov-ec").id()))
                .singleElement()
                .extracting(Membership::roles)
                .isEqualTo(Set.of(MemberRole.EDITOR, MemberRole.SIGNATORY));
    }

    @Test
    void letsThePermanentMissionPublishCommitments() {
        assertThat(memberships.of(new SamplePerson("gov-ec-2").id()))
                .filteredOn(membership -> membership.name().startsWith("Misión Permanente del Ecuador"))
                .singleElement()
                .extracting(Membership::delegations)
                .isEqualTo(Set.of(Delegation.COMMITMENT_PUBLISHER));
    }

    @Test
    void letsVisitorsReadOnePublishedPartnershipOfThreeGroups() {
        PartnershipFilter ofTheSample = new PartnershipFilter(
                "Madres e hijos", null, null, null, null, null, null, false, false, PartnershipFilter.Order.NEWEST);
        Slice<PartnershipRow> all = partnerships.list(Actor.visitor(), ofTheSample, 0, 20);
        assertThat(all.rows())
                .filteredOn(row -> row.title().text().startsWith("Madres e hijos"))
                .singleElement()
                .satisfies(row -> assertThat(row.composition().groupsPresent()).hasSize(3));
    }

    @Test
    void opensTheSampleCallsAndSaysInSixLanguagesThatTheyAreSamples() {
        for (String name : List.of("older-persons", "prison-management", "alternatives-and-overcrowding")) {
            CallDetails call = calls.details(Actor.visitor(), new CallCode(name));
            assertThat(call.status()).isEqualTo(CallStatus.OPEN);
            assertThat(calls.details(Actor.system(), call.id()).team())
                    .as("R14.11")
                    .hasSize(2);
            assertThat(call.content().texts().title().byLanguage())
                    .hasSize(Language.values().length)
                    .allSatisfy((language, title) ->
                            assertThat(title).endsWith(Objects.requireNonNull(MARKS.get(language))));
        }
        for (String name : List.of("older-persons", "prison-management")) {
            CallDetails call = calls.details(Actor.visitor(), new CallCode(name));
            assertThat(exchange.export(Actor.visitor(), call.id())).isEqualTo(file("/sample/" + name + ".json"));
        }
    }

    @Test
    @DisplayName("R14.12 shows a question answered in six languages, and leaves one to the team")
    void asksTwoQuestionsOnce() {
        CallDetails call = calls.details(Actor.visitor(), new CallCode("older-persons"));
        assertThat(clarifications.answered(Actor.visitor(), call.id(), 0, 10).rows())
                .singleElement()
                .satisfies(read -> assertThat(read.question().byLanguage())
                        .hasSize(Language.values().length)
                        .allSatisfy((language, text) ->
                                assertThat(text).endsWith(Objects.requireNonNull(MARKS.get(language)))));
        assertThat(clarifications
                        .list(team(), call.code(), ClarificationStatus.WAITING, 0, 10)
                        .total())
                .isOne();
    }

    @Test
    @DisplayName("R14.13 shows one input that was spoken in a hearing, entered and submitted once")
    void entersOneInputFromAHearing() {
        CallDetails call = calls.details(team(), new CallCode("older-persons"));
        assertThat(entered.list(team(), call.id(), 0, 50).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.holder().text()).endsWith("(sample)");
                    assertThat(row.status()).isEqualTo(InputStatus.SUBMITTED);
                });
    }

    private static Actor team() {
        return Actor.staff(new SamplePerson("secretariat").id(), Set.of(StaffRole.SECRETARIAT));
    }

    private static byte[] file(String name) {
        try (InputStream json = SampleModuleTests.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(json).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
