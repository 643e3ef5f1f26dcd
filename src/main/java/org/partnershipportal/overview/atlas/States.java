package org.partnershipportal.overview.atlas;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.CommitmentLines;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.StateCommitments;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.RecommendationsToState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** States and their pages. All that a page says is read as a visitor reads it. */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class States {

    private final StateCommitments commitments;
    private final Commitments drafts;
    private final Recommendations recommendations;
    private final Partnerships partnerships;
    private final Organisations organisations;

    States(
            StateCommitments commitments,
            Commitments drafts,
            Recommendations recommendations,
            Partnerships partnerships,
            Organisations organisations) {
        this.commitments = commitments;
        this.drafts = drafts;
        this.recommendations = recommendations;
        this.partnerships = partnerships;
        this.organisations = organisations;
    }

    /**
     * States by name; no query.
     *
     * @param typed a part of the name in any of the six languages, or a code; empty for all
     */
    @Requires(Permission.READ)
    public List<Country> find(Actor actor, Language reader, String typed) {
        return Countries.standard().all(reader).stream()
                .filter(country -> typed.isBlank() || country.matches(typed))
                .toList();
    }

    /**
     * A State's page; six queries, the same for every number of records.
     *
     * @param from how many commitments to leave out at the beginning; where none are left, the page begins with the first
     * @param max how many commitments at most, up to 200
     * @throws NotFound if the code is not a State's
     */
    @Requires(Permission.READ)
    public StatePage page(Actor actor, Language reader, String code, int from, int max) {
        Country state = Countries.standard().byIso3(code).orElseThrow(NotFound::new);
        Actor everyone = Actor.visitor();
        List<String> themes = themes(reader);
        CommitmentLines lines = commitments.lines(everyone, state.code(), themes, from, max);
        if (from > 0 && lines.lines().rows().isEmpty()) {
            return page(actor, reader, code, 0, max);
        }
        RecommendationsToState told = recommendations.toState(everyone, state.code(), lines.recommendations());
        return new StatePage(
                state,
                themes,
                from,
                lines.checked(told.checked()),
                told.counts(),
                partnerships.concerning(everyone, state.code(), StatePage.SOME),
                organisations.listedIn(everyone, state.code(), StatePage.SOME),
                drafts.mayDraft(actor) && isOf(actor, state.code()),
                Permission.ASSESS_COMMITMENT.isOpenTo(actor));
    }

    /** A part of what a State has published, in the same order. */
    @Requires(Permission.READ)
    public Slice<CommitmentLine> lines(Actor actor, Language reader, Country state, int from, int max) {
        Actor everyone = Actor.visitor();
        CommitmentLines lines = commitments.lines(everyone, state.code(), themes(reader), from, max);
        return lines.checked(recommendations.checked(everyone, lines.recommendations()))
                .lines();
    }

    private static boolean isOf(Actor actor, CountryCode state) {
        Membership membership = actor.membership();
        return membership != null && state.equals(membership.country());
    }

    private static List<String> themes(Language reader) {
        Comparator<Theme> order =
                Comparator.comparing(theme -> theme.name(reader), Collator.getInstance(reader.locale())::compare);
        return Themes.standard().all().stream().sorted(order).map(Theme::code).toList();
    }
}
