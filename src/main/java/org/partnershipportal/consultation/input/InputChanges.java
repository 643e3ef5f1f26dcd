package org.partnershipportal.consultation.input;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** Changes of an input, and when something was received beside the end of its time (R14.2). */
@Component
class InputChanges {

    private final InputRepository inputs;
    private final Change<Input> change;
    private final InputPolicy policy;
    private final Extensions extensions;
    private final Clock clock;

    InputChanges(InputRepository inputs, InputPolicy policy, Extensions extensions, Changes changes, Clock clock) {
        this.inputs = inputs;
        this.change = changes.of(Input.class, inputs::save);
        this.policy = policy;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** A change of the input itself. */
    void of(Actor actor, Permission permission, InputId id, Consumer<Input> verb) {
        change.make(
                actor, id, input -> policy.require(actor, permission, input), (input, by, at) -> verb.accept(input));
    }

    /** Saves what a verb has changed, with its events. */
    void save(Input input) {
        inputs.save(input);
    }

    /** The input, for reading. */
    Input readable(Actor actor, Permission permission, InputId id) {
        Input input = inputs.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(actor, permission, input);
        return input;
    }

    /** Verbs of one input follow each other: it is locked before anything of it is read. */
    Input locked(InputId id) {
        return change.locked(id);
    }

    /** When something was received beside the end of this draft's time, extensions included (R14.2). */
    Window window(Input input, Instant received) {
        return input.window(received, end(input));
    }

    /** The end of this draft's time, extensions included: also of one that the team enters, which it may type afterwards. */
    Instant end(Input input) {
        return extensions.end(Actor.system(), input.call(), input.id().value());
    }

    /** Now, as a window. */
    Window window(Input input) {
        return window(input, now());
    }

    Instant now() {
        return clock.instant();
    }
}
