package org.partnershipportal.exchange.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.practice.spi.Vouching;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of practices: always filtered by {@link PracticePolicy}, in a fixed number of queries. */
@Component
class PracticeQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;
    private final List<Vouching> vouching;

    PracticeQueries(JdbcClient jdbc, OrganisationDirectory directory, List<Vouching> vouching) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.vouching = vouching;
    }

    private record Found(
            PracticeId id,
            PracticeStatus status,
            @Nullable PracticeKind kind,
            OrganisationId organisation,
            String title,
            String textLanguage,
            @Nullable PracticeReach reach,
            boolean unnamed,
            @Nullable Instant sharedAt,
            @Nullable Instant hiddenAt,
            long total) {}

    /** Four queries, the same for every number of records. By title: nothing is ranked. */
    Slice<PracticeRow> list(Actor actor, PracticeFilter filter, int from, int max) {
        List<Found> found =
                found(PracticePolicy.visibleTo(actor).and(wanted(actor, filter)), from, Math.clamp(max, 1, MOST));
        return found.isEmpty()
                ? Slice.empty()
                : new Slice<>(rows(actor, found), found.getFirst().total());
    }

    /** Some of them that the actor may know of, the withdrawn ones too; four queries. */
    List<PracticeRow> some(Actor actor, Collection<PracticeId> ids) {
        List<Found> found =
                found(PracticePolicy.visibleTo(actor).and(Where.in("p.id", "ids", ids)), 0, Math.max(ids.size(), 1));
        return found.isEmpty() ? List.of() : rows(actor, found);
    }

    /** Those that the actor's organisation tells, the withdrawn ones too, part by part. */
    List<PracticeId> toldBy(Actor actor, int from, int max) {
        Where where = PracticePolicy.toldBy(actor).and(PracticePolicy.visibleTo(actor));
        return jdbc.sql("SELECT p.id FROM practice_practices p WHERE " + where.sql()
                        + " ORDER BY p.id LIMIT :max OFFSET :from")
                .params(where.params())
                .param("max", max)
                .param("from", from)
                .query(PracticeId.class)
                .list();
    }

    /** Ids of all, in their order. */
    List<UUID> after(UUID after, int max) {
        return jdbc.sql("SELECT p.id FROM practice_practices p WHERE p.id > :after ORDER BY p.id LIMIT :max")
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    private List<Found> found(Where where, int from, int max) {
        return jdbc.sql("""
            SELECT p.id, p.status, p.kind, p.organisation, p.title, p.text_language, p.reach, p.unnamed,
                   p.shared_at, p.hidden_at, COUNT(*) OVER () AS total
            FROM practice_practices p WHERE %s
            ORDER BY p.title, p.id LIMIT :max OFFSET :from
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", max)
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
    }

    private List<PracticeRow> rows(Actor actor, List<Found> found) {
        Map<OrganisationId, OrganisationSummary> authors = directory.summaries(
                actor, found.stream().map(Found::organisation).collect(Collectors.toSet()));
        Map<PracticeId, Set<CountryCode>> places =
                places(found.stream().map(Found::id).toList());
        Map<PracticeId, Set<PracticeLabel>> labels =
                labels(found.stream().map(Found::id).toList());
        return found.stream()
                .map(row -> new PracticeRow(
                        row.id(),
                        row.status(),
                        row.kind(),
                        PracticeAuthor.of(
                                authors.get(row.organisation()),
                                !row.unnamed() || PracticePolicy.readsName(actor, row.organisation())),
                        places.getOrDefault(row.id(), Set.of()),
                        row.reach(),
                        new LocalizedText(row.title(), row.textLanguage()),
                        row.sharedAt(),
                        labels.getOrDefault(row.id(), PracticeLabel.shown(Set.of())),
                        row.hiddenAt() != null))
                .toList();
    }

    /** What stands beside the titles of practices; one query. */
    Map<PracticeId, Set<PracticeLabel>> labels(Collection<PracticeId> ids) {
        return vouching.stream()
                .flatMap(knows -> knows.labels(ids).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, each -> PracticeLabel.shown(each.getValue())));
    }

    private record Place(PracticeId practiceId, CountryCode country) {}

    private Map<PracticeId, Set<CountryCode>> places(List<PracticeId> ids) {
        Where where = Where.in("c.practice_id", "ids", ids);
        return jdbc
                .sql("SELECT c.practice_id, c.country FROM practice_countries c WHERE %s ORDER BY c.country"
                        .formatted(where.sql()))
                .params(where.params())
                .query(Place.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Place::practiceId,
                        Collectors.mapping(Place::country, Collectors.toCollection(LinkedHashSet::new))));
    }

    /** Those beside whose title the label stands, as {@link PracticeLabel#shown} says. */
    private Where labelled(PracticeLabel label) {
        return Where.of("p.status = 'SHARED'")
                .and(
                        switch (label) {
                            case SELF_REPORTED ->
                                vouched(PracticeLabel.CONFIRMED).not();
                            case PROMISING ->
                                vouched(PracticeLabel.PROMISING)
                                        .and(vouched(PracticeLabel.GOOD).not());
                            case CONFIRMED, GOOD -> vouched(label);
                        });
    }

    private Where vouched(PracticeLabel label) {
        return vouching.stream().map(knows -> knows.vouched(label, "p.id")).reduce(Where.none(), Where::or);
    }

    private Where wanted(Actor actor, PracticeFilter filter) {
        return Where.of("p.status <> 'WITHDRAWN'")
                .and(Where.given(
                        filter.text().isEmpty() ? null : filter.text(),
                        words -> SearchWords.in("p.search_text", words)))
                .and(Where.given(
                        filter.country(),
                        country -> Where.of(
                                "p.id IN (SELECT c.practice_id FROM practice_countries c WHERE c.country = :country)",
                                "country",
                                country.iso3())))
                .and(Where.given(filter.kind(), kind -> Where.of("p.kind = :kind", "kind", kind)))
                .and(Where.given(
                        filter.theme(),
                        theme -> Where.of(
                                "p.id IN (SELECT t.practice_id FROM practice_themes t WHERE t.theme = :theme)",
                                "theme",
                                theme)))
                .and(Where.given(
                        filter.rule(),
                        rule -> Where.of("""
                            p.id IN (SELECT r.practice_id FROM practice_rules r
                                     WHERE r.rule_set = :ruleSet AND r.rule_number = :ruleNumber)
                            """, Map.of("ruleSet", rule.ruleSet(), "ruleNumber", rule.ruleNumber()))))
                .and(Where.given(filter.label(), this::labelled))
                .and(filter.ours() ? PracticePolicy.toldBy(actor) : Where.all());
    }
}
