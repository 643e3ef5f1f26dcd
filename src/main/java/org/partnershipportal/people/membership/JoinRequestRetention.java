package org.partnershipportal.people.membership;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each night, deletes requests to join that were made 12 months before and have been answered, with what was written in them. */
@Component
class JoinRequestRetention implements Routine {

    static final String KIND = "join-requests";

    private static final KeptFor KEPT = KeptFor.months(12);
    private static final LocalTime AT = LocalTime.of(3, 13);

    private final JdbcClient jdbc;
    private final JoinRequestRepository requests;

    JoinRequestRetention(JdbcClient jdbc, JoinRequestRepository requests) {
        this.jdbc = jdbc;
        this.requests = requests;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant next(Instant after) {
        return Routine.nightly(after, AT);
    }

    @Override
    public KeptFor kept() {
        return KEPT;
    }

    @Override
    public List<UUID> due(Instant now, UUID after, int max) {
        return jdbc.sql("SELECT id FROM membership_join_requests WHERE open_key IS NULL AND asked_at <= :before"
                        + " AND id > :after ORDER BY id LIMIT :max")
                .param("before", KEPT.before(now))
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        List<JoinRequest> old = requests.findAllById(these);
        old.forEach(request -> {
            request.delete(Actor.system().ref(), now);
            requests.delete(request);
        });
        return old.size();
    }
}
