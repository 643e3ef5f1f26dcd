package org.partnershipportal.platform.moderation;

import java.util.List;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** Reported texts, for moderators who can decide on them. */
@Component
class ReportedTextTasks implements OpenTasks {

    private static final int MOST = 20;

    private final ReportedTextQueries texts;

    ReportedTextTasks(ReportedTextQueries texts) {
        this.texts = texts;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        return Permission.KEEP_TEXT.isOpenTo(actor)
                ? texts.waiting(actor, 0, MOST).rows().stream()
                        .map(row -> new OpenTask(
                                        "moderation.task.reported",
                                        row.title(),
                                        null,
                                        Acting.STAFF,
                                        ReportedTextLinks.of(row.id()),
                                        null)
                                .since(row.reportedAt()))
                        .toList()
                : List.of();
    }

    @Override
    public String allTasks(Actor actor) {
        return ReportedTextLinks.LIST;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return Permission.KEEP_TEXT.isOpenTo(actor) ? texts.countWaiting(actor) : 0;
    }
}
