package org.partnershipportal.consultation.report;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells contributors what became of their inputs (R14.7), so many in one transaction. Who was told is written down with the
 * event that tells them: whatever ends it in between, those before it are told, and the rest when it is sent again.
 */
@Component
class OutcomeSending {

    /** Of how many inputs one transaction tells. */
    static final int PART = 500;

    private final ReportDesk desk;
    private final ReportQueries queries;
    private final VersionRecords versions;
    private final OutcomeRecords records;
    private final UsedInputs inputs;
    private final TransactionTemplate transaction;

    OutcomeSending(
            ReportDesk desk,
            ReportQueries queries,
            VersionRecords versions,
            OutcomeRecords records,
            UsedInputs inputs,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.queries = queries;
        this.versions = versions;
        this.records = records;
        this.inputs = inputs;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What has become of all inputs to a call. */
    OutcomeReckoning reckoning(ReportTeam team, int version) {
        CallId call = team.call();
        return new OutcomeReckoning(
                inputs.readable(team, desk.now()),
                versions.uses(call, version, null),
                records.reasons(call),
                new HashSet<>(queries.citedInputs(call)));
    }

    private record Waiting(List<InputId> untold, int lacking) {}

    /** Begins with what nobody was told, or was told otherwise. */
    OutcomesTold send(Actor actor, CallId call) {
        Waiting waiting = Objects.requireNonNull(transaction.execute(status -> waiting(actor, call)));
        List<InputId> untold = waiting.untold();
        int told = 0;
        for (int from = 0; from < untold.size(); from += PART) {
            List<InputId> part = untold.subList(from, Math.min(untold.size(), from + PART));
            told += Objects.requireNonNull(transaction.execute(status -> tell(actor, call, part)));
        }
        return new OutcomesTold(told, waiting.lacking());
    }

    private Waiting waiting(Actor actor, CallId call) {
        Report report = desk.locked(actor, Permission.SEND_OUTCOMES, call);
        ReportTeam team = desk.team(actor, call);
        report.requirePublished();
        records.carryOver(call, report.publishedVersion());
        OutcomeReckoning reckoning = reckoning(team, report.publishedVersion());
        Map<InputId, OutcomeRecords.Told> before = records.told(call);
        return new Waiting(
                reckoning.inputs().stream()
                        .filter(input -> reckoning.isUntold(input, before.get(input)))
                        .toList(),
                reckoning.count(OutcomeState.LACKING));
    }

    /** Asks once more how they stand, for between two parts others work on; a number of queries that is always the same. */
    private int tell(Actor actor, CallId call, List<InputId> part) {
        Report report = desk.locked(actor, Permission.SEND_OUTCOMES, call);
        ReportTeam team = desk.team(actor, call);
        int version = report.publishedVersion();
        OutcomeReckoning reckoning = new OutcomeReckoning(
                inputs.readable(team, desk.now(), part),
                versions.usesOf(call, version, part),
                records.reasons(part),
                Set.of());
        Map<InputId, OutcomeRecords.Told> before = records.told(part);
        Instant at = records.next(call, desk.now());
        Map<InputId, OutcomeRecords.Told> told = new LinkedHashMap<>();
        reckoning.inputs().stream()
                .filter(input -> reckoning.isUntold(input, before.get(input)))
                .forEach(input -> told.put(input, reckoning.telling(input, call, version, at)));
        if (!told.isEmpty()) {
            records.tell(told);
            report.note(new ReportEvent.OutcomesSent(call, version, told.size(), actor.ref(), at));
            desk.save(report);
        }
        return told.size();
    }
}
