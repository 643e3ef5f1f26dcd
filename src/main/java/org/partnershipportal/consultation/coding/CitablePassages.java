package org.partnershipportal.consultation.coding;

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
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.SearchWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coded passages as the writers of the report search for them, and which of them the report uses. For the report team
 * only.
 */
@Service
@Transactional(readOnly = true)
public class CitablePassages {

    /** The longest part of a list, and how many are read at once while words are looked for. */
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
     * A part of the passages of admissible inputs, the last coded first. While words are looked for the total says only whether
     * there are more.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 50
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.CODE_INPUTS)
    public Slice<CitablePassage> find(Actor actor, CallCode code, FindPassages wanted, int from, int max) {
        ReportTeam team = desk.require(actor, code);
        Map<InputId, StandingInput> citable = sources.usable(team).stream()
                .filter(one -> one.isCitable(team, desk.now()))
                .filter(one -> wanted.published() == null || wanted.published() == (one.published() != null))
                .collect(Collectors.toMap(StandingInput::input, one -> one));
        List<Passage.Place> places =
                CodingCounts.standing(Sources.versions(List.copyOf(citable.values())), places(team, wanted.code()));
        return find(actor, team, citable, places, wanted.words(), Math.max(0, from), Math.clamp(max, 1, MOST))
                .map(row -> new CitablePassage(
                        row, Objects.requireNonNull(citable.get(row.input())).published() != null));
    }

    private List<Passage.Place> places(ReportTeam team, @Nullable CodeId code) {
        return code == null
                ? queries.ofCall(team.call())
                : queries.ofCode(code).stream()
                        .filter(place -> place.call().equals(team.call()))
                        .toList();
    }

    /** Their texts are kept sealed, so they are read part by part until enough are found. */
    private Slice<PassageRow> find(
            Actor actor,
            ReportTeam team,
            Map<InputId, StandingInput> citable,
            List<Passage.Place> places,
            String words,
            int from,
            int most) {
        if (words.isBlank()) {
            Slice<Passage.Place> part = Slice.part(places, from, most);
            return new Slice<>(read(actor, team, citable, part.rows()), part.total());
        }
        String folded = SearchWords.folded(words.strip());
        List<PassageRow> found = new ArrayList<>();
        for (int at = 0; at < places.size() && found.size() <= from + most; at += MOST) {
            read(actor, team, citable, places.subList(at, Math.min(at + MOST, places.size()))).stream()
                    .filter(row -> says(row, folded))
                    .forEach(found::add);
        }
        return Slice.part(found, from, most);
    }

    private static boolean says(PassageRow row, String folded) {
        return SearchWords.folded(row.text()).contains(folded)
                || Optional.ofNullable(row.from().lead())
                        .map(lead -> SearchWords.folded(lead.name().text()).contains(folded))
                        .orElse(false);
    }

    private List<PassageRow> read(
            Actor actor, ReportTeam team, Map<InputId, StandingInput> citable, List<Passage.Place> part) {
        Set<InputId> lieIn = part.stream().map(Passage.Place::input).collect(Collectors.toSet());
        Map<InputId, SourceText> texts = sources.read(
                actor,
                team,
                lieIn.stream().map(citable::get).filter(Objects::nonNull).toList());
        return part.stream()
                .map(place -> Optional.ofNullable(texts.get(place.input()))
                        .map(place::read)
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
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
                trees.findById(team.call().value()).map(CodeTree::rows).orElse(List.of()).stream()
                        .map(counts::count)
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
