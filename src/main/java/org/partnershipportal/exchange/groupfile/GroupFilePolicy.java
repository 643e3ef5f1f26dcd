package org.partnershipportal.exchange.groupfile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.records.Where;

/**
 * Who does what to the documents of one working group, by what the group's own policy answers today. Those read what is shared
 * who read what members discuss, hence no State unless the charter says so; observers read and add nothing. What a member
 * prepares is its own alone. A State that leads withdraws nothing of its own country's NHRI and civil society (R4.3).
 */
final class GroupFilePolicy implements Policy<GroupFile> {

    private final @Nullable InsideGroup inside;

    /** @param inside the group for the actor; empty for who acts for no member of it */
    GroupFilePolicy(Optional<InsideGroup> inside) {
        this.inside = inside.orElse(null);
    }

    @Override
    public boolean mayRead(Actor actor, GroupFile record) {
        return inside != null
                && inside.id().equals(record.group())
                && inside.discusses()
                && !record.isDiscarded()
                && (record.isShared() || own(actor).flatMap(record::prepared).isPresent());
    }

    /** The same as {@link #mayRead}, as a condition on {@code groupfile_files f}. */
    static Where visibleTo(Actor actor, InsideGroup inside) {
        if (!inside.discusses()) {
            return Where.none();
        }
        return Where.of("f.group_id = :group AND f.discarded_at IS NULL", "group", inside.id())
                .and(Where.of("f.latest > 0")
                        .or(own(actor)
                                .map(member -> Where.of(
                                        "EXISTS (SELECT 1 FROM groupfile_versions v WHERE v.file_id = f.id"
                                                + " AND v.status = 'PREPARED' AND v.organisation = :own)",
                                        "own",
                                        member))
                                .orElse(Where.none())));
    }

    @Override
    public boolean may(Actor actor, Permission permission, GroupFile record) {
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case WORK_IN_GROUP -> inside != null && inside.contributes();
            default -> false;
        };
    }

    /** Whether the actor prepares this version: as long as members do not read it, for its member alone. */
    boolean prepares(Actor actor, GroupFile record, FileVersion version) {
        return version.isPrepared()
                && isOwn(actor, version)
                && allowed(actor, record).contains(Permission.WORK_IN_GROUP);
    }

    /** @throws NotFound for everyone but the member that prepares it: for them there is no such version */
    void requirePreparing(Actor actor, GroupFile record, FileVersion version) {
        if (!sees(actor, record, version)) {
            throw new NotFound();
        }
        require(actor, Permission.WORK_IN_GROUP, record);
        if (!isOwn(actor, version)) {
            throw new NotPermitted(Permission.WORK_IN_GROUP);
        }
    }

    /** Whether the actor reads the version, though it may be withdrawn: members what was shared, its own member all of it. */
    boolean sees(Actor actor, GroupFile record, FileVersion version) {
        return mayRead(actor, record) && (!version.isPrepared() || isOwn(actor, version));
    }

    /** Whether the actor can withdraw what the organisation shared: its own always, another's who leads (R4.3). */
    boolean withdraws(Actor actor, GroupFile record, OrganisationId author) {
        return inside != null
                && mayRead(actor, record)
                && Permission.WORK_IN_GROUP.isOpenTo(actor)
                && (actor.actsFor(author.value()) || (Permission.LEAD_GROUP.isOpenTo(actor) && inside.removes(author)));
    }

    /** @throws NotFound for who does not read the version */
    void requireWithdrawing(Actor actor, GroupFile record, FileVersion version) {
        if (!sees(actor, record, version)) {
            throw new NotFound();
        }
        if (!withdraws(actor, record, version.organisation())) {
            throw new NotPermitted(Permission.WORK_IN_GROUP);
        }
    }

    private static boolean isOwn(Actor actor, FileVersion version) {
        return actor.actsFor(version.organisation().value());
    }

    private static Optional<OrganisationId> own(Actor actor) {
        return actor.organisation().map(OrganisationId::new);
    }
}
