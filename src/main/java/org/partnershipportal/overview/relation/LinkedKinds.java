package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** All kinds of records that can be linked. */
@Component
class LinkedKinds {

    private final Map<RecordKind, LinkedKind> kinds;

    LinkedKinds(List<LinkedKind> all) {
        kinds = all.stream()
                .collect(Collectors.toMap(
                        LinkedKind::kind,
                        Function.identity(),
                        (one, other) -> one,
                        () -> new EnumMap<>(RecordKind.class)));
    }

    LinkedKind of(RecordKind kind) {
        return Objects.requireNonNull(kinds.get(kind), kind.name());
    }

    /** The record that a reference or an address names, with its id as links keep it; empty if it names none. */
    Optional<LinkEnd> end(ContentRef named) {
        return LinkEnd.of(named).flatMap(end -> of(end.kind()).id(end.id()).map(id -> new LinkEnd(end.kind(), id)));
    }

    /**
     * The condition that the actor may know of the record at an end.
     *
     * @param end how the columns of its kind, key and id begin, such as {@code l.from}
     */
    Where visibleTo(Actor actor, String end) {
        return each(end, kind -> kind.visibleTo(actor, end + "_key", end + "_id"));
    }

    /** The condition that the actor can link the record at an end on behalf of its owner. */
    Where spokenForBy(Actor actor, String end) {
        return each(end, kind -> kind.spokenForBy(actor, end + "_key", end + "_id"));
    }

    /** The condition that the actor may know of the record at an end, and that chains of records further away show it. */
    Where seenFromAfar(Actor actor, String end) {
        Where over = each(end, kind -> kind.over(end + "_key"));
        return visibleTo(actor, end).and(over.not());
    }

    private Where each(String end, Function<LinkedKind, Where> condition) {
        Where any = Where.none();
        for (LinkedKind kind : kinds.values()) {
            Where of = condition.apply(kind);
            if (!of.equals(Where.none())) {
                any = any.or(
                        Where.of(end + "_kind = '" + kind.kind().name() + "'").and(of));
            }
        }
        return any;
    }

    /** What is shown of some records, in as many queries as their kinds need; what the actor may not know of is left out. */
    Map<LinkEnd, LinkedRecord> read(Actor actor, Language reader, Collection<LinkEnd> wanted) {
        Map<RecordKind, List<String>> ids = wanted.stream()
                .distinct()
                .collect(Collectors.groupingBy(LinkEnd::kind, Collectors.mapping(LinkEnd::id, Collectors.toList())));
        Map<LinkEnd, LinkedRecord> read = new HashMap<>();
        ids.forEach(
                (kind, those) -> of(kind).read(actor, reader, those).forEach(record -> read.put(record.end(), record)));
        return read;
    }
}
