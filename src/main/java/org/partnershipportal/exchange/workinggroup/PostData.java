package org.partnershipportal.exchange.workinggroup;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person wrote in discussions of working groups, and nothing that others wrote there. An erasure leaves the messages to
 * the group, from "a former member": the author can remove them first.
 */
@Component
class PostData implements PersonalData {

    private static final int PART = 200;

    private static final String OWN = " FROM workinggroup_posts p WHERE p.person = :person AND p.removed_at IS NULL";

    private final JdbcClient jdbc;

    PostData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Written(String groupTitle, String title, String postText, Instant postedAt) {}

    @Override
    public String part() {
        return "group-messages";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        PersonId person = actor.person();
        if (person == null || actor.organisation().isPresent()) {
            return;
        }
        List<Written> part = part(person, 0);
        for (int from = PART; !part.isEmpty(); from += PART) {
            for (Written one : part) {
                to.record(fields(one));
            }
            part = part(person, from);
        }
    }

    /** A reply has no title of its own: that of its discussion is another's. */
    private static Map<String, Object> fields(Written one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("group", one.groupTitle());
        if (!one.title().isEmpty()) {
            fields.put("title", one.title());
        }
        fields.put("message", one.postText());
        fields.put("at", one.postedAt());
        return fields;
    }

    private List<Written> part(PersonId person, int from) {
        return jdbc.sql("""
            SELECT (SELECT g.title FROM workinggroup_groups g WHERE g.id = p.group_id) AS group_title,
                   p.title, p.post_text, p.posted_at\
            """ + OWN + " ORDER BY p.posted_at, p.id LIMIT :max OFFSET :from")
                .param("person", person)
                .param("max", PART)
                .param("from", from)
                .query(Written.class)
                .list();
    }

    @Override
    public List<Consequence> consequences(PersonId person) {
        return List.of(Consequence.of(
                "workinggroup.erasure.messages",
                jdbc.sql("SELECT COUNT(*)" + OWN)
                        .param("person", person)
                        .query(Long.class)
                        .single()));
    }
}
