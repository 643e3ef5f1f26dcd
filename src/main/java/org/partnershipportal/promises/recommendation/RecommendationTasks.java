package org.partnershipportal.promises.recommendation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.Navigation;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** What awaits the secretariat, in one query, and the entries in the side navigation. */
@Component
class RecommendationTasks implements OpenTasks, Navigation {

    private static final int LAST = 8;

    private final RecommendationQueries queries;

    RecommendationTasks(RecommendationQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        if (!Permission.CHECK_RECOMMENDATION.isOpenTo(actor)) {
            return List.of();
        }
        return queries.unchecked(MOST_TASKS).stream()
                .map(row -> new OpenTask(
                        "recommendation.task.check",
                        new LocalizedText(RecommendationRow.cited(row.symbol(), row.paragraph()), "en"),
                        Sentence.of(row.source().key()),
                        Acting.STAFF,
                        RecommendationLinks.page(row.id()),
                        null))
                .toList();
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return Permission.CHECK_RECOMMENDATION.isOpenTo(actor) ? queries.countUnchecked() : 0;
    }

    /** What awaits a check has no date. */
    @Override
    public long countDue(Actor actor, Instant before) {
        return 0;
    }

    @Override
    public String allTasks(Actor actor) {
        return RecommendationLinks.UNCHECKED;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (actor.signedIn()) {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.PROMISE_AND_REPORT,
                    0,
                    "plain.layout.recommendations",
                    RecommendationLinks.LIST));
        }
        if (Permission.IMPORT_RECOMMENDATIONS.isOpenTo(actor)) {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.STAFF, LAST, "recommendation.imports.title", RecommendationLinks.IMPORTS));
        }
        return entries;
    }
}
