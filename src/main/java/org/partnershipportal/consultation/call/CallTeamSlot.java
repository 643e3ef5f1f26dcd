package org.partnershipportal.consultation.call;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;

/**
 * Fills the place for inputs on the desk's page of a call, for its report team: what the call lets the actor do shows
 * whether they are on it. The page gives the call as it has read it, so that it is read once for all who fill the place.
 */
public interface CallTeamSlot {

    /** What the team sees of a call that has been opened; nothing shows where it is empty. */
    Optional<? extends Component> ofTeam(Actor actor, Acting acting, CallDetails call);

    /** What is said to other staff in its stead; nothing unless it is overridden. */
    default Optional<? extends Component> ofOthers(CallDetails call) {
        return Optional.empty();
    }

    /**
     * What the actor sees.
     *
     * @param call as the same actor has just read it
     */
    default Optional<? extends Component> fill(Actor actor, Acting acting, CallDetails call) {
        if (!call.status().isPublic() || !Permission.READ_DESK.isOpenTo(actor)) {
            return Optional.empty();
        }
        return call.allowed().contains(Permission.READ_DESK) ? ofTeam(actor, acting, call) : ofOthers(call);
    }
}
