package org.partnershipportal.consultation.assessment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A sealed input lives through all that its holder can do, each at an odd second. Then every row of every table that names it,
 * or one of its files, is read: nothing in them tells the minute, but for the submission, and nothing the second.
 */
@PortalModuleTest
@DisplayName("R14.8 what is kept of a sealed input tells the hour, of its submission the minute")
class SealedTimesModuleTests {

    /** Deadlines, and when the report team did something, which is its own time. */
    private static final Set<String> NOT_THE_HOLDERS =
            Set.of("ends_at", "too_late_at", "judged_at", "decided_at", "answered_at");

    /** What the receipt needs. */
    private static final Set<String> MINUTES = Set.of("received_at", "submitted_at");

    /** A delivery that is under way this moment; those that wait have their own test. */
    private static final Set<String> UNDER_WAY = Set.of("publication_date", "last_resubmission_date");

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    @Autowired
    InputStage stage;

    @Autowired
    Inputs inputs;

    @Autowired
    Assessments assessments;

    @Autowired
    Cases cases;

    @Autowired
    Documents documents;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private final Set<UUID> ids = new java.util.HashSet<>();
    private Actor team;
    private CallDetails call;

    @BeforeEach
    void begin() {
        team = stage.secretariat();
        call = stage.openCall(team);
    }

    @Test
    void keepsNoMinuteOfAWholeLife() throws Exception {
        InputId id = lived();
        List<String> seen = new ArrayList<>();
        assertThat(tooFine(seen)).isEmpty();
        assertThat(seen)
                .as("the tables that name it")
                .contains(
                        "input_inputs",
                        "input_answers",
                        "document_documents",
                        "receipt_versions",
                        "receipt_receipts",
                        "call_extensions",
                        "assessment_inputs",
                        "moderation_cases",
                        "audit_rows");
        assertThat(column("receipt_receipts", "received_at", "input_id", id))
                .as("the minute that the receipt needs")
                .matches(at -> at.truncatedTo(ChronoUnit.MINUTES).equals(at));
        assertThat(column("assessment_inputs", "received_at", "id", id))
                .as("the report team needs no minute")
                .matches(at -> at.truncatedTo(ChronoUnit.HOURS).equals(at));
    }

    @Test
    void keepsNoMinuteOfAWithdrawalAndOfWhatIsDeleted() throws Exception {
        InputId id = lived();
        inputs.withdraw(holder(id), id);
        assertThat(tooFine(new ArrayList<>())).isEmpty();
    }

    @Test
    void countsAWithdrawalAfterTheDeadlineAsOneThoughOnlyTheHourIsKept() {
        InputId id = submitted();
        Instant end = Objects.requireNonNull(call.deadline()).end();
        clock.at(end.plusSeconds(90), () -> inputs.withdraw(holder(id), id));
        assertThat(column("assessment_inputs", "withdrawn_at", "id", id)).isEqualTo(end);
        InputId early = submitted();
        clock.at(end.minusSeconds(30), () -> inputs.withdraw(holder(early), early));
        assertThat(column("assessment_inputs", "withdrawn_at", "id", early))
                .isBefore(end)
                .isEqualTo(end.truncatedTo(ChronoUnit.HOURS));
    }

    /** Everything that the holder of one can do, but for the statement, whose hours have their own tests. */
    private InputId lived() {
        InputId id = submitted();
        inputs.askExtension(holder(id), id, "The power was cut.");
        Instant after = Objects.requireNonNull(call.deadline())
                .end()
                .plus(Duration.ofHours(1))
                .plusSeconds(754);
        clock.at(after, () -> {
            assessments.judgeInadmissible(team, new JudgeInadmissible(id, 0, Criterion.ABUSIVE, "It insults."));
            cases.appeal(holder(id), new AppealDecision(id.ref(), "It does not."));
        });
        return id;
    }

    private InputId submitted() {
        InputId id = stage.sealed(call).input();
        ids.add(id.value());
        stage.answer(holder(id), id, "law", "Sealed words " + id);
        attach(id);
        stage.submit(holder(id), id);
        return id;
    }

    private void attach(InputId id) {
        try {
            DocumentDetails sent = documents.upload(
                    holder(id),
                    new Upload(id.ref(), "evidence", "paper.txt"),
                    new ByteArrayInputStream("A paper".getBytes(StandardCharsets.UTF_8)));
            ids.add(sent.id().value());
            await().atMost(30, SECONDS)
                    .until(() -> documents
                                    .details(holder(id), sent.id())
                                    .orElseThrow()
                                    .status()
                            == DocumentStatus.READY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Actor holder(InputId id) {
        return Actor.bearer(id.ref());
    }

    private Instant column(String table, String column, String key, InputId id) {
        return jdbc.sql("SELECT " + column + " FROM " + table + " WHERE " + key + " = :id")
                .param("id", id)
                .query(Instant.class)
                .single();
    }

    /** Which columns of which tables tell more than they may, of all rows that name the input or its files. */
    private List<String> tooFine(List<String> seen) throws SQLException {
        awaitDeliveries();
        List<String> fine = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                for (Map<String, Object> row :
                        jdbc.sql("SELECT * FROM " + table).query().listOfRows()) {
                    if (row.values().stream().anyMatch(this::names) && isTheHolders(row)) {
                        seen.add(table.toLowerCase(java.util.Locale.ROOT));
                        row.forEach((name, value) -> {
                            if (isTooFine(name.toLowerCase(java.util.Locale.ROOT), value)) {
                                fine.add(table + "." + name + " " + value);
                            }
                        });
                    }
                }
            }
        }
        return fine;
    }

    /** What the team did may be under way to those told of it, with its own time. */
    private void awaitDeliveries() {
        await().atMost(30, SECONDS)
                .until(() -> ids.stream()
                        .allMatch(
                                id -> jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE serialized_event LIKE :id")
                                                .param("id", "%" + id + "%")
                                                .query(Long.class)
                                                .single()
                                        == 0));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        assertThat(tables).hasSizeGreaterThan(40);
        return tables;
    }

    /** Acts of the report team on it are theirs. */
    private static boolean isTheHolders(Map<String, Object> row) {
        return !"staff".equals(row.get("actor_kind"));
    }

    private boolean names(Object value) {
        return switch (value) {
            case null -> false;
            case byte[] bytes
            when bytes.length == 16 -> {
                ByteBuffer id = ByteBuffer.wrap(bytes);
                yield ids.contains(new UUID(id.getLong(), id.getLong()));
            }
            case UUID id -> ids.contains(id);
            case String text -> ids.stream().anyMatch(id -> text.contains(id.toString()));
            default -> false;
        };
    }

    private static boolean isTooFine(String column, Object value) {
        if (value == null || NOT_THE_HOLDERS.contains(column) || UNDER_WAY.contains(column)) {
            return false;
        }
        ChronoUnit kept = MINUTES.contains(column) ? ChronoUnit.MINUTES : ChronoUnit.HOURS;
        return instants(column, value).anyMatch(at -> !at.truncatedTo(kept).equals(at));
    }

    private static Stream<Instant> instants(String column, Object value) {
        return switch (value) {
            case Timestamp at -> Stream.of(at.toInstant());
            case LocalDateTime at -> Stream.of(at.toInstant(ZoneOffset.UTC));
            case Long micros
            when column.equals("happened_at") || column.equals("shown_at") ->
                Stream.of(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
            case String text ->
                INSTANT.matcher(text).results().map(MatchResult::group).map(Instant::parse);
            default -> Stream.empty();
        };
    }
}
