package org.partnershipportal.people.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
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
import org.partnershipportal.ground.shared.UuidBytes;
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
 * Memberships as the database has them at this moment; each answer is one query and nothing of it is kept. For a closed
 * organisation nobody acts. A State's powers count only for a verified organisation of the State that granted them, on
 * Geneva's day.
 */
@Component
class MembershipQueries implements Memberships {

    private static final String SELECT = """
        SELECT o.id, o.name, o.organisation_type, o.country, o.status, m.roles, d.power
        FROM membership_members m
        JOIN organisation_organisations o ON o.id = m.organisation_id
        LEFT JOIN delegation_powers d ON d.holder_id = o.id AND d.country = o.country
            AND d.ended_at IS NULL AND d.starts <= :today AND (d.ends IS NULL OR d.ends >= :today)
        WHERE o.status <> 'CLOSED' AND m.person_id = :person\
        """;

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
                                .param("organisation", UuidBytes.of(organisation)),
                        person)
                .stream()
                .findFirst();
    }

    @Override
    public List<Membership> of(PersonId person) {
        return memberships(jdbc.sql(SELECT + " ORDER BY o.name_folded, o.id"), person);
    }

    /** The members who hold one of the roles. */
    Set<PersonId> members(OrganisationId organisation, Set<MemberRole> anyOf) {
        record Held(UUID person, Set<MemberRole> roles) {}
        return jdbc
                .sql("SELECT person_id, roles FROM membership_members WHERE organisation_id = :organisation")
                .param("organisation", organisation.bytes())
                .query((rs, number) ->
                        new Held(UuidBytes.read(rs.getBytes("person_id")), Member.read(rs.getString("roles"))))
                .list()
                .stream()
                .filter(held -> held.roles().stream().anyMatch(anyOf::contains))
                .map(held -> new PersonId(held.person()))
                .collect(Collectors.toSet());
    }

    private List<Membership> memberships(JdbcClient.StatementSpec query, PersonId person) {
        List<Line> lines = query.param("person", person.bytes())
                .param("today", LocalDate.ofInstant(clock.instant(), Reader.GENEVA))
                .query(MembershipQueries::line)
                .list();
        Map<UUID, Set<Delegation>> powers = new LinkedHashMap<>();
        for (Line line : lines) {
            Set<Delegation> held = powers.computeIfAbsent(line.organisation(), id -> EnumSet.noneOf(Delegation.class));
            if (line.power() != null && line.verified() && line.type().ofState()) {
                held.add(line.power());
            }
        }
        Map<UUID, Line> first = lines.stream()
                .collect(Collectors.toMap(Line::organisation, line -> line, (a, b) -> a, LinkedHashMap::new));
        return first.values().stream()
                .map(line -> line.membership(powers.getOrDefault(line.organisation(), Set.of())))
                .toList();
    }

    private static Line line(ResultSet rs, int number) throws SQLException {
        String power = rs.getString("power");
        return new Line(
                UuidBytes.read(rs.getBytes("id")),
                rs.getString("name"),
                OrganisationType.valueOf(rs.getString("organisation_type")),
                rs.getString("country"),
                OrganisationStatus.VERIFIED.name().equals(rs.getString("status")),
                Member.read(rs.getString("roles")),
                power == null ? null : Delegation.valueOf(power));
    }

    /** A membership, repeated for each power that the organisation holds. */
    private record Line(
            UUID organisation,
            String name,
            OrganisationType type,
            @Nullable String country,
            boolean verified,
            Set<MemberRole> roles,
            @Nullable Delegation power) {

        Membership membership(Set<Delegation> powers) {
            return new Membership(
                    organisation,
                    name,
                    roles,
                    type.group(),
                    country == null ? null : new CountryCode(country),
                    verified,
                    powers);
        }
    }
}
