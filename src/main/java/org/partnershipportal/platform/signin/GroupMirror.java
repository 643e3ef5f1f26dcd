package org.partnershipportal.platform.signin;

import java.util.Set;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.stereotype.Service;

/**
 * Mirrors a person's verified groups into the six realm roles of the same names, so that other services of the realm see
 * them. The portal itself never reads them. A Keycloak that does not answer makes the call fail, and the event that led to
 * it is delivered again.
 */
@Service
public class GroupMirror {

    private final RealmRoles realm;

    GroupMirror(RealmRoles realm) {
        this.realm = realm;
    }

    /** Makes the person's mirrored realm roles exactly these; a person whom Keycloak does not know is passed over. */
    @Requires(Permission.RUN_BY_ITSELF)
    public void mirror(Actor actor, PersonId person, Set<StakeholderGroup> groups) {
        realm.hold(person, groups);
    }
}
