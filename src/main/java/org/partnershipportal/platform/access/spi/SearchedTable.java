package org.partnershipportal.platform.access.spi;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searched records that lie in a table, with the words of their facets in tables beside it. */
public abstract class SearchedTable implements SearchedRecords {

    private final JdbcClient jdbc;

    /** A word of a facet of one record. */
    private record FacetWord(UUID id, String word) {}

    protected SearchedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The table and its short name, such as {@code commitment_commitments c}. */
    protected abstract String table();

    /** The column with a record's id, by the table's short name. */
    protected abstract String id();

    /** The condition that the policy gives, on the table by its short name. */
    protected abstract Where visibleTo(Actor actor);

    /** The rows that meet the condition, in the order of their ids. */
    protected abstract List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max);

    /** Queries of the words of facets: {@code id} and {@code word} of the records {@code :ids}. */
    protected Map<SearchFacet, String> facets() {
        return Map.of();
    }

    @Override
    public final List<SearchedRecord> next(@Nullable UUID after, int max) {
        return read(Where.given(after, last -> Where.of(id() + " > :after", "after", last)), max);
    }

    @Override
    public final List<SearchedRecord> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : read(Where.in(id(), "ids", ids), ids.size());
    }

    @Override
    public final Set<UUID> readable(Actor actor, Collection<UUID> ids) {
        Where visible = visibleTo(actor);
        if (ids.isEmpty() || visible.equals(Where.none())) {
            return Set.of();
        }
        if (visible.equals(Where.all())) {
            return Set.copyOf(ids);
        }
        Where which = Where.in(id(), "ids", ids).and(visible);
        return jdbc.sql("SELECT " + id() + " FROM " + table() + " WHERE " + which.sql())
                .params(which.params())
                .query(UUID.class)
                .set();
    }

    @Override
    public Collection<UUID> changedBy(ContentRef changed) {
        return changed.kind().equals(kind()) ? uuid(changed.id()).stream().toList() : List.of();
    }

    /** The ids that a query gives for the record {@code :changed}. */
    protected final List<UUID> ids(String sql, UUID changed) {
        return jdbc.sql(sql).param("changed", changed).query(UUID.class).list();
    }

    /** The id that the text is. */
    protected static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private List<SearchedRecord> read(Where which, int max) {
        List<SearchedRecord> rows = rows(jdbc, which, max);
        if (rows.isEmpty()) {
            return rows;
        }
        List<UUID> ids = rows.stream().map(SearchedRecord::id).toList();
        Map<SearchFacet, Map<UUID, Set<String>>> words = new HashMap<>();
        facets().forEach((facet, sql) -> {
            Map<UUID, Set<String>> each = words.computeIfAbsent(facet, any -> new HashMap<>());
            jdbc.sql(sql)
                    .param("ids", ids)
                    .query(FacetWord.class)
                    .list()
                    .forEach(one -> each.computeIfAbsent(one.id(), any -> new HashSet<>())
                            .add(one.word()));
        });
        return rows.stream().map(row -> with(row, words)).toList();
    }

    private static SearchedRecord with(SearchedRecord row, Map<SearchFacet, Map<UUID, Set<String>>> words) {
        SearchedRecord whole = row;
        for (Map.Entry<SearchFacet, Map<UUID, Set<String>>> facet : words.entrySet()) {
            whole = whole.with(facet.getKey(), facet.getValue().getOrDefault(row.id(), Set.of()));
        }
        return whole;
    }

    /** The statement for {@link #rows}: what is selected, from the table and what is joined to it, where and how many. */
    protected final String select(String columns, String joined, Where which) {
        return "SELECT " + columns + " FROM " + table() + " " + joined + " WHERE " + which.sql() + " ORDER BY " + id()
                + " LIMIT :max";
    }

    /** One word of a facet, or none. */
    protected static Set<String> one(@Nullable Object word) {
        return Stream.ofNullable(word).map(Object::toString).collect(Collectors.toSet());
    }
}
