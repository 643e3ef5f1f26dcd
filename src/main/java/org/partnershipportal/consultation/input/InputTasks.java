package org.partnershipportal.consultation.input;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Navigation;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of inputs waits for an actor, and the entries of the side navigation: joint inputs to read and sign, and drafts
 * whose deadline is near. Nothing here names a contributor, and no staff is told of an input.
 */
@Component
class InputTasks implements OpenTasks, Navigation {

    private static final int MOST = 20;
    /** More drafts than one organisation has. */
    private static final int MOST_DRAFTS = 100;
    /** From how long before its deadline on a draft stands in the list. */
    private static final Duration NEAR = Duration.ofDays(7);
    /** How long after the call's deadline one looks whether the draft has more time of its own. */
    private static final Duration MAYBE_EXTENDED = Duration.ofDays(60);

    /** What waits: signatures of the organisation, and unsent or changed drafts of whoever the actor acts for. */
    private static final String WAITING =
            """
            SELECT i.id AS id, i.call_id AS call_id, 'sign' AS task, i.begun_at AS since FROM input_inputs i
            WHERE :signs = 1 AND %s
            UNION ALL
            SELECT i.id, i.call_id, 'finish', i.begun_at FROM input_inputs i
            WHERE i.status = 'DRAFT' AND i.entered_origin IS NULL AND %s
              AND (:writes = 1 AND i.organisation = :organisation
                   OR i.organisation IS NULL AND i.person = :person)
            ORDER BY since DESC LIMIT %s
            """.formatted(InputQueries.WAITS, Consent.isNotSealed("i.name_choice"), MOST_DRAFTS);

    private record Waiting(InputId id, CallId call, boolean sign) {}

    private record Due(Waiting what, CallSummary call, Instant at) {}

    private final JdbcClient jdbc;
    private final InputQueries queries;
    private final Calls calls;
    private final Extensions extensions;
    private final Clock clock;

    InputTasks(JdbcClient jdbc, InputQueries queries, Calls calls, Extensions extensions, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.calls = calls;
        this.extensions = extensions;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        Acting acting = actor.acting().orElse(null);
        return acting == null
                ? List.of()
                : due(actor).stream().limit(MOST).map(due -> task(due, acting)).toList();
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return due(actor).size();
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANISATION) {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.TAKE_PART,
                    1,
                    "input.navigation.inputs",
                    InputLinks.LIST,
                    queries.waitingForSignature(actor)));
        }
        if (actor.is(StaffRole.IDENTITY_CUSTODIAN)) {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.STAFF, 9, "input.navigation.statements", InputLinks.STATEMENTS));
        }
        return entries;
    }

    private static OpenTask task(Due due, Acting acting) {
        Waiting what = due.what();
        Language original = due.call().original();
        return new OpenTask(
                what.sign() ? "input.task.sign" : "input.task.finish",
                new LocalizedText(due.call().title().original(original), original.tag()),
                null,
                acting,
                what.sign() ? InputLinks.sign(what.id()) : InputLinks.page(what.id()),
                due.at());
    }

    /** What can still be done, the most urgent first; three queries, however much waits. */
    private List<Due> due(Actor actor) {
        List<Waiting> waiting = waiting(actor);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<CallId, CallSummary> known = calls.summaries(
                Actor.system(), waiting.stream().map(Waiting::call).collect(Collectors.toSet()));
        Instant now = clock.instant();
        Map<UUID, Instant> ends = extensions.ends(Actor.system(), callEnds(waiting, known, now));
        return waiting.stream()
                .flatMap(what -> Optional.ofNullable(ends.get(what.id().value()))
                        .flatMap(end -> due(what, Objects.requireNonNull(known.get(what.call())), end, now))
                        .stream())
                .sorted(Comparator.comparing(Due::at))
                .toList();
    }

    /** The ends of the calls that may still take them, by the references of the drafts. */
    private static Map<UUID, Instant> callEnds(List<Waiting> waiting, Map<CallId, CallSummary> known, Instant now) {
        Map<UUID, Instant> ends = new HashMap<>();
        for (Waiting what : waiting) {
            CallSummary call = known.get(what.call());
            Deadline deadline = call == null ? null : call.deadline();
            if (deadline != null && now.isBefore(deadline.end().plus(MAYBE_EXTENDED))) {
                ends.put(what.id().value(), deadline.end());
            }
        }
        return ends;
    }

    private static Optional<Due> due(Waiting what, CallSummary call, Instant end, Instant now) {
        boolean over = !now.isBefore(end);
        boolean near = now.plus(NEAR).isAfter(end);
        return over || !(near || what.sign())
                ? Optional.empty()
                : Optional.of(new Due(what, call, end.minus(Duration.ofMinutes(1))));
    }

    private List<Waiting> waiting(Actor actor) {
        boolean writes = actor.holdsAny(MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);
        boolean alone = actor.kind() == Actor.Kind.PERSON;
        if (!writes && !alone) {
            return List.of();
        }
        Map<String, Object> params = new HashMap<>();
        params.put("signs", actor.holdsAny(MemberRole.SIGNATORY) ? 1 : 0);
        params.put("writes", writes ? 1 : 0);
        params.put("organisation", actor.organisation().map(UuidBytes::of).orElse(new byte[0]));
        params.put(
                "person",
                alone && actor.person() != null ? UuidBytes.of(actor.person().value()) : new byte[0]);
        record Found(InputId id, CallId callId, String task) {}
        return jdbc.sql(WAITING).params(params).query(Found.class).list().stream()
                .map(row -> new Waiting(row.id(), row.callId(), row.task().equals("sign")))
                .toList();
    }
}
