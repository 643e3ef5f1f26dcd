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
     * The condition that the actor submitted an input to a call that is not withdrawn, or co-signed one; an input that waits for their
     * signature is no response, and of a sealed one nobody knows whose it is (R14.8).
     *
     * @param call the column that holds the call's id
     */
    @Requires(Permission.READ)
    public Where of(Actor actor, String call) {
        Where where = InputPolicy.answeredBy(actor).and(Where.of("i.status = 'SUBMITTED'"));
        return Where.of(call + " IN (SELECT i.call_id FROM input_inputs i WHERE " + where.sql() + ")", where.params());
    }
}
