package org.partnershipportal.consultation.receipt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;
import org.springframework.data.domain.Persistable;

/** The receipt for one submission, with the canonical form that it covers; never changed afterwards. */
@Entity
@Table(name = "receipt_receipts")
class Receipt implements Persistable<UUID> {

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
    @Convert(converter = SecretTextConverter.class)
    private SecretText canonical;

    /** Secret as well, as the signature is: by either a guess at the text could be confirmed. */
    @Convert(converter = SecretTextConverter.class)
    private SecretText sha256;

    @Convert(converter = SecretTextConverter.class)
    private SecretText signature;

    /** The organisations that it names beside the lead. */
    @ElementCollection
    @CollectionTable(name = "receipt_signers", joinColumns = @JoinColumn(name = "receipt_id"))
    @Column(name = "organisation")
    @JdbcTypeCode(SqlTypes.BINARY)
    private Set<UUID> signers = new HashSet<>();

    /** Of the form that submitted it: sent twice, one receipt comes of it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @SuppressWarnings("UnusedVariable") // found by it, and never asked for it
    private UUID idempotencyKey;

    /** Spares the question whether it is there already; it never is. */
    @Transient
    private boolean made;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Receipt() {}

    Receipt(WriteReceipt command, ReceiptStatement statement, String canonical, String signature) {
        id = UUID.randomUUID();
        made = true;
        inputId = command.frozen().input();
        number = statement.number().value();
        sequenceNumber = command.sequence();
        textVersion = statement.version();
        receivedAt = statement.received();
        UUID scope = command.call().value();
        this.canonical = SecretText.of(scope, place("canonical"), canonical);
        sha256 = SecretText.of(scope, place("sha256"), statement.sha256());
        command.signers().forEach(signer -> signers.add(signer.value()));
        this.signature = SecretText.of(scope, place("signature"), signature);
        idempotencyKey = command.key();
    }

    /** Where what a column says of a receipt is stored encrypted. */
    static Place place(UUID id, String column) {
        return Place.of("receipt_receipts." + column, id);
    }

    private Place place(String column) {
        return place(id, column);
    }

    UUID input() {
        return inputId;
    }

    /** Whether it names the organisation as one that signed. */
    boolean names(OrganisationId organisation) {
        return signers.contains(organisation.value());
    }

    Set<OrganisationId> signers() {
        return signers.stream().map(OrganisationId::new).collect(Collectors.toSet());
    }

    int sequence() {
        return sequenceNumber;
    }

    int textVersion() {
        return textVersion;
    }

    String sha256() {
        return sha256.text(place("sha256"));
    }

    String canonical() {
        return canonical.text(place("canonical"));
    }

    /** Whether what was sent was deleted, when its time had come. */
    boolean isForgotten() {
        return canonical.isEmpty();
    }

    String signature() {
        return signature.text(place("signature"));
    }

    /** The statement that was signed. */
    ReceiptStatement statement(String call) {
        return new ReceiptStatement(new ReceiptNumber(number), call, receivedAt, textVersion, sha256());
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return made;
    }
}
