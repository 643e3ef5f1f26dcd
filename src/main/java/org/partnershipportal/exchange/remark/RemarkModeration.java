package org.partnershipportal.exchange.remark;

import java.time.Clock;
import org.partnershipportal.exchange.practice.PracticeMentions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who wrote a remark can appeal against its being hidden. */
@Component
class RemarkModeration extends RemarkTextModeration {

    RemarkModeration(RemarkRepository remarks, PracticeMentions practices, JdbcClient jdbc, Clock clock) {
        super(RemarkText.WORDS, remarks, practices, jdbc, clock);
    }

    @Override
    protected String isOfWriter(String id) {
        return "EXISTS (SELECT 1 FROM remark_remarks r WHERE r.id = %s AND r.organisation = :writer)".formatted(id);
    }
}
