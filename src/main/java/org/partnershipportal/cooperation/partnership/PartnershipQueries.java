package org.partnershipportal.cooperation.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RegionalGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of partnerships: always filtered by {@link PartnershipPolicy#visibleTo}, in a fixed number of queries. */
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
            PartnershipId id,
            String number,
            PartnershipStatus status,
            @Nullable Instant publishedAt,
            String title,
            String purpose,
            String textLanguage,
            @Nullable Mode cooperationMode,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            OrganisationId leadOrganisation,
            long total) {}

    /** A party that accepted, or the lead. */
    private record Beside(
            PartnershipId partnershipId,
            OrganisationId organisation,
            StakeholderGroup stakeholderGroup,
            boolean accepted,
            boolean named) {}

    /** A State concerned. */
    private record Concerned(PartnershipId partnershipId, CountryCode country) {}

    /** Four queries, one more where words are searched for; the same for every number of records. */
    Slice<PartnershipRow> list(Actor actor, PartnershipFilter filter, int from, int max) {
        Where where = PartnershipPolicy.visibleTo(actor).and(asked(actor, filter));
        String order = switch (filter.order()) {
            case NEWEST -> "COALESCE(p.published_at, p.registered_at) DESC, p.id";
            case TITLE -> "p.title, p.id";
            case ENDING ->
                "CASE WHEN p.status IN ('COMPLETED', 'ENDED') THEN 3 WHEN p.ends >= :today THEN 0"
                        + " WHEN p.ends IS NULL THEN 1 ELSE 2 END, p.ends, p.id";
        };
        List<Found> found = jdbc.sql("""
            SELECT p.id, p.number, p.status, p.published_at, p.title, p.purpose, p.text_language,
                   p.cooperation_mode, p.starts, p.ends, p.lead_organisation, page.total
            FROM (SELECT p.id, COUNT(*) OVER () AS total FROM partnership_partnerships p
                  WHERE %s ORDER BY %s LIMIT :max OFFSET :from) page
            JOIN partnership_partnerships p ON p.id = page.id
            ORDER BY %s
            """.formatted(where.sql(), order, order))
                .params(where.params())
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        if (found.isEmpty()) {
            return Slice.empty();
        }
        List<PartnershipId> ids = found.stream().map(Found::id).toList();
        Map<PartnershipId, List<Beside>> beside =
                beside(ids).stream().collect(Collectors.groupingBy(Beside::partnershipId));
        Map<PartnershipId, List<CountryCode>> states = states(ids);
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor,
                beside.values().stream()
                        .flatMap(List::stream)
                        .map(Beside::organisation)
                        .collect(Collectors.toSet()));
        return Slice.counted(found, Found::total)
                .map(row -> row(
                        actor,
                        row,
                        beside.getOrDefault(row.id(), List.of()),
                        states.getOrDefault(row.id(), List.of()),
                        known));
    }

    /** The titles of those that the actor may know of. */
    Map<PartnershipId, LocalizedText> titles(Actor actor, Collection<PartnershipId> ids) {
        record Titled(PartnershipId id, String title, String textLanguage) {}
        Where where = PartnershipPolicy.visibleTo(actor).and(Where.in("p.id", "ids", ids));
        return jdbc
                .sql("SELECT p.id, p.title, p.text_language FROM partnership_partnerships p WHERE " + where.sql())
                .params(where.params())
                .query(Titled.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Titled::id, one -> new LocalizedText(one.title(), one.textLanguage())));
    }

    /** Those in which a State or a named party of its country takes part, by title. */
    Slice<PartnershipMention> concerning(Actor actor, CountryCode state, int max) {
        record Mentioned(
                PartnershipId id,
                String number,
                PartnershipStatus status,
                String title,
                String textLanguage,
                long total) {}
        Where where = PartnershipPolicy.visibleTo(actor).and(in(state));
        return Slice.counted(
                        jdbc.sql("""
                            SELECT p.id, p.number, p.status, p.title, p.text_language, COUNT(*) OVER () AS total
                            FROM partnership_partnerships p WHERE %s ORDER BY p.title, p.id LIMIT :max
                            """.formatted(where.sql()))
                                .params(where.params())
                                .param("max", Math.clamp(max, 1, MOST))
                                .query(Mentioned.class)
                                .list(),
                        Mentioned::total)
                .map(one -> new PartnershipMention(
                        one.id(),
                        one.number(),
                        new LocalizedText(one.title(), one.textLanguage()),
                        one.status().isFinal() ? one.status().key() : ""));
    }

    /** What the reader may see, counted; one query. */
    PartnershipFigures figures(Actor actor) {
        Where visible = PartnershipPolicy.visibleTo(actor);
        return jdbc.sql("""
            SELECT (SELECT COUNT(*) FROM partnership_partnerships p WHERE %1$s) AS partnerships,
                   (SELECT COUNT(DISTINCT s.country) FROM partnership_states s
                    JOIN partnership_partnerships p ON p.id = s.partnership_id WHERE %1$s) AS countries
            """.formatted(visible.sql()))
                .params(visible.params())
                .query(PartnershipFigures.class)
                .single();
    }

    /** What the reader may see, by region and by mode; two queries. */
    PartnershipSpread spread(Actor actor) {
        record Region(RegionalGroup regionalGroup, long partnerships) {}
        record Form(@Nullable Mode cooperationMode, long partnerships, long withoutRegion) {}
        Where visible = PartnershipPolicy.visibleTo(actor);
        Map<RegionalGroup, List<String>> members = members();
        StringBuilder group = new StringBuilder("CASE");
        members.keySet()
                .forEach(one -> group.append(" WHEN s.country IN (:")
                        .append(one.name())
                        .append(") THEN '")
                        .append(one.name())
                        .append('\''));
        Map<String, Object> params = new HashMap<>(visible.params());
        members.forEach((one, countries) -> params.put(one.name(), countries));
        List<Region> regions = jdbc.sql("""
            SELECT g.regional_group, COUNT(DISTINCT g.id) AS partnerships
            FROM (SELECT p.id, %s END AS regional_group FROM partnership_partnerships p
                  JOIN partnership_states s ON s.partnership_id = p.id WHERE %s) g
            WHERE g.regional_group IS NOT NULL GROUP BY g.regional_group
            """.formatted(group, visible.sql()))
                .params(params)
                .query(Region.class)
                .list();
        List<Form> modes = jdbc.sql("""
            SELECT f.cooperation_mode, COUNT(*) AS partnerships, SUM(f.without_region) AS without_region
            FROM (SELECT p.cooperation_mode, CASE WHEN EXISTS (SELECT 1 FROM partnership_states s
                    WHERE s.partnership_id = p.id AND s.country IN (:grouped)) THEN 0 ELSE 1 END AS without_region
                  FROM partnership_partnerships p WHERE %s) f
            GROUP BY f.cooperation_mode
            """.formatted(visible.sql()))
                .params(visible.params())
                .param(
                        "grouped",
                        members.values().stream().flatMap(List::stream).toList())
                .query(Form.class)
                .list();
        Map<Mode, Long> named = new EnumMap<>(Mode.class);
        long without = 0;
        for (Form form : modes) {
            if (form.cooperationMode() == null) {
                without += form.partnerships();
            } else {
                named.put(form.cooperationMode(), form.partnerships());
            }
        }
        return new PartnershipSpread(
                modes.stream().mapToLong(Form::partnerships).sum(),
                regions.stream().collect(Collectors.toMap(Region::regionalGroup, Region::partnerships)),
                modes.stream().mapToLong(Form::withoutRegion).sum(),
                named,
                without);
    }

    /** The codes of the States of each regional group. */
    private static Map<RegionalGroup, List<String>> members() {
        Map<RegionalGroup, List<String>> members = new EnumMap<>(RegionalGroup.class);
        Countries.standard()
                .all()
                .forEach(country -> country.group()
                        .ifPresent(group -> members.computeIfAbsent(group, none -> new ArrayList<>())
                                .add(country.code().iso3())));
        return members;
    }

    private PartnershipRow row(
            Actor actor,
            Found row,
            List<Beside> beside,
            List<CountryCode> states,
            Map<OrganisationId, OrganisationSummary> known) {
        Beside lead = beside.stream()
                .filter(one -> one.organisation().equals(row.leadOrganisation()))
                .findFirst()
                .orElseThrow();
        List<OrganisationId> accepted = beside.stream()
                .filter(Beside::accepted)
                .map(Beside::organisation)
                .toList();
        boolean inside = actor.actsFor(row.leadOrganisation().value())
                || accepted.stream().anyMatch(party -> actor.actsFor(party.value()));
        Instant published = row.publishedAt();
        boolean namesLead = PartnershipPolicy.namesLead(published != null, lead.named(), inside);
        return new PartnershipRow(
                row.id(),
                new PartnershipNumber(row.number()),
                row.status(),
                Freshness.of(row.status(), published, clock.instant()),
                new LocalizedText(row.title(), row.textLanguage()),
                new LocalizedText(row.purpose(), row.textLanguage()),
                row.cooperationMode(),
                row.starts() == null ? null : new Period(row.starts(), row.ends()),
                states,
                namesLead ? known.get(row.leadOrganisation()) : null,
                lead.stakeholderGroup(),
                Composition.of(accepted.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private List<Beside> beside(List<PartnershipId> ids) {
        return jdbc.sql("""
            SELECT partnership_id, organisation, stakeholder_group, status = 'ACCEPTED' AS accepted, named
            FROM partnership_parties
            WHERE partnership_id IN (:ids)
              AND (status = 'ACCEPTED' OR (part = 'LEAD' AND status = 'CHOSEN'))
            """).param("ids", ids).query(Beside.class).list();
    }

    private Map<PartnershipId, List<CountryCode>> states(List<PartnershipId> ids) {
        return jdbc
                .sql("SELECT partnership_id, country FROM partnership_states WHERE partnership_id IN (:ids)")
                .param("ids", ids)
                .query(Concerned.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Concerned::partnershipId, Collectors.mapping(Concerned::country, Collectors.toList())));
    }

    private Where asked(Actor actor, PartnershipFilter filter) {
        return Where.given(filter.text().isEmpty() ? null : filter.text(), words -> text(actor, words))
                .and(Where.given(
                        filter.group(), group -> accepted(Where.of("y.stakeholder_group = :group", "group", group))))
                .and(Where.given(filter.country(), PartnershipQueries::in))
                .and(Where.given(filter.theme(), theme -> Where.of("""
                    EXISTS (SELECT 1 FROM partnership_themes t WHERE t.partnership_id = p.id AND t.theme = :theme)
                    """, "theme", theme)))
                .and(Where.given(
                        filter.rule(),
                        rule -> Where.of("""
                            EXISTS (SELECT 1 FROM partnership_rules r WHERE r.partnership_id = p.id
                              AND r.rule_set = :ruleSet AND r.rule_number = :ruleNumber)
                            """, Map.of("ruleSet", rule.ruleSet(), "ruleNumber", rule.ruleNumber()))))
                .and(Where.given(filter.mode(), mode -> Where.of("p.cooperation_mode = :mode", "mode", mode)))
                .and(Where.given(filter.status(), status -> Where.of("p.status = :status", "status", status)))
                .and(
                        filter.inactive()
                                ? Where.of(
                                        "p.status = 'PUBLISHED' AND p.published_at < :before",
                                        "before",
                                        Freshness.inactiveBefore(clock.instant()))
                                : Where.all())
                .and(filter.own() ? PartnershipPolicy.ownedBy(actor) : Where.all());
    }

    private static Where in(CountryCode country) {
        Where concerned = Where.of("""
            EXISTS (SELECT 1 FROM partnership_states s WHERE s.partnership_id = p.id AND s.country = :country)
            """, "country", country.iso3());
        return concerned.or(accepted(Where.of("y.named = TRUE AND y.country = :country", "country", country.iso3())));
    }

    /** Words of what everyone who sees the record reads, and names only where they are public: named and listed. */
    private Where text(Actor actor, String typed) {
        List<OrganisationId> named = directory.suggest(actor, typed, SUGGESTED).stream()
                .map(OrganisationSummary::id)
                .toList();
        return SearchWords.in("p.search_text", typed)
                .or(Where.of("p.number = :number", "number", typed.strip().toUpperCase(Locale.ROOT)))
                .or(
                        named.isEmpty()
                                ? Where.none()
                                : accepted(Where.of("y.named = TRUE").and(Where.in("y.organisation", "named", named))));
    }

    private static Where accepted(Where party) {
        return Where.of(
                "EXISTS (SELECT 1 FROM partnership_parties y WHERE y.partnership_id = p.id AND y.status = 'ACCEPTED'"
                        + " AND "
                        + party.sql() + ")",
                party.params());
    }
}
