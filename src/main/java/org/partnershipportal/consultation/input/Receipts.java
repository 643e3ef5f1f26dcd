package org.partnershipportal.consultation.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts (R14.5): read and taken along by those whose input it is, checked by anyone who holds number and content. */
@Service
@Transactional(readOnly = true)
public class Receipts {

    private final ReceiptRepository receipts;
    private final InputChanges changes;
    private final InputPolicy policy;
    private final Calls calls;
    private final ReceiptKey key;
    private final JdbcClient jdbc;

    Receipts(
            ReceiptRepository receipts,
            InputChanges changes,
            InputPolicy policy,
            Calls calls,
            ReceiptKey key,
            JdbcClient jdbc) {
        this.receipts = receipts;
        this.changes = changes;
        this.policy = policy;
        this.calls = calls;
        this.key = key;
        this.jdbc = jdbc;
    }

    /** The receipts of an input, the latest first: all for the lead, for others who are in it those that name them. */
    @Requires(Permission.READ)
    public List<ReceiptDetails> of(Actor actor, InputId id) {
        Input input = changes.readable(actor, Permission.READ, id);
        String code = code(input.call());
        return receipts.findByInputIdOrderBySequenceNumberDesc(id.value()).stream()
                .filter(receipt -> policy.mayRead(actor, input, receipt))
                .map(receipt -> details(receipt, input.call(), code))
                .toList();
    }

    /**
     * What was sent, byte for byte: the canonical form that the receipt's hash is about.
     *
     * @param sequence which of the input's receipts
     * @throws NotFound if there is none that the actor may read, or its text was deleted
     */
    @Requires(Permission.READ)
    public byte[] sent(Actor actor, InputId id, int sequence) {
        Input input = changes.readable(actor, Permission.READ, id);
        if (input.isTextDeleted()) {
            throw new NotFound();
        }
        return receipts.findByInputIdAndSequenceNumber(id.value(), sequence)
                .filter(receipt -> policy.mayRead(actor, input, receipt))
                .map(receipt -> receipt.canonical().getBytes(StandardCharsets.UTF_8))
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether exactly this content was received under this number. An unknown number, another content and a text that was
     * deleted answer alike, with the same work.
     */
    @Requires(Permission.READ)
    public boolean matches(Actor actor, ReceiptNumber number, byte[] content) {
        byte[] wanted = jdbc.sql("SELECT r.sha256 FROM input_receipts r JOIN input_inputs i ON i.id = r.input_id"
                        + " WHERE r.number = :number AND i.text_deleted_at IS NULL")
                .param("number", number.value())
                .query(String.class)
                .optional()
                .orElse("0".repeat(64))
                .getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(wanted, CanonicalForm.sha256(content).getBytes(StandardCharsets.US_ASCII));
    }

    /** The public key, in PEM, with which any receipt can be checked. */
    @Requires(Permission.READ)
    public String publicKey(Actor actor) {
        return key.publicPem();
    }

    /** The receipt that the form with this key was answered with, for whoever may read it. */
    Optional<Receipt> writtenWith(Actor actor, Input input, UUID idempotencyKey) {
        return receipts.findByInputIdAndIdempotencyKey(input.id().value(), idempotencyKey)
                .filter(receipt -> policy.mayRead(actor, input, receipt));
    }

    ReceiptDetails details(Receipt receipt, CallId call) {
        return details(receipt, call, code(call));
    }

    private String code(CallId call) {
        CallCode code = calls.details(Actor.system(), call).code();
        return code.value();
    }

    private static ReceiptDetails details(Receipt receipt, CallId call, String code) {
        ReceiptStatement statement = receipt.statement(code);
        return new ReceiptDetails(
                receipt.input(),
                call,
                statement.number(),
                receipt.sequence(),
                statement.version(),
                statement.received(),
                statement.sha256(),
                statement.text(),
                receipt.signature());
    }
}
