package org.partnershipportal.overview.administration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.spi.PortalPart;
import org.partnershipportal.platform.jobs.QueueRow;
import org.partnershipportal.platform.jobs.RoutineRow;
import org.partnershipportal.platform.jobs.Routines;
import org.partnershipportal.platform.limits.LimitRow;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.limits.SharedLimit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Service;

/** What the administrator can see of the portal itself. Only kinds, counts, instants and states. */
@Service
@ForOwnPages
public class Administration {

    /** Parts of the framework's own health that mean something to an administrator. */
    private static final Map<String, String> KNOWN = Map.of("db", "database", "diskSpace", "disk");

    /** The kind of work that sends emails. */
    private static final Set<String> LETTERS = Set.of("letter", "registration-letter");

    private final Routines routines;
    private final ObjectProvider<PortalPart> parts;
    private final Limits limits;
    private final ObjectProvider<SharedLimit> shared;
    private final ObjectProvider<HealthEndpoint> health;

    Administration(
            Routines routines,
            ObjectProvider<PortalPart> parts,
            Limits limits,
            ObjectProvider<SharedLimit> shared,
            ObjectProvider<HealthEndpoint> health) {
        this.routines = routines;
        this.parts = parts;
        this.limits = limits;
        this.shared = shared;
        this.health = health;
    }

    /** What is done by the clock, with its last and its next run. */
    @Requires(Permission.READ_OPERATION)
    public List<RoutineRow> routines(Actor actor) {
        return routines.report();
    }

    /** What waits in the background. */
    @Requires(Permission.READ_OPERATION)
    public List<QueueRow> queues(Actor actor) {
        return routines.queues();
    }

    /** How the portal's parts stand, those first that are not well. */
    @Requires(Permission.READ_OPERATION)
    public List<PartRow> parts(Actor actor) {
        return Stream.of(
                        ofTheFramework(),
                        Stream.of(mail()),
                        parts.stream().map(part -> new PartRow(part.name(), part.standing())))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(PartRow::standing).reversed().thenComparing(PartRow::name))
                .toList();
    }

    /** The limits to which people and programs are held. */
    @Requires(Permission.READ_OPERATION)
    public List<LimitRow> limits(Actor actor) {
        return limits.inForce();
    }

    /** The limits that count nobody: what all share. */
    @Requires(Permission.READ_OPERATION)
    public List<SharedLimit> shared(Actor actor) {
        return shared.stream().sorted(Comparator.comparing(SharedLimit::name)).toList();
    }

    /** Whether the mail server takes what is sent. */
    private PartRow mail() {
        boolean failing =
                routines.queues().stream().anyMatch(queue -> LETTERS.contains(queue.kind()) && queue.isFailing());
        return new PartRow("mail", failing ? PortalPart.Standing.LIMITED : PortalPart.Standing.WORKS);
    }

    private Stream<PartRow> ofTheFramework() {
        return health.stream()
                .map(HealthEndpoint::health)
                .filter(CompositeHealthDescriptor.class::isInstance)
                .map(whole -> ((CompositeHealthDescriptor) whole).getComponents())
                .filter(Objects::nonNull)
                .flatMap(found -> found.entrySet().stream())
                .filter(part -> KNOWN.containsKey(part.getKey()))
                .map(part -> new PartRow(
                        KNOWN.getOrDefault(part.getKey(), ""),
                        part.getValue().getStatus().equals(Status.UP)
                                ? PortalPart.Standing.WORKS
                                : PortalPart.Standing.DOWN));
    }
}
