package org.partnershipportal.exchange.grouptext;

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
@DisplayName("The list of draft texts")
class DraftTextVisibilityModuleTests {

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    /** What the group answers for each actor that is asked about. */
    private final Map<Actor, Optional<InsideGroup>> groups = new HashMap<>();

    private String state = "";

    @Test
    void hasExactlyWhatThePolicyLetsEachActorRead() {
        Visibility.compare(
                new DraftTextPermissions(),
                this::kept,
                (relation, text) -> {
                    Actor actor = DraftTextPermissions.actor(relation);
                    groups.put(actor, DraftTextPermissions.group(relation, state));
                    return actor;
                },
                (actor, text) -> new DraftTextPolicy(group(actor)).mayRead(actor, text),
                (actor, text) -> group(actor)
                        .filter(inside -> Visibility.isFound(
                                jdbc,
                                "grouptext_texts t",
                                DraftTextPolicy.visibleTo(inside).and(Where.of("t.id = :id", "id", text.id()))))
                        .isPresent());
    }

    private Optional<InsideGroup> group(Actor actor) {
        return Objects.requireNonNull(groups.get(actor));
    }

    private DraftText kept(String wanted) {
        state = wanted;
        DraftText text = DraftTextPermissions.inState(wanted);
        entities.persist(text);
        entities.flush();
        return text;
    }
}
