package org.partnershipportal.exchange.grouptext;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.records.Where;

/**
 * Who does what to the draft texts of one working group, by what the group's own policy answers today. Members read what is
 * published; what they do not read yet only those who lead the group do, a State not where its own NHRI or civil society wrote
 * of it (R4.3). Comments are read and written by those who read what members discuss, hence not by States unless the charter
 * says so.
 */
final class DraftTextPolicy implements Policy<DraftText> {

    private final @Nullable InsideGroup inside;

    /** @param inside the group for the actor; empty for who acts for no member of it */
    DraftTextPolicy(Optional<InsideGroup> inside) {
        this.inside = inside.orElse(null);
    }

    @Override
    public boolean mayRead(Actor actor, DraftText record) {
        return inside != null
                && inside.id().equals(record.group())
                && !record.isDiscarded()
                && (record.isPublished() || writes(record));
    }

    /** The same as {@link #mayRead}, as a condition on {@code grouptext_texts t}. */
    static Where visibleTo(InsideGroup inside) {
        return visible(List.of(inside.id()), inside.leads() ? List.of(inside.id()) : List.of(), inside.guarded());
    }

    /** The same for all groups in which the actor is inside. */
    static Where visibleTo(MembersSpace.Places places) {
        return visible(places.ids(), places.led(), places.guarded());
    }

    private static Where visible(List<WorkingGroupId> inside, List<WorkingGroupId> led, Set<OrganisationId> guarded) {
        return Where.in("t.group_id", "inside", inside)
                .and(Where.of("t.discarded_at IS NULL"))
                .and(Where.of("t.published > 0")
                        .or(Where.in("t.group_id", "led", led).and(writtenBeside(guarded))));
    }

    /** The same as {@link #writes} for who leads. */
    private static Where writtenBeside(Set<OrganisationId> guarded) {
        Where wrote = Where.in("w.organisation", "guarded", guarded);
        return Where.of(
                        "EXISTS (SELECT 1 FROM grouptext_writers w WHERE w.text_id = t.id AND " + wrote.sql() + ")",
                        wrote.params())
                .not();
    }

    /** Whether the actor reads and writes what members do not read yet: all of it or nothing, whoever wrote of it last (R4.3). */
    boolean writes(DraftText record) {
        return inside != null && inside.leads() && record.writers().stream().allMatch(inside::decidesOn);
    }

    /**
     * Asks whether the actor writes the text.
     *
     * @throws NotFound also for who leads and reads the versions only: for them nothing is being written
     */
    void requireWriting(Actor actor, DraftText record) {
        if (inside != null && inside.leads() && !writes(record)) {
            throw new NotFound();
        }
        require(actor, Permission.WRITE_GROUP_TEXT, record);
    }

    @Override
    public boolean may(Actor actor, Permission permission, DraftText record) {
        return inside != null
                && switch (permission) {
                    case READ -> mayRead(actor, record);
                    case WRITE_GROUP_TEXT -> writes(record);
                    case DECIDE_ON_COMMENT -> inside.leads() && record.isPublished();
                    case WORK_IN_GROUP -> inside.discusses() && record.isPublished();
                    default -> false;
                };
    }

    /** Whether the actor reads the comments on it. */
    boolean readsComments(Actor actor, DraftText record) {
        return mayRead(actor, record) && record.isPublished() && inside != null && inside.discusses();
    }

    /** @throws NotFound for who does not read the comments on it: for them there are none */
    void requireComments(Actor actor, DraftText record) {
        if (!readsComments(actor, record)) {
            throw new NotFound();
        }
    }

    /** Whether the actor decides on what the organisation said (R4.3). */
    boolean decidesOn(Actor actor, OrganisationId author) {
        return inside != null && Permission.DECIDE_ON_COMMENT.isOpenTo(actor) && inside.decidesOn(author);
    }

    /** Asks whether the actor decides on a comment of the organisation on the text. */
    void requireDecision(Actor actor, DraftText record, OrganisationId author) {
        requireComments(actor, record);
        if (!decidesOn(actor, author)) {
            throw new NotPermitted(Permission.DECIDE_ON_COMMENT);
        }
    }

    /** Whether the actor can remove what another member said (R4.3). */
    boolean removes(Actor actor, OrganisationId author) {
        return inside != null && Permission.LEAD_GROUP.isOpenTo(actor) && inside.removes(author);
    }

    /**
     * Whether the actor makes a product of a version. What a third member published to the group may hold words of those whom the
     * actor's State must not speak for: where such sit in the group, a State publishes its own versions only (R4.3).
     *
     * @param publisher who published the version to the members
     */
    boolean publishesOutside(Actor actor, OrganisationId publisher) {
        return inside != null
                && removes(actor, publisher)
                && (inside.guarded().isEmpty() || actor.actsFor(publisher.value()));
    }

    /**
     * Whether the actor takes a product back. Who published it speaks for it also when the group is over; otherwise nobody could
     * any more.
     *
     * @param publisher who published it outside the group
     */
    boolean takesBack(Actor actor, OrganisationId publisher) {
        return removes(actor, publisher) || (Permission.LEAD_GROUP.isOpenTo(actor) && actor.actsFor(publisher.value()));
    }
}
