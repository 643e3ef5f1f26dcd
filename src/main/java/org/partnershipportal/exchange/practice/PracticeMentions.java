package org.partnershipportal.exchange.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practices as records that are linked to them mention them, and what they are about. */
@Service
@Transactional(readOnly = true)
public class PracticeMentions {

    private final PracticeQueries queries;
    private final PracticeRepository practices;

    PracticeMentions(PracticeQueries queries, PracticeRepository practices) {
        this.queries = queries;
        this.practices = practices;
    }

    /** Some of them, the withdrawn ones too; those that the actor may not know of are left out. */
    @Requires(Permission.READ)
    public List<PracticeRow> of(Actor actor, Collection<PracticeId> ids) {
        return ids.isEmpty() ? List.of() : queries.some(actor, ids);
    }

    /** Who tells one that was shared; empty if it never was, or there is none. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<OrganisationId> author(Actor actor, PracticeId id) {
        return practices.findById(id.value()).filter(Practice::wasShared).map(Practice::author);
    }

    /** What its shared text is about, or else its first draft; nothing if it was withdrawn, or there is none. */
    @Requires(Permission.RUN_BY_ITSELF)
    public PracticeGrounds grounds(Actor actor, PracticeId id) {
        return practices
                .findById(id.value())
                .filter(Practice::isOpen)
                .map(Practice::grounds)
                .orElse(PracticeGrounds.NONE);
    }

    /**
     * All there are, part by part.
     *
     * @param after ids up to this one are left out
     * @param max how many at most
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<UUID> after(Actor actor, UUID after, int max) {
        return queries.after(after, max);
    }
}
