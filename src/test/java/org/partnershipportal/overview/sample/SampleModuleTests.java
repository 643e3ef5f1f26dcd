package org.partnershipportal.overview.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.clarification.ClarificationStatus;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.ReportStatus;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.cooperation.partnership.PartnershipFilter;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipRow;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.overview.notification.Notices;
import org.partnershipportal.overview.relation.Chain;
import org.partnershipportal.overview.relation.Chains;
import org.partnershipportal.overview.relation.RecordKind;
import org.partnershipportal.overview.relation.Way;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StaffRow;
import org.partnershipportal.platform.access.UnfitSetting;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.access.spi.SampleRecords;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

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
    Persons persons;

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

    @Autowired
    StoryPeople people;

    @Autowired
    GroupFileActs groupFiles;

    @Autowired
    List<OpenTasks> sources;

    @Autowired
    Cases cases;

    @Autowired
    Inputs inputs;

    @Autowired
    Assessments assessments;

    @Autowired
    Reports reports;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Notices notices;

    @Autowired
    Chains chains;

    private final List<StoryStep> steps = new ArrayList<>();

    @BeforeAll
    void tellTheStory() {
        Story story = loader.story();
        steps.addAll(story.steps());
        marks.begin();
        assertThat(marks.state()).isEqualTo(SampleMarks.State.HALF);
        assertThatThrownBy(() -> start(List.of()))
                .as("half a story is not told on, and not twice")
                .isInstanceOf(UnfitSetting.class);
        loader.tell(story, steps);
        marks.end();
    }

    private StoryRecords known() {
        return steps.getFirst().known();
    }

    /** The last step of an act, for each record of a file. */
    private Map<String, StoryStep> last(String act) {
        return steps.stream()
                .filter(step -> step.act().equals(act))
                .collect(Collectors.toMap(StoryStep::key, step -> step, (one, later) -> later));
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
    @DisplayName("Who acts: a member of a State whom Keycloak makes a moderator is none")
    void givesAMemberOfAStateARoleWithoutEffect() {
        PersonId person = new SamplePerson("gov-zm").id();
        assertThat(persons.staffFaults(Actor.system(), person)).containsExactly(StaffRow.Fault.OF_STATE);
        assertThat(persons.holding(Actor.system(), StaffRole.MODERATOR, Set.of(person)))
                .isEmpty();
    }

    @Test
    void endsWhereADocumentContradictsTheCharterOnWhetherStatesReadIt() {
        assertThatThrownBy(() -> add(document("health-in-prison", false)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closes documents to States");
        assertThatThrownBy(() -> add(document("medidas-comunidad", true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("opens documents to States");
    }

    private void add(StoryStep document) {
        Objects.requireNonNull(groupFiles.all().get(document.act())).accept(people.actor(document), document);
    }

    /** The document that the story adds to the group, as it would be if the story said this of States. */
    private StoryStep document(String group, boolean closed) {
        StoryStep told =
                Objects.requireNonNull(last("workinggroups add-document").get(group));
        ObjectNode step = ((ObjectNode) told.step().deepCopy()).put("closedToStates", closed);
        return new StoryStep(told.at(), told.file(), told.record(), step, told.calendar(), told.known());
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
    @DisplayName("R0.3 a visitor follows what came of a recommendation to the report and back")
    void leadsVisitorsFromARecommendationToTheParagraphs() {
        ContentRef partnership = new ContentRef(
                "partnership",
                known().get(PartnershipId.class, "madres-e-hijos").toString());
        Chain chain = chains.of(Actor.visitor(), Language.EN, partnership, 50);
        assertThat(on(chain, Way.BEFORE)).contains(RecordKind.RECOMMENDATION, RecordKind.COMMITMENT);
        assertThat(on(chain, Way.AFTER)).contains(RecordKind.PUBLICATION, RecordKind.PARAGRAPH);
        assertThat(records(chain))
                .contains(known().get(CommitmentId.class, "ec-madres").toString());
        ContentRef paragraph =
                chain.parts(Way.AFTER).getLast().records().getFirst().end().ref();
        assertThat(records(chains.of(Actor.visitor(), Language.EN, paragraph, 50)))
                .contains(
                        partnership.id(),
                        known().get(CommitmentId.class, "ec-madres").toString());
    }

    private static Set<RecordKind> on(Chain chain, Way way) {
        return chain.parts(way).stream()
                .flatMap(part -> part.records().stream())
                .map(record -> record.end().kind())
                .collect(Collectors.toSet());
    }

    private static Set<String> records(Chain chain) {
        return chain.parts().stream()
                .flatMap(part -> part.records().stream())
                .map(record -> record.end().id())
                .collect(Collectors.toSet());
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

    @Test
    void findsOnEachHomeWhatTheStorySays() {
        StorySees sees = new StorySees(sources, cases);
        assertThat(StorySees.rows())
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(sees.shown(row, actor(row.account(), row.as())))
                        .as(row.toString())
                        .anyMatch(path -> sees.names(row, actor(row.account(), row.as()), known()).stream()
                                .anyMatch(path::contains)));
    }

    @Test
    @DisplayName("R14.7 says on a contributor's home which paragraphs cite the input")
    void saysWhichParagraphsCiteAnInput() {
        StorySees sees = new StorySees(sources, cases);
        Map.of(
                        "cso-ec ec-women", List.of(3, 6, 7, 10),
                        "nhri-ec ec-nhri", List.of(4, 10, 11),
                        "unodc unodc", List.of(12))
                .forEach((who, paragraphs) -> assertThat(sees.lines(actor(who.split(" ", 2)[0], who.split(" ", 2)[1])))
                        .filteredOn(line -> line.part() == HomeLine.Part.CITED)
                        .extracting(line -> line.words())
                        .as(who)
                        .contains(Sentence.of("outcome.home.cited", paragraphs.size(), paragraphs)));
    }

    @Test
    void letsNobodyFindWhatWaitsForAnother() {
        StorySees sees = new StorySees(sources, cases);
        assertThat(sees.waiting(actor("secretariat", "staff")))
                .as("who judged hears no appeal")
                .noneMatch(path -> path.contains(caseOf("c26", actor("quiet-chaplains", "chaplains"))));
        assertThat(sees.waiting(actor("secretariat-2", "staff")))
                .noneMatch(path -> path.contains(caseOf("c25", actor("quiet-pe-doors", "pe-doors"))));
        assertThat(sees.waiting(actor("secretariat", "staff")))
                .as("who drafted does not clear")
                .noneMatch(path -> path.endsWith("prisoners-cooperation/report"));
        assertThat(sees.waiting(actor("cso-ec-2", "ec-clinic")))
                .noneMatch(path -> path.contains(known().input("x02").toString()));
    }

    private String caseOf(String input, Actor appealing) {
        return cases.latest(appealing, known().input(input).ref())
                .orElseThrow()
                .id()
                .toString();
    }

    private Actor actor(String account, String as) {
        if (as.equals("me")) {
            return Actor.person(persons.signedIn(Actor.system(), new SamplePerson(account).signIn()));
        }
        return steps.stream()
                .filter(step -> step.of("by").equals(account) && step.of("as").equals(as))
                .findFirst()
                .map(people::actor)
                .orElseGet(() -> Actor.staff(
                        new SamplePerson(account).id(),
                        Set.of(StaffRole.valueOf(account.toUpperCase(java.util.Locale.ROOT)))));
    }

    @Test
    void leavesEachInputAsTheStoryDoesAndAtItsTime() {
        Map<String, StoryStep> submitted = last("inputs submit");
        last("inputs begin-input").forEach((key, begun) -> {
            InputDetails input = inputs.details(Actor.system(), known().input(key));
            assertThat(input.status().name()).as(key).isEqualToIgnoringCase(begun.text("status"));
            StoryStep sent = submitted.get(key);
            if (sent != null && !begun.text("name").equals("sealed")) {
                assertThat(input.submittedAt()).as(key).isEqualTo(sent.at());
            }
            if (begun.has("admissibility")) {
                AssessmentDetails judged = assessments.details(team(), input.id());
                assertThat(judged.admissibility().name()).as(key).isEqualToIgnoringCase(begun.text("admissibility"));
                assertThat(judged.publishedAt() != null)
                        .as(key)
                        .isEqualTo(begun.record().path("published").asBoolean());
            }
        });
    }

    @Test
    @DisplayName("R14.8 keeps of a sealed input neither a person nor an organisation")
    void keepsNobodyWithASealedInput() {
        List<StoryStep> sealed = last("inputs begin-input").values().stream()
                .filter(step -> step.text("name").equals("sealed"))
                .toList();
        assertThat(sealed)
                .hasSize(5)
                .allSatisfy(step -> assertThat(jdbc.sql("SELECT COUNT(*) FROM input_inputs"
                                        + " WHERE id = :id AND person IS NULL AND organisation IS NULL")
                                .param("id", known().input(step.key()))
                                .query(Long.class)
                                .single())
                        .isOne());
    }

    @Test
    void publishesTheReportOnceAndHasItsCorrectionInClearance() {
        ReportDetails report =
                reports.details(team(), new CallCode("prisoners-cooperation")).orElseThrow();
        assertThat(report.publishedVersion()).isOne();
        assertThat(report.status()).isEqualTo(ReportStatus.IN_CLEARANCE);
        assertThat(report.paragraphs()).hasSize(14);
        assertThat(report.paragraphs().get(8).text()).contains("in most prisons");
        assertThat(report.paragraphs().get(9).text()).endsWith("not told.");
        assertThat(outcomes.of(actor("cso-ec", "ec-women"), known().input("r01")))
                .isPresent();
        assertThat(outcomes.of(actor("quiet-zm-former", "zm-former"), known().input("r14")))
                .isPresent();
    }

    @Test
    void tellsPeopleInTheirInboxesAtTheStorysTimesAndMailsNothing() {
        Actor clinic = actor("cso-ec-2", "ec-clinic");
        assertThat(notices.inbox(clinic, 0, 200).rows())
                .isNotEmpty()
                .allSatisfy(
                        notice -> assertThat(notice.at()).isBefore(Instant.now().minus(Duration.ofHours(6))));
        assertThat(notices.unreadNotices(clinic))
                .as("what is new of the last week")
                .isPositive()
                .isLessThan(notices.inbox(clinic, 0, 1).total());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_notices WHERE mail_at < :now AND person = :person")
                        .param("now", Instant.now().atOffset(java.time.ZoneOffset.UTC))
                        .param("person", new SamplePerson("cso-ec-2").id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void putsEachActIntoTheTrailWithItsTime() {
        Instant first = steps.getFirst().at();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE happened_at < :early")
                        .param("early", micros(first.minus(Duration.ofDays(1))))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE happened_at < :late")
                        .param("late", micros(first.plus(Duration.ofDays(800))))
                        .query(Long.class)
                        .single())
                .isGreaterThan(300);
    }

    private static long micros(Instant at) {
        return Duration.between(Instant.EPOCH, at).toNanos() / 1_000;
    }

    @Test
    void tellsNothingInADatabaseThatHoldsAnEarlierSample() {
        assertThat(new SampleMarks(jdbc, clock).state()).isEqualTo(SampleMarks.State.TOLD);
        jdbc.sql("DELETE FROM sample_stories").update();
        long before = trail();
        start(List.of(() -> true));
        assertThat(trail()).isEqualTo(before);
        assertThat(marks.state()).isEqualTo(SampleMarks.State.NONE);
        marks.begin();
        marks.end();
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
