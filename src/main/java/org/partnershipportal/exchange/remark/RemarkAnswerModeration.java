package org.partnershipportal.exchange.remark;

import java.time.Clock;
import org.partnershipportal.exchange.practice.PracticeMentions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who tell a practice can appeal against the hiding of their answer to a remark. */
@Component
class RemarkAnswerModeration extends RemarkTextModeration {

    RemarkAnswerModeration(RemarkRepository remarks, PracticeMentions practices, JdbcClient jdbc, Clock clock) {
        super(RemarkText.ANSWER, remarks, practices, jdbc, clock);
    }

    @Override
    protected String isOfWriter(String id) {
        return "EXISTS (SELECT 1 FROM remark_remarks r WHERE r.id = %s AND r.owner = :writer)".formatted(id);
    }
}
