package org.partnershipportal.overview.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SealedBegun;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.membership.ChangeMember;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Erasable;
import org.partnershipportal.platform.access.ErasureReason;
import org.partnershipportal.platform.access.Erasures;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Erasure of persons (mission.md, Kept how long). */
@PortalModuleTest
class ErasuresModuleTests {

    private static final Path COLUMNS = Path.of("src/test/resources/personal-columns.txt");

    /** Names of columns of ids that are never a person's. */
    private static final Set<String> OTHERS = Set.of(
            "id",
            "call_id",
            "based_on",
            "input_id",
            "organisation",
            "organisation_id",
            "claim",
            "clarification_id",
            "scope",
            "form_token",
            "draft_ref",
            "cosigner_id",
            "receipt_id",
            "idempotency_key",
            "handle",
            "document",
            "invitation",
            "invitation_id",
            "registration",
            "letter",
            "mission_id",
            "holder_id",
            "lead_organisation",
            "deputy_party",
            "lead_offered_to",
            "partnership_id",
            "parent",
            "passage_id",
            "code_id",
            "paragraph_id",
            "target",
            "entered_for",
            "recorded_for",
            "recommendation_id",
            "import_id",
            "checked_key",
            "commitment_id",
            "practice_id",
            "lead_agency",
            "milestone",
            "recommendation",
            "training_id",
            "challenge_id",
            "enrolment_id",
            "link_key",
            "from_key",
            "to_key",
            "follows",
            "group_id",
            "thread",
            "text_id",
            "file_id",
            "withdrawn_for",
            "version_id",
            "paragraph",
            "decided_for",
            "proposer",
            "open_of",
            "meeting_id",
            "owner");

    @Autowired
    Erasures erasures;

    @Autowired
    Persons persons;

    @Autowired
    Memberships memberships;

    @Autowired
    Members members;

    @Autowired
    Organisations organisations;

    @Autowired
    Inputs inputs;

    @Autowired
    InputStage stage;

    @Autowired
    Actors actors;

    @Autowired
    RoutineStage routines;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    @Test
    @DisplayName("every column that names a person is on the list, with what an erasure does with it")
    void knowsEveryColumnThatNamesAPerson() throws IOException {
        Set<String> listed = columns().keySet();
        List<String> unknown = schema().stream()
                .filter(column -> !listed.contains(column))
                .filter(column -> !OTHERS.contains(column.substring(column.indexOf('.') + 1)))
                .toList();
        assertThat(unknown)
                .as("say in %s what an erasure does with it, or here that it is no person's", COLUMNS)
                .isEmpty();
        assertThat(schema()).as("listed, but not there").containsAll(listed);
    }

