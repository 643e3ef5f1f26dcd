package org.partnershipportal.overview.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.cooperation.partnership.PartnershipMention;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.CommitmentLines;
import org.partnershipportal.promises.recommendation.RecommendationCount;

/**
 * A State's page: only what everyone reads, whoever reads it. No number on it is a score or an average, or compares the State with
 * another.
 *
 * @param state the State
 * @param themes codes of all themes, by their names for the reader
 * @param from how many commitments come before the part that is shown
 * @param commitments a part of what it has published, by theme and title
 * @param recommendations how many checked ones are addressed to it
 * @param partnerships the first that concern it
 * @param organisations the first listed ones of the country
 * @param drafts whether the reader can start a commitment of this State
 * @param assesses whether the reader can assess commitments
 */
@ForOwnPages
public record StatePage(
        Country state,
        List<String> themes,
        int from,
        CommitmentLines commitments,
        List<RecommendationCount> recommendations,
        Slice<PartnershipMention> partnerships,
        Slice<OrganisationSummary> organisations,
        boolean drafts,
        boolean assesses) {

    /** How many partnerships and organisations stand on the page; the others are in their lists. */
    static final int SOME = 5;

    private static final int QUOTED = 3;

    /**
     * The commitments of a theme.
     *
     * @param theme its code; empty for those that name none
     * @param lines the commitments, by title
     */
    record Band(String theme, List<CommitmentLine> lines) {}

    /** The commitments under their themes. */
    List<Band> bands() {
        Map<String, List<CommitmentLine>> bands = new LinkedHashMap<>();
        commitments
                .lines()
                .rows()
                .forEach(line -> bands.computeIfAbsent(line.theme(themes).orElse(""), none -> new ArrayList<>())
                        .add(line));
        return bands.entrySet().stream()
                .map(band -> new Band(band.getKey(), band.getValue()))
                .toList();
    }

    /** Whether the State has published no commitment. */
    public boolean hasPromisedNothing() {
        return commitments.lines().rows().isEmpty();
    }

    /** The four figures on top; none where the State has published no commitment. */
    public List<StateFigure> figures(Language reader) {
        return hasPromisedNothing() ? List.of() : StateFigure.of(commitments, reader);
    }

    /** The first of these commitments of which anybody has said anything, to be quoted side by side. */
    public List<CommitmentLine> quoted() {
        return commitments.lines().rows().stream()
                .filter(line -> line.report() != null || !line.assessments().isEmpty())
                .limit(QUOTED)
                .toList();
    }

    /** How many commitments end this year: dates, and never how good they are. */
    public Sentence finding() {
        if (hasPromisedNothing()) {
            return Sentence.of("plain.layout.commitments");
        }
        return Sentence.of(
                "atlas.state.finding",
                commitments.ending(),
                commitments.lines().total(),
                String.valueOf(commitments.today().getYear()));
    }

    /** How many recommendations are addressed to the State. */
    public long recommended() {
        return recommendations.stream().mapToLong(RecommendationCount::many).sum();
    }

    /** What lists of commitments and recommendations are filtered by, as their addresses say it. */
    public String filtered() {
        return "?state=" + state.code().iso3();
    }

    /** The same for recommendations of one kind. */
    public String filtered(RecommendationCount kind) {
        return filtered()
                + "&source=" + Word.of(kind.source())
                + (kind.position() == null ? "" : "&position=" + Word.of(kind.position()));
    }

    /** What lists of partnerships and organisations are filtered by. */
    public String located() {
        return "?country=" + state.code().iso3();
    }
}
