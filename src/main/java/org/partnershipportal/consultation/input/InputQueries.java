package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists of inputs. Anyone who is not in one by {@link InputPolicy#ownedBy}, or on a report team, finds nothing (R0.2).
 */
@Component
class InputQueries {

    /** The longest part of a list. */
    static final int MOST = 200;

    /** Whether the organisation was asked and has not signed what is frozen, or what was widened since. */
    static final String WAITS = """
        EXISTS (SELECT 1 FROM input_cosigners c
                WHERE c.input_id = i.id AND c.organisation = :organisation AND i.status <> 'WITHDRAWN'
                  AND i.frozen_version > 0
                  AND (c.status = 'INVITED' OR c.status = 'SIGNED' AND (c.asked_again = TRUE
                       OR NOT EXISTS (SELECT 1 FROM input_signatures s
                                      WHERE s.cosigner_id = c.id AND s.text_version = i.frozen_version))))
        """;

    /**
     * The condition that the input of a sealed handle {@code h} is submitted: the sealed module knows it by its handle
     * alone.
     */
    static final Where SUBMITTED =
            Where.of("EXISTS (SELECT 1 FROM input_inputs i WHERE i.id = h.handle AND i.status = 'SUBMITTED')");

    /** The condition that it is no draft that was deleted. */
    private static final String THERE = "(i.status <> 'DRAFT' OR i.text_deleted_at IS NULL)";

    private final JdbcClient jdbc;
    private final Calls calls;
    private final Receipts receipts;

    InputQueries(JdbcClient jdbc, Calls calls, Receipts receipts) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.receipts = receipts;
    }

    /** A part of all, or of those to one call; three queries, however many there are. */
    Slice<InputRow> ours(Actor actor, @Nullable CallId call, int from, int max) {
        return ours(actor, Where.given(call, one -> Where.of("i.call_id = :call", "call", one)), from, max);
    }

    /** A part of the joint inputs that wait for the organisation's signature. */
    Slice<InputRow> waiting(Actor actor, int from, int max) {
        return ours(
                actor,
                actor.organisation()
                        .map(own -> Where.of(WAITS, "organisation", own))
                        .orElse(Where.none()),
                from,
                max);
    }

    /** The calls of those that the actor may know of. */
    Map<InputId, CallSummary> calls(Actor actor, Collection<InputId> ids) {
        record Found(InputId id, CallId callId) {}
        Where where = InputPolicy.visibleTo(actor).and(Where.in("i.id", "ids", ids));
        List<Found> found = jdbc.sql("SELECT i.id, i.call_id FROM input_inputs i WHERE " + where.sql())
                .params(where.params())
                .query(Found.class)
                .list();
        Map<CallId, CallSummary> known = calls.summaries(
                Actor.system(), found.stream().map(Found::callId).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> known.containsKey(one.callId()))
                .collect(Collectors.toMap(Found::id, one -> Objects.requireNonNull(known.get(one.callId()))));
    }

    private Slice<InputRow> ours(Actor actor, Where asked, int from, int max) {
        record Found(
                InputId id,
                CallId callId,
                InputStatus status,
                boolean isLead,
                boolean waits,
                Instant begunAt,
                @Nullable Instant submittedAt,
                int receipts) {}
        Where where = InputPolicy.visibleTo(actor).and(asked);
        List<Found> found = jdbc.sql("""
            SELECT i.id, i.call_id, i.status, i.begun_at, i.submitted_at, i.receipts,
                   CASE WHEN i.organisation = :organisation OR i.organisation IS NULL THEN 1 ELSE 0 END AS is_lead,
                   CASE WHEN %s THEN 1 ELSE 0 END AS waits
            FROM input_inputs i WHERE %s
            ORDER BY i.begun_at DESC, i.id LIMIT :max OFFSET :skip
            """.formatted(WAITS, where.sql()))
                .params(viewer(actor))
                .params(where.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("skip", Math.max(0, from))
                .query(Found.class)
                .list();
        long total = jdbc.sql("SELECT COUNT(*) FROM input_inputs i WHERE " + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
        Map<CallId, CallSummary> known = calls.summaries(
                Actor.system(), found.stream().map(Found::callId).collect(Collectors.toSet()));
        return new Slice<>(
                found.stream()
                        .filter(one -> known.containsKey(one.callId()))
                        .map(one -> new InputRow(
                                one.id(),
                                Objects.requireNonNull(known.get(one.callId())),
                                one.status(),
                                one.isLead(),
                                one.waits(),
                                one.begunAt(),
                                one.submittedAt(),
                                one.receipts()))
                        .toList(),
                total);
    }

    /**
     * For whom the person acts: of those whose input it is, the one who submits it first; else one who signs it, always the
     * same. {@link InputPolicy#ownedBy} lets each of them read it.
     */
    Optional<Acting> actingFor(Actor actor, Set<OrganisationId> organisations, InputId input) {
        record Found(@Nullable UUID organisation) {}
        return jdbc.sql("""
            SELECT organisation FROM (
                SELECT i.organisation, CASE WHEN i.organisation IN (:theirs) THEN 0 ELSE 1 END AS later
                FROM input_inputs i
                WHERE i.id = :id AND (i.status <> 'DRAFT' OR i.text_deleted_at IS NULL AND i.entered_origin IS NULL)
                  AND (i.organisation IN (:theirs) OR i.person = :person AND i.organisation IS NULL)
                UNION ALL
                SELECT c.organisation, 2 FROM input_cosigners c JOIN input_inputs i ON i.id = c.input_id
                WHERE i.id = :id AND (i.status <> 'DRAFT' OR i.text_deleted_at IS NULL)
                  AND c.organisation IN (:theirs) AND c.status IN ('INVITED', 'SIGNED')
            ) acting ORDER BY later, organisation LIMIT 1
            """)
                .params(viewer(actor))
                .param("id", input)
                .param("theirs", organisations.isEmpty() ? List.of(new byte[0]) : organisations)
                .query(Found.class)
                .optional()
                .map(found -> found.organisation() == null ? Acting.ME : Acting.organisation(found.organisation()));
    }

    /**
     * A part of what the team entered of a call and did not delete, the latest first.
     *
     * @param by who entered it; {@code null} for all of the team
     */
    Slice<InputId> entered(CallId call, @Nullable PersonId by, int from, int max) {
        record Found(InputId id, long total) {}
        Where wanted = Where.of("i.call_id = :call AND i.entered_origin IS NOT NULL AND " + THERE, "call", call)
                .and(Where.given(by, one -> Where.of("i.entered_by = :by", "by", one)));
        return Slice.counted(
                        jdbc.sql("SELECT i.id, COUNT(*) OVER () AS total FROM input_inputs i WHERE " + wanted.sql()
                                        + " ORDER BY i.begun_at DESC, i.id LIMIT :max OFFSET :from")
                                .params(wanted.params())
                                .param("max", Math.clamp(max, 1, MOST))
                                .param("from", Math.max(from, 0))
                                .query(Found.class)
                                .list(),
                        Found::total)
                .map(Found::id);
    }

    /** An input that one which is about to be entered looks like. */
    record Alike(@Nullable EntryOrigin origin) {}

    /**
     * The first that has the same reference, or the same holder and day. What an organisation submitted itself is asked only
     * after the deadline: before it, nobody of the team learns who contributed (R14.9).
     */
    Optional<Alike> alike(EnterInput command, EntryMarks marks, boolean over) {
        Where same = Where.of("i.entered_reference_mark = :reference", "reference", marks.reference())
                .or(Where.of(
                        "i.entered_holder_mark = :holder AND i.entered_day = :day",
                        Map.of("holder", marks.holder(), "day", command.day())));
        OrganisationId lead = command.organisation();
        Where alike = !over || lead == null
                ? same
                : same.or(Where.of(
                        "i.organisation = :lead AND i.status = 'SUBMITTED' AND i.entered_origin IS NULL",
                        "lead",
                        lead));
        Where asked = Where.of("i.call_id = :call AND i.status <> 'WITHDRAWN' AND " + THERE, "call", command.call())
                .and(alike);
        return jdbc.sql("SELECT i.entered_origin AS origin FROM input_inputs i WHERE " + asked.sql()
                        + " ORDER BY i.begun_at, i.id LIMIT 1")
                .params(asked.params())
                .query(Alike.class)
                .optional();
    }

    /** To which call each of them is; one query. */
    Map<InputId, CallId> calls(Collection<InputId> ids) {
        record Found(InputId id, CallId callId) {}
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT i.id, i.call_id FROM input_inputs i WHERE i.id IN (:ids)")
                        .param("ids", ids)
                        .query(Found.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Found::id, Found::callId));
    }

    /** Those that the actor submitted, or co-signed as they were submitted; what one was only asked to sign is not one's own. */
    Set<InputId> signedBy(Actor actor, Collection<InputId> ids) {
        return Set.copyOf(jdbc.sql("""
            SELECT i.id FROM input_inputs i
            WHERE i.id IN (:ids)
              AND (i.organisation = :organisation OR (i.person = :person AND i.organisation IS NULL)
                   OR EXISTS (SELECT 1 FROM input_cosigners c JOIN input_signatures s ON s.cosigner_id = c.id
                              WHERE c.input_id = i.id AND c.organisation = :organisation
                                AND c.status = 'SIGNED' AND c.part = 'CO_SIGNER'
                                AND s.text_version = i.submitted_version))
            """)
                .params(viewer(actor))
                .param("ids", ids)
                .query(InputId.class)
                .list());
    }

    /** How many joint inputs wait for the organisation's signature. */
    long waitingForSignature(Actor actor) {
        return actor.organisation().isEmpty()
                ? 0
                : jdbc.sql("SELECT COUNT(*) FROM input_inputs i WHERE " + WAITS)
                        .params(viewer(actor))
                        .query(Long.class)
                        .single();
    }

    /**
     * How many inputs to a call first came on each day by then that had not been withdrawn by then; two queries, asked after
     * the report team was checked. What is sent or withdrawn later changes nothing of it.
     */
    Arrivals arrived(CallId call, Instant until, Instant untilEntered, ZoneId zone) {
        SortedMap<LocalDate, Long> days = receipts.firstReceived(Actor.system(), sent(call, until), until, zone);
        entered(call, untilEntered).forEach(one -> days.merge(one.enteredDay(), one.inputs(), Long::sum));
        return Arrivals.counted(days);
    }

    private static Where sent(CallId call, Instant until) {
        Where counted = Where.of("i.entered_origin IS NULL").and(counted(call, until));
        return Where.of(
                "EXISTS (SELECT 1 FROM input_inputs i WHERE i.id = r.input_id AND " + counted.sql() + ")",
                counted.params());
    }

    /** The condition that it came to the call and had not been withdrawn by then. */
    private static Where counted(CallId call, Instant until) {
        return Where.of(
                "i.call_id = :call AND (i.status = 'SUBMITTED' OR i.status = 'WITHDRAWN' AND i.withdrawn_at >= :until)",
                Map.of("call", call, "until", until));
    }

    /** How many came on a day that the team entered. */
    private record EnteredOn(LocalDate enteredDay, long inputs) {}

    private List<EnteredOn> entered(CallId call, Instant until) {
        Where counted = counted(call, until);
        return jdbc.sql("""
            SELECT i.entered_day, COUNT(*) AS inputs FROM input_inputs i
            WHERE i.entered_origin IS NOT NULL AND i.submitted_at < :until AND %s GROUP BY i.entered_day
            """.formatted(counted.sql()))
                .params(counted.params())
                .query(EnteredOn.class)
                .list();
    }

    /** Drafts of these calls that were never submitted, in the order of their ids. */
    List<UUID> drafts(Collection<CallId> calls, UUID after, int max) {
        return withText("DRAFT", Where.in("i.call_id", "calls", calls), after, max);
    }

    /** The condition that a file {@code d} is in a draft of the call: a sealed one, or one with an account. */
    static Where inDrafts(CallId call, boolean sealed) {
        return Where.of(
                "UNHEX(REPLACE(d.owner_id, '-', '')) IN (SELECT i.id FROM input_inputs i WHERE i.call_id = :call"
                        + " AND i.status = 'DRAFT' AND " + (sealed ? "" : "NOT ") + Consent.isSealed("i.name_choice")
                        + ")",
                "call",
                call);
    }

    /** The condition that a file {@code d} is in a sealed draft of the call without an answer. */
    static Where inUnwritten(CallId call) {
        return inDrafts(call, true)
                .and(Where.of("NOT EXISTS (SELECT 1 FROM input_answers a"
                        + " WHERE a.input_id = UNHEX(REPLACE(d.owner_id, '-', '')))"));
    }

    /** Drafts that were started by then and have no answer; a file may be in them. */
    List<UUID> unwritten(Instant begunBy, UUID after, int max) {
        return withText(
                "DRAFT",
                Where.of(
                        "i.begun_at <= :begun AND NOT EXISTS (SELECT 1 FROM input_answers a WHERE a.input_id = i.id)",
                        "begun",
                        begunBy),
                after,
                max);
    }

    /** Inputs that were withdrawn by then and still have their text. */
    List<UUID> withdrawn(Instant by, UUID after, int max) {
        return withText("WITHDRAWN", Where.of("i.withdrawn_at <= :by", "by", by), after, max);
    }

    /** Submitted inputs that still have their text and meet the condition. */
    List<UUID> unpublished(Where which, UUID after, int max) {
        return withText("SUBMITTED", which, after, max);
    }

    /** Inputs to these calls that keep from which record they were started though no link can come of it once their time is over. */
    List<UUID> idleOrigins(Collection<CallId> calls, UUID after, int max) {
        Where where = Where.in("i.call_id", "calls", calls)
                .and(Where.of("i.origin_id IS NOT NULL AND i.id > :after", "after", after))
                .and(Where.of("(i.status <> 'SUBMITTED' OR i.effective_text <> 'PUBLISHED' OR NOT "
                        + Consent.nameIsPublic("i.effective_name") + ")"));
        return jdbc.sql("SELECT i.id FROM input_inputs i WHERE " + where.sql() + " ORDER BY i.id LIMIT :max")
                .params(where.params())
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    /** Whether it keeps from which record it was started; a sealed one never does (R14.8). */
    boolean keepsOrigin(InputId id) {
        return jdbc.sql("SELECT COUNT(*) FROM input_inputs i WHERE i.id = :id AND i.origin_id IS NOT NULL")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<UUID> withText(String status, Where which, UUID after, int max) {
        return jdbc.sql("SELECT i.id FROM input_inputs i WHERE i.status = :status AND i.text_deleted_at IS NULL"
                        + " AND i.id > :after AND " + which.sql() + " ORDER BY i.id LIMIT :max")
                .param("status", status)
                .param("after", after)
                .params(which.params())
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    private static Map<String, Object> viewer(Actor actor) {
        Map<String, Object> params = new HashMap<>();
        params.put("organisation", actor.organisation().map(UuidBytes::of).orElse(new byte[0]));
        params.put(
                "person",
                actor.kind() == Actor.Kind.PERSON && actor.person() != null
                        ? UuidBytes.of(actor.person().value())
                        : new byte[0]);
        return params;
    }
}
