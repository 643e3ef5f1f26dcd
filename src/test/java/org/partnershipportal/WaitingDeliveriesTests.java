package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Deliveries that waited when classes moved into wings find their event and their listener again (decision 23). */
class WaitingDeliveriesTests {

    private Connection database;

    @BeforeEach
    void open() throws SQLException, IOException {
        database = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        run("V1__event_publication.sql");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @DisplayName("A delivery that waited is delivered to the listener of today")
    @CsvSource(delimiter = '|', textBlock = """
        input.InputEvent$InputSubmitted                    | notification.InputNotifications.on(input.InputEvent)                      | consultation.input.InputEvent$InputSubmitted         | overview.notification.InputNotifications.on(consultation.input.InputEvent)
        organisation.MemberEvent$MemberJoined              | organisation.GroupMirroring.on(organisation.MemberEvent$MemberJoined)     | people.membership.MemberEvent$MemberJoined           | people.membership.GroupMirroring.on(people.membership.MemberEvent)
        organisation.OrganisationEvent$OrganisationVerified| organisation.GroupMirroring.on(organisation.OrganisationEvent$OrganisationVerified) | people.organisation.OrganisationEvent$OrganisationVerified | people.membership.GroupMirroring.on(people.organisation.OrganisationEvent)
        organisation.OrganisationEvent$DelegationGranted   | notification.OrganisationNotifications.on(organisation.OrganisationEvent) | people.delegation.DelegationEvent$DelegationGranted  | overview.notification.OrganisationNotifications.on(people.delegation.DelegationEvent)
        report.ReportEvent$OutcomesSent                    | notification.ReportNotifications.on(report.ReportEvent$OutcomesSent)      | consultation.outcome.OutcomeEvent$OutcomesSent       | overview.notification.ReportNotifications.on(consultation.outcome.OutcomeEvent$OutcomesSent)
        document.DocumentEvent$DocumentRefused             | notification.FileNotifications.on(document.DocumentEvent$DocumentRefused) | platform.document.DocumentEvent$DocumentRefused      | overview.notification.FileNotifications.on(platform.document.DocumentEvent$DocumentRefused)
        """)
    void findsTheListenerOfToday(String eventBefore, String listenerBefore, String event, String listener)
            throws Exception {
        wait(named(eventBefore), listener(listenerBefore));

        run("V2__waiting_deliveries.sql");

        assertThat(waiting()).containsExactly(named(event), listener(listener));
        Class<?> type = Class.forName(named(event));
        Class<?> listening = Class.forName(
                named(listener).substring(0, named(listener).indexOf('(')).replaceFirst("\\.on$", ""));
        assertThat(listening.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("on")
                        && method.getParameterTypes()[0].isAssignableFrom(type)
                        && listener(listener).endsWith("(" + method.getParameterTypes()[0].getName() + ")"));
    }

    private static String named(String shortened) {
        return "org.partnershipportal." + shortened.strip();
    }

    private static String listener(String shortened) {
        return named(shortened).replace("(", "(org.partnershipportal.");
    }

    private void wait(String event, String listener) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(
                "INSERT INTO EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date)"
                        + " VALUES ('1', ?, ?, '{}', CURRENT_TIMESTAMP)")) {
            insert.setString(1, listener);
            insert.setString(2, event);
            insert.executeUpdate();
        }
    }

    private List<String> waiting() throws SQLException {
        try (ResultSet row =
                database.createStatement().executeQuery("SELECT event_type, listener_id FROM EVENT_PUBLICATION")) {
            assertThat(row.next()).isTrue();
            return List.of(row.getString(1), row.getString(2));
        }
    }

    private void run(String script) throws IOException {
        ScriptUtils.executeSqlScript(
                database,
                new EncodedResource(new ClassPathResource("db/migration/__root/" + script), StandardCharsets.UTF_8));
    }
}
