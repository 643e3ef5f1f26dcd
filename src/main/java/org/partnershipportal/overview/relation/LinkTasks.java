package org.partnershipportal.overview.relation;

import java.util.List;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.Navigation;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** Proposals to link a record that await an answer, on the home page and in the side navigation. */
@Component
class LinkTasks implements OpenTasks, Navigation {

    private final Links links;
    private final LinkQueries queries;

    LinkTasks(Links links, LinkQueries queries) {
        this.links = links;
        this.queries = queries;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        Acting acting = actor.acting().orElse(null);
        return acting == null || !Permission.ANSWER_LINK.isOpenTo(actor)
                ? List.of()
                : links.waiting(actor, Language.EN, 0, MOST_TASKS).rows().stream()
                        .map(link -> new OpenTask(
                                        "relation.task.answer",
                                        link.asked().title(),
                                        Sentence.of(
                                                "relation.task.with",
                                                link.proposing().title()),
                                        acting,
                                        RelationLinks.WAITING,
                                        null)
                                .since(link.since()))
                        .toList();
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return queries.countWaiting(actor);
    }

    @Override
    public String allTasks(Actor actor) {
        return RelationLinks.WAITING;
    }

    /** Only while something waits: on most days nobody proposes anything. */
    @Override
    public List<NavigationEntry> entries(Actor actor) {
        long waiting = queries.countWaiting(actor);
        return waiting == 0
                ? List.of()
                : List.of(new NavigationEntry(
                        NavigationEntry.Group.NOW, 2, "relation.waiting.title", RelationLinks.WAITING, waiting));
    }
}
