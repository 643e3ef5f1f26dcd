package org.partnershipportal.consultation.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How inputs stand today, for the modules that use them; one query each time, however many there are. Who may see what
 * comes of it, the asking module's policy decides.
 */
@Service
@Transactional(readOnly = true)
public class StandingInputs {

    private static final String STANDING = "i.withdrawn = FALSE AND i.text_digest <> ''";

    private final JdbcClient jdbc;

    StandingInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a call, without who signed, in the order in which they came. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<StandingInput> of(Actor actor, CallId call) {
        return find("i.call_id = :wanted", "n.call_id = :wanted", UuidBytes.of(call.value()));
    }

    /** Some of them, without who signed; those that do not stand are left out. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<StandingInput> of(Actor actor, Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : find(
                        "i.id IN (:wanted)",
                        "n.call_id IN (SELECT o.call_id FROM assessment_inputs o WHERE o.id IN (:wanted))",
                        inputs.stream()
                                .map(input -> UuidBytes.of(input.value()))
                                .toList());
    }

    /** One, without who signed; empty if it stands no more. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<StandingInput> of(Actor actor, InputId input) {
        return of(actor, List.of(input)).stream().findFirst();
    }

    /** Those of a call that the public may read today, with who signed them. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<StandingInput> published(Actor actor, CallId call) {
        return published("i.call_id = :wanted", UuidBytes.of(call.value()));
    }

    /** Those of some inputs that the public may read today, with who signed them. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<StandingInput> published(Actor actor, Collection<InputId> inputs) {
        return inputs.isEmpty() ? List.of() : published("i.id IN (:wanted)", AssessmentQueries.bytes(inputs));
    }

    /**
     * Those of a call that its report may cite now, without who signed, in the order in which they came: what {@link
     * StandingInput#isCitable} says of one.
     *
     * @param only whose; {@code null} for everybody's
     * @param from how many to leave out at the beginning
     * @param max how many at most
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<StandingInput> citable(
            Actor actor, ReportTeam team, @Nullable Contributing only, Instant now, int from, int max) {
        return now.isBefore(team.end())
                ? List.of()
                : jdbc.sql("""
                    SELECT i.*, %s FROM assessment_inputs i %s
                    WHERE i.call_id = :call AND i.ends_at <= :now AND i.admissibility = 'ADMISSIBLE' AND %s AND %s
                    ORDER BY i.received_at, i.id LIMIT :max OFFSET :skip
                    """.formatted(
                                        SealedOrder.NUMBER,
                                        SealedOrder.join("n.call_id = :call"),
                                        STANDING,
                                        only == null ? "1 = 1" : only.condition()))
                        .params(only == null ? Map.of() : only.params())
                        .param("call", UuidBytes.of(team.call().value()))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("max", Math.max(1, max))
                        .param("skip", Math.max(0, from))
                        .query((row, n) -> standing(row, row.getInt("sealed_number"), null))
                        .list();
    }

    /** The organisations that signed published inputs to a call and want to be named today, each once and in no order. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<OrganisationId> named(Actor actor, CallId call) {
        return Set.copyOf(
                jdbc.sql("""
                    SELECT DISTINCT s.organisation FROM assessment_inputs i
                    JOIN assessment_signers s ON s.input_id = i.id
                    WHERE i.call_id = :call AND %s AND %s AND %s
                    """.formatted(Consent.nameIsPublic("i.name_choice"), STANDING, AssessmentQueries.PUBLIC))
                        .param("call", UuidBytes.of(call.value()))
                        .query((row, n) -> Objects.requireNonNull(organisation(row, "organisation")))
                        .list());
    }

    /** How many inputs to some calls stand whose own time is over, and which were found inadmissible; calls with none are missing. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Map<CallId, StandingCount> count(Actor actor, Collection<CallId> calls, Instant now) {
        Map<CallId, Long> totals = new LinkedHashMap<>();
        Map<CallId, Set<InputId>> inadmissible = new HashMap<>();
        if (!calls.isEmpty()) {
            jdbc.sql("""
                SELECT call_id, id, COUNT(*) AS number_of
                FROM (SELECT i.call_id, CASE WHEN i.admissibility = 'INADMISSIBLE' THEN i.id END AS id
                      FROM assessment_inputs i
                      WHERE i.call_id IN (:calls) AND i.ends_at <= :now AND %s) judged
                GROUP BY call_id, id
                """.formatted(STANDING))
                    .param("calls", bytes(calls))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .query(row -> {
                        CallId call = new CallId(UuidBytes.read(Objects.requireNonNull(row.getBytes("call_id"))));
                        totals.merge(call, row.getLong("number_of"), Long::sum);
                        byte[] id = row.getBytes("id");
                        if (id != null) {
                            inadmissible
                                    .computeIfAbsent(call, none -> new HashSet<>())
                                    .add(new InputId(UuidBytes.read(id)));
                        }
                    });
        }
        Map<CallId, StandingCount> found = new LinkedHashMap<>();
        totals.forEach((call, total) ->
                found.put(call, new StandingCount(total, inadmissible.getOrDefault(call, Set.of()))));
        return found;
    }

    /** How many inputs to some calls stand whose own time is over and that nobody has judged; calls with none are missing. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Map<CallId, Long> undecided(Actor actor, Collection<CallId> calls, Instant now) {
        Map<CallId, Long> found = new LinkedHashMap<>();
        if (!calls.isEmpty()) {
            jdbc.sql("""
                SELECT i.call_id, COUNT(*) AS number_of FROM assessment_inputs i
                WHERE i.call_id IN (:calls) AND i.ends_at <= :now AND i.admissibility = 'UNDECIDED' AND %s
                GROUP BY i.call_id
                """.formatted(STANDING))
                    .param("calls", bytes(calls))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .query(row -> {
                        found.put(
                                new CallId(UuidBytes.read(Objects.requireNonNull(row.getBytes("call_id")))),
                                row.getLong("number_of"));
                    });
        }
        return found;
    }

    private static List<byte[]> bytes(Collection<CallId> calls) {
        return calls.stream().map(call -> UuidBytes.of(call.value())).toList();
    }

    private List<StandingInput> published(String where, Object wanted) {
        Map<InputId, StandingInput> found = new LinkedHashMap<>();
        jdbc.sql("""
            SELECT i.*, s.organisation AS signer FROM assessment_inputs i
            LEFT JOIN assessment_signers s ON s.input_id = i.id
            WHERE %s AND %s AND %s
            ORDER BY i.received_at, i.id, CASE WHEN s.part = 'LEAD' THEN 0 ELSE 1 END
            """.formatted(where, STANDING, AssessmentQueries.PUBLIC))
                .param("wanted", wanted)
                .query((row, n) -> standing(row, 0, organisation(row, "signer")))
                .list()
                .forEach(one -> found.merge(one.input(), one, StandingInput::and));
        return List.copyOf(found.values());
    }

    private List<StandingInput> find(String where, String calls, Object wanted) {
        return jdbc.sql("SELECT i.*, %s FROM assessment_inputs i %s WHERE %s AND %s ORDER BY i.received_at, i.id"
                        .formatted(SealedOrder.NUMBER, SealedOrder.join(calls), where, STANDING))
                .param("wanted", wanted)
                .query((row, n) -> standing(row, row.getInt("sealed_number"), null))
                .list();
    }

    private StandingInput standing(ResultSet row, int sealed, @Nullable OrganisationId signer) throws SQLException {
        String number = row.getString("public_number");
        return new StandingInput(
                new InputId(UuidBytes.read(Objects.requireNonNull(row.getBytes("id")))),
                new CallId(UuidBytes.read(Objects.requireNonNull(row.getBytes("call_id")))),
                row.getInt("text_version"),
                Admissibility.valueOf(row.getString("admissibility")),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                NameChoice.valueOf(row.getString("name_choice")),
                sealed,
                TextChoice.valueOf(row.getString("text_choice")),
                row.getInt("blackouts"),
                organisation(row, "organisation"),
                number == null ? null : new PublicationNumber(number),
                signer == null ? List.of() : List.of(signer));
    }

    private static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        byte[] id = row.getBytes(column);
        return id == null ? null : new OrganisationId(UuidBytes.read(id));
    }
}
