package org.partnershipportal.exchange.workinggroup;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person wrote in discussions of working groups, and nothing that others wrote there. */
@Component
class PostData implements PersonalData {

    private static final int PART = 200;

    private final JdbcClient jdbc;

    PostData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Written(String title, String postText, Instant postedAt) {}

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
                to.record(Map.of("title", one.title(), "message", one.postText(), "at", one.postedAt()));
            }
            part = part(person, from);
        }
    }

    private List<Written> part(PersonId person, int from) {
        return jdbc.sql("""
            SELECT g.title, p.post_text, p.posted_at FROM workinggroup_posts p
            JOIN workinggroup_groups g ON g.id = p.group_id
            WHERE p.person = :person AND p.removed_at IS NULL ORDER BY p.posted_at, p.id LIMIT :max OFFSET :from
            """)
                .param("person", person)
                .param("max", PART)
                .param("from", from)
                .query(Written.class)
                .list();
    }
}
