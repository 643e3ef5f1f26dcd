package org.partnershipportal.consultation.call;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;

/**
 * Fills the place for inputs on the desk's page of a call, for its report team: what the call lets the actor do shows
 * whether they are on it.
 */
public abstract class CallTeamSlot extends ActingSlot<CallId> {

    private final Calls calls;

    protected CallTeamSlot(Actors actors, Calls calls) {
        super(actors, "desk-inputs", CallId::parse);
        this.calls = calls;
    }

    /** What the team sees of a call that has been opened; nothing shows where it is empty. */
    protected abstract Optional<? extends Component> ofTeam(Actor actor, Acting acting, CallDetails call);

    /** What is said to other staff in its stead; nothing unless it is overridden. */
    protected Optional<? extends Component> ofOthers(CallDetails call) {
        return Optional.empty();
    }

    @Override
    protected final Optional<? extends Component> fill(Actor actor, Acting acting, CallId id) {
        if (!Permission.READ_DESK.isOpenTo(actor)) {
            return Optional.empty();
        }
        CallDetails call = calls.details(actor, id);
        if (call.allowed().contains(Permission.READ_DESK)) {
            return ofTeam(actor, acting, call);
        }
        return call.status().isPublic() ? ofOthers(call) : Optional.empty();
    }
}
