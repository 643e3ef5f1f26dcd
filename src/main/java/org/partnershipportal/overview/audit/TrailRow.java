package org.partnershipportal.overview.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.ActRefused;

/**
 * One row of the trail: what happened to which record, by whom, when. Ids, kinds and instants; never a name or a text of
 * a record (R0.4).
 *
 * @param id the row's own id
 * @param at when, to the microsecond; of what someone without an account did to a confidential record the hour only (R14.8)
 * @param kind what happened: {@code module.event-in-kebab-case}, or for a refusal what was tried
 * @param subject the record; its parts are empty where a refused act named none
 * @param by who
 * @param facts the event's other ids and instants as canonical JSON
 * @param reason key of the sentence with which an act was refused; {@code null} for what was done
 * @param about id of the confidential record in whose life it happened, empty where a refused act named none; {@code null}
 *     if it is about none. The chain does not hash it: it follows from the rest
 */
@ForOwnPages
public record TrailRow(
        UUID id,
        Instant at,
        String kind,
        ContentRef subject,
        ActorRef by,
        String facts,
        @Nullable String reason,
        @Nullable String about) {

    private static final int LONGEST_ID = 200;

    /** The row of an event. */
    static TrailRow of(UUID id, DomainEvent event) {
        ContentRef about = event.about();
        return new TrailRow(
                id,
                kept(event.at(), event.by(), about != null),
                EventKind.of(event.getClass()),
                event.subject(),
                event.by(),
                EventFacts.of(event),
                null,
                about == null ? null : about.id());
    }

    /** The row of a refusal. */
    static TrailRow of(UUID id, ActRefused refusal) {
        String target = refusal.target();
        String kept = target.substring(0, Math.min(target.length(), LONGEST_ID)).replaceAll("\\p{Cc}", " ");
        return new TrailRow(
                id,
                kept(refusal.at(), refusal.by(), refusal.permission().isAboutInputs()),
                EventKind.of(refusal.permission()),
                new ContentRef("", kept),
                refusal.by(),
                "{}",
                refusal.reason(),
                refusal.permission().isAboutInputs() ? kept : null);
    }

    /** Who begins a sealed input has no account, and who comes back to it has none. */
    private static Instant kept(Instant at, ActorRef by, boolean confidential) {
        boolean withoutAccount = by.kind().equals("visitor") || by.kind().equals("bearer");
        return at.truncatedTo(confidential && withoutAccount ? ChronoUnit.HOURS : ChronoUnit.MICROS);
    }

    /** Whether an act was refused. */
    public boolean refused() {
        return reason != null;
    }

    /** Whether it is about a confidential record: auditors are shown pseudonyms and the hour. */
    public boolean isConfidential() {
        return about != null;
    }

    /** The instant that auditors are shown: of what is confidential the beginning of its hour. */
    Instant shownAt() {
        return isConfidential() ? at.truncatedTo(ChronoUnit.HOURS) : at;
    }

    /** Key of the sentence that says what happened, or of the words for what was refused. */
    public String sentenceKey() {
        return refused() ? "audit.act." + kind : EventKind.sentenceKey(kind);
    }

    /** All of the row in one text of which no part can flow into another; what the chain hashes. */
    String canonical() {
        return String.join(
                "\n",
                "trail-row-1",
                id.toString(),
                at.toString(),
                kind,
                subject.kind(),
                subject.id(),
                by.kind(),
                text(by.person()),
                text(by.organisation()),
                facts,
                reason == null ? "" : reason);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
