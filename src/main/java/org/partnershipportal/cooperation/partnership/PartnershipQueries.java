package org.partnershipportal.cooperation.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of partnerships: always filtered by {@link PartnershipPolicy#VISIBLE}, in a fixed number of queries. */
@Component
class PartnershipQueries {

    private static final int MOST = 200;
    private static final int SUGGESTED = 20;

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;
    private final Clock clock;

    PartnershipQueries(JdbcClient jdbc, OrganisationDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** One row of the table, before the parties are known. */
    private record Found(
            UUID id,
            String number,
            PartnershipStatus status,
            @Nullable Instant published,
            LocalizedText title,
            LocalizedText purpose,
            @Nullable Mode mode,
            @Nullable Period period,
            UUID lead,
            long total) {}

    /** A party that accepted, or the lead; or a State concerned. */
    private record Beside(
            UUID partnership, @Nullable UUID organisation, boolean accepted, boolean named, String groupOrState) {}

    /** Three queries, one more where words are searched for; the same for every number of records. */
    Slice<PartnershipRow> list(Actor actor, PartnershipFilter filter, int from, int max) {
        Map<String, Object> params = viewer(actor);
        String where = where(actor, filter, params);
        String order = switch (filter.order()) {
            case NEWEST -> "COALESCE(p.published_at, p.registered_at) DESC, p.id";
            case TITLE -> "p.title, p.id";
        };
        params.put("max", Math.clamp(max, 1, MOST));
        params.put("from", Math.max(from, 0));
        List<Found> found = jdbc.sql("""
            SELECT p.id, p.number, p.status, p.published_at, p.title, p.purpose, p.text_language,
                   p.cooperation_mode, p.starts, p.ends, p.lead_organisation, page.total
            FROM (SELECT p.id, COUNT(*) OVER () AS total FROM partnership_partnerships p
                  WHERE %s ORDER BY %s LIMIT :max OFFSET :from) page
            JOIN partnership_partnerships p ON p.id = page.id
            ORDER BY %s
            """.formatted(where, order, order))
                .params(params)
                .query((row, n) -> found(row))
                .list();
        if (found.isEmpty()) {
            return Slice.empty();
        }
        List<Beside> beside = beside(found.stream().map(Found::id).toList());
        Set<OrganisationId> organisations = new LinkedHashSet<>();
        beside.stream()
                .map(Beside::organisation)
                .filter(Objects::nonNull)
                .forEach(id -> organisations.add(new OrganisationId(id)));
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(actor, organisations);
        return new Slice<>(
                found.stream()
                        .map(row -> row(
                                actor,
                                row,
                                beside.stream()
                                        .filter(b -> b.partnership().equals(row.id()))
                                        .toList(),
                                known))
                        .toList(),
                found.getFirst().total());
    }

    private PartnershipRow row(
            Actor actor, Found row, List<Beside> beside, Map<OrganisationId, OrganisationSummary> known) {
        List<CountryCode> states = new ArrayList<>();
        List<OrganisationSummary> accepted = new ArrayList<>();
        StakeholderGroup leadGroup = StakeholderGroup.CIVIL_SOCIETY;
        boolean leadNamed = false;
        boolean inside = actor.actsFor(row.lead());
        for (Beside one : beside) {
            UUID organisation = one.organisation();
            if (organisation == null) {
                states.add(new CountryCode(one.groupOrState()));
                continue;
            }
            OrganisationSummary summary = known.get(new OrganisationId(organisation));
            if (one.accepted()) {
                inside |= actor.actsFor(organisation);
                if (summary != null) {
                    accepted.add(summary);
                }
            }
            if (organisation.equals(row.lead())) {
                leadGroup = StakeholderGroup.valueOf(one.groupOrState());
                leadNamed = one.named();
            }
        }
        boolean namesLead = PartnershipPolicy.namesLead(row.published() != null, leadNamed, inside);
        return new PartnershipRow(
                new PartnershipId(row.id()),
                new PartnershipNumber(row.number()),
                row.status(),
                row.status() == PartnershipStatus.PUBLISHED && row.published() != null
                        ? Freshness.of(day(row.published()), day(clock.instant()))
                        : null,
                row.title(),
                row.purpose(),
                row.mode(),
                row.period(),
                states,
                namesLead ? known.get(new OrganisationId(row.lead())) : null,
                leadGroup,
                Composition.of(accepted));
    }

    private List<Beside> beside(List<UUID> ids) {
        return jdbc.sql("""
            SELECT y.partnership_id AS partnership, y.organisation AS organisation, y.named AS named,
                   CASE WHEN y.status = 'ACCEPTED' THEN 1 ELSE 0 END AS accepted,
                   y.stakeholder_group AS group_or_state
            FROM partnership_parties y
            WHERE y.partnership_id IN (:ids)
              AND (y.status = 'ACCEPTED' OR (y.part = 'LEAD' AND y.status = 'CHOSEN'))
            UNION ALL
            SELECT s.partnership_id, NULL, FALSE, 0, s.country
            FROM partnership_states s WHERE s.partnership_id IN (:ids)
            """)
                .param("ids", ids.stream().map(UuidBytes::of).toList())
                .query((row, n) -> new Beside(
                        UuidBytes.read(Objects.requireNonNull(row.getBytes("partnership"))),
                        row.getBytes("organisation") == null ? null : UuidBytes.read(row.getBytes("organisation")),
                        row.getInt("accepted") == 1,
                        row.getBoolean("named"),
                        row.getString("group_or_state")))
                .list();
    }

    private String where(Actor actor, PartnershipFilter filter, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>(List.of(PartnershipPolicy.VISIBLE));
        if (!filter.text().isEmpty()) {
            conditions.add(text(actor, filter.text(), params));
        }
        with(
                filter.group(),
                "group",
                params,
                conditions,
                "EXISTS (SELECT 1 FROM partnership_parties y"
                        + " WHERE y.partnership_id = p.id AND y.status = 'ACCEPTED' AND y.stakeholder_group = :group)");
        with(
                filter.country(),
                "country",
                params,
                conditions,
                "(EXISTS (SELECT 1 FROM partnership_states s WHERE s.partnership_id = p.id AND s.country = :country)"
                        + " OR EXISTS (SELECT 1 FROM partnership_parties y WHERE y.partnership_id = p.id AND y.status ="
                        + " 'ACCEPTED' AND y.named = TRUE AND y.country = :country))");
        with(
                filter.theme(),
                "theme",
                params,
                conditions,
                "EXISTS (SELECT 1 FROM partnership_themes t" + " WHERE t.partnership_id = p.id AND t.theme = :theme)");
        if (filter.rule() != null) {
            params.put("ruleSet", filter.rule().ruleSet());
            params.put("ruleNumber", filter.rule().ruleNumber());
            conditions.add("EXISTS (SELECT 1 FROM partnership_rules r WHERE r.partnership_id = p.id"
                    + " AND r.rule_set = :ruleSet AND r.rule_number = :ruleNumber)");
        }
        with(filter.mode(), "mode", params, conditions, "p.cooperation_mode = :mode");
        with(filter.status(), "status", params, conditions, "p.status = :status");
        if (filter.inactive()) {
            params.put(
                    "inactiveBefore",
                    at(day(clock.instant()).minusYears(2).atStartOfDay().toInstant(ZoneOffset.UTC)));
            conditions.add("p.status = 'PUBLISHED' AND p.published_at < :inactiveBefore");
        }
        if (filter.own()) {
            conditions.add("(p.lead_organisation = :organisation OR EXISTS (SELECT 1 FROM partnership_parties own"
                    + " WHERE own.partnership_id = p.id AND own.organisation = :organisation"
                    + " AND own.status IN ('INVITED', 'ACCEPTED')))");
        }
        return String.join(" AND ", conditions);
    }

    /** Words of what everyone who sees the record reads, and names only where they are public: named and listed. */
    private String text(Actor actor, String typed, Map<String, Object> params) {
        params.put("words", "%" + escaped(Terms.folded(typed)) + "%");
        params.put("typedNumber", typed.strip().toUpperCase(java.util.Locale.ROOT));
        String words = "p.search_text LIKE :words ESCAPE '!' OR p.number = :typedNumber";
        List<byte[]> named = directory.suggest(actor, typed, SUGGESTED).stream()
                .map(organisation -> UuidBytes.of(organisation.id().value()))
                .toList();
        if (named.isEmpty()) {
            return "(" + words + ")";
        }
        params.put("namedOrganisations", named);
        return "(" + words + " OR EXISTS (SELECT 1 FROM partnership_parties y WHERE y.partnership_id = p.id"
                + " AND y.status = 'ACCEPTED' AND y.named = TRUE AND y.organisation IN (:namedOrganisations)))";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static void with(
            @Nullable Object wanted,
            String name,
            Map<String, Object> params,
            List<String> conditions,
            String condition) {
        if (wanted != null) {
            params.put(name, wanted.toString());
            conditions.add(condition);
        }
    }

    /** The parameters of {@link PartnershipPolicy#VISIBLE}. */
    static Map<String, Object> viewer(Actor actor) {
        Map<String, Object> params = new HashMap<>();
        params.put("organisation", actor.organisation().map(UuidBytes::of).orElse(new byte[0]));
        params.put("secretariat", actor.is(StaffRole.SECRETARIAT));
        return params;
    }

    private static Found found(ResultSet row) throws SQLException {
        String language = row.getString("text_language");
        String mode = row.getString("cooperation_mode");
        LocalDate starts = row.getObject("starts", LocalDate.class);
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new Found(
                UuidBytes.read(row.getBytes("id")),
                row.getString("number"),
                PartnershipStatus.valueOf(row.getString("status")),
                published == null ? null : published.toInstant(),
                new LocalizedText(row.getString("title"), language),
                new LocalizedText(row.getString("purpose"), language),
                mode == null ? null : Mode.valueOf(mode),
                starts == null ? null : new Period(starts, row.getObject("ends", LocalDate.class)),
                UuidBytes.read(row.getBytes("lead_organisation")),
                row.getLong("total"));
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
