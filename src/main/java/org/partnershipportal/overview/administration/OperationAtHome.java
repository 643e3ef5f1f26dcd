package org.partnershipportal.overview.administration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRow;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.access.spi.PortalPart;
import org.partnershipportal.platform.jobs.QueueRow;
import org.partnershipportal.platform.jobs.RoutineRow;
import org.partnershipportal.platform.jobs.Routines;
import org.springframework.stereotype.Component;

/**
 * What an administrator sees first: parts that do not work properly, work that failed and staff roles that do not apply, each with
 * its status, for they need attention; then what is deleted next: first the records that were counted at the end of the last run,
 * and how many. Nothing is counted here.
 */
@Component
class OperationAtHome implements OpenTasks {

    /** So many people with staff roles are looked at; all are on the page itself. */
    private static final int MOST_STAFF = 200;

    private static final HomeLine.Status FAILED = new HomeLine.Status(Tone.BAD, "administration.has-failed");
    private static final HomeLine.Status VOID = new HomeLine.Status(Tone.WARN, "administration.staff.void");

    private final Administration administration;
    private final Persons persons;

    OperationAtHome(Administration administration, Persons persons) {
        this.administration = administration;
        this.persons = persons;
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        if (!Permission.READ_OPERATION.isOpenTo(actor)) {
            return List.of();
        }
        List<RoutineRow> routines = administration.routines(actor);
        return Stream.of(
                        administration.parts(actor).stream()
                                .filter(part -> part.standing() != PortalPart.Standing.WORKS)
                                .map(OperationAtHome::unwell),
                        persons.staff(actor, 0, MOST_STAFF).rows().stream()
                                .flatMap(row -> row.faults().stream())
                                .distinct() // two people with one fault are one line: neither is named here
                                .map(OperationAtHome::notApplying),
                        routines.stream().filter(RoutineRow::isFailing).map(OperationAtHome::failed),
                        administration.queues(actor).stream()
                                .filter(QueueRow::isFailing)
                                .map(OperationAtHome::failing),
                        routines.stream()
                                .filter(routine -> !routine.isFailing() && routine.nextAt() != null)
                                .sorted(Comparator.comparing((RoutineRow routine) -> routine.due() == null)
                                        .thenComparing(OperationAtHome::next))
                                .map(OperationAtHome::coming))
                .flatMap(lines -> lines)
                .limit(HomeLine.MOST)
                .toList();
    }

    private static HomeLine unwell(PartRow part) {
        boolean down = part.standing() == PortalPart.Standing.DOWN;
        return line(
                part.key(),
                Sentence.of(part.cureKey()),
                null,
                new HomeLine.Status(down ? Tone.BAD : Tone.WARN, part.standing().key()));
    }

    private static HomeLine notApplying(StaffRow.Fault fault) {
        return line("administration.staff.title", Sentence.of(fault.key()), null, VOID);
    }

    private static Instant next(RoutineRow routine) {
        return routine.nextAt() == null ? Instant.MAX : routine.nextAt();
    }

    private static HomeLine failed(RoutineRow routine) {
        return line(routineKey(routine), said("administration.failed", routine.failed()), routine.nextAt(), FAILED);
    }

    private static Sentence said(String key, @Nullable Number failed) {
        return failed == null ? Sentence.of("administration.has-failed") : Sentence.of(key, failed);
    }

    private static HomeLine failing(QueueRow queue) {
        return line(
                "administration.queue." + queue.kind(),
                said("administration.failing", queue.failing()),
                queue.nextAt(),
                FAILED);
    }

    private static HomeLine coming(RoutineRow routine) {
        HomeLine line = line(routineKey(routine), Sentence.of("administration.next-run", next(routine)), null, null);
        return routine.due() == null ? line : line.saying(due(routine.due()));
    }

    private static Sentence due(int records) {
        return records >= Routines.MOST_COUNTED
                ? Sentence.of("administration.home.due-many", Routines.MOST_COUNTED)
                : Sentence.of("administration.home.due", records);
    }

    private static String routineKey(RoutineRow routine) {
        return "administration.routine." + routine.kind();
    }

    private static HomeLine line(String key, Sentence detail, @Nullable Instant at, HomeLine.@Nullable Status status) {
        return new HomeLine(
                Part.WATCHED, Sentence.of(key), null, List.of(detail), status, AdministrationLinks.OVERVIEW, at);
    }
}
