package org.partnershipportal.exchange.workinggroup;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.document.DocumentDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person wrote in discussions of working groups with the names of the files they attached, and nothing that others wrote
 * there. The files are their member's and the group's, and are not in the copy. An erasure leaves the messages to
 * the group, from "a former member": the author can remove them first.
 */
@Component
class PostData implements PersonalData {

    private static final int PART = 200;

    private static final String OWN = " FROM workinggroup_posts p WHERE p.person = :person AND p.removed_at IS NULL";

    private final JdbcClient jdbc;
    private final PostFiles files;

    PostData(JdbcClient jdbc, PostFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    private record Written(PostId id, String groupTitle, String title, String postText, Instant postedAt) {}

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
            Map<ContentRef, List<DocumentDetails>> attached =
                    files.ofEach(part.stream().map(Written::id).toList());
            for (Written one : part) {
                to.record(fields(one, attached.getOrDefault(one.id().ref(), List.of())));
            }
            part = part(person, from);
        }
    }

    /** A reply has no title of its own: that of its discussion is another's. */
    private static Map<String, Object> fields(Written one, List<DocumentDetails> attached) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("group", one.groupTitle());
        if (!one.title().isEmpty()) {
            fields.put("title", one.title());
        }
        fields.put("message", one.postText());
        if (!attached.isEmpty()) {
            fields.put("files", attached.stream().map(DocumentDetails::name).toList());
        }
        fields.put("at", one.postedAt());
        return fields;
    }

    private List<Written> part(PersonId person, int from) {
        return jdbc.sql("""
            SELECT p.id, (SELECT g.title FROM workinggroup_groups g WHERE g.id = p.group_id) AS group_title,
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
