package org.partnershipportal.platform.moderation;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/**
 * Decisions against a person, or an organisation, with its appeals. Who appealed stays as an id; the words go with the record
 * that they are about.
 */
@Component
class CaseData implements PersonalData {

    private final CaseQueries queries;
    private final Cases cases;

    CaseData(CaseQueries queries, Cases cases) {
        this.queries = queries;
        this.cases = cases;
    }

    @Override
    public String part() {
        return "cases";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        List<CaseId> concerning = queries.concerning(actor);
        for (CaseId id : concerning) {
            to.record(fields(cases.details(actor, id)));
        }
    }

    private static Map<String, Object> fields(CaseDetails one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("record", one.title().text());
        fields.put("decision", one.decision().substring(one.decision().lastIndexOf('.') + 1));
        fields.put("reason", one.reason());
        fields.put("at", one.decidedAt());
        fields.put("status", one.status().name());
        said(fields, "appeal", one.appeal(), "appealedAt", one.appealedAt());
        said(fields, "answer", one.answer(), "answeredAt", one.answeredAt());
        return fields;
    }

    private static void said(
            Map<String, Object> fields, String what, @Nullable String words, String when, @Nullable Instant at) {
        if (words != null) {
            fields.put(what, words);
        }
        if (at != null) {
            fields.put(when, at);
        }
    }
}
