package org.partnershipportal.consultation.input;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;

/** The calls that need not be offered to who has responded to them. */
@Service
public class RespondedCalls {

    /**
     * The condition on {@code call_calls c} that the actor submitted an input to it that is not withdrawn, or co-signed one; an input
     * that waits for their signature is no response, and of a sealed one nobody knows whose it is (R14.8).
     */
    @Requires(Permission.READ)
    public Where of(Actor actor) {
        Where where = InputPolicy.answeredBy(actor).and(Where.of("i.status = 'SUBMITTED'"));
        return Where.of("c.id IN (SELECT i.call_id FROM input_inputs i WHERE " + where.sql() + ")", where.params());
    }
}
