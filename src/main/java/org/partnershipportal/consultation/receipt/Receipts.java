package org.partnershipportal.consultation.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.receipt.spi.ReceiptOwner;
import org.partnershipportal.ground.shared.CanonicalJson;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receipts (R14.5): written for a frozen version, read and downloaded by its contributors, checked by anyone who
 * holds number and content.
 */
@Service
@Transactional(readOnly = true)
public class Receipts {

    private final ReceiptRepository receipts;
    private final ReceiptOwner owner;
    private final Calls calls;
    private final ReceiptKey key;
    private final JdbcClient jdbc;
    private final RandomGenerator random = new SecureRandom();

    Receipts(ReceiptRepository receipts, ReceiptOwner owner, Calls calls, ReceiptKey key, JdbcClient jdbc) {
        this.receipts = receipts;
        this.owner = owner;
        this.calls = calls;
        this.key = key;
        this.jdbc = jdbc;
    }

    /** Writes and signs a receipt for a version that was received; in the transaction that submits it. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional
    public ReceiptDetails write(Actor actor, WriteReceipt command) {
        FrozenVersion frozen = command.frozen();
        String call = code(command.call());
        String canonical = frozen.form(call, command.by());
        ReceiptStatement statement = new ReceiptStatement(
                ReceiptNumber.draw(random),
                call,
                command.received(),
                frozen.textVersion(),
                CanonicalForm.sha256(canonical));
        Receipt receipt = receipts.save(new Receipt(command, statement, canonical, key.sign(statement.text())));
        return details(receipt, command.call(), call);
    }

    /**
     * The receipts of an input, the latest first: all for the lead, for others who are in it those that name them.
     *
     * @throws NotFound if the actor may not know of the input
     */
    @Requires(Permission.READ)
    public List<ReceiptDetails> of(Actor actor, UUID input) {
        ReceiptOwner.Owned owned = owner.readable(actor, input);
        String code = code(owned.call());
        return receipts.findByInputIdOrderBySequenceNumberDesc(input).stream()
                .filter(receipt -> mayRead(actor, owned, receipt))
                .map(receipt -> details(receipt, owned.call(), code))
                .toList();
    }

    /**
     * What was sent, byte for byte: the canonical form that the receipt's hash is about.
     *
     * @param sequence which of the input's receipts
     * @throws NotFound if there is none that the actor may read, or its text was deleted
     */
    @Requires(Permission.READ)
    public byte[] sent(Actor actor, UUID input, int sequence) {
        ReceiptOwner.Owned owned = owner.readable(actor, input);
        return receipts.findByInputIdAndSequenceNumber(input, sequence)
                .filter(receipt -> mayRead(actor, owned, receipt) && !receipt.isForgotten())
                .map(receipt -> receipt.canonical().getBytes(StandardCharsets.UTF_8))
                .orElseThrow(NotFound::new);
    }

    /**
     * How much was sent with a receipt.
     *
     * @return empty if there is no such receipt that the actor may read, or its text was deleted
     */
    @Requires(Permission.READ)
    public Optional<SentContents> contents(Actor actor, UUID input, int sequence) {
        ReceiptOwner.Owned owned = owner.readable(actor, input);
        return receipts.findByInputIdAndSequenceNumber(input, sequence)
                .filter(receipt -> mayRead(actor, owned, receipt) && !receipt.isForgotten())
                .map(receipt -> CanonicalJson.read(receipt.canonical()))
                .map(form -> SentContents.of(
                        CanonicalForm.answers(form.path("content")),
                        CanonicalForm.files(form.path("content")),
                        calls.content(
                                        Actor.system(),
                                        owned.call(),
                                        form.path("callVersion").asInt())
                                .questionnaire()));
    }

    /**
     * Whether exactly this content was received under this number. An unknown number, another content and a text that was
     * deleted answer alike, with the same work.
     */
    @Requires(Permission.READ)
    public boolean matches(Actor actor, ReceiptNumber number, byte[] content) {
        byte[] wanted = receipts.findByNumber(number.value())
                .filter(receipt -> !receipt.isForgotten())
                .map(Receipt::sha256)
                .orElse("0".repeat(64))
                .getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(wanted, CanonicalForm.sha256(content).getBytes(StandardCharsets.US_ASCII));
    }

