package org.partnershipportal.overview.notification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipportal.consultation.call.CallStages;
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
 * On the home page, as the first next step: the open call on one of the themes that the person has chosen. At most two queries, one
 * where nothing is chosen; who has chosen all themes is shown the call that closes first as everyone is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallsOnThemes implements OpenTasks {

    private final JdbcClient jdbc;
    private final CallStages calls;

    CallsOnThemes(JdbcClient jdbc, CallStages calls) {
        this.jdbc = jdbc;
        this.calls = calls;
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        return actor.person() != null && Permission.BEGIN_INPUT.isOpenTo(actor)
                ? calls.openOn(actor, chosen(actor)).stream()
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
                        .toList()
                : List.of();
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
