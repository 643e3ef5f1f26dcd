package org.partnershipportal.cooperation.partnership;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One change: load and lock, ask the policy, let the record's verb do it, save with its events. */
@Component
class PartnershipChanges {

    private final PartnershipRepository partnerships;
    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;
    private final PartnershipPolicy policy = new PartnershipPolicy();
    private final Clock clock;

    PartnershipChanges(
            PartnershipRepository partnerships, JdbcClient jdbc, OrganisationDirectory directory, Clock clock) {
        this.partnerships = partnerships;
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** A change of the partnership itself, by its lead. */
    void byLead(Actor actor, Permission permission, PartnershipId id, BiConsumer<Partnership, PartyVerbs> verb) {
        Partnership partnership = load(id);
        policy.requireLead(actor, permission, partnership);
        verb.accept(partnership, new PartyVerbs(partnership, actor.ref(), now()));
        partnerships.save(partnership);
    }

    /** A change of one party. */
    void ofParty(Actor actor, PartyAct act, PartnershipId id, PartyId party, BiConsumer<Partnership, PartyVerbs> verb) {
        Partnership partnership = load(id);
        policy.require(actor, partnership, partnership.party(party), act);
        verb.accept(partnership, new PartyVerbs(partnership, actor.ref(), now()));
        partnerships.save(partnership);
    }

    /** What the directory knows of all that have a place; one query. */
    Map<OrganisationId, OrganisationSummary> known(Actor actor, Partnership partnership) {
        return directory.summaries(
                actor, partnership.parties().map(Party::organisation).collect(Collectors.toSet()));
    }

    /** What the directory knows of one organisation. */
    OrganisationSummary known(Actor actor, OrganisationId organisation) {
        OrganisationSummary summary =
                directory.summaries(actor, java.util.Set.of(organisation)).get(organisation);
        if (summary == null) {
            throw new NotFound();
        }
        return summary;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Verbs of one partnership follow each other, so that of two answers the later one sees the first. The lock is taken
     * in plain SQL before anything is read: what Hibernate writes for it ({@code FOR UPDATE OF}) MariaDB does not know.
     */
    private Partnership load(PartnershipId id) {
        jdbc.sql("SELECT id FROM partnership_partnerships WHERE id = :id FOR UPDATE")
                .param("id", UuidBytes.of(id.value()))
                .query(byte[].class)
                .optional();
        return partnerships.findById(id.value()).orElseThrow(NotFound::new);
    }
}
