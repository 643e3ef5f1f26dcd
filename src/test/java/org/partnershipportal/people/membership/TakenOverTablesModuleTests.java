package org.partnershipportal.people.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.testing.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as it was before members and powers had modules of their own, with ids in letters, is migrated. */
@DisplayName("Tables of organisations, members, powers and cases of before")
class TakenOverTablesModuleTests {

    private static final UUID ORGANISATION = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final UUID FORM = UUID.fromString("10000000-d9cb-469f-a165-70867728950e");
    private static final UUID PERSON = UUID.fromString("20000000-d9cb-469f-a165-70867728950e");
    private static final UUID INVITATION = UUID.fromString("30000000-d9cb-469f-a165-70867728950e");
    private static final UUID REQUEST = UUID.fromString("40000000-d9cb-469f-a165-70867728950e");
    private static final UUID ASKING = UUID.fromString("50000000-d9cb-469f-a165-70867728950e");
    private static final UUID FACT = UUID.fromString("60000000-d9cb-469f-a165-70867728950e");
    private static final UUID POWER = UUID.fromString("70000000-d9cb-469f-a165-70867728950e");
    private static final UUID DECIDED = UUID.fromString("80000000-d9cb-469f-a165-70867728950e");
    private static final UUID APPEALED = UUID.fromString("90000000-d9cb-469f-a165-70867728950e");
    private static final UUID OFFICER = UUID.fromString("a0000000-d9cb-469f-a165-70867728950e");

