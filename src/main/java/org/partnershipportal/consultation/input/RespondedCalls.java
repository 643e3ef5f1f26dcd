package org.partnershipportal.consultation.input;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;

/** The calls that need not be offered to anyone who has responded to them, or has started to. */
@Service
public class RespondedCalls {

    /**
     * The condition that the actor submitted an input to a call that is not withdrawn, or co-signed one, or has a draft of their own,
     * which the home page lists as pending. An input that awaits their signature is not a response, and nobody knows whose a sealed
     * input is (R14.8).
     *
     * @param call the column that holds the call's id
     */
    @Requires(Permission.READ)
    public Where of(Actor actor, String call) {
        Where where = InputPolicy.answeredBy(actor).and(Where.of("i.status IN ('SUBMITTED', 'DRAFT')"));
        return Where.of(call + " IN (SELECT i.call_id FROM input_inputs i WHERE " + where.sql() + ")", where.params());
    }
}
