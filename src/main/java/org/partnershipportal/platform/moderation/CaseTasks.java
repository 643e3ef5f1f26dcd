package org.partnershipportal.platform.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** Pending appeals, for people who can decide them, and for a moderator those that they decided last. */
@Component
class CaseTasks implements OpenTasks {

    private static final int MOST = 20;

    /** How long a decision is news. */
    private static final Duration NEWS = Duration.ofDays(60);

    private final CaseQueries cases;
    private final Clock clock;

    CaseTasks(CaseQueries cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
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

    /** The appeals that the moderator decided last. */
    @Override
    public List<HomeLine> lines(Actor actor) {
        return actor.is(StaffRole.MODERATOR)
                ? cases.answered(actor, clock.instant().minus(NEWS), HomeLine.MOST).entrySet().stream()
                        .map(one -> HomeLine.happened(
                                        Part.BECAME,
                                        Sentence.of(one.getKey().status().key()),
                                        one.getValue(),
                                        CaseLinks.of(one.getKey().id()),
                                        one.getKey().answeredAt())
                                .saying(Sentence.of(one.getKey().decision())))
                        .toList()
                : List.of();
    }
}
