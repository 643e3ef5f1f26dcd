package org.partnershipportal.exchange.remark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/** What an organisation says of practices of others, and answers to what others say of its own. */
@Component
class RemarkData implements PersonalData {

    private static final int PART = 50;

    private final RemarkRepository remarks;
    private final RemarkQueries queries;

    RemarkData(RemarkRepository remarks, RemarkQueries queries) {
        this.remarks = remarks;
        this.queries = queries;
    }

    @Override
    public String part() {
        return "remarks";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        OrganisationId own = actor.organisation().map(OrganisationId::new).orElse(null);
        if (own == null) {
            return;
        }
        int from = 0;
        List<RemarkId> part;
        do {
            part = queries.concerning(own, from, PART);
            for (RemarkId id : part) {
                to.record(fields(remarks.findById(id.value()).orElseThrow(), own));
            }
            from += part.size();
        } while (part.size() == PART);
    }

    private static Map<String, Object> fields(Remark one, OrganisationId own) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", one.id().toString());
        fields.put("about", one.practice().toString());
        fields.put("type", one.kind().name());
        if (one.writer().equals(own)) {
            said(fields, one.words());
            fields.put("criteria", one.criteria().stream().map(Enum::name).toList());
            LocalizedText interests = one.interests();
            fields.put("interests", interests == null ? "" : interests.text());
        } else {
            said(fields, one.text(RemarkText.ANSWER));
        }
        return fields;
    }

    private static void said(Map<String, Object> fields, @Nullable Said words) {
        Said told = Objects.requireNonNull(words);
        fields.put("at", told.at());
        fields.put("language", told.text().language());
        fields.put("text", told.text().text());
    }
}
