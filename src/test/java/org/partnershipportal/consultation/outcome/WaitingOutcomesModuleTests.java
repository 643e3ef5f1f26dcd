package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.publishedreport.PublishedCitations;
import org.partnershipportal.consultation.publishedreport.VersionId;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether contributors know what became of their input is asked twice: of each input by {@link OutcomeReckoning}, and of all
 * of a call by {@link WaitingOutcomes} in the database. Both must answer alike of every kind of input (R14.7). Rows are
 * written past the services, for some of these kinds no single verb leads to.
 */
@PortalModuleTest
class WaitingOutcomesModuleTests {

    private static final Anchor ANCHOR = new Anchor("p-23456789");
    private static final PersonId PERSON = new PersonId(UUID.randomUUID());

    @Autowired
    private WaitingOutcomes waiting;

    @Autowired
    private TeamInputs inputs;

    @Autowired
    private PublishedCitations versions;

    @Autowired
    private OutcomeRecords records;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Vault vault;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final Instant end = now.minus(9, ChronoUnit.DAYS);

    private record Said(OutcomeReason reason, String text) {}

    /** How an input stands; only {@code THERE} is an input of which anybody is told. */
    private enum Standing {
        THERE,
        WITHDRAWN,
        DELETED,
        NOT_OVER
    }

    private record Kind(
            Standing standing,
            Admissibility admissibility,
            boolean cited,
            boolean toldUsed,
            @Nullable Said told,
            @Nullable Said reason) {

        static List<Kind> all() {
            List<Kind> kinds = new ArrayList<>();
            Said why = new Said(OutcomeReason.OTHER, "Why.");
            Said others = new Said(OutcomeReason.SAID_BY_OTHERS, "Why.");
            for (Admissibility admissibility : Admissibility.values()) {
                for (boolean cited : List.of(true, false)) {
                    for (Said reason : Arrays.asList(null, why, others)) {
                        kinds.add(new Kind(Standing.THERE, admissibility, cited, true, null, reason));
                        for (Said told : Arrays.asList(
                                null,
                                why,
                                others,
                                new Said(OutcomeReason.OTHER, "why."),
                                new Said(OutcomeReason.OTHER, "Whý."),
                                new Said(OutcomeReason.INADMISSIBLE, ""))) {
                            kinds.add(new Kind(Standing.THERE, admissibility, cited, false, told, reason));
                        }
                    }
                }
                for (Standing standing : List.of(Standing.WITHDRAWN, Standing.DELETED, Standing.NOT_OVER)) {
                    kinds.add(new Kind(standing, admissibility, false, false, null, null));
                }
            }
            return kinds;
        }
    }

    private CallId call(Kind... kinds) {
        return call(List.of(kinds));
    }

    /** A published report on inputs of these kinds. */
    private CallId call(List<Kind> kinds) {
        CallId call = new CallId(UUID.randomUUID());
        vault.make(call.value());
        byte[] id = UuidBytes.of(call.value());
        jdbc.update("""
            INSERT INTO publishedreport_versions (call_id, number, call_code, language, title, introduction, published_at)
            VALUES (?, 1, ?, 'EN', 'Older persons', '', ?)
            """, id, code(call).value(), now.atOffset(ZoneOffset.UTC));
        jdbc.update("""
            INSERT INTO publishedreport_paragraphs (call_id, version, anchor, number, heading, text)
            VALUES (?, 1, ?, 1, '', 'Many say so.')
            """, id, ANCHOR.value());
        kinds.forEach(kind -> input(call, kind));
        return call;
    }

    private static CallCode code(CallId call) {
        return new CallCode("call-" + call.value().toString().substring(0, 13));
    }