    /** The public key, in PEM, with which any receipt can be checked. */
    @Requires(Permission.READ)
    public String publicKey(Actor actor) {
        return key.publicPem();
    }

    /** The receipt that the form with this key was answered with, if the actor may read it. */
    @Requires(Permission.READ)
    public Optional<ReceiptDetails> writtenWith(Actor actor, UUID input, UUID idempotencyKey) {
        ReceiptOwner.Owned owned = owner.readable(actor, input);
        return receipts.findByInputIdAndIdempotencyKey(input, idempotencyKey)
                .filter(receipt -> mayRead(actor, owned, receipt))
                .map(receipt -> details(receipt, owned.call(), code(owned.call())));
    }

    /** The numbers of the versions of an input for which there is a receipt. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<Integer> versions(Actor actor, UUID input) {
        return receipts.findByInputIdOrderBySequenceNumberDesc(input).stream()
                .map(Receipt::textVersion)
                .collect(Collectors.toSet());
    }

    /** The organisations that one of an input's receipts names beside the lead. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<OrganisationId> named(Actor actor, UUID input, int sequence) {
        return receipts.findByInputIdAndSequenceNumber(input, sequence)
                .map(Receipt::signers)
                .orElse(Set.of());
    }

    /**
     * How many inputs were first received on each day of a zone; days without any are missing. The database counts: two
     * queries, of as many rows as days.
     *
     * @param inputs which inputs, by the {@code input_id} of a receipt {@code r}
     * @param until the first instant that does not count
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public SortedMap<LocalDate, Long> firstReceived(Actor actor, Where inputs, Instant until, ZoneId zone) {
        record Earliest(@Nullable Instant earliest) {}
        record Counted(int nth, long inputs) {}
        Where counted = inputs.and(Where.of("r.sequence_number = 1 AND r.received_at < :until", "until", until));
        Instant first = jdbc.sql("SELECT MIN(r.received_at) AS earliest FROM receipt_receipts r WHERE " + counted.sql())
                .params(counted.params())
                .query(Earliest.class)
                .single()
                .earliest();
        SortedMap<LocalDate, Long> found = new TreeMap<>();
        if (first != null) {
            List<LocalDate> days = LocalDate.ofInstant(first, zone)
                    .datesUntil(LocalDate.ofInstant(until, zone).plusDays(1))
                    .toList();
            Map<String, Object> starts = new HashMap<>();
            StringBuilder cases = new StringBuilder();
            for (int day = days.size() - 1; day >= 0; day--) {
                starts.put("day" + day, days.get(day).atStartOfDay(zone).toInstant());
                cases.append(" WHEN r.received_at >= :day%1$d THEN %1$d".formatted(day));
            }
            jdbc.sql("""
                SELECT came.nth, COUNT(*) AS inputs
                FROM (SELECT CASE%s END AS nth FROM receipt_receipts r WHERE %s) came GROUP BY came.nth
                """.formatted(cases, counted.sql()))
                    .params(counted.params())
                    .params(starts)
                    .query(Counted.class)
                    .list()
                    .forEach(one -> found.put(days.get(one.nth()), one.inputs()));
        }
        return found;
    }

    /**
     * Forgets what was sent with an input whose time has come; its receipts stay, and match nothing any more.
     * Fingerprint and signature go too, for anyone who has the database could compare another text with them.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional
    public void forget(Actor actor, UUID input) {
        jdbc.sql("UPDATE receipt_receipts SET canonical = '', sha256 = '', signature = '' WHERE input_id = :input")
                .param("input", input)
                .update();
    }

    /** Others than the lead read the receipts that name them. */
    private static boolean mayRead(Actor actor, ReceiptOwner.Owned owned, Receipt receipt) {
        return owned.whole()
                || actor.organisation()
                        .map(OrganisationId::new)
                        .filter(receipt::names)
                        .isPresent();
    }

    private String code(CallId call) {
        return calls.details(Actor.system(), call).code().value();
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
                receipt.isForgotten() ? "" : statement.text(),
                receipt.signature());
    }
}
