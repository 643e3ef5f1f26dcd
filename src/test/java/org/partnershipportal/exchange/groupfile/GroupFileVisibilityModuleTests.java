package org.partnershipportal.exchange.groupfile;

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
@DisplayName("The list of documents of a working group")
class GroupFileVisibilityModuleTests {

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
                new GroupFilePermissions(),
                this::kept,
                (relation, file) -> {
                    Actor actor = GroupFilePermissions.actor(relation);
                    groups.put(actor, GroupFilePermissions.group(relation, state));
                    return actor;
                },
                (actor, file) -> new GroupFilePolicy(group(actor)).mayRead(actor, file),
                (actor, file) -> group(actor)
                        .filter(inside -> Visibility.isFound(
                                jdbc,
                                "groupfile_files f",
                                GroupFilePolicy.visibleTo(actor, inside).and(Where.of("f.id = :id", "id", file.id()))))
                        .isPresent());
    }

    private Optional<InsideGroup> group(Actor actor) {
        return Objects.requireNonNull(groups.get(actor));
    }

    private GroupFile kept(String wanted) {
        state = wanted;
        GroupFile file = GroupFilePermissions.inState(wanted);
        entities.persist(file);
        entities.flush();
        return file;
    }
}
