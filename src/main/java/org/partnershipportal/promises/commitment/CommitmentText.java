package org.partnershipportal.promises.commitment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * All that a commitment says. A published version keeps it as it was; a draft may still have gaps.
 *
 * @param title its title
 * @param language tag of the language in which it is written
 * @param promise what the State promises; may still be empty
 * @param others who else takes part; may be empty
 * @param starts first day; may still be missing
 * @param ends last day; may still be missing
 * @param zone in which its days begin and end
 * @param themes codes of themes
 * @param recommendations on which it rests
 * @param pledge on which it rests: what was pledged, where and when; may be empty
 * @param rules on which it rests
 * @param sdgTargets codes of SDG targets on which it rests
 * @param indicator by what it is measured; may still be missing
 * @param milestones its steps, by their dates
 * @param resources money that is set aside for it
 */
@ForOwnPages
public record CommitmentText(
        String title,
        String language,
        String promise,
        String others,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        ZoneId zone,
        Set<String> themes,
        List<AnchoredRecommendation> recommendations,
        String pledge,
        Set<RuleRef> rules,
        Set<String> sdgTargets,
        @Nullable Indicator indicator,
        List<Milestone> milestones,
        List<Resource> resources) {

    public CommitmentText {
        themes = new LinkedHashSet<>(themes);
        recommendations = List.copyOf(recommendations);
        rules = new LinkedHashSet<>(rules);
        sdgTargets = new LinkedHashSet<>(sdgTargets);
        milestones = List.copyOf(milestones);
        resources = List.copyOf(resources);
    }

    /** Its title in its language. */
    public LocalizedText name() {
        return written(title);
    }

    /** Words of it in its language. */
    public LocalizedText written(String words) {
        return new LocalizedText(words, language);
    }

    /** What it rests on. */
    public List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        recommendations.forEach(one -> anchors.add(new Anchor.Recommended(one)));
        if (!pledge.isEmpty()) {
            anchors.add(new Anchor.Pledged(written(pledge)));
        }
        rules.forEach(rule -> anchors.add(new Anchor.Ruled(rule)));
        sdgTargets.forEach(target -> anchors.add(new Anchor.Targeted(target)));
        return anchors;
    }

    /** So much of it as is a record of the portal. */
    CommitmentGrounds grounds() {
        return new CommitmentGrounds(
                recommendations.stream()
                        .map(AnchoredRecommendation::recommendation)
                        .collect(Collectors.toSet()),
                rules,
                sdgTargets);
    }

    /** What is missing before a second person can clear it, by the fields of the form. */
    List<Problem> gaps() {
        List<Problem> gaps = new ArrayList<>();
        gap(gaps, promise.isEmpty(), "promise");
        gap(gaps, starts == null, "starts");
        gap(gaps, ends == null, "ends");
        gap(gaps, anchors().isEmpty(), "rules");
        gap(
                gaps,
                indicator == null
                        || indicator.target() == null
                        || indicator.means().isEmpty(),
                "indicator");
        gap(gaps, milestones.isEmpty(), "milestones");
        return gaps;
    }

    private static void gap(List<Problem> gaps, boolean missing, String field) {
        if (missing) {
            gaps.add(Problem.of(field, "commitment.gap." + field));
        }
    }
}
