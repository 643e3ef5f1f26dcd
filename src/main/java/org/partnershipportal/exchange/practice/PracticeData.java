package org.partnershipportal.exchange.practice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/** The practices that an organisation tells, drafts included. */
@Component
class PracticeData implements PersonalData {

    private static final int PART = 50;

    private final Practices practices;

    PracticeData(Practices practices) {
        this.practices = practices;
    }

    @Override
    public String part() {
        return "practices";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        if (actor.organisation().isEmpty()) {
            return;
        }
        int from = 0;
        Slice<PracticeRow> part;
        do {
            part = practices.list(actor, PracticeFilter.own(), from, PART);
            for (PracticeRow row : part.rows()) {
                to.record(fields(practices.details(actor, row.id())));
            }
            from += part.rows().size();
        } while (part.rows().size() == PART);
    }

    private static Map<String, Object> fields(PracticeDetails details) {
        PracticeText text = details.written();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", text.title());
        fields.put("language", text.language());
        fields.put("status", details.status().name());
        fields.put("since", Objects.toString(details.sharedAt(), ""));
        fields.put("text", text.told());
        return fields;
    }
}
