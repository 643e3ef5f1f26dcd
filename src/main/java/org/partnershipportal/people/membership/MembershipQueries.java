package org.partnershipportal.people.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.spi.Memberships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Memberships as the database has them at this moment; each answer is one query and is not kept. Nobody can act for a
 * closed organisation. A State's powers count only for a verified organisation of the State that granted them, on
 * Geneva's day.
 */
@Component
class MembershipQueries implements Memberships {

    /** Those of the person whose column or parameter follows. */
    static final String ORGANISATIONS =
            "SELECT organisation_id FROM membership_members WHERE roles <> '' AND person_id = ";

    /** The same without closed ones. */
    static final String OPEN_ORGANISATIONS =
            "SELECT m.organisation_id FROM membership_members m JOIN organisation_organisations o ON o.id = m.organisation_id"
                    + " WHERE o.status <> 'CLOSED' AND m.roles <> '' AND m.person_id = ";

    /** Together with those that the person left; what is older than twelve months is deleted. */
    static final String OR_LEFT = " UNION SELECT organisation_id FROM membership_departures WHERE person_id = ";

    private static final String SELECT = """
        SELECT o.id, o.name, o.organisation_type, o.country, o.status, m.roles, d.power
        FROM membership_members m
        JOIN organisation_organisations o ON o.id = m.organisation_id
        LEFT JOIN delegation_powers d ON d.holder_id = o.id AND d.country = o.country
            AND d.ended_at IS NULL AND d.starts <= :today AND (d.ends IS NULL OR d.ends >= :today)
        WHERE o.status <> 'CLOSED' AND m.roles <> '' AND m.person_id = :person\
        """;

    private static final List<String> OF_STATE = Arrays.stream(OrganisationType.values())
            .filter(OrganisationType::ofState)
            .map(OrganisationType::name)
            .toList();

    private final JdbcClient jdbc;
    private final Clock clock;

    MembershipQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Membership> of(PersonId person, UUID organisation) {
        return memberships(
                        jdbc.sql(SELECT + " AND m.organisation_id = :organisation")
                                .param("organisation", organisation),
                        person)
                .stream()
                .findFirst();
    }

    @Override
    public List<Membership> of(PersonId person) {
        return memberships(jdbc.sql(SELECT + " ORDER BY o.name_folded, o.id"), person);
    }

    @Override
    public Set<PersonId> ofState(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
            SELECT DISTINCT m.person_id FROM membership_members m JOIN organisation_organisations o ON o.id = m.organisation_id
            WHERE o.status <> 'CLOSED' AND m.roles <> '' AND o.organisation_type IN (:types) AND m.person_id IN (:persons)
            """)
                .param("types", OF_STATE)
                .param("persons", persons)
                .query(PersonId.class)
                .set());
    }

    /** The members who hold one of the roles. */
    Set<PersonId> members(OrganisationId organisation, Set<MemberRole> anyOf) {
        record Held(PersonId personId, String roles) {}
        return jdbc
                .sql("SELECT person_id, roles FROM membership_members WHERE organisation_id = :organisation")
                .param("organisation", organisation)
                .query(Held.class)
                .list()
                .stream()
                .filter(held -> Member.read(held.roles()).stream().anyMatch(anyOf::contains))
                .map(Held::personId)
                .collect(Collectors.toSet());
    }

    /** The organisations to which the person belongs, closed ones too; who was erased since belongs to none. */
    Set<OrganisationId> organisations(PersonId person) {
        return jdbc.sql(ORGANISATIONS + ":person")
                .param("person", person)
                .query(OrganisationId.class)
                .set();
    }

    private List<Membership> memberships(JdbcClient.StatementSpec query, PersonId person) {
        List<Line> lines = query.param("person", person)
                .param("today", LocalDate.ofInstant(clock.instant(), Reader.GENEVA))
                .query(Line.class)
                .list();
        Map<UUID, Set<Delegation>> powers = new LinkedHashMap<>();
        for (Line line : lines) {
            Set<Delegation> held = powers.computeIfAbsent(line.id(), id -> EnumSet.noneOf(Delegation.class));
            if (line.power() != null
                    && line.isVerified()
                    && line.organisationType().ofState()) {
                held.add(line.power());
            }
        }
        Map<UUID, Line> first =
                lines.stream().collect(Collectors.toMap(Line::id, line -> line, (a, b) -> a, LinkedHashMap::new));
        return first.values().stream()
                .map(line -> line.membership(powers.getOrDefault(line.id(), Set.of())))
                .toList();
    }

    /** A membership, repeated for each power that the organisation holds. */
    private record Line(
            UUID id,
            String name,
            OrganisationType organisationType,
            @Nullable CountryCode country,
            OrganisationStatus status,
            String roles,
            @Nullable Delegation power) {

        boolean isVerified() {
            return status == OrganisationStatus.VERIFIED;
        }

        Membership membership(Set<Delegation> powers) {
            return new Membership(
                    id, name, Member.read(roles), organisationType.group(), country, isVerified(), powers);
        }
    }
}
