package org.partnershipportal.exchange.grouptext;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person said of draft texts of working groups, and nothing that others wrote there. An erasure leaves the comments to
 * the group, from "a former member": the author can remove them first.
 */
@Component
class CommentData implements PersonalData {

    private static final int PART = 200;

    private final TextComments comments;
    private final JdbcClient jdbc;

    CommentData(TextComments comments, JdbcClient jdbc) {
        this.comments = comments;
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "group-comments";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        if (actor.person() == null || actor.organisation().isPresent()) {
            return;
        }
        Slice<OwnComment> part = comments.own(actor, 0, PART);
        for (int from = PART; !part.rows().isEmpty(); from += PART) {
            for (OwnComment one : part.rows()) {
                to.record(fields(one));
            }
            part = comments.own(actor, from, PART);
        }
    }

    private static Map<String, Object> fields(OwnComment one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (one.group() != null) {
            fields.put("group", one.group().text());
        }
        fields.put("message", one.words().text());
        if (!one.proposed().text().isEmpty()) {
            fields.put("proposed", one.proposed().text());
        }
        fields.put("at", one.madeAt());
        return fields;
    }

    @Override
    public List<Consequence> consequences(PersonId person) {
        return List.of(Consequence.of(
                "grouptext.erasure.comments",
                jdbc.sql("SELECT COUNT(*) FROM grouptext_comments c WHERE c.person = :person AND c.removed_at IS NULL")
                        .param("person", person)
                        .query(Long.class)
                        .single()));
    }
}
