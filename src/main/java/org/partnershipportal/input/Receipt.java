package org.partnershipportal.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one submission was answered with, and the canonical form it is about; never changed afterwards. */
@Entity
@Table(name = "input_receipts")
class Receipt {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID inputId;

    private String number;

    private int sequenceNumber;

    private int textVersion;

    private Instant receivedAt;

    @Column(columnDefinition = "longtext")
    private String canonical;

    private String sha256;

    private String signature;

    /** Of the form that submitted it: sent twice, one receipt comes of it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID idempotencyKey;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Receipt() {}

    Receipt(InputId input, ReceiptStatement statement, int sequence, String canonical, String signature, UUID key) {
        id = UUID.randomUUID();
        inputId = input.value();
        number = statement.number().value();
        sequenceNumber = sequence;
        textVersion = statement.version();
        receivedAt = statement.received();
        this.canonical = canonical;
        sha256 = statement.sha256();
        this.signature = signature;
        idempotencyKey = key;
    }

    InputId input() {
        return new InputId(inputId);
    }

    /** The key of the form that submitted it. */
    UUID idempotencyKey() {
        return idempotencyKey;
    }

    int sequence() {
        return sequenceNumber;
    }

    String canonical() {
        return canonical;
    }

    String signature() {
        return signature;
    }

    /** The statement that was signed. */
    ReceiptStatement statement(String call) {
        return new ReceiptStatement(new ReceiptNumber(number), call, receivedAt, textVersion, sha256);
    }
}
