package org.partnershipportal.consultation.input;

import java.time.Clock;
import java.time.Instant;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.springframework.stereotype.Component;

/** Whether a report team can read an input: only the team of its own call, and only after its own deadline (R14.9). */
@Component
class DeskReading implements InputPolicy.Typists {

    private final Calls calls;
    private final Extensions extensions;
    private final Clock clock;

    DeskReading(Calls calls, Extensions extensions, Clock clock) {
        this.calls = calls;
        this.extensions = extensions;
        this.clock = clock;
    }

    boolean mayRead(Actor actor, Input input) {
        return isReadable(actor, input) && !clock.instant().isBefore(end(input));
    }

    /**
     * Lets the report team pass.
     *
     * @throws NotFound for everyone else, and for what is not submitted any more
     * @throws NotYetReadable before its time
     */
    void require(Actor actor, Input input) {
        if (!isReadable(actor, input)) {
            throw new NotFound();
        }
        Instant end = end(input);
        if (clock.instant().isBefore(end)) {
            throw new NotYetReadable(end);
        }
    }

    /** The end of its own time, extension included. */
    Instant end(Input input) {
        return extensions.end(Actor.system(), input.call(), input.id().value());
    }

    /** Before the deadline nobody of the team reads what another one enters (R14.9); afterwards each of them does. */
    @Override
    public boolean type(Actor actor, Input input) {
        return input.entered()
                .filter(entered -> isOfTeam(actor, input)
                        && (entered.isBy(actor.person()) || !clock.instant().isBefore(end(input))))
                .isPresent();
    }

    private boolean isReadable(Actor actor, Input input) {
        return input.status() == InputStatus.SUBMITTED && isOfTeam(actor, input);
    }

    private boolean isOfTeam(Actor actor, Input input) {
        return actor.is(StaffRole.SECRETARIAT)
                && calls.details(Actor.system(), input.call()).isOnTeam(actor);
    }
}
