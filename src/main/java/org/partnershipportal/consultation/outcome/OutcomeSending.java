package org.partnershipportal.consultation.outcome;

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
import org.partnershipportal.consultation.publishedreport.PublishedCitations;
import org.partnershipportal.consultation.report.ReportContents;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notifies contributors of the outcome of their inputs (R14.7), a limited number per transaction. Who was told is
 * written down with the event that tells them: whatever ends it in between, those before it are told, and the rest when
 * it is sent again.
 */
@Component
class OutcomeSending {

    /** Of how many inputs one transaction tells. */
    static final int PART = 500;

    private final OutcomeDesk desk;
    private final ReportContents reports;
    private final PublishedCitations versions;
    private final OutcomeRecords records;
    private final TeamInputs inputs;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    OutcomeSending(
            OutcomeDesk desk,
            ReportContents reports,
            PublishedCitations versions,
            OutcomeRecords records,
            TeamInputs inputs,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.reports = reports;
        this.versions = versions;
        this.records = records;
        this.inputs = inputs;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What has become of all inputs to a call. */
    OutcomeReckoning reckoning(TeamOutcomes at) {
        ReportTeam team = at.team();
        return new OutcomeReckoning(
                inputs.readable(team, desk.now()),
                versions.cited(Actor.system(), at.published()),
                records.reasons(team.call()),
                new HashSet<>(reports.citedInputs(Actor.system(), team.call())));
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
        TeamOutcomes at = desk.locked(actor, call);
        at.requirePublished();
        records.carryOver(at.published());
        OutcomeReckoning reckoning = reckoning(at);
        Map<InputId, OutcomeRecords.Told> before = records.told(call);
        return new Waiting(
                reckoning.inputs().stream()
                        .filter(input -> reckoning.isUntold(input, before.get(input)))
                        .toList(),
                reckoning.count(OutcomeState.LACKING));
    }

    /** Asks once more how they stand, for between two parts others work on; a number of queries that is always the same. */
    private int tell(Actor actor, CallId call, List<InputId> part) {
        TeamOutcomes team = desk.locked(actor, call);
        OutcomeReckoning reckoning = new OutcomeReckoning(
                inputs.readable(team.team(), desk.now(), part),
                versions.cited(Actor.system(), team.published(), part),
                records.reasons(part),
                Set.of());
        Map<InputId, OutcomeRecords.Told> before = records.told(part);
        Instant at = records.next(call, desk.now());
        Map<InputId, OutcomeRecords.Told> told = new LinkedHashMap<>();
        reckoning.inputs().stream()
                .filter(input -> reckoning.isUntold(input, before.get(input)))
                .forEach(input -> told.put(input, reckoning.telling(input, team.published(), at)));
        if (!told.isEmpty()) {
            records.tell(told);
            events.publishEvent(new OutcomeEvent.OutcomesSent(call, team.version(), told.size(), actor.ref(), at));
        }
        return told.size();
    }
}
