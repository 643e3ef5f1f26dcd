package org.partnershipportal.overview.relation;

import java.util.List;

/**
 * What a record came from and what came of it, as far as the reader can see each record on the way.
 *
 * @param record the record
 * @param parts what is before and after it, in the order of the stages
 * @param lines which of the first records of each part, and of the record, are linked
 */
public record Chain(LinkedRecord record, List<ChainPart> parts, List<ChainLine> lines) {

    public Chain {
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
    }

    /** The parts on one side. */
    public List<ChainPart> parts(Way way) {
        return parts.stream().filter(part -> part.way() == way).toList();
    }

    /** How many records there are on one side. */
    public long count(Way way) {
        return parts(way).stream().mapToLong(ChainPart::total).sum();
    }

    /** Whether the record has no links that the reader can see. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
