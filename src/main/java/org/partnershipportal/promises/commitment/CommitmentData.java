package org.partnershipportal.promises.commitment;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/** The commitments that an organisation leads, with what it reported on them. */
@Component
class CommitmentData implements PersonalData {

    private static final int PART = 50;

    private final Commitments commitments;
    private final CommitmentQueries queries;

    CommitmentData(Commitments commitments, CommitmentQueries queries) {
        this.commitments = commitments;
        this.queries = queries;
    }

    @Override
    public String part() {
        return "commitments";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        if (actor.organisation().isEmpty()) {
            return;
        }
        int from = 0;
        List<CommitmentId> part;
        do {
            part = queries.ledBy(actor, from, PART);
            for (CommitmentId id : part) {
                to.record(fields(commitments.details(actor, id)));
            }
            from += part.size();
        } while (part.size() == PART);
    }

    private static Map<String, Object> fields(CommitmentDetails details) {
        CommitmentText text = details.written();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", text.title());
        fields.put("language", text.language());
        fields.put("status", details.status().name());
        fields.put("promise", text.promise());
        fields.put("since", Objects.toString(text.starts(), ""));
        fields.put("until", Objects.toString(text.ends(), ""));
        fields.put(
                "milestones",
                text.milestones().stream()
                        .map(one -> one.due() + " " + one.what())
                        .toList());
        fields.put(
                "reports",
                details.progress().stream()
                        .map(one -> one.at() + " " + one.level() + ": " + one.text())
                        .toList());
        return fields;
    }
}
