package org.partnershipportal.consultation.input;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.receipt.FrozenVersions;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.sealed.SealedDoor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes texts whose time has come (mission.md, Kept how long): of withdrawn inputs 30 days after, of drafts that were
 * never submitted 12 months after their call closed, of submitted ones that are not published as long after the report as
 * the call says. Each deletion is a verb of its input, with its row in the trail;
 * afterwards its receipts do not match any more.
 */
@Component
class InputRetention {

    private static final Duration WITHDRAWN_KEPT = Duration.ofDays(30);
    private static final Period DRAFT_KEPT = Period.ofMonths(12);

    private final JdbcClient jdbc;
    private final InputRepository inputs;
    private final InputChanges changes;
    private final FrozenVersions versions;
    private final Receipts receipts;
    private final SealedDoor door;
    private final Documents documents;
    private final Calls calls;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InputRetention(
            JdbcClient jdbc,
            InputRepository inputs,
            InputChanges changes,
            FrozenVersions versions,
            Receipts receipts,
            SealedDoor door,
            Documents documents,
            Calls calls,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.inputs = inputs;
        this.changes = changes;
        this.versions = versions;
        this.receipts = receipts;
        this.door = door;
        this.documents = documents;
        this.calls = calls;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.inputs.retention:0 23 3 * * *}", zone = "UTC")
    void deleteWhoseTimeHasCome() {
        Instant now = clock.instant();
        due(now).forEach(id -> transaction.executeWithoutResult(status -> deleteText(id, now, false)));
        for (CallId call : calls.keptLongEnough(Actor.system())) {
            submitted(call).forEach(id -> transaction.executeWithoutResult(status -> deleteText(id, now, true)));
        }
    }

    /** Those whose time may have come; of a draft, its call's end decides when it is locked. */
    private List<InputId> due(Instant now) {
        return jdbc.sql("""
            SELECT i.id FROM input_inputs i
            WHERE i.text_deleted_at IS NULL
              AND (i.status = 'WITHDRAWN' AND i.withdrawn_at <= :withdrawn
                   OR i.status = 'DRAFT' AND i.begun_at <= :begun)
            """)
                .param("withdrawn", now.minus(WITHDRAWN_KEPT))
                .param("begun", before(now))
                .query(InputId.class)
                .list();
    }

    /** Of a call that has kept them long enough; of each, its contributors' choice decides when it is locked. */
    private List<InputId> submitted(CallId call) {
        return jdbc.sql("""
            SELECT i.id FROM input_inputs i
            WHERE i.call_id = :call AND i.status = 'SUBMITTED' AND i.text_deleted_at IS NULL
            """).param("call", call).query(InputId.class).list();
    }

    private static Instant before(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(DRAFT_KEPT).toInstant();
    }

    /**
     * Deletes it if it still is what it was when it was found.
     *
     * @param kept whether its call has kept what is not published long enough
     */
    private void deleteText(InputId id, Instant now, boolean kept) {
        Actor portal = Actor.system();
        Input input = changes.locked(id);
        boolean faster = input.isTextDeleted(); // another node
        boolean early = input.status() == InputStatus.DRAFT
                && changes.window(input, now).end().isAfter(before(now));
        boolean stays = input.status() == InputStatus.SUBMITTED
                && (!kept || input.effectiveText().isPublished());
        if (faster || early || stays) {
            return;
        }
        jdbc.sql("DELETE FROM input_answers WHERE input_id = :id")
                .param("id", id)
                .update();
        versions.forget(portal, id.value());
        receipts.forget(portal, id.value());
        door.forget(portal, id.value());
        documents.removeAllOf(portal, id.ref());
        input.textDeleted(portal.ref(), now);
        inputs.save(input);
    }
}
