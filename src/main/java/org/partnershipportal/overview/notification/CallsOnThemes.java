package org.partnershipportal.overview.notification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipportal.consultation.call.CallStages;
import org.partnershipportal.consultation.input.RespondedCalls;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On the home page, as the first next step: the open call on one of the themes that the person has chosen and to which the actor
 * has not responded. At most two queries, one where nothing is chosen; who has chosen all themes is shown the call that closes
 * first as everyone is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallsOnThemes implements OpenTasks {

    private final JdbcClient jdbc;
    private final CallStages calls;
    private final RespondedCalls responded;

    CallsOnThemes(JdbcClient jdbc, CallStages calls, RespondedCalls responded) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.responded = responded;
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        Set<String> chosen =
                actor.person() != null && Permission.BEGIN_INPUT.isOpenTo(actor) ? chosen(actor) : Set.of();
        return chosen.isEmpty()
                ? List.of()
                : calls.openBesides(actor, id -> responded.of(actor, id), chosen).stream()
                        .map(call -> new HomeLine(
                                Part.NEXT,
                                Sentence.of("notification.home.call"),
                                call.record(),
                                Stream.ofNullable(call.at())
                                        .map(end -> Sentence.of("notification.home.call-until", end))
                                        .toList(),
                                null,
                                call.path(),
                                null))
                        .toList();
    }

    private Set<String> chosen(Actor actor) {
        return new HashSet<>(jdbc.sql("""
            SELECT t.theme FROM notification_themes t JOIN notification_theme_plans p ON p.id = t.person
            WHERE t.person = :person AND p.every_theme = FALSE
            """)
                .param("person", actor.person())
                .query(String.class)
                .list());
    }
}
