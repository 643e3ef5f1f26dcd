package org.partnershipportal.exchange.meeting;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalModuleTest
@Transactional
@DisplayName("The list of meetings")
class MeetingVisibilityModuleTests {

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    /** What the group answers for each actor that is asked about. */
    private final Map<Actor, Optional<InsideGroup>> groups = new HashMap<>();

    @Test
    void hasExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new MeetingPermissions(),
                this::kept,
                (relation, text) -> {
                    Actor actor = MeetingPermissions.actor(relation);
                    groups.put(actor, MeetingPermissions.group(relation));
                    return actor;
                },
                (actor, text) -> new MeetingPolicy(group(actor)).mayRead(actor, text),
                (actor, text) -> group(actor)
                        .filter(inside -> Visibility.isFound(
                                jdbc,
                                "meeting_meetings m",
                                MeetingPolicy.visibleTo(inside).and(Where.of("m.id = :id", "id", text.id()))))
                        .isPresent());
    }

    private Optional<InsideGroup> group(Actor actor) {
        return Objects.requireNonNull(groups.get(actor));
    }

    private Meeting kept(String wanted) {
        Meeting text = MeetingPermissions.inState(wanted);
        entities.persist(text);
        entities.flush();
        return text;
    }
}
