package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current status of inputs, for the modules that use them; one query each time, however many there are. The asking
 * module's policy decides who can see the result.
 */
@Service
@Transactional(readOnly = true)
public class StandingInputs {

    /**
     * How many inputs to a call stand whose own time is over.
     *
     * @param total all of them
     * @param inadmissible which of them were found inadmissible
     */
    public record Count(long total, Set<InputId> inadmissible) {

        public Count {
            inadmissible = Set.copyOf(inadmissible);
        }
    }

    private final JdbcClient jdbc;

    StandingInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a call, without who signed, in the order in which they came. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<StandingInput> of(Actor actor, CallId call) {
        return find("i.call_id = :wanted", SealedOrder.join("n.call_id = :wanted"), call);
    }

    /** Some of them, without who signed; those that do not stand are left out. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<StandingInput> of(Actor actor, Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : find("i.id IN (:wanted)", SealedOrder.joinForSome("o.id IN (:wanted)"), inputs);
    }

    /** One, without who signed; empty if it no longer counts. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<StandingInput> of(Actor actor, InputId input) {
        return of(actor, List.of(input)).stream().findFirst();
    }

    /** What has happened to one so far; empty if it stands no more. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<InputCourse> course(Actor actor, InputId input) {
        return jdbc.sql("""
            SELECT i.received_at AS received, i.admissibility, i.judged_at AS judged,
                   CASE WHEN %s THEN i.published_at END AS published, i.name_choice AS name
            FROM assessment_inputs i WHERE i.id = :input AND %s
            """.formatted(AssessmentPolicy.PUBLIC.sql(), UsableRows.STANDING))
                .param("input", input)
                .query(InputCourse.class)
                .optional();
    }

    /** Those of a call that the public may read today, with who signed them. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<StandingInput> published(Actor actor, CallId call) {
        return published("i.call_id = :wanted", call);
    }

    /** Those of some inputs that the public may read today, with who signed them. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<StandingInput> published(Actor actor, Collection<InputId> inputs) {
        return inputs.isEmpty() ? List.of() : published("i.id IN (:wanted)", inputs);
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
        if (now.isBefore(team.end())) {
            return List.of();
        }
        Where wanted = only == null ? Where.all() : only.condition();
        return jdbc
                .sql("""
                    SELECT i.*, NULL AS signer, %s FROM assessment_inputs i %s
                    WHERE i.call_id = :call AND i.ends_at <= :now AND i.admissibility = 'ADMISSIBLE' AND %s AND %s
                    ORDER BY i.received_at, i.id LIMIT :max OFFSET :skip
                    """.formatted(
                        SealedOrder.NUMBER, SealedOrder.join("n.call_id = :call"), UsableRows.STANDING, wanted.sql()))
                .params(wanted.params())
                .param("call", team.call())
                .param("now", now)
                .param("max", Math.max(1, max))
                .param("skip", Math.max(0, from))
                .query(Found.class)
                .list()
                .stream()
                .map(Found::input)
                .toList();
    }

    /**
     * Where an input is among those of a team's call that it may use now ({@link StandingInput#isUsable}), in the order in
     * which they came; empty if it is not among them.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<Neighbours> around(Actor actor, ReportTeam team, InputId input, Instant now) {
        return Neighbours.of(jdbc, "", UsableRows.of(team, now), "i.received_at, i.id", input);
    }

    /** The one of that number, with who signed it; empty unless the public may read it today. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<StandingInput> published(Actor actor, PublicationNumber number) {
        return published("i.public_number = :wanted", number.value()).stream().findFirst();
    }

    /** Those of some numbers that the public may read today, with who signed them. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<StandingInput> under(Actor actor, Collection<PublicationNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : published(
                        "i.public_number IN (:wanted)",
                        numbers.stream().map(PublicationNumber::value).toList());
    }

    /**
     * The calls to which inputs are published with a name, part by part.
     *
     * @param after ids up to this one are left out
     * @param max how many at most
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<UUID> callsAfter(Actor actor, UUID after, int max) {
        return jdbc.sql("""
            SELECT DISTINCT i.call_id FROM assessment_inputs i WHERE i.call_id > :after AND %s AND %s
            ORDER BY i.call_id LIMIT :max
            """.formatted(AssessmentPolicy.PUBLIC.sql(), PublicationRows.NAMED))
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    /** The organisations that signed published inputs to a call and want to be named today, each once and in no order. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<OrganisationId> named(Actor actor, CallId call) {
        return jdbc.sql("""
            SELECT DISTINCT s.organisation FROM assessment_inputs i
            JOIN assessment_signers s ON s.input_id = i.id
            WHERE i.call_id = :call AND %s AND %s AND %s
            """.formatted(
                        Consent.nameIsPublic("i.name_choice"), UsableRows.STANDING, AssessmentPolicy.PUBLIC.sql()))
                .param("call", call)
                .query(OrganisationId.class)
                .set();
    }

    /** How many inputs to some calls stand whose own time is over, and which were found inadmissible; calls with none are missing. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Map<CallId, Count> count(Actor actor, Collection<CallId> calls, Instant now) {
        record Judged(CallId callId, @Nullable InputId id, long numberOf) {}
        List<Judged> judged = calls.isEmpty()
                ? List.of()
                : jdbc.sql("""
                    SELECT call_id, id, COUNT(*) AS number_of
                    FROM (SELECT i.call_id, CASE WHEN i.admissibility = 'INADMISSIBLE' THEN i.id END AS id
                          FROM assessment_inputs i
                          WHERE i.call_id IN (:calls) AND i.ends_at <= :now AND %s) judged
                    GROUP BY call_id, id
                    """.formatted(UsableRows.STANDING))
                        .param("calls", calls)
                        .param("now", now)
                        .query(Judged.class)
                        .list();
        return judged.stream()
                .collect(Collectors.groupingBy(
                        Judged::callId,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                ofCall -> new Count(
                                        ofCall.stream()
                                                .mapToLong(Judged::numberOf)
                                                .sum(),
                                        ofCall.stream()
                                                .map(Judged::id)
                                                .filter(Objects::nonNull)
                                                .collect(Collectors.toSet())))));
    }

    /**
     * How many inputs to some calls stand whose own time is over and that nobody has assessed; calls with none are
     * missing.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public Map<CallId, Long> undecided(Actor actor, Collection<CallId> calls, Instant now) {
        record Undecided(CallId callId, long numberOf) {}
        return calls.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                            SELECT i.call_id, COUNT(*) AS number_of FROM assessment_inputs i
                            WHERE i.call_id IN (:calls) AND i.ends_at <= :now AND i.admissibility = 'UNDECIDED' AND %s
                            GROUP BY i.call_id
                            """.formatted(UsableRows.STANDING))
                        .param("calls", calls)
                        .param("now", now)
                        .query(Undecided.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Undecided::callId, Undecided::numberOf));
    }

    private List<StandingInput> published(String where, Object wanted) {
        Map<InputId, StandingInput> found = new LinkedHashMap<>();
        jdbc.sql("""
            SELECT i.*, 0 AS sealed_number, s.organisation AS signer FROM assessment_inputs i
            LEFT JOIN assessment_signers s ON s.input_id = i.id
            WHERE %s AND %s AND %s
            ORDER BY i.received_at, i.id, CASE WHEN s.part = 'LEAD' THEN 0 ELSE 1 END
            """.formatted(where, UsableRows.STANDING, AssessmentPolicy.PUBLIC.sql()))
                .param("wanted", wanted)
                .query(Found.class)
                .list()
                .forEach(one -> found.merge(one.id(), one.input(), StandingInput::and));
        return List.copyOf(found.values());
    }

    private List<StandingInput> find(String where, String sealed, Object wanted) {
        return jdbc
                .sql(
                        "SELECT i.*, NULL AS signer, %s FROM assessment_inputs i %s WHERE %s AND %s ORDER BY i.received_at, i.id"
                                .formatted(SealedOrder.NUMBER, sealed, where, UsableRows.STANDING))
                .param("wanted", wanted)
                .query(Found.class)
                .list()
                .stream()
                .map(Found::input)
                .toList();
    }

    /** One row of the table, repeated for each who signed it where that is asked for. */
    private record Found(
            InputId id,
            CallId callId,
            int textVersion,
            Admissibility admissibility,
            Instant endsAt,
            NameChoice nameChoice,
            @Nullable Integer sealedNumber,
            TextChoice textChoice,
            String textLanguage,
            int blackouts,
            @Nullable OrganisationId organisation,
            @Nullable EntryOrigin enteredOrigin,
            @Nullable StakeholderGroup stakeholderGroup,
            @Nullable PublicationNumber publicNumber,
            @Nullable OrganisationId signer) {

        StandingInput input() {
            return new StandingInput(
                    id,
                    callId,
                    textVersion,
                    admissibility,
                    endsAt,
                    nameChoice,
                    Objects.requireNonNullElse(sealedNumber, 0),
                    textChoice,
                    textLanguage,
                    blackouts,
                    organisation,
                    OutsideHolder.of(enteredOrigin, organisation, stakeholderGroup),
                    publicNumber,
                    signer == null ? List.of() : List.of(signer));
        }
    }
}
