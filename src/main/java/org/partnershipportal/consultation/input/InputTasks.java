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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
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
 * The actor's pending work on inputs, and the entries in the side navigation: joint inputs to read and sign, and drafts
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

    /** Something was saved after it was submitted, which does not count yet. */
    private static final String SAVED_SINCE = """
        i.status = 'SUBMITTED' AND EXISTS (
          SELECT 1 FROM input_answers a WHERE a.input_id = i.id AND a.saved_at > i.submitted_at)
        """;

    /** What waits: signatures of the organisation, and unsent or changed drafts of the one the actor acts for. */
    private static final String WAITING =
            """
            SELECT i.id AS id, i.call_id AS call_id, 'SIGN' AS task, i.begun_at AS since, i.organisation AS lead_id,
                   0 AS asked, 0 AS unanswered
            FROM input_inputs i WHERE :signs = 1 AND %s
            UNION ALL
            SELECT i.id, i.call_id, CASE WHEN i.status = 'DRAFT' THEN 'FINISH' ELSE 'RESUBMIT' END, i.begun_at, NULL,
                   (SELECT COUNT(*) FROM input_cosigners c
                    WHERE c.input_id = i.id AND c.status IN ('INVITED', 'SIGNED')),
                   (SELECT COUNT(*) FROM input_cosigners c WHERE c.input_id = i.id AND c.status = 'INVITED')
            FROM input_inputs i
            WHERE (i.status = 'DRAFT' OR %s) AND i.entered_origin IS NULL AND %s
              AND (:writes = 1 AND i.organisation = :organisation
                   OR i.organisation IS NULL AND i.person = :person)
            ORDER BY since DESC LIMIT %s
            """.formatted(InputQueries.WAITS, SAVED_SINCE, Consent.isNotSealed("i.name_choice"), MOST_DRAFTS);

    /** What is to be done. */
    private enum Task {
        SIGN,
        FINISH,
        RESUBMIT;

        String verbKey() {
            return switch (this) {
                case SIGN -> "input.sign.title";
                case FINISH -> "input.task.finish";
                case RESUBMIT -> "input.task.resubmit";
            };
        }

        /** A draft waits in its last days; what others wait for, or what does not count yet, waits from the start. */
        boolean waitsFromTheStart() {
            return this != FINISH;
        }
    }

    /**
     * @param leadId who asks for a signature; {@code null} for one's own
     * @param asked how many are asked to sign one's own
     * @param unanswered how many of them have not answered
     */
    private record Waiting(
            InputId id, CallId callId, Task task, @Nullable OrganisationId leadId, long asked, long unanswered) {}

    private record Due(Waiting what, CallSummary call, Instant at) {

        /** Whether it has more time than all others. */
        boolean isExtended() {
            return !at.equals(lastMinute(Objects.requireNonNull(call.deadline()).end()));
        }
    }

    private final JdbcClient jdbc;
    private final InputQueries queries;
    private final Calls calls;
    private final Extensions extensions;
    private final OrganisationDirectory directory;
    private final Clock clock;

    InputTasks(
            JdbcClient jdbc,
            InputQueries queries,
            Calls calls,
            Extensions extensions,
            OrganisationDirectory directory,
            Clock clock) {
        this.directory = directory;
        this.jdbc = jdbc;
        this.queries = queries;
        this.calls = calls;
        this.extensions = extensions;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        Acting acting = actor.acting().orElse(null);
        if (acting == null) {
            return List.of();
        }
        List<Due> first = due(actor).stream().limit(MOST).toList();
        Set<OrganisationId> leads = first.stream()
                .flatMap(due -> Stream.ofNullable(due.what().leadId()))
                .collect(Collectors.toSet());
        Map<OrganisationId, OrganisationSummary> known = leads.isEmpty() ? Map.of() : directory.summaries(actor, leads);
        return first.stream().map(due -> task(due, acting, known)).toList();
    }

    @Override
    public String allTasks(Actor actor) {
        return InputLinks.LIST;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return due(actor).size();
    }

    @Override
    public long countDue(Actor actor, Instant before) {
        return due(actor).stream().filter(due -> due.at().isBefore(before)).count();
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANISATION) {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.TAKE_PART,
                    1,
                    "input.list.title",
                    InputLinks.LIST,
                    queries.waitingForSignature(actor)));
        }
        if (actor.is(StaffRole.IDENTITY_CUSTODIAN)) {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.STAFF, 9, "input.statements.title", InputLinks.STATEMENTS));
        }
        return entries;
    }

    private static OpenTask task(Due due, Acting acting, Map<OrganisationId, OrganisationSummary> known) {
        Waiting what = due.what();
        Language original = due.call().original();
        return new OpenTask(
                what.task().verbKey(),
                new LocalizedText(due.call().title().original(original), original.tag()),
                details(due, what.leadId() == null ? null : known.get(what.leadId())),
                acting,
                what.task() == Task.SIGN ? InputLinks.sign(what.id()) : InputLinks.page(what.id()),
                due.at(),
                null);
    }

    private static List<Sentence> details(Due due, @Nullable OrganisationSummary lead) {
        Waiting what = due.what();
        List<Sentence> details = new ArrayList<>();
        if (lead != null) {
            details.add(Sentence.of("input.task.asked-by", lead.name()));
        }
        if (what.unanswered() > 0) {
            details.add(Sentence.of("input.task.unanswered", what.unanswered(), what.asked()));
        }
        if (what.task() == Task.RESUBMIT) {
            details.add(Sentence.of("input.task.resubmit-why"));
        }
        if (due.isExtended()) {
            details.add(Sentence.of("input.task.extended"));
        }
        return details;
    }

    /** What can still be done, the most urgent first; three queries, however much waits. */
    private List<Due> due(Actor actor) {
        List<Waiting> waiting = waiting(actor);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<CallId, CallSummary> known = calls.summaries(
                Actor.system(), waiting.stream().map(Waiting::callId).collect(Collectors.toSet()));
        Instant now = clock.instant();
        Map<UUID, Instant> ends = extensions.ends(Actor.system(), callEnds(waiting, known, now));
        return waiting.stream()
                .flatMap(what -> Optional.ofNullable(ends.get(what.id().value()))
                        .flatMap(end -> due(what, Objects.requireNonNull(known.get(what.callId())), end, now))
                        .stream())
                .sorted(Comparator.comparing(Due::at))
                .toList();
    }

    /** The ends of the calls that may still take them, by the references of the drafts. */
    private static Map<UUID, Instant> callEnds(List<Waiting> waiting, Map<CallId, CallSummary> known, Instant now) {
        Map<UUID, Instant> ends = new HashMap<>();
        for (Waiting what : waiting) {
            CallSummary call = known.get(what.callId());
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
        return over || !(near || what.task().waitsFromTheStart())
                ? Optional.empty()
                : Optional.of(new Due(what, call, lastMinute(end)));
    }

    private static Instant lastMinute(Instant end) {
        return end.minus(Duration.ofMinutes(1));
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
        return jdbc.sql(WAITING).params(params).query(Waiting.class).list();
    }
}
