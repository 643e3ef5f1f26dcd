package org.partnershipportal.cooperation.partnership;

import static java.util.function.Function.identity;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalModuleTest
@Transactional
class PartnershipVisibilityModuleTests {

    private final PartnershipPermissions table = new PartnershipPermissions();
    private final PartnershipPolicy policy = new PartnershipPolicy();

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsExactlyWhatThePolicyLetsEachActorRead() {
        Map<String, Partnership> kept =
                table.states().stream().collect(Collectors.toMap(identity(), PartnershipPermissions::inState));
        kept.values().forEach(entities::persist);
        entities.flush();

        Visibility.compare(
                table,
                table.relations().stream().collect(Collectors.toMap(identity(), PartnershipPermissions::actor)),
                kept,
                policy::mayRead,
                this::isListed);
    }

    private boolean isListed(Actor actor, Partnership partnership) {
        Where where = PartnershipPolicy.visibleTo(actor).and(Where.of("p.id = :id", "id", partnership.id()));
        return jdbc.sql("SELECT COUNT(*) FROM partnership_partnerships p WHERE " + where.sql())
                        .params(where.params())
                        .query(Long.class)
                        .single()
                == 1;
    }
}
