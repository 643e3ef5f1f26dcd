package org.partnershipportal.consultation.input;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.SentContents;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Permission;

/**
 * The receipts of what was sent, and what can still be done (UC-INP-07, UC-PUB-10).
 *
 * @param input the input
 * @param title what the page is
 * @param lead what became of what was sent
 * @param receipts the receipts that the reader may read, the latest first; empty if nothing was sent
 * @param contents how much was sent with the latest; {@code null} if nothing was, or it was deleted
 * @param refused files that were refused after they had been sent (R14.2)
 * @param cosigned those who signed, by name
 * @param steps what happens next
 * @param change the way to change what was sent; {@code null} where that is over
 * @param offers what else can be done to it
 */
@ForOwnPages
public record ReceiptPage(
        InputDetails input,
        Sentence title,
        Sentence lead,
        List<ReceiptDetails> receipts,
        @Nullable SentContents contents,
        List<RefusedFile> refused,
        List<String> cosigned,
        List<Step> steps,
        @Nullable Offer change,
        List<Offer> offers)
        implements InputPage {

    /**
     * A step of what happens to it.
     *
     * @param what what happens
     * @param at when; {@code null} where no day is known
     * @param past whether it is past
     */
    public record Step(Sentence what, @Nullable Instant at, boolean past) {}

    /** What a receipt says beside its number and its fingerprint, in this order wherever it is shown. */
    public enum Row {
        RECEIVED("receipt.paper.received"),
        UTC("receipt.paper.utc"),
        CALL("shared.field.call"),
        BY("receipt.signer.lead"),
        COSIGNED("input.receipt.co-signed"),
        VERSION("receipt.paper.version"),
        CONTENTS("receipt.paper.contents"),
        PUBLICATION("input.publication.title");

        private final String key;

        Row(String key) {
            this.key = key;
        }

        /** Key of its name. */
        public String key() {
            return key;
        }
    }

    /** The rows that the latest receipt has: a sealed input is by nobody, and of what was deleted no contents are known. */
    public List<Row> rows() {
        return Stream.of(Row.values())
                .filter(row -> switch (row) {
                    case BY -> !input.sealed();
                    case COSIGNED -> !cosigned.isEmpty();
                    case CONTENTS -> contents != null;
                    default -> true;
                })
                .toList();
    }

    /** The receipt of the text that counts now. */
    public ReceiptDetails latest() {
        return receipts.getFirst();
    }

    /** The receipts before it, each still valid for its own text. */
    public List<ReceiptDetails> earlier() {
        return receipts.subList(1, receipts.size());
    }

    /**
     * @param contents how much was sent with the latest of the receipts
     * @param outcome what became of it, once its contributors were told; else {@code null}
     */
    static ReceiptPage of(
            InputDetails input,
            List<ReceiptDetails> receipts,
            @Nullable SentContents contents,
            List<RefusedFile> refused,
            @Nullable Sentence outcome) {
        boolean withdrawn = input.status() == InputStatus.WITHDRAWN;
        boolean open = input.inTime()
                && input.asLead()
                && input.status() == InputStatus.SUBMITTED
                && input.allowed().contains(Permission.WRITE_ANSWER);
        return new ReceiptPage(
                input,
                title(withdrawn, outcome),
                lead(withdrawn, refused),
                receipts,
                contents,
                refused,
                input.cosigners().stream()
                        .filter(cosigner -> cosigner.status() == CosignerStatus.SIGNED)
                        .map(cosigner -> cosigner.organisation().name().text())
                        .toList(),
                receipts.isEmpty() ? List.of() : steps(input, receipts.getFirst()),
                open ? Offer.of("input.receipt.change", "") : null,
                offers(input));
    }

    private static Sentence title(boolean withdrawn, @Nullable Sentence outcome) {
        if (withdrawn) {
            return Sentence.of("input.receipt.of-withdrawn");
        }
        return outcome == null ? Sentence.of("input.receipt.received-title") : outcome;
    }

    private static Sentence lead(boolean withdrawn, List<RefusedFile> refused) {
        if (withdrawn) {
            return Sentence.of("input.page.was-withdrawn");
        }
        return Sentence.of(refused.isEmpty() ? "receipt.paper.lead" : "input.receipt.lead-refused");
    }

    private static List<Step> steps(InputDetails input, ReceiptDetails receipt) {
        return List.of(
                new Step(Sentence.of("input.receipt.step-received"), receipt.received(), true),
                new Step(
                        Sentence.of("shared.field.deadline"),
                        input.end().minus(Duration.ofMinutes(1)),
                        !input.inTime()),
                new Step(Sentence.of("input.check.after-read"), null, false),
                new Step(Sentence.of("input.check.after-outcome"), null, false));
    }

    private static List<Offer> offers(InputDetails input) {
        if (input.status() != InputStatus.SUBMITTED) {
            return List.of();
        }
        Offer publication = Offer.of("input.publication.title", "/publication");
        return input.allowed().contains(Permission.WITHDRAW_INPUT)
                ? List.of(publication, Offer.of("input.page.withdraw", "/withdraw"))
                : List.of(publication);
    }
}
