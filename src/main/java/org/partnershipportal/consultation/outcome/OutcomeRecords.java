package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.publishedreport.PublishedRows;
import org.partnershipportal.consultation.publishedreport.VersionId;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why inputs are not used, and what their contributors were notified of; written under the report's lock. */
@Component
class OutcomeRecords {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final OutcomeWords words;

    OutcomeRecords(JdbcClient jdbc, JdbcTemplate batches, OutcomeWords words) {
        this.jdbc = jdbc;
        this.words = words;
        this.batches = batches;
    }

    /**
     * Why an input is not used.
     *
     * @param reason why; {@code null} once it was taken back, so that its edition is not counted anew
     * @param text the same in words
     * @param edition how often it was said; 0 of what needs no words of the desk
     * @param by who said it last; {@code null} if nobody had to
     * @param at when; {@code null} if nobody had to
     */
    record Reason(
            @Nullable OutcomeReason reason,
            String text,
            long edition,
            @Nullable PersonId by,
            @Nullable Instant at) {

        /** What was found inadmissible needs no other reason. */
        static Reason inadmissible() {
            return new Reason(OutcomeReason.INADMISSIBLE, "", 0, null, null);
        }

        /** Nothing, after something was taken back. */
        static Reason none(long edition, PersonId by, Instant at) {
            return new Reason(null, "", edition, by, at);
        }

        /** The same, said again. */
        Reason again(long next) {
            return new Reason(reason, text, next, by, at);
        }

        /** Whether it is said today. */
        boolean isGiven() {
            return reason != null;
        }
    }

    /** What was said of the inputs of a call. */
    Map<InputId, Reason> reasons(CallId call) {
        return said("call_id = :wanted", call);
    }

    /** What was said of some inputs. */
    Map<InputId, Reason> reasons(Collection<InputId> inputs) {
        return inputs.isEmpty() ? Map.of() : said("input_id IN (:wanted)", inputs);
    }

