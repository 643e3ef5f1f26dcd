package org.partnershipportal.consultation.receipt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.receipt.spi.ReceiptOwner;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signs again those receipts of sealed inputs that used to state the millisecond: their time is kept to the minute now
 * (R14.8), and the signature of before, of which anyone could find out the millisecond by trying, is gone from the
 * database. What a holder downloaded before can be checked as before.
 */
@Component
class SignedAgain {

    private record Unsigned(UUID id, UUID inputId, String number, Instant receivedAt, int textVersion, String sha256) {}

    private final JdbcClient jdbc;
    private final ReceiptOwner owner;
    private final Calls calls;
    private final ReceiptKey key;
    private final Vault vault;

    SignedAgain(JdbcClient jdbc, ReceiptOwner owner, Calls calls, ReceiptKey key, Vault vault) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.owner = owner;
        this.calls = calls;
        this.key = key;
    }

    /** Each by itself, so that a start that is broken off goes on at the next one. */
    @EventListener(ApplicationReadyEvent.class)
    void signAll() {
        unsigned().forEach(this::sign);
    }

    private List<Unsigned> unsigned() {
        return jdbc.sql("""
            SELECT id, input_id, number, received_at, text_version, sha256 FROM receipt_receipts
            WHERE signature = '' AND sha256 <> ''
            """).query(Unsigned.class).list();
    }

    private void sign(Unsigned receipt) {
        Actor portal = Actor.system();
        CallId of = owner.readable(portal, receipt.inputId()).call();
        String call = calls.details(portal, of).code().value();
        ReceiptStatement statement = new ReceiptStatement(
                new ReceiptNumber(receipt.number()),
                call,
                receipt.receivedAt(),
                receipt.textVersion(),
                vault.open(Receipt.place(receipt.id(), "sha256"), receipt.sha256()));
        jdbc.sql("UPDATE receipt_receipts SET signature = :signature WHERE id = :id AND signature = ''")
                .param(
                        "signature",
                        vault.seal(of.value(), Receipt.place(receipt.id(), "signature"), key.sign(statement.text())))
                .param("id", receipt.id())
                .update();
    }
}