    private void input(CallId call, Kind kind) {
        InputId input = new InputId(UUID.randomUUID());
        Instant its = kind.standing() == Standing.NOT_OVER ? now.plus(9, ChronoUnit.DAYS) : end;
        jdbc.update(
                """
                INSERT INTO assessment_inputs (id, version, call_id, name_choice, text_choice, text_language, text_version,
                    text_digest, received_at, ends_at, withdrawn, edition, admissibility)
                VALUES (?, 0, ?, 'TEAM_ONLY', 'NOT_PUBLISHED', 'en', 1, ?, ?, ?, ?, 1, ?)
                """,
                UuidBytes.of(input.value()),
                UuidBytes.of(call.value()),
                kind.standing() == Standing.DELETED ? "" : input.toString(),
                end.atOffset(ZoneOffset.UTC),
                its.atOffset(ZoneOffset.UTC),
                kind.standing() == Standing.WITHDRAWN,
                kind.admissibility().name());
        if (kind.cited()) {
            jdbc.update(
                    "INSERT INTO publishedreport_citations (call_id, version, anchor, input_id) VALUES (?, 1, ?, ?)",
                    UuidBytes.of(call.value()),
                    ANCHOR.value(),
                    UuidBytes.of(input.value()));
        }
        Said reason = kind.reason();
        if (reason != null) {
            records.say(new GiveReason(call, Set.of(input), reason.reason(), reason.text()), PERSON, now);
        }
        Said told = kind.told();
        if (told != null || kind.toldUsed()) {
            records.tell(Map.of(
                    input,
                    new OutcomeRecords.Told(
                            new VersionId(call, 1),
                            kind.toldUsed(),
                            now,
                            told == null ? null : told.reason(),
                            told == null ? null : told.text())));
        }
    }

    private long byReckoning(CallId call) {
        ReportTeam team = new ReportTeam(call, code(call), CallStatus.CLOSED, end, Set.of(PERSON));
        OutcomeReckoning reckoning = new OutcomeReckoning(
                inputs.readable(team, now),
                versions.cited(Actor.system(), new VersionId(call, 1)),
                records.reasons(call),
                Set.of());
        Map<InputId, OutcomeRecords.Told> told = records.told(call);
        return reckoning.inputs().stream()
                .filter(input -> !reckoning.isTold(input, told.get(input)))
                .count();
    }

    private long byDatabase(CallId call) {
        return waiting.untold(List.of(call)).getOrDefault(call, 0L);
    }

    @Test
    void countsAsUntoldWhatTheReckoningDoesOfEveryKindOfInputR14_7() {
        for (Kind kind : Kind.all()) {
            CallId call = call(kind);
            assertThat(byDatabase(call)).as(kind.toString()).isEqualTo(byReckoning(call));
        }
    }

    @Test
    void countsAllKindsTogetherAsOneByOneR14_7() {
        CallId call = call(Kind.all());
        assertThat(byDatabase(call)).isEqualTo(byReckoning(call)).isGreaterThan(20);
    }

    @Test
    void countsWhatHoldsAsTold() {
        Said why = new Said(OutcomeReason.OTHER, "Why.");
        assertThat(byDatabase(call(
                        new Kind(Standing.THERE, Admissibility.ADMISSIBLE, true, true, null, null),
                        new Kind(Standing.THERE, Admissibility.ADMISSIBLE, false, false, why, why),
                        new Kind(
                                Standing.THERE,
                                Admissibility.INADMISSIBLE,
                                false,
                                false,
                                new Said(OutcomeReason.INADMISSIBLE, ""),
                                null))))
                .isZero();
    }

    @Test
    void countsManyReportsAtOnceInTwoQueries() {
        Said why = new Said(OutcomeReason.OTHER, "Why.");
        Kind told = new Kind(Standing.THERE, Admissibility.ADMISSIBLE, false, false, why, why);
        Kind untold = new Kind(Standing.THERE, Admissibility.ADMISSIBLE, false, false, null, null);
        List<CallId> calls = List.of(call(told, untold), call(untold, untold), call(told), call(List.of()));
        assertThat(Statements.sentBy(() -> assertThat(waiting.untold(calls))
                        .as("a report of whose inputs all were told is missing")
                        .isEqualTo(Map.of(calls.get(0), 1L, calls.get(1), 2L))))
                .isEqualTo(2);
        assertThat(waiting.untold(List.of())).isEmpty();
    }
}
