package org.partnershipportal.cooperation.partnership;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/** The partnerships to which an organisation belongs, or was asked, with its own place in each. */
@Component
class PartnershipData implements PersonalData {

    private static final int PART = 50;

    private final Partnerships partnerships;

    PartnershipData(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public String part() {
        return "partnerships";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        if (actor.organisation().isEmpty()) {
            return;
        }
        List<PartnershipRow> part =
                partnerships.list(actor, PartnershipFilter.ofOneself(), 0, PART).rows();
        for (int from = PART; !part.isEmpty(); from += PART) {
            for (PartnershipRow row : part) {
                to.record(fields(partnerships.details(actor, row.id())));
            }
            part = partnerships
                    .list(actor, PartnershipFilter.ofOneself(), from, PART)
                    .rows();
        }
    }

    private static Map<String, Object> fields(PartnershipDetails details) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", details.number().toString());
        fields.put("title", details.title().text());
        fields.put("purpose", details.purpose().text());
        fields.put("status", details.status().name());
        details.parties().stream().filter(PartyDetails::own).forEach(own -> {
            fields.put("role", own.part().name());
            fields.put("place", own.status().name());
            fields.put("invitedAt", Objects.toString(own.invitedAt(), ""));
            fields.put("acceptedAt", Objects.toString(own.acceptedAt(), ""));
            if (own.reason() != null) {
                fields.put("reason", own.reason().text());
            }
        });
        return fields;
    }
}
