package org.partnershipportal.platform.moderation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/** What a person reported to the moderators. Who reported stays as an id; the words go with the text that they are about. */
@Component
class ReportedTextData implements PersonalData {

    private final ReportedTextQueries queries;
    private final ReportedTexts texts;

    ReportedTextData(ReportedTextQueries queries, ReportedTexts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    public String part() {
        return "reported-texts";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        for (ReportedTextId id : queries.reportedBy(actor)) {
            to.record(fields(texts.details(actor, id)));
        }
    }

    private static Map<String, Object> fields(ReportedTextDetails one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (one.title() != null) {
            fields.put("record", one.title().text());
        }
        for (ReportedTextDetails.Report own : one.reports()) {
            fields.put("rule", own.rule().name());
            fields.put("reason", own.reason());
            fields.put("at", own.at());
        }
        fields.put("status", one.status().name());
        if (!one.reason().isEmpty()) {
            fields.put("answer", one.reason());
        }
        if (one.decidedAt() != null) {
            fields.put("answeredAt", one.decidedAt());
        }
        return fields;
    }
}
