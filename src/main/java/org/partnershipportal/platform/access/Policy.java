package org.partnershipportal.platform.access;

import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.ground.shared.NotFound;

/**
 * The one place that decides what an actor may do to a record of one kind, once it is loaded. Buttons, refusals
 * and lists all ask it, so they cannot disagree.
 *
 * @param <T> the aggregate
 */
public interface Policy<T> {

    /** Whether the actor may know that the record exists (R0.1). */
    boolean mayRead(Actor actor, T record);

    /** Whether the actor may do this to the record in its present state. */
    boolean may(Actor actor, Permission permission, T record);

    /** All that the actor may do to the record now; empty if it may not even be read. */
    default Set<Permission> allowed(Actor actor, T record) {
        EnumSet<Permission> allowed = EnumSet.noneOf(Permission.class);
        if (mayRead(actor, record)) {
            for (Permission permission : Permission.values()) {
                if (permission.isOpenTo(actor) && may(actor, permission, record)) {
                    allowed.add(permission);
                }
            }
        }
        return allowed;
    }

    /**
     * Lets the actor pass or refuses.
     *
     * @throws NotFound if the actor may not know that the record exists
     * @throws NotPermitted if the actor may read it but not do this
     */
    default void require(Actor actor, Permission permission, T record) {
        if (!mayRead(actor, record)) {
            throw new NotFound();
        }
        if (!permission.isOpenTo(actor) || !may(actor, permission, record)) {
            throw new NotPermitted(permission);
        }
    }
}
