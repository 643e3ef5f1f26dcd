package org.partnershipportal.overview.mydata;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies of all that is kept about a person, for them, and about an organisation, for its owners: made in the background, kept
 * encrypted for seven days, one at a time. A sealed input is linked to nobody and is in none.
 */
@Service
@Transactional
@ForOwnPages
public class DataCopies {

    private final CopyRows rows;
    private final Memberships memberships;
    private final Jobs jobs;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DataCopies(
            CopyRows rows,
            Memberships memberships,
            Jobs jobs,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.memberships = memberships;
        this.jobs = jobs;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a copy; the one of the same before is deleted.
     *
     * @param organisation whether of the organisation acted for, or of oneself
     * @throws NotAllowed for an organisation of which one is no owner, or while another copy is being made
     */
    @Requires(Permission.COPY_OWN_DATA)
    public CopyId ask(Actor actor, boolean organisation, Language language) {
        UUID of = organisation ? owned(actor) : null;
        for (CopyRow before : list(actor, organisation)) {
            if (before.status() == CopyRow.Status.WAITING) {
                throw new NotAllowed("mydata.refusal.one-at-a-time");
            }
            delete(actor, before.id());
        }
        CopyId id = new CopyId(UUID.randomUUID());
        rows.add(new CopyRows.Task(id, self(actor), of, language), clock.instant());
        jobs.add(CopyRows.KIND, id.value());
        jobs.wake(CopyRows.KIND);
        events.publishEvent(new CopyEvent.CopyAsked(id, actor.ref(), clock.instant()));
        return id;
    }

    /**
     * The copies one asked for, the newest first.
     *
     * @param organisation whether of the organisation acted for, or of oneself
     */
    @Requires(Permission.COPY_OWN_DATA)
    @Transactional(readOnly = true)
    public List<CopyRow> list(Actor actor, boolean organisation) {
        UUID of = organisation ? owned(actor) : null;
        return rows.of(self(actor)).stream()
                .filter(row -> Objects.equals(row.organisation(), of))
                .toList();
    }

    /**
     * The copy as a file (ZIP).
     *
     * @throws NotFound for everyone but the one who asked for it, unless it is ready, and once they are no owner any more
     */
    @Requires(Permission.COPY_OWN_DATA)
    public byte[] open(Actor actor, CopyId id) {
        CopyRow row = rows.find(self(actor), id)
                .filter(one -> one.status() == CopyRow.Status.READY)
                .filter(one -> one.organisation() == null || isOwner(self(actor), one.organisation()))
                .orElseThrow(NotFound::new);
        events.publishEvent(new CopyEvent.CopyTaken(row.id(), actor.ref(), clock.instant()));
        return vault.open(CopyRows.place(row.id()), rows.content(row.id()));
    }

    /** Deletes a copy whose time is over. */
    @Requires(Permission.RUN_BY_ITSELF)
    boolean delete(Actor actor, CopyId id) {
        boolean deleted = rows.delete(id);
        if (deleted) {
            events.publishEvent(new CopyEvent.CopyDeleted(id, actor.ref(), clock.instant()));
        }
        return deleted;
    }

    private UUID owned(Actor actor) {
        return actor.organisation()
                .filter(one -> actor.holds(one, MemberRole.OWNER))
                .orElseThrow(() -> new NotAllowed("mydata.refusal.owners-only"));
    }

    private boolean isOwner(PersonId person, UUID organisation) {
        return memberships
                .of(person, organisation)
                .filter(membership -> membership.roles().contains(MemberRole.OWNER))
                .isPresent();
    }

    private static PersonId self(Actor actor) {
        return Optional.ofNullable(actor.person()).orElseThrow(NotFound::new);
    }
}
