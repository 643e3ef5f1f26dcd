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

/** Each night, deletes invitations that were sent 12 months before, whatever became of them: each holds an address. */
@Component
class InvitationRetention implements Routine {

    static final String KIND = "invitations";

    private static final KeptFor KEPT = KeptFor.months(12);
    private static final LocalTime AT = LocalTime.of(3, 11);

    private final JdbcClient jdbc;
    private final InvitationRepository invitations;

    InvitationRetention(JdbcClient jdbc, InvitationRepository invitations) {
        this.jdbc = jdbc;
        this.invitations = invitations;
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
        return jdbc.sql("SELECT id FROM membership_invitations WHERE invited_at <= :before AND id > :after"
                        + " ORDER BY id LIMIT :max")
                .param("before", KEPT.before(now))
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        List<Invitation> old = invitations.findAllById(these);
        old.forEach(invitation -> {
            invitation.delete(Actor.system().ref(), now);
            invitations.delete(invitation);
        });
        return old.size();
    }
}
