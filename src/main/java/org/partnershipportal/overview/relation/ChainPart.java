package org.partnershipportal.overview.relation;

import java.util.List;

/**
 * The records of one stage of a record's chain, before it or after it.
 *
 * @param way before or after
 * @param stage the stage
 * @param records some of them, the nearest first
 * @param total how many there are that the reader can see
 */
public record ChainPart(Way way, Stage stage, List<LinkedRecord> records, long total) {

    public ChainPart {
        records = List.copyOf(records);
    }

    /** How many there are besides. */
    public long more() {
        return Math.max(0, total - records.size());
    }

    /** Where in the chain it is. */
    public ChainPlace place() {
        return new ChainPlace(way, stage);
    }

    /** The same with no more records than this. */
    public ChainPart upTo(int most) {
        return new ChainPart(way, stage, records.stream().limit(most).toList(), total);
    }
}
