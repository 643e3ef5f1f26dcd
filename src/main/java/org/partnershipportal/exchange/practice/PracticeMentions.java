package org.partnershipportal.exchange.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.LocalizedText;
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
    private final PracticePolicy policy = new PracticePolicy();

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

    /** One that is shared, as far as the reader reads it: not before it is, nor once it is withdrawn. */
    @Requires(Permission.READ)
    public Optional<SharedPractice> shared(Actor actor, PracticeId id) {
        return practices
                .findById(id.value())
                .filter(found -> found.isShared() && policy.mayRead(actor, found))
                .map(Practice::asShared);
    }

    /** The titles of some that were shared once, hidden and withdrawn ones too; unknown ids are left out. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Map<PracticeId, LocalizedText> titles(Actor actor, Collection<PracticeId> ids) {
        return practices.findByIdIn(ids.stream().map(PracticeId::value).toList()).stream()
                .filter(Practice::wasShared)
                .collect(Collectors.toMap(Practice::id, Practice::title));
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
