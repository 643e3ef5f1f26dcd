package org.partnershipportal.overview.relation;

import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** What a link says. Each leads from an earlier record to a later one. */
@ForOwnPages
public enum LinkType {
    /** A rule, target or recommendation, and what was begun on its ground. */
    RESTS_ON(
            EnumSet.of(RecordKind.RULE, RecordKind.TARGET, RecordKind.RECOMMENDATION),
            EnumSet.of(RecordKind.PARTNERSHIP),
            true),
    /** A rule, and a challenge that says what is hard in applying it; follows from the challenge's text. */
    HARD_IN(EnumSet.of(RecordKind.RULE), EnumSet.of(RecordKind.CHALLENGE), false),
    /** A challenge, and a record that answers it: of whatever kind can show how others met it. */
    ANSWERED_BY(
            EnumSet.of(RecordKind.CHALLENGE),
            EnumSet.of(RecordKind.COMMITMENT, RecordKind.PARTNERSHIP, RecordKind.PRACTICE),
            true),
    /**
     * A rule, target or recommendation, and a commitment that rests on it; follows from the commitment's text, which nobody
     * changes without a second person.
     */
    NAMED_IN(
            EnumSet.of(RecordKind.RULE, RecordKind.TARGET, RecordKind.RECOMMENDATION),
            EnumSet.of(RecordKind.COMMITMENT),
            false),
    /** A rule or target, and a practice that is about it; follows from what the practice says. */
    APPLIED_IN(EnumSet.of(RecordKind.RULE, RecordKind.TARGET), EnumSet.of(RecordKind.PRACTICE), false),
    CARRIED_OUT_BY(EnumSet.of(RecordKind.COMMITMENT), EnumSet.of(RecordKind.PARTNERSHIP), true),
    CONTINUED_BY(EnumSet.of(RecordKind.PARTNERSHIP), EnumSet.of(RecordKind.PARTNERSHIP), true),
    /** A partnership, and a practice on which it draws. */
    DRAWS_ON(EnumSet.of(RecordKind.PARTNERSHIP), EnumSet.of(RecordKind.PRACTICE), true),
    DESCRIBED_IN(EnumSet.of(RecordKind.PARTNERSHIP, RecordKind.PRACTICE), EnumSet.of(RecordKind.PUBLICATION), true),
    /** A product of a working group, and an input that takes it up. */
    USED_FOR(EnumSet.of(RecordKind.PRODUCT), EnumSet.of(RecordKind.PUBLICATION), true),
    /** A call, and what was published of its responses; follows from the records. */
    RECEIVED(EnumSet.of(RecordKind.CALL), EnumSet.of(RecordKind.PUBLICATION), false),
    /** A published input, and a paragraph that cites it; follows from the records. */
    CITED_IN(EnumSet.of(RecordKind.PUBLICATION), EnumSet.of(RecordKind.PARAGRAPH), false);

    private final Set<RecordKind> from;
    private final Set<RecordKind> to;
    private final boolean byHand;

    LinkType(Set<RecordKind> from, Set<RecordKind> to, boolean byHand) {
        this.from = from;
        this.to = to;
        this.byHand = byHand;
    }

    /** Whether people make such links; all others follow from what records say. */
    public boolean isByHand() {
        return byHand;
    }

    /**
     * The kinds that can stand at one of its ends.
     *
     * @param end the earlier end or the later one
     */
    public Set<RecordKind> kinds(Way end) {
        return end == Way.BEFORE ? from : to;
    }

    /** Whether links of this type could come back to where they began, which none may. */
    boolean canCircle() {
        return from.stream().anyMatch(to::contains);
    }

    /**
     * Key of what it says of the record at its other end.
     *
     * @param way to the other end
     */
    public String key(Way way) {
        return "relation.type." + Word.of(this) + "." + way.word();
    }
}
