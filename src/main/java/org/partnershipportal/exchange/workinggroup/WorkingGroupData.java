package org.partnershipportal.exchange.workinggroup;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/** The working groups in which an organisation has, had or wanted a seat, or which it proposed, with its own seats. */
@Component
class WorkingGroupData implements PersonalData {

    private final WorkingGroups groups;
    private final WorkingGroupQueries queries;

    WorkingGroupData(WorkingGroups groups, WorkingGroupQueries queries) {
        this.groups = groups;
        this.queries = queries;
    }

    @Override
    public String part() {
        return "groups";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        for (WorkingGroupId id : queries.concerning(actor)) {
            to.record(fields(groups.details(actor, id)));
        }
    }

    private static Map<String, Object> fields(WorkingGroupDetails details) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", details.number().toString());
        fields.put("title", details.title().text());
        fields.put("purpose", details.purpose().text());
        fields.put("status", details.status().name());
        details.own().ifPresent(own -> {
            fields.put("role", own.role().name());
            fields.put("place", own.status().name());
            fields.put("askedAt", own.askedAt().toString());
            LocalizedText asked = own.asked();
            if (asked != null) {
                fields.put("joinRequest", asked.text());
            }
            LocalizedText reason = own.reason();
            if (reason != null) {
                fields.put("reason", reason.text());
            }
        });
        return fields;
    }
}
