package org.partnershipportal.people.membership;

import java.time.LocalTime;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long requests and invitations to belong to an organisation are kept. */
@Configuration(proxyBeanMethods = false)
class MembershipRetention {

    private static final KeptFor KEPT = KeptFor.months(12);
    private static final LocalTime AT_INVITATIONS = LocalTime.of(3, 11);
    private static final LocalTime AT_REQUESTS = LocalTime.of(3, 13);
    private static final LocalTime AT_DEPARTURES = LocalTime.of(3, 17);

    /** Invitations that were sent so long ago, whatever became of them: each holds an address. */
    @Bean
    Retention invitationRetention(JdbcClient jdbc, InvitationRepository invitations) {
        return new Retention(
                "invitations",
                KEPT,
                AT_INVITATIONS,
                Retention.Old.rows(jdbc, "membership_invitations", "invited_at"),
                (id, now) -> invitations
                        .findById(id)
                        .map(old -> {
                            old.delete(Actor.system().ref(), now);
                            invitations.delete(old);
                            return true;
                        })
                        .orElse(false));
    }

    /** Requests to join that were made so long ago and have been answered, with what was written in them. */
    @Bean
    Retention joinRequestRetention(JdbcClient jdbc, JoinRequestRepository requests) {
        return new Retention(
                "join-requests",
                KEPT,
                AT_REQUESTS,
                Retention.Old.rows(jdbc, "membership_join_requests", "open_key IS NULL AND asked_at"),
                (id, now) -> requests.findById(id)
                        .map(old -> {
                            old.delete(Actor.system().ref(), now);
                            requests.delete(old);
                            return true;
                        })
                        .orElse(false));
    }

    /** That somebody left so long ago: from then on what the organisation wrote is not their own cause. */
    @Bean
    Retention departureRetention(JdbcClient jdbc, DepartureRepository departures) {
        return new Retention(
                "departures",
                KEPT,
                AT_DEPARTURES,
                Retention.Old.rows(jdbc, "membership_departures", "left_at"),
                (id, now) -> departures
                        .findById(id)
                        .map(old -> {
                            old.delete(Actor.system().ref(), now);
                            departures.delete(old);
                            return true;
                        })
                        .orElse(false));
    }
}
