package org.partnershipportal.consultation.assessment;

import java.util.List;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.spi.Unfinished;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A call cannot be archived while an appeal is pending. */
@Component
class WaitingAppeals implements Unfinished {

    private final JdbcClient jdbc;
    private final Cases cases;

    WaitingAppeals(JdbcClient jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    @Override
    public void requireNothing(UUID call) {
        List<String> inadmissible = jdbc
                .sql("SELECT id FROM assessment_inputs WHERE call_id = :call AND admissibility = 'INADMISSIBLE'")
                .param("call", new CallId(call))
                .query(InputId.class)
                .list()
                .stream()
                .map(InputId::toString)
                .toList();
        if (cases.isAppealed(Actor.system(), InputId.KIND, inadmissible)) {
            throw new NotAllowed("assessment.refusal.appeal-waits");
        }
    }
}
