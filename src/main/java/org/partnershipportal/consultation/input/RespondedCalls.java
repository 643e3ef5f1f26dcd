package org.partnershipportal.consultation.input;

import java.util.Set;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls that need not be offered to who has responded to them. */
@Service
@Transactional(readOnly = true)
public class RespondedCalls {

    private final JdbcClient jdbc;

    RespondedCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those to which the actor submitted an input that is not withdrawn, or co-signed one; an input that waits for their signature
     * is no response, and of a sealed one nobody knows whose it is (R14.8). One query.
     */
    @Requires(Permission.READ)
    public Set<CallId> of(Actor actor) {
        Where where = InputPolicy.answeredBy(actor).and(Where.of("i.status = 'SUBMITTED'"));
        return Set.copyOf(jdbc.sql("SELECT DISTINCT i.call_id FROM input_inputs i WHERE " + where.sql())
                .params(where.params())
                .query(CallId.class)
                .list());
    }
}