    @Test
    @DisplayName("leaves an id only where the list says that it is kept")
    void leavesAnIdOnlyWhereItIsKept() throws Exception {
        CallDetails call = stage.openCall();
        PersonId person = stage.person();
        Actor alone = Actor.person(person);
        InputId draft = stage.answered(alone, call);
        InputId sent = stage.answered(alone, stage.openCall());
        stage.submit(alone, sent);
        Actor owner = stage.contributor();
        OrganisationId organisation = of(owner);
        join(owner, person, Set.of(MemberRole.EDITOR));
        settings(person);
        waitForDeliveries(person);

        erase(person);

        Map<String, String> columns = columns();
        Set<String> found = where(person);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(columns.get(column)).as(column).isIn("kept", tombstone(column)));
        assertThat(persons.names(Actor.system(), List.of(person))).isEmpty();
        assertThat(answers(draft)).as("the draft").isZero();
        assertThat(answers(sent)).as("what was submitted").isPositive();
        assertThat(members.list(owner, organisation, 0, 10).rows())
                .filteredOn(row -> row.person().equals(person))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isNull();
                    assertThat(row.roles()).isEmpty();
                });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE kind = 'access.person-erased' AND subject_id = :id")
                        .param("id", person.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "every deletion has its row: notices and mails that go with a person have their own, with how many, once")
    void tellsTheTrailHowManyNoticesAndMailsWent() {
        PersonId person = stage.person();
        PersonId other = stage.person();
        transaction.executeWithoutResult(status -> {
            for (int mails = 0; mails < 2; mails++) {
                jdbc.sql("INSERT INTO notification_letters (id, version, person, status, attempts, made_at)"
                                + " VALUES (:id, 0, :person, 'SENT', 1, :at)")
                        .param("id", UUID.randomUUID())
                        .param("person", person)
                        .param("at", clock.instant())
                        .update();
            }
        });
        erase(person);
        erase(other);
        clock.at(clock.instant().plus(Duration.ofDays(2)), this::sweep);
        assertThat(factsOfNotices(person))
                .singleElement()
                .satisfies(facts -> assertThat(facts).contains("\"letters\":2", "\"notices\":0"));
        assertThat(factsOfNotices(other)).as("there were none").isEmpty();
    }

    private List<String> factsOfNotices(PersonId person) {
        return jdbc.sql("SELECT facts FROM audit_rows WHERE kind = 'notification.notices-erased' AND subject_id = :id")
                .param("id", person.toString())
                .query(String.class)
                .list();
    }

    @Test
    void saysFirstWhatItDoes() {
        CallDetails call = stage.openCall();
        PersonId person = stage.person();
        Actor alone = Actor.person(person);
        stage.answered(alone, call);
        stage.submit(alone, stage.answered(alone, stage.openCall()));
        join(stage.contributor(), person, Set.of(MemberRole.READER));
        assertThat(erasures.consequences(alone))
                .extracting(Consequence::key, Consequence::count)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("input.erasure.drafts", 1L),
                        org.assertj.core.groups.Tuple.tuple("input.erasure.submitted", 1L),
                        org.assertj.core.groups.Tuple.tuple("membership.erasure.memberships", 1L));
    }

    @Test
    void waitsForTheLastOwnerToHandOverOrToClose() {
        Actor owner = stage.contributor();
        PersonId person = Objects.requireNonNull(owner.person());
        PersonId heir = stage.person();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> erase(person))
                .satisfies(no -> assertThat(no.key()).isEqualTo("access.refusal.erasure-stopped"));
        assertThat(persons.names(Actor.system(), List.of(person))).isNotEmpty();
        assertThat(erasures.consequences(Actor.person(person)))
                .filteredOn(Consequence::stops)
                .singleElement()
                .satisfies(stop -> assertThat(stop.path()).contains(of(owner).toString()));

        join(owner, heir, Set.of(MemberRole.READER));
        members.change(owner, new ChangeMember(of(owner), heir, EnumSet.of(MemberRole.OWNER)));
        erase(person);
        assertThat(persons.names(Actor.system(), List.of(person))).isEmpty();
    }

    @Test
    void needsNoOwnerForAClosedOrganisation() {
        Actor owner = stage.contributor();
        PersonId person = Objects.requireNonNull(owner.person());
        organisations.close(owner, of(owner));
        erase(person);
        assertThat(persons.names(Actor.system(), List.of(person))).isEmpty();
    }

    @Test
    void isRefusedWithoutTheRightWordsAndChangesNothing() {
        PersonId person = stage.person();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> erasures.eraseOwn(Actor.person(person), "somebody@example.org"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> erasures.eraseOwn(Actor.person(person), ""));
        assertThat(persons.names(Actor.system(), List.of(person))).isNotEmpty();
    }

    @Test
    void findsNobodyTheSecondTime() {
        PersonId person = stage.person();
        erase(person);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> erasures.eraseOwn(Actor.person(person), "anything"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> erasures.erase(admin(), person, ErasureReason.ON_REQUEST));
    }

    @Test
    void isDoneOnceThoughItIsAskedForTwiceAtOnce() throws Exception {
        PersonId person = stage.person();
        String address = address(person);
        List<Object> both = atOnce(
                () -> {
                    erasures.eraseOwn(Actor.person(person), address);
                    return "erased";
                },
                () -> {
                    erasures.eraseOwn(Actor.person(person), address);
                    return "erased";
                });
        assertThat(both).filteredOn("erased"::equals).hasSize(1);
    }

    @Test
    @DisplayName("an input that is being submitted at the moment is either deleted as a draft, or submitted and stays")
    void crossesASubmissionOfTheSameMoment() throws Exception {
        for (int i = 0; i < 8; i++) {
            PersonId person = stage.person();
            String address = address(person);
            Actor alone = Actor.person(person);
            InputId input = stage.answered(alone, stage.openCall());
            List<Object> both = atOnce(() -> stage.submit(alone, input), () -> {
                erasures.eraseOwn(alone, address);
                return "erased";
            });
            assertThat(both.get(1)).isEqualTo("erased");
            if (both.get(0) instanceof ReceiptDetails) {
                assertThat(answers(input)).isPositive();
            } else {
                assertThat(both.get(0)).isInstanceOf(NotFound.class);
                assertThat(answers(input)).isZero();
            }
        }
    }

    @Test
    void endsEverySessionOfThePersonAndNoSignInMakesThemKnownAgain() throws IOException {
        PersonId person = stage.person();
        TestSessions.signIn(person);
        assertThat(actors.person()).contains(person);
        erase(person);
        assertThat(actors.person()).isEmpty();
        assertThatExceptionOfType(SignedOut.class).isThrownBy(() -> actors.current(Acting.ME));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> signIn(person));
        assertThat(persons.names(Actor.system(), List.of(person))).isEmpty();

        // Only when the account at Keycloak is gone is the id itself forgotten.
        Instant later = clock.instant().plus(Duration.ofDays(2));
        clock.at(later, this::sweep);
        assertThat(persons.isErased(Actor.system(), person)).isTrue();
        erasures.accountGone(Actor.system(), person);
        clock.at(later, this::sweep);
        assertThat(persons.isErased(Actor.system(), person)).isFalse();
        assertThat(where(person)).doesNotContain("access_erased_persons.id");
    }

    @Test
    @DisplayName("what an act leaves that goes on at the moment of the erasure is erased a day later")
    void erasesADayLaterWhatCameAtTheSameMoment() {
        PersonId person = stage.person();
        Actor alone = Actor.person(person);
        CallDetails call = stage.openCall();
        erase(person);
        InputId late = inputs.begin(alone, new BeginInput(UUID.randomUUID(), call.id(), NameChoice.TEAM_ONLY, "en"));
        erasures.accountGone(Actor.system(), person);
        clock.at(clock.instant().plus(Duration.ofDays(2)), this::sweep);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM input_inputs WHERE id = :id AND text_deleted_at IS NOT NULL")
                        .param("id", late)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void leavesASealedInputAlone() {
        PersonId person = stage.person();
        SealedBegun sealed = stage.sealed(stage.openCall());
        stage.answer(Actor.bearer(sealed.input().ref()), sealed.input(), "law", "Sealed words");
        assertThat(erasures.consequences(Actor.person(person)))
                .noneMatch(one -> one.key().startsWith("input."));
        erase(person);
        assertThat(answers(sealed.input())).isPositive();
    }

    @Test
    void isDoneByTheOperatorWithAReasonAndByNobodyElse() {
        PersonId person = stage.person();
        assertThat(erasures.lookUp(admin(), address(person))).contains(new Erasable(person, false));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> erasures.erase(stage.secretariat(), person, ErasureReason.ON_REQUEST));
        Actor admin = admin();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> erasures.erase(admin, Objects.requireNonNull(admin.person()), ErasureReason.ON_REQUEST));
        erasures.erase(admin, person, ErasureReason.DECEASED);
        assertThat(jdbc.sql("SELECT facts FROM audit_rows WHERE kind = 'access.person-erased' AND subject_id = :id")
                        .param("id", person.toString())
                        .query(String.class)
                        .single())
                .contains("DECEASED");
    }

    @Test
    @DisplayName(
            "the operator learns whether an account can be erased, not what the person wrote or to whom they belong")
    void tellsTheOperatorNothingOfContributors() {
        assertThat(Arrays.stream(Erasable.class.getRecordComponents()).map(RecordComponent::getType))
                .containsExactly(PersonId.class, boolean.class);
        Actor owner = stage.contributor();
        PersonId last = Objects.requireNonNull(owner.person());
        Actor admin = admin();
        assertThat(erasures.lookUp(admin, " " + address(last).toUpperCase(Locale.ROOT) + " "))
                .contains(new Erasable(last, true));
        for (String unknown : List.of("nobody-" + UUID.randomUUID() + "@example.org", "", " ", "%", "@example.org")) {
            assertThat(erasures.lookUp(admin, unknown)).isEmpty();
        }
        Actor[] others = {stage.secretariat(), owner, Actor.staff(stage.person(), Set.of(StaffRole.AUDITOR))};
        for (Actor other : others) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> erasures.lookUp(other, address(last)));
        }
    }

    @Test
    @DisplayName("a look-up stands in the trail, with whose account it found and without the address")
    void putsEachLookUpIntoTheTrail() {
        PersonId person = stage.person();
        Actor admin = admin();
        erasures.lookUp(admin, address(person));
        erasures.lookUp(admin, "nobody@example.org");
        List<Map<String, Object>> rows = jdbc.sql(
                        "SELECT subject_id, facts FROM audit_rows WHERE kind = 'access.account-looked-up' AND person = :admin"
                                + " ORDER BY subject_id")
                .param("admin", Objects.requireNonNull(admin.person()))
                .query()
                .listOfRows();
        assertThat(rows).extracting(row -> row.get("subject_id")).containsExactly("", person.toString());
        assertThat(rows.toString()).doesNotContain("@example.org");
    }

    @Test
    @DisplayName("R14.11 a member of a report team can be erased; the team then lacks somebody who can act")
    void erasesAMemberOfAReportTeam() {
        Actor secretariat = stage.secretariat();
        stage.openCall(secretariat);
        PersonId person = Objects.requireNonNull(secretariat.person());
        assertThat(erasures.consequences(Actor.person(person)))
                .extracting(Consequence::key)
                .contains("call.erasure.teams");
        erase(person);
        assertThat(persons.holding(Actor.system(), StaffRole.SECRETARIAT, List.of(person)))
                .isEmpty();
    }

    /** What a listener that is under way leaves is erased a day later; here it is not under way any more. */
    private void waitForDeliveries(PersonId person) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(deliveries(person)).isZero());
    }

    private long deliveries(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE serialized_event LIKE :person")
                .param("person", "%" + person + "%")
                .query(Long.class)
                .single();
    }

    private void sweep() {
        routines.run("erased-persons");
    }

    private void erase(PersonId person) {
        erasures.eraseOwn(Actor.person(person), address(person));
    }

    private String address(PersonId person) {
        return persons.address(Actor.system(), person);
    }

    private Actor admin() {
        PersonId admin = stage.person();
        TestSessions.signIn(admin, StaffRole.ADMIN);
        return Actor.staff(admin, Set.of(StaffRole.ADMIN));
    }

    private void signIn(PersonId person) {
        persons.signedIn(Actor.system(), new SignIn(person, "Again", person + "@example.org", null, Set.of()));
    }

    private void settings(PersonId person) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO notification_mail_plans (id, version, choices) VALUES (:id, 0, '')")
                    .param("id", person)
                    .update();
            jdbc.sql("INSERT INTO notification_theme_plans (id, version, every_theme) VALUES (:id, 0, FALSE)")
                    .param("id", person)
                    .update();
            jdbc.sql("INSERT INTO notification_themes (person, theme) VALUES (:id, 'older-persons')")
                    .param("id", person)
                    .update();
            jdbc.sql("INSERT INTO notification_follows (person, followed) VALUES (:id, 'state:ECU')")
                    .param("id", person)
                    .update();
        });
    }

    /** Makes the person a member, as an owner who accepts a request. */
    private void join(Actor owner, PersonId person, Set<MemberRole> roles) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                                + " VALUES (:organisation, :person, :roles, :at)")
                        .param("organisation", of(owner))
                        .param("person", person)
                        .param("roles", roles.stream().map(Enum::name).collect(Collectors.joining(",")))
                        .param("at", clock.instant())
                        .update());
    }

    private static OrganisationId of(Actor member) {
        return new OrganisationId(member.organisation().orElseThrow());
    }

    private long answers(InputId input) {
        return jdbc.sql("SELECT COUNT(*) FROM input_answers WHERE input_id = :id")
                .param("id", input)
                .query(Long.class)
                .single();
    }

    /** The id of who was erased stays a while so that nobody signs in under it. */
    private static String tombstone(String column) {
        return Set.of("access_erased_persons.id", "jobs_jobs.id").contains(column) ? "cleared" : "kept";
    }

    /** Each column with ids, and each with an address. */
    private Set<String> schema() {
        return jdbc
                .sql(
                        "SELECT LOWER(table_name) AS t, LOWER(column_name) AS c FROM information_schema.columns"
                                + " WHERE (LOWER(data_type) LIKE 'binary%' AND character_maximum_length = 16"
                                + " OR LOWER(column_name) IN ('e_mail', 'folded_address')) AND LOWER(table_name) LIKE '%!_%' ESCAPE '!'")
                .query((row, number) -> row.getString("t") + "." + row.getString("c"))
                .list()
                .stream()
                .filter(column -> !column.startsWith("flyway"))
                .collect(Collectors.toSet());
    }

    /** The columns in which the id stands. */
    private Set<String> where(PersonId person) throws IOException {
        Set<String> found = new java.util.TreeSet<>();
        for (String column : schema()) {
            String[] parts = column.split("\\.", 2);
            if (!Set.of("e_mail", "folded_address").contains(parts[1])
                    && jdbc.sql("SELECT COUNT(*) FROM " + parts[0] + " WHERE " + parts[1] + " = :id")
                                    .param("id", UuidBytes.of(person.value()))
                                    .query(Long.class)
                                    .single()
                            > 0) {
                found.add(column);
            }
        }
        return found;
    }

    private static Map<String, String> columns() throws IOException {
        Map<String, String> columns = new TreeMap<>();
        for (String line : new ArrayList<>(Files.readAllLines(COLUMNS))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split(" \\| ", 3);
                assertThat(parts).as(line).hasSize(3);
                columns.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
            }
        }
        assertThat(columns.values()).containsOnly("kept", "cleared");
        return columns;
    }
}