    private HikariDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void fillAsBefore() {
        database = TestDatabase.empty();
        jdbc = JdbcClient.create(database);
        migrate("organisation", "1");
        migrate("moderation", "1");
        insert(
                "organisation_organisations (id, version, form_token, name, name_folded, name_language,"
                        + " organisation_type, country, purpose, e_mail, website, status, listing_wanted, party_code,"
                        + " submitted_at, decision_text)",
                "'" + ORGANISATION + "', 3, '" + FORM + "', 'Fundación 监狱', 'fundacion', 'es', 'NHRI', 'ECU',"
                        + " 'Visits', 'office@example.org', '', 'VERIFIED', TRUE, '7KQ2M0XD9RTWB',"
                        + " '2026-11-01 10:20:30.123456', 'The statutes were read.'");
        insert("organisation_name_grams (organisation_id, gram)", "'" + ORGANISATION + "', 'fun'");
        insert(
                "organisation_rosters (organisation_id, version, changed_at)",
                "'" + ORGANISATION + "', 7, '2026-11-02 10:20:30.123456'");
        insert(
                "organisation_members (organisation_id, person_id, roles, joined_at)",
                "'" + ORGANISATION + "', '" + PERSON + "', 'OWNER,EDITOR', '2026-11-03 10:20:30.123456'");
        insert(
                "organisation_invitations (id, version, organisation_id, e_mail, roles, mail_language, status,"
                        + " invited_at, expires_at)",
                "'" + INVITATION + "', 1, '" + ORGANISATION + "', 'guest@example.org', 'READER', 'fr', 'OPEN',"
                        + " '2026-11-04 10:20:30.123456', '2026-11-11 10:20:30.123456'");
        insert(
                "organisation_join_requests (id, version, organisation_id, person_id, message, asked_at, open_key)",
                "'" + REQUEST + "', 2, '" + ORGANISATION + "', '" + ASKING + "', 'I work here.',"
                        + " '2026-11-05 10:20:30.123456', '" + ORGANISATION + ":" + ASKING + "'");
        insert(
                "organisation_accreditations (id, organisation_id, accreditation, since, source, recorded_at)",
                "'" + FACT + "', '" + ORGANISATION + "', 'GANHRI_A', '2020-03-01', 'SCA report',"
                        + " '2026-11-06 10:20:30.123456'");
        insert(
                "organisation_delegations (id, version, mission_id, holder_id, country, power, starts, ends, ended_at)",
                "'" + POWER + "', 4, '" + ORGANISATION + "', '" + ORGANISATION + "', 'ECU', 'CONSENT_AUTHORITY',"
                        + " '2026-11-07', NULL, '2026-11-08 10:20:30.123456'");
        String cases =
                "moderation_cases (id, version, subject_kind, subject_id, decision, reason, decided_by, decided_at,"
                        + " status, appeal, appealed_by, appealed_at, answer, answered_at)";
        insert(
                cases,
                "'" + DECIDED + "', 0, 'organisation', '" + ORGANISATION + "', 'organisation.decided.refused', 'No.',"
                        + " '" + OFFICER + "', '2026-11-09 10:20:30.123456', 'DECIDED', NULL, NULL, NULL, NULL, NULL");
        insert(
                cases,
                "'" + APPEALED + "', 1, 'organisation', '" + ORGANISATION + "', 'organisation.decided.refused', 'No.',"
                        + " '" + OFFICER + "', '2026-11-09 10:20:30.123456', 'APPEALED', 'Yes.', '" + PERSON + "',"
                        + " '2026-11-10 10:20:30.123456', NULL, NULL");
        migrate("__root", "latest");
        for (String module : List.of("moderation", "organisation", "delegation", "membership")) {
            migrate(module, "latest");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepOrganisationsWithAllThatTheySay() {
        assertThat(ids("SELECT id, form_token FROM organisation_organisations"))
                .containsExactly(List.of(ORGANISATION, FORM));
        assertThat(row("SELECT version, name, country, party_code FROM"
                        + " organisation_organisations WHERE listing_wanted = TRUE AND submitted_at ="
                        + " '2026-11-01 10:20:30.123456'"))
                .containsExactly("3", "Fundación 监狱", "ECU", "7KQ2M0XD9RTWB");
        assertThat(row("SELECT place, decision, decision_text, decided_at, name, organisation_type, country FROM"
                        + " organisation_decisions"))
                .containsExactly("0", "VERIFY", "The statutes were read.", null, "Fundación 监狱", "NHRI", "ECU");
        assertThat(ids("SELECT organisation_id FROM organisation_name_grams WHERE gram = 'fun'"))
                .containsExactly(List.of(ORGANISATION));
        assertThat(ids("SELECT id, organisation_id FROM organisation_accreditations WHERE accreditation = 'GANHRI_A'"
                        + " AND since = '2020-03-01' AND source = 'SCA report'"
                        + " AND recorded_at = '2026-11-06 10:20:30.123456'"))
                .containsExactly(List.of(FACT, ORGANISATION));
    }

    @Test
    void keepMembersInvitationsAndRequests() {
        assertThat(ids("SELECT organisation_id FROM membership_rosters WHERE version = 7"
                        + " AND changed_at = '2026-11-02 10:20:30.123456'"))
                .containsExactly(List.of(ORGANISATION));
        assertThat(ids("SELECT organisation_id, person_id FROM membership_members WHERE roles = 'OWNER,EDITOR'"
                        + " AND joined_at = '2026-11-03 10:20:30.123456'"))
                .containsExactly(List.of(ORGANISATION, PERSON));
        assertThat(ids("SELECT id, organisation_id FROM membership_invitations WHERE version = 1"
                        + " AND e_mail = 'guest@example.org' AND roles = 'READER' AND mail_language = 'fr'"
                        + " AND status = 'OPEN' AND invited_at = '2026-11-04 10:20:30.123456'"
                        + " AND expires_at = '2026-11-11 10:20:30.123456'"))
                .containsExactly(List.of(INVITATION, ORGANISATION));
        assertThat(ids("SELECT id, organisation_id, person_id FROM membership_join_requests WHERE version = 2"
                        + " AND asked_at = '2026-11-05 10:20:30.123456' AND open_key = '" + ORGANISATION + ":" + ASKING
                        + "'"))
                .containsExactly(List.of(REQUEST, ORGANISATION, ASKING));
        assertThat(row("SELECT message FROM membership_join_requests")).containsExactly("I work here.");
    }

    @Test
    void keepPowersAndCases() {
        assertThat(ids("SELECT id, mission_id, holder_id FROM delegation_powers WHERE version = 4 AND country = 'ECU'"
                        + " AND power = 'CONSENT_AUTHORITY' AND starts = '2026-11-07' AND ends IS NULL"
                        + " AND ended_at = '2026-11-08 10:20:30.123456'"))
                .containsExactly(List.of(POWER, ORGANISATION, ORGANISATION));
        assertThat(ids("SELECT id, decided_by FROM moderation_cases WHERE appealed_by IS NULL AND version = 0"
                        + " AND status = 'DECIDED'"))
                .containsExactly(List.of(DECIDED, OFFICER));
        assertThat(ids("SELECT id, decided_by, appealed_by FROM moderation_cases WHERE version = 1"
                        + " AND status = 'APPEALED' AND subject_id = '" + ORGANISATION + "'"
                        + " AND appealed_at = '2026-11-10 10:20:30.123456'"))
                .containsExactly(List.of(APPEALED, OFFICER, PERSON));
    }

    @Test
    void refuseAfterwardsWhatTheyRefusedBefore() {
        assertThatThrownBy(
                        () -> jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                                        + " SELECT person_id, person_id, roles, joined_at FROM membership_members")
                                .update())
                .as("members of nothing")
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(
                        () -> jdbc.sql("INSERT INTO membership_join_requests (id, version, organisation_id, person_id,"
                                        + " message, asked_at, open_key) SELECT person_id, version, organisation_id, person_id,"
                                        + " message, asked_at, open_key FROM membership_join_requests")
                                .update())
                .as("a second open request")
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("UPDATE organisation_accreditations SET organisation_id = id")
                        .update())
                .as("a status of nothing")
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE delegation_powers SET holder_id = id").update())
                .as("a power of nobody")
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void migrate(String module, String target) {
        TestDatabase.migrate(database, module, target);
    }

    private void insert(String into, String values) {
        jdbc.sql("INSERT INTO " + into + " VALUES (" + values + ")").update();
    }

    /** The ids of each row, read from bytes. */
    private List<List<UUID>> ids(String select) {
        return jdbc.sql(select)
                .query((row, n) -> {
                    UUID[] ids = new UUID[row.getMetaData().getColumnCount()];
                    for (int column = 0; column < ids.length; column++) {
                        ids[column] = UuidBytes.read(row.getBytes(column + 1));
                    }
                    return Arrays.asList(ids);
                })
                .list();
    }

    private List<String> row(String select) {
        return jdbc.sql(select)
                .query((row, n) -> {
                    String[] values = new String[row.getMetaData().getColumnCount()];
                    for (int column = 0; column < values.length; column++) {
                        values[column] = row.getString(column + 1);
                    }
                    return Arrays.asList(values);
                })
                .single();
    }
}
