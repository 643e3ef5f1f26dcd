package org.partnershipportal.overview.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.platform.access.ActRefused;
import org.partnershipportal.platform.access.Permission;

/**
 * One row of the trail: what happened to which record, by whom, when. Ids, kinds and instants; never a name or a text of
 * a record (R0.4).
 *
 * @param id the row's own id
 * @param at when, to the microsecond; of what someone without an account, or the portal itself, did to a confidential record the
 *     hour only (R14.8)
 * @param kind what happened: {@code module.event-in-kebab-case}, or for a refusal what was tried
 * @param subject the record; its parts are empty where a refused act named none
 * @param by who
 * @param facts the event's other ids and instants as canonical JSON
 * @param reason key of the sentence with which an act was refused; {@code null} for what was done
 * @param about id of the confidential record in whose life it happened, empty where a refused act named none; {@code null}
 *     if it is about none. The chain does not hash it: it follows from the rest, and the check derives it again
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

    /** No act takes longer from its instant to its commit. */
    private static final Duration LONGEST_ACT = Duration.ofMinutes(5);

    private static final Set<String> ACTS_CONFIDENTIAL = Arrays.stream(Permission.values())
            .filter(Permission::isConfidential)
            .map(EventKind::of)
            .collect(Collectors.toUnmodifiableSet());

    /** Where the facts name the record, in the order in which the earlier rows were filled. */
    private static final Pattern INPUT = Pattern.compile("\"input\":\"([^\"]*)\"");

    private static final Pattern DRAFT = Pattern.compile("\"draft\":\"([^\"]*)\"");
    private static final Pattern OWNER = Pattern.compile("\"owner\":\\{\"id\":\"([^\"]*)\",\"kind\":\"([^\"]*)\"}");

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
                kept(refusal.at(), refusal.by(), refusal.permission().isConfidential()),
                EventKind.of(refusal.permission()),
                new ContentRef("", kept),
                refusal.by(),
                "{}",
                refusal.reason(),
                refusal.permission().isConfidential() ? kept : null);
    }

    /** Nobody who begins a sealed input, or comes back to it, has an account; the portal checks its files seconds later. */
    private static Instant kept(Instant at, ActorRef by, boolean confidential) {
        return confidential && (by.hasNoAccount() || by.isSystem())
                ? SealedTimes.hour(at)
                : at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether an act was refused. */
    public boolean refused() {
        return reason != null;
    }

    /** Whether it is about a confidential record: auditors are shown pseudonyms and the hour. */
    public boolean isConfidential() {
        return about != null;
    }

    /**
     * Until when it gets no place in the chain: a row that keeps the hour only, until that is over, and all that was done in
     * it is committed (R14.8); any other for no time.
     */
    Instant waitsUntil() {
        return isConfidential() && at.equals(SealedTimes.hour(at))
                ? at.plus(SealedTimes.HOUR).plus(LONGEST_ACT)
                : Instant.EPOCH;
    }

    /** The instant that auditors are shown: of what is confidential the beginning of its hour. */
    Instant shownAt() {
        return isConfidential() ? SealedTimes.hour(at) : at;
    }

    /**
     * Whether what decides how auditors are shown the row is as it was written: both are derived again from what the chain
     * hashes, so that nobody hides a row, or shows its ids, by changing what stands beside it.
     *
     * @param stored the instant that stands beside the row
     */
    boolean isShownAsWritten(Instant stored) {
        return Objects.equals(about, derivedAbout()) && stored.equals(shownAt());
    }

    private @Nullable String derivedAbout() {
        if (refused() ? ACTS_CONFIDENTIAL.contains(kind) : subject.confidential()) {
            return subject.id();
        }
        return Stream.of(INPUT, DRAFT, OWNER)
                .flatMap(named -> named.matcher(facts).results())
                .filter(named -> named.groupCount() == 1 || new ContentRef(named.group(2), "").confidential())
                .map(named -> named.group(1))
                .findFirst()
                .orElse(null);
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
