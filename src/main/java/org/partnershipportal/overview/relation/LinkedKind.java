package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;

/**
 * Records of one kind, as the chain asks their module about them. Who sees one, that module's policy says: as a condition, so
 * that thousands of records are asked about in one query.
 */
interface LinkedKind {

    RecordKind kind();

    /** Its id in the form that links keep; empty for a text that cannot be one. */
    Optional<String> id(String text);

    /** The id of the one that somebody's typed words name, if the actor may know of it. */
    Optional<String> named(Actor actor, String typed);

    /**
     * The condition that the actor may know of it.
     *
     * @param key the column or parameter that holds its key
     * @param id the column or parameter that holds its id
     */
    Where visibleTo(Actor actor, String key, String id);

    /** The condition that the actor can link it on behalf of its owner. */
    default Where spokenForBy(Actor actor, String key, String id) {
        return Where.none();
    }

    /**
     * The condition that it is over for all but the records beside it: chains of records further away do not show it, and the index of
     * rules does not count it.
     *
     * @param key the column or parameter that holds its key
     */
    default Where over(String key) {
        return Where.none();
    }

    /** The organisation that speaks for it now; empty if there is none. */
    default Optional<OrganisationId> owner(String id) {
        return Optional.empty();
    }

    /** Whether it is nobody's, so that nobody need be asked before it is linked. */
    default boolean isNobodys() {
        return false;
    }

    /** What is shown of some of them; what the actor may not know of is left out. */
    List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids);
}
