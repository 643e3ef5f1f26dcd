package org.partnershipportal.consultation.assessment;

import java.util.Collection;
import java.util.function.Predicate;
import org.partnershipportal.consultation.assessment.WordSearch.Searched;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The redacted passages of an input, to be searched for in whatever else from its contributor the public would read.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BlackedOut {

    /** What stands in the place of every passage, whatever its length. */
    public static final String BAR = Blackening.BAR;

    private final Desk desk;
    private final SubmittedInputs inputs;

    BlackedOut(Desk desk, SubmittedInputs inputs) {
        this.desk = desk;
        this.inputs = inputs;
    }

    /**
     * Says of texts, to one of the report team who publishes them, whether one of them holds what is redacted of the
     * input now. The input is locked first, so that nothing else is redacted and nothing restricted until the
     * transaction ends.
     *
     * @throws NotFound for everyone but the report team, and if there is no such submitted input
     * @throws NotYetReadable before its time
     * @throws NotAllowed if its text may not be published as its contributors choose (R14.4), once its call is
     *     archived, and of who entered it (R14.13)
     */
    @Requires(Permission.PUBLISH_INPUT)
    public Predicate<Collection<String>> of(Actor actor, InputId id) {
        Assessment assessment = desk.locked(actor, id);
        assessment.requireOther(actor.ref());
        SubmittedInput submitted = inputs.publishable(Actor.system(), id)
                .orElseThrow(() -> new NotAllowed("assessment.refusal.not-to-be-published"));
        WordSearch search = FileTexts.search(submitted.answers(), assessment.passages());
        return texts -> texts.stream().map(Searched::of).anyMatch(search::isIn);
    }

    /**
     * Whether the actor entered the input, and so publishes nothing of it (R14.13).
     *
     * @throws NotFound for everyone but the report team
     * @throws NotYetReadable before its time
     */
    @Requires(Permission.READ_DESK)
    public boolean isEnteredBy(Actor actor, InputId id) {
        return desk.readable(actor, id).assessment().sender().isEnteredBy(actor.ref());
    }
}
