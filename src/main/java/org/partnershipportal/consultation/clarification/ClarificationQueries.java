package org.partnershipportal.consultation.clarification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists and counts of questions; one query each, and one more for the words of those that are public. */
@Component
class ClarificationQueries {

    private final JdbcClient jdbc;
    private final Vault vault;

    ClarificationQueries(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    private record Listed(
            ClarificationId id,
            ClarificationStatus status,
            Language language,
            @Nullable String asked,
            LocalDate askedOn,
            long edition,
            long total) {

        ClarificationRow row(Vault vault) {
            @Nullable String text = asked == null ? null : vault.open(Clarification.place(id, "asked"), asked);
            return new ClarificationRow(id, status, language, text, askedOn, edition);
        }
    }

    /** A call's questions for its team: what waits longest comes first, then by the day, the latest first. */
    Slice<ClarificationRow> list(Where which, int from, int max) {
        List<Listed> rows = jdbc.sql("""
            SELECT q.id, q.status, q.language, q.asked, q.asked_on, q.edition,
                COUNT(*) OVER () AS total
            FROM clarification_clarifications q WHERE %s
            ORDER BY CASE q.status WHEN 'WAITING' THEN 0 WHEN 'ANSWERED' THEN 1 ELSE 2 END,
                CASE q.status WHEN 'WAITING' THEN q.asked_on END, q.asked_on DESC, q.id
            LIMIT :max OFFSET :from
            """.formatted(which.sql()))
                .params(which.params())
                .param("max", max)
                .param("from", from)
                .query(Listed.class)
                .list();
        return Slice.counted(rows, Listed::total).map(row -> row.row(vault));
    }

    private record Answered(
            ClarificationId id,
            Instant answeredAt,
            @Nullable Instant changedAt,
            @Nullable Integer correction,
            long total) {}

    private record Words(ClarificationId id, Language language, String question, String answer) {}

    /**
     * What everyone reads, the last answered first.
     *
     * @param corrected when a version of the call was made, by its number
     */
    Slice<PublicClarification> answered(
            CallId call, Function<Integer, @Nullable Instant> corrected, int from, int max) {
        List<Answered> rows = jdbc.sql("""
            SELECT q.id, q.answered_at, q.changed_at, q.correction, COUNT(*) OVER () AS total
            FROM clarification_clarifications q WHERE q.call_id = :call AND q.status = 'ANSWERED'
            ORDER BY q.answered_at DESC, q.id LIMIT :max OFFSET :from
            """)
                .param("call", call)
                .param("max", max)
                .param("from", from)
                .query(Answered.class)
                .list();
        Map<ClarificationId, Map<Language, PublicWords>> said =
                words(rows.stream().map(Answered::id).toList());
        return Slice.counted(rows, Answered::total)
                .map(row -> PublicClarification.of(
                        said.getOrDefault(row.id(), Map.of()),
                        row.answeredAt(),
                        row.changedAt(),
                        row.correction() == null ? null : corrected.apply(row.correction())));
    }

    private Map<ClarificationId, Map<Language, PublicWords>> words(Collection<ClarificationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Where which = Where.in("w.clarification_id", "ids", ids);
        return jdbc.sql("""
            SELECT w.clarification_id AS id, w.language, w.question, w.answer FROM clarification_words w WHERE %s
            """.formatted(which.sql())).params(which.params()).query(Words.class).list().stream()
                .collect(Collectors.groupingBy(
                        Words::id,
                        Collectors.toMap(
                                Words::language,
                                words -> new PublicWords(words.question(), words.answer()),
                                (one, same) -> one,
                                () -> new EnumMap<>(Language.class))));
    }

    /** How many of a call wait. */
    long waiting(CallId call) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM clarification_clarifications WHERE call_id = :call AND status = 'WAITING'")
                .param("call", call)
                .query(Long.class)
                .single();
    }

    private record Waiting(CallId callId, long waiting) {}

    /** The calls of a person's teams for which questions wait, with how many; those that wait longest first. */
    List<Map.Entry<CallId, Long>> waitingAt(PersonId person, int max) {
        Where theirs = ReportTeams.isOf(person, "q.call_id");
        return jdbc
                .sql("""
            SELECT q.call_id, COUNT(*) AS waiting FROM clarification_clarifications q
            WHERE q.status = 'WAITING' AND %s
            GROUP BY q.call_id ORDER BY MIN(q.asked_on), q.call_id LIMIT :max
            """.formatted(theirs.sql()))
                .params(theirs.params())
                .param("max", max)
                .query(Waiting.class)
                .list()
                .stream()
                .map(row -> Map.entry(row.callId(), row.waiting()))
                .toList();
    }

    /** At how many calls of a person's teams questions wait. */
    long countWaitingAt(PersonId person) {
        Where theirs = ReportTeams.isOf(person, "q.call_id");
        return jdbc.sql("""
            SELECT COUNT(DISTINCT q.call_id) FROM clarification_clarifications q WHERE q.status = 'WAITING' AND %s
            """.formatted(theirs.sql()))
                .params(theirs.params())
                .query(Long.class)
                .single();
    }

    /** Those that were set aside, or answered with the words as asked still there, by then; ids after this one. */
    List<UUID> keptLongEnough(Instant by, UUID after, int max) {
        return jdbc
                .sql("""
                    SELECT id FROM clarification_clarifications
                    WHERE id > :after AND (status = 'SET_ASIDE' AND set_aside_at <= :by
                        OR status = 'ANSWERED' AND answered_at <= :by AND asked IS NOT NULL)
                    ORDER BY id LIMIT :max
                    """)
                .param("by", by)
                .param("after", after)
                .param("max", max)
                .query(ClarificationId.class)
                .list()
                .stream()
                .map(ClarificationId::value)
                .toList();
    }
}
