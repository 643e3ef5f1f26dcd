package org.partnershipportal.platform.access.spi;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;

/**
 * Records of one kind that the one search over everything finds. Their words are kept in an index; who may know of one is asked of
 * the database at each search, by the condition that the kind's policy gives (R0.1). {@link SearchedTable} is the same for
 * records that lie in a table.
 */
public interface SearchedRecords {

    /** The word for the kind, in addresses and in the index. */
    String kind();

    /** Key of the kind's name. */
    String key();

    /**
     * The next records in the order of their ids, whoever reads them: to index all.
     *
     * @param after the last one of the part before; {@code null} for the first part
     */
    List<SearchedRecord> next(@Nullable UUID after, int max);

    /** Those of these that there are, as they are now, whoever reads them. */
    List<SearchedRecord> of(Collection<UUID> ids);

    /** Those of these that the actor may know of now. */
    Set<UUID> readable(Actor actor, Collection<UUID> ids);

    /** The records whose words an event of this record can have changed. */
    Collection<UUID> changedBy(ContentRef changed);
}
