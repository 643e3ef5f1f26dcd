package org.partnershipportal.platform.access;

import org.partnershipportal.ground.shared.NotAllowed;

/** Refuses an act that this actor may not do, with the sentence that says who may. */
public final class NotPermitted extends NotAllowed {

    private final Permission permission;

    public NotPermitted(Permission permission) {
        super(permission.refusalKey());
        this.permission = permission;
    }

    /** What was refused. */
    public Permission permission() {
        return permission;
    }
}
