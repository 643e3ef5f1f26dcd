package org.partnershipportal.consultation.export;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Exports that a person of a report team asked for. Their files go with the person. */
@Component
class ExportData implements PersonalData {

    private final ExportRecords records;
    private final ExportRepository exports;
    private final ExportStore store;
    private final JdbcClient jdbc;

    ExportData(ExportRecords records, ExportRepository exports, ExportStore store, JdbcClient jdbc) {
        this.records = records;
        this.exports = exports;
        this.store = store;
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "exports";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        PersonId person = actor.person();
        if (person == null || actor.kind() != Actor.Kind.PERSON) {
            return;
        }
        record Asked(ExportKind kind, ExportStatus status, Instant askedAt) {}
        for (Asked asked : jdbc.sql("SELECT kind, status, asked_at FROM export_jobs WHERE person = :person"
                        + " ORDER BY asked_at, id")
                .param("person", person)
                .query(Asked.class)
                .list()) {
            to.record(Map.of(
                    "export", asked.kind().name(), "status", asked.status().name(), "at", asked.askedAt()));
        }
    }

    @Override
    public void erase(PersonId person, ActorRef by, Instant at) {
        jdbc.sql("SELECT id FROM export_jobs WHERE person = :person AND status IN ('QUEUED', 'RUNNING', 'READY')"
                        + " ORDER BY id")
                .param("person", person)
                .query(ExportId.class)
                .list()
                .forEach(id -> records.locked(id)
                        .filter(export -> export.isWaited() || export.status() == ExportStatus.READY)
                        .ifPresent(export -> end(export, by, at)));
    }

    private void end(Export export, ActorRef by, Instant at) {
        UUID made = export.claim();
        export.end(by, at);
        exports.save(export);
        if (made != null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    store.delete(export.id(), made);
                }
            });
        }
    }
}
