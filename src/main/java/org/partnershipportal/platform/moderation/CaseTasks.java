package org.partnershipportal.platform.moderation;

import java.util.List;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** Pending appeals, for people who can decide them. */
@Component
class CaseTasks implements OpenTasks {

    private static final int MOST = 20;

    private final CaseQueries cases;

    CaseTasks(CaseQueries cases) {
        this.cases = cases;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        return Permission.DECIDE_APPEAL.isOpenTo(actor)
                ? cases.decidable(actor, MOST).stream()
                        .map(row -> new OpenTask(
                                        "moderation.task.decide",
                                        row.title(),
                                        Sentence.of(row.decision()),
                                        Acting.STAFF,
                                        CaseLinks.of(row.id()),
                                        null)
                                .since(row.appealedAt()))
                        .toList()
                : List.of();
    }

    @Override
    public String allTasks(Actor actor) {
        return CaseLinks.LIST;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return Permission.DECIDE_APPEAL.isOpenTo(actor) ? cases.countDecidable(actor) : 0;
    }
}
