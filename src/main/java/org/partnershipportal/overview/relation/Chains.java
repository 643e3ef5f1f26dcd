package org.partnershipportal.overview.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chain of a record: what it came from and what came of it, both ways. Each record on it is asked of its own module at each
 * reading, so that what may not be seen, or not any more, leaves no trace: no box, no number, and nothing beyond it (R0.1, R14.7).
 */
@Service
@Transactional(readOnly = true)
public class Chains {

    private static final int MOST = 200;

    private final ChainQueries queries;
    private final LinkQueries links;
    private final LinkedKinds kinds;
    private final List<OnwardStep> steps;

    Chains(ChainQueries queries, LinkQueries links, LinkedKinds kinds, List<OnwardStep> steps) {
        this.queries = queries;
        this.links = links;
        this.kinds = kinds;
        this.steps = List.copyOf(steps);
    }

    /**
     * The chain of a record with the lines of its picture: two queries and those that the titles of each kind need, however many
     * records are linked.
     *
     * @param max how many of a stage on a side at most, up to 200
     * @throws NotFound if there is no such record, or the reader may not know of it
     */
    @Requires(Permission.READ)
    public Chain pictured(Actor actor, Language reader, ContentRef named, int max) {
        Chain chain = of(actor, reader, named, max);
        Set<LinkEnd> boxes = new HashSet<>();
        boxes.add(chain.record().end());
        chain.parts()
                .forEach(part -> part.upTo(ChainPicture.MOST).records().forEach(record -> boxes.add(record.end())));
        return new Chain(chain.record(), chain.parts(), queries.lines(boxes));
    }

    /**
     * The chain of a record without lines: one query and those that the titles of each kind need, however many records are linked.
     *
     * @param max how many of a stage on a side at most, up to 200
     * @throws NotFound if there is no such record, or the reader may not know of it
     */
    @Requires(Permission.READ)
    public Chain of(Actor actor, Language reader, ContentRef named, int max) {
        LinkEnd end = kinds.end(named).orElseThrow(NotFound::new);
        List<ChainQueries.Reached> reached = queries.reached(actor, end, null, 0, Math.clamp(max, 1, MOST));
        Map<LinkEnd, LinkedRecord> read = read(actor, reader, end, reached);
        Map<ChainPlace, List<LinkedRecord>> records = new LinkedHashMap<>();
        Map<ChainPlace, Long> totals = new LinkedHashMap<>();
        for (ChainQueries.Reached one : reached) {
            ChainPlace place = new ChainPlace(one.way(), one.kind().stage());
            totals.put(place, one.total());
            Optional.ofNullable(read.get(one.end()))
                    .ifPresent(record -> records.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(record));
        }
        List<ChainPart> parts = records.entrySet().stream()
                .map(part -> new ChainPart(
                        part.getKey().way(),
                        part.getKey().stage(),
                        part.getValue(),
                        Objects.requireNonNull(totals.get(part.getKey()))))
                .sorted(Comparator.comparing(ChainPart::way).thenComparing(ChainPart::stage))
                .toList();
        return new Chain(Objects.requireNonNull(read.get(end)), parts, List.of());
    }

    /**
     * A part of one stage on one side, with how many there are.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound if there is no such record, or the reader may not know of it
     */
    @Requires(Permission.READ)
    public Slice<LinkedRecord> part(
            Actor actor, Language reader, ContentRef named, ChainPlace place, int from, int max) {
        LinkEnd end = kinds.end(named).orElseThrow(NotFound::new);
        List<ChainQueries.Reached> reached =
                queries.reached(actor, end, place, Math.max(from, 0), Math.clamp(max, 1, MOST));
        Map<LinkEnd, LinkedRecord> read = read(actor, reader, end, reached);
        return new Slice<>(
                reached.stream()
                        .flatMap(one -> Optional.ofNullable(read.get(one.end())).stream())
                        .toList(),
                reached.isEmpty() ? 0 : reached.getFirst().total());
    }

    /**
     * The record itself.
     *
     * @throws NotFound if there is no such record, or the reader may not know of it
     */
    @Requires(Permission.READ)
    public LinkedRecord record(Actor actor, Language reader, ContentRef named) {
        LinkEnd end = kinds.end(named).orElseThrow(NotFound::new);
        return Objects.requireNonNull(read(actor, reader, end, List.of()).get(end));
    }

    /**
     * How many records of each stage came of each rule of a set, as far as the reader can see each record on the way: the numbers
     * of the chains of these rules. One query; rules of which nothing came are left out.
     */
    @Requires(Permission.READ)
    public List<RuleCount> ofRules(Actor actor, RuleSet set) {
        return queries.ofRules(
                actor, RuleEnds.end(new RuleRef(set.code(), 1)).id().replaceFirst("\\d+$", ""));
    }

    /** The rule that an address names, such as {@code mandela-45}; empty for any other text. */
    public static Optional<Rule> rule(String word) {
        return RuleEnds.rule(word);
    }

    /** Whether the reader can link the record on behalf of its owner. */
    @Requires(Permission.READ)
    public boolean canLink(Actor actor, LinkedRecord record) {
        return links.speaksFor(actor, record.end());
    }

    /** The drafts that the reader can start from the record, with the link kept. */
    @Requires(Permission.READ)
    public List<Onward> onward(Actor actor, LinkedRecord record) {
        return steps.stream()
                .flatMap(step -> step.from(actor, record.end()).stream())
                .toList();
    }

    private Map<LinkEnd, LinkedRecord> read(
            Actor actor, Language reader, LinkEnd end, List<ChainQueries.Reached> reached) {
        Set<LinkEnd> ends = new HashSet<>();
        ends.add(end);
        reached.forEach(one -> ends.add(one.end()));
        Map<LinkEnd, LinkedRecord> read = kinds.read(actor, reader, ends);
        if (!read.containsKey(end)) {
            throw new NotFound();
        }
        return read;
    }
}
