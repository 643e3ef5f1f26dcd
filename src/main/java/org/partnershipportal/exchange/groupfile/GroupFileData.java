package org.partnershipportal.exchange.groupfile;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which versions of documents a person put into working groups, for the member they acted for. The bytes are that member's and
 * the group's, and are not in the copy. An erasure leaves them to the group, from "a former member".
 */
@Component
@Transactional(readOnly = true)
class GroupFileData implements PersonalData {

    private static final int PART = 200;

    private final GroupFileQueries queries;

    GroupFileData(GroupFileQueries queries) {
        this.queries = queries;
    }

    @Override
    public String part() {
        return "group-documents";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        PersonId person = actor.person();
        if (person == null || actor.organisation().isPresent()) {
            return;
        }
        Slice<OwnVersion> part = queries.own(actor, person, 0, PART);
        for (int from = PART; !part.rows().isEmpty(); from += PART) {
            for (OwnVersion one : part.rows()) {
                to.record(fields(one));
            }
            part = queries.own(actor, person, from, PART);
        }
    }

    private static Map<String, Object> fields(OwnVersion one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (one.group() != null) {
            fields.put("group", one.group().text());
        }
        fields.put("title", one.title());
        if (one.number() > 0) {
            fields.put("version", one.number());
        }
        if (!one.note().isEmpty()) {
            fields.put("note", one.note());
        }
        fields.put("at", one.at());
        return fields;
    }

    @Override
    public List<Consequence> consequences(PersonId person) {
        return List.of(Consequence.of("groupfile.erasure.versions", queries.count(person)));
    }
}