    private Map<InputId, Reason> said(String where, Object wanted) {
        record Said(
                InputId inputId,
                @Nullable OutcomeReason reason,
                String text,
                long edition,
                PersonId givenBy,
                Instant givenAt) {}
        return jdbc
                .sql("SELECT * FROM outcome_reasons WHERE " + where)
                .param("wanted", wanted)
                .query(Said.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Said::inputId,
                        row -> new Reason(
                                row.reason(),
                                words.open(OutcomeWords.REASONS, row.inputId(), row.text()),
                                row.edition(),
                                row.givenBy(),
                                row.givenAt())));
    }

    /** Says the same of all of them, in place of what was said before. */
    void say(GiveReason command, PersonId by, Instant at) {
        say(
                command.call(),
                command.inputs().keySet().stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                input -> new Reason(
                                        command.chosen(), command.text(), command.edition(input) + 1, by, at))));
    }

    /** Says of each what is to be said of it, in place of what was said before. */
    void say(CallId call, Map<InputId, Reason> reasons) {
        Set<InputId> inputs = reasons.keySet();
        batches.batchUpdate(
                "DELETE FROM outcome_reasons WHERE input_id = ?",
                inputs,
                BATCH,
                (statement, input) -> statement.setBytes(1, input.bytes()));
        batches.batchUpdate(
                "INSERT INTO outcome_reasons (input_id, call_id, reason, text, given_by, given_at, edition, text_mark)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                inputs,
                BATCH,
                (statement, input) -> {
                    Reason one = Objects.requireNonNull(reasons.get(input));
                    OutcomeReason reason = one.reason();
                    statement.setBytes(1, input.bytes());
                    statement.setBytes(2, call.bytes());
                    statement.setString(3, reason == null ? null : reason.name());
                    statement.setString(4, words.seal(OutcomeWords.REASONS, call, input, one.text()));
                    statement.setBytes(5, Objects.requireNonNull(one.by()).bytes());
                    statement.setObject(6, Objects.requireNonNull(one.at()).atOffset(ZoneOffset.UTC));
                    statement.setLong(7, one.edition());
                    statement.setString(8, words.mark(call, input, one.text()));
                });
    }

    /**
     * What an input's contributors were told.
     *
     * @param by by which version of the report
     * @param used whether a paragraph of it cites the input
     * @param at when they were told; a later version that changes nothing for them tells nobody again
     * @param reason why none does, as they were told; {@code null} if one does
     * @param text the same in words; {@code null} if one does
     */
    record Told(
            VersionId by,
            boolean used,
            Instant at,
            @Nullable OutcomeReason reason,
            @Nullable String text) {

        /** Whether it says the same as a reason. */
        boolean says(@Nullable OutcomeReason wanted, String words) {
            return !used && reason == wanted && words.equals(text);
        }
    }

    /** What was told of the inputs of a call. */
    Map<InputId, Told> told(CallId call) {
        return told("call_id = :wanted", call);
    }

    /** What was told of some inputs. */
    Map<InputId, Told> told(Collection<InputId> inputs) {
        return inputs.isEmpty() ? Map.of() : told("input_id IN (:wanted)", inputs);
    }

    /** Of how many inputs to a call the contributors were told something. */
    long countTold(CallId call) {
        return jdbc.sql("SELECT COUNT(*) FROM outcome_told WHERE call_id = :call")
                .param("call", call)
                .query(Long.class)
                .single();
    }

    /** Which inputs' contributors were told at an instant, and whether theirs is used. */
    Map<InputId, Boolean> toldAt(CallId call, Instant at) {
        record Used(InputId inputId, boolean used) {}
        return jdbc
                .sql("SELECT input_id, used FROM outcome_told WHERE call_id = :call AND told_at = :at")
                .param("call", call)
                .param("at", at)
                .query(Used.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Used::inputId, Used::used));
    }

    /** An instant at which nobody was told anything yet of a call: each part of a sending has its own, and is found by it. */
    Instant next(CallId call, Instant now) {
        return jdbc.sql("SELECT MAX(told_at) AS latest FROM outcome_told WHERE call_id = :call")
                .param("call", call)
                .query(Instant.class)
                .optional()
                .map(latest -> latest.plus(1, ChronoUnit.MICROS))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    /** What was told and holds in a later version too is read there from now on; nobody is told again for it. */
    void carryOver(VersionId latest) {
        jdbc.sql("""
            UPDATE outcome_told SET version = :version
            WHERE call_id = :call AND version < :version
              AND used = CASE WHEN %s THEN TRUE ELSE FALSE END
            """.formatted(PublishedRows.cites(":call", ":version", "outcome_told.input_id")))
                .param("call", latest.call())
                .param("version", latest.number())
                .update();
    }

    /** What was told of one. */
    Optional<Told> told(InputId input) {
        return Optional.ofNullable(told("input_id = :wanted", input).get(input));
    }

    private Map<InputId, Told> told(String where, Object wanted) {
        record Found(
                InputId inputId,
                CallId callId,
                int version,
                boolean used,
                Instant toldAt,
                @Nullable OutcomeReason reason,
                @Nullable String text) {}
        return jdbc
                .sql("SELECT * FROM outcome_told WHERE " + where)
                .param("wanted", wanted)
                .query(Found.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Found::inputId,
                        row -> new Told(
                                new VersionId(row.callId(), row.version()),
                                row.used(),
                                row.toldAt(),
                                row.reason(),
                                row.text() == null ? null : words.open(OutcomeWords.TOLD, row.inputId(), row.text()))));
    }

    /** Keeps no words about an input whose own are deleted; the kind of reason, and that it was told, stay. */
    void forgetWords(InputId input) {
        List.of(OutcomeWords.REASONS, OutcomeWords.TOLD)
                .forEach(table -> jdbc.sql("UPDATE " + table
                                + " SET text = '', text_mark = NULL WHERE input_id = :input AND text <> ''")
                        .param("input", input)
                        .update());
    }

    /** Keeps what is told, in place of what was told before. */
    void tell(Map<InputId, Told> told) {
        Collection<Map.Entry<InputId, Told>> all = told.entrySet();
        batches.batchUpdate(
                "DELETE FROM outcome_told WHERE input_id = ?",
                all,
                BATCH,
                (statement, one) -> statement.setBytes(1, one.getKey().bytes()));
        batches.batchUpdate(
                "INSERT INTO outcome_told (input_id, call_id, version, used, told_at, reason, text, text_mark)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                all,
                BATCH,
                (statement, one) -> {
                    statement.setBytes(1, one.getKey().bytes());
                    statement.setBytes(2, one.getValue().by().call().bytes());
                    statement.setInt(3, one.getValue().by().number());
                    statement.setBoolean(4, one.getValue().used());
                    statement.setObject(5, one.getValue().at().atOffset(ZoneOffset.UTC));
                    OutcomeReason reason = one.getValue().reason();
                    statement.setString(6, reason == null ? null : reason.name());
                    CallId call = one.getValue().by().call();
                    String text = one.getValue().text();
                    statement.setString(
                            7, text == null ? null : words.seal(OutcomeWords.TOLD, call, one.getKey(), text));
                    statement.setString(8, text == null ? null : words.mark(call, one.getKey(), text));
                });
    }
}
