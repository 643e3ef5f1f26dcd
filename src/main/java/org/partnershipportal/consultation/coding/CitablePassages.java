package org.partnershipportal.consultation.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.assessment.UsableRows;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coded passages as the writers of the report search for them, and which of them the report uses. For the report team
 * only.
 */
@Service
@Transactional(readOnly = true)
public class CitablePassages {

    /** How many passages one step of a search opens at most. */
    static final int STEP = 200;

    /** How many are found at most by one step, and how many are opened at once while words are looked for. */
    private static final int MOST = 50;

    private final CodeTreeRepository trees;
    private final CodingQueries queries;
    private final CodingDesk desk;
    private final Sources sources;
    private final ReportTeams teams;

    CitablePassages(
            CodeTreeRepository trees, CodingQueries queries, CodingDesk desk, Sources sources, ReportTeams teams) {
        this.trees = trees;
        this.queries = queries;
        this.desk = desk;
        this.sources = sources;
        this.teams = teams;
    }

    /**
     * What one step found.
     *
     * @param rows the passages, the last coded first
     * @param reached where the next step goes on
     * @param total how many there are to look through
     */
    public record Found(List<CitablePassage> rows, Reached reached, int total) {

        public Found {
            rows = List.copyOf(rows);
        }

        /** Whether all are looked through. */
        public boolean isDone() {
            return reached.passages() >= total;
        }
    }

    /**
     * How far a search came. It goes on behind the passage it opened last, so that one that is coded or removed since then moves
     * nothing.
     *
     * @param passages how many are looked through
     * @param at when the last of them was coded; {@code null} at the beginning
     * @param last which one that is
     */
    public record Reached(
            int passages, @Nullable Instant at, @Nullable PassageId last) {
        public static final Reached NOTHING = new Reached(0, null, null);

        private Reached and(Passage.Place next) {
            return new Reached(passages + 1, next.at(), next.id());
        }

        /** The condition that a passage {@code p} is behind it. */
        private Where behind() {
            return at == null || last == null
                    ? Where.all()
                    : Where.of(
                            "p.marked_at < :reached OR (p.marked_at = :reached AND p.id > :last)",
                            Map.of("reached", at, "last", last));
        }
    }

    /**
     * One step through the passages of admissible inputs, the last coded first. Their texts are kept encrypted and no index of
     * their words is kept (decision 70): a step ends once enough are found, or a bounded number is opened. It reads no more rows
     * than that; how many there are is counted.
     *
     * @param from what is looked through already
     * @param max how many are enough, up to 50
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.CODE_INPUTS)
    public Found find(Actor actor, CallCode code, FindPassages wanted, Reached from, int max) {
        ReportTeam team = desk.require(actor, code);
        Where which = UsableRows.citable(team, desk.now(), wanted.published())
                .and(Where.given(wanted.code(), CitablePassages::codedWith))
                .and(from.behind());
        List<Passage.Place> left = queries.standing(which, STEP);
        Map<InputId, StandingInput> citable =
                sources.standing(left.stream().map(Passage.Place::input).collect(Collectors.toSet()));
        int enough = Math.clamp(max, 1, MOST);
        String folded = SearchWords.folded(wanted.words().strip());
        int atOnce = folded.isEmpty() ? enough : MOST;
        List<CitablePassage> found = new ArrayList<>();
        Reached reached = from;
        for (int at = 0; at < left.size() && found.size() < enough; at += atOnce) {
            List<Passage.Place> part = left.subList(at, Math.min(at + atOnce, left.size()));
            Map<InputId, SourceText> texts = read(actor, team, citable, part);
            for (Passage.Place place : part) {
                if (found.size() == enough) {
                    break;
                }
                reached = reached.and(place);
                Optional.ofNullable(texts.get(place.input()))
                        .map(place::read)
                        .filter(row -> says(row, folded))
                        .map(row -> new CitablePassage(
                                row,
                                Objects.requireNonNull(citable.get(row.input())).published() != null))
                        .ifPresent(found::add);
            }
        }
        return new Found(found, reached, from.passages() + queries.countStanding(which));
    }

    private static Where codedWith(CodeId code) {
        return Where.of(
                "EXISTS (SELECT 1 FROM coding_passage_codes m WHERE m.passage_id = p.id AND m.code_id = :code)",
                "code",
                code);
    }

    private static boolean says(PassageRow row, String folded) {
        return SearchWords.folded(row.text()).contains(folded)
                || Optional.ofNullable(row.from().lead())
                        .map(lead -> SearchWords.folded(lead.name().text()).contains(folded))
                        .orElse(false);
    }

    private Map<InputId, SourceText> read(
            Actor actor, ReportTeam team, Map<InputId, StandingInput> citable, List<Passage.Place> part) {
        Set<InputId> lieIn = part.stream().map(Passage.Place::input).collect(Collectors.toSet());
        return sources.read(
                actor,
                team,
                lieIn.stream().map(citable::get).filter(Objects::nonNull).toList());
    }

    /**
     * What a report uses, by what it cites.
     *
     * @param passages the passages that it cites
     * @param inputs the inputs that it cites, as a whole or in a passage
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.CODE_INPUTS)
    public PassageCoverage coverage(
            Actor actor, CallCode code, Collection<PassageId> passages, Collection<InputId> inputs) {
        ReportTeam team = desk.require(actor, code);
        List<StandingInput> usable = sources.usable(team);
        Map<InputId, Integer> versions = Sources.versions(usable);
        List<Passage.Place> places = CodingCounts.standing(versions, queries.ofCall(team.call()));
        CodingCounts counts = new CodingCounts(versions, places, queries.read(team.call()));
        Map<QuestionKey, Integer> numbers = numbers(actor, team);
        Set<PassageId> wanted = Set.copyOf(passages);
        Map<PassageId, PassageCoverage.Place> cited = places.stream()
                .filter(place -> wanted.contains(place.id()))
                .collect(Collectors.toMap(
                        Passage.Place::id,
                        place -> new PassageCoverage.Place(numbers.getOrDefault(place.question(), 0), place.codes())));
        Set<InputId> coded = places.stream().map(Passage.Place::input).collect(Collectors.toSet());
        Set<InputId> used = new HashSet<>(inputs);
        used.retainAll(versions.keySet());
        coded.removeAll(used);
        int nothing = (int) versions.keySet().stream()
                .filter(input -> !used.contains(input) && counts.isNothing(input))
                .count();
        return new PassageCoverage(
                queries
                        .counted(
                                trees.findById(team.call().value())
                                        .map(CodeTree::rows)
                                        .orElse(List.of()),
                                team,
                                desk.now())
                        .stream()
                        .filter(row -> row.passages() > 0)
                        .toList(),
                cited.values().stream().flatMap(place -> place.codes().stream()).collect(Collectors.toSet()),
                cited,
                used.size(),
                coded.size(),
                nothing,
                versions.size() - used.size() - coded.size() - nothing);
    }

    private Map<QuestionKey, Integer> numbers(Actor actor, ReportTeam team) {
        Map<QuestionKey, Integer> numbers = new HashMap<>();
        for (Question question :
                teams.latest(actor, team.call()).content().questionnaire().questions()) {
            numbers.put(question.key(), numbers.size() + 1);
        }
        return numbers;
    }
}
