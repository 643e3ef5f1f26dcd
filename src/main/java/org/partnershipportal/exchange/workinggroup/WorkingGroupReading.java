package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.stereotype.Component;

/** Puts together what a reader can see of one working group, as the policy decides. */
@Component
class WorkingGroupReading {

    private final OrganisationDirectory directory;
    private final Persons persons;
    private final Cases cases;
    private final WorkingGroupPolicy rules;

    WorkingGroupReading(
            OrganisationDirectory directory, Persons persons, Cases cases, Memberships memberships, Clock clock) {
        this.directory = directory;
        this.persons = persons;
        this.cases = cases;
        rules = WorkingGroupPolicy.of(clock, memberships, directory);
    }

    WorkingGroupDetails details(Actor actor, WorkingGroup record) {
        WorkingGroupPolicy policy = rules.remembering();
        if (!policy.mayRead(actor, record)) {
            throw new NotFound();
        }
        Charter charter = record.charter();
        List<Seat> seen =
                record.seats().filter(seat -> policy.sees(actor, record, seat)).toList();
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(actor, asked(actor, record, seen));
        Map<PersonId, String> names = names(policy, actor, record, seen);
        List<SeatDetails> seats = seen.stream()
                .map(seat -> seat(policy, actor, record, seat, known.get(seat.organisation()), names))
                .sorted(Comparator.comparing((SeatDetails seat) -> !seat.role().leads())
                        .thenComparing(SeatDetails::role)
                        .thenComparing(SeatDetails::group)
                        .thenComparing(SeatDetails::askedAt))
                .toList();
        SeatTable table = SeatTable.of(charter.sought(), charter.regionsSought(), counted(record, known));
        Optional<Seat> own = actor.organisation().map(OrganisationId::new).flatMap(record::lastSeatOf);
        return new WorkingGroupDetails(
                record.id(),
                record.number(),
                record.statusOn(policy.today()),
                record.edition(),
                charter.title(),
                charter.purpose(),
                charter.mandate(),
                charter.rhythm(),
                charter.term(),
                charter.themes(),
                charter.criteria(),
                charter.statesAre(),
                charter.entry(),
                charter.statesDiscuss(),
                table,
                missing(record, table.composition()),
                charter.notSought(),
                seats,
                record.isPublic() ? null : known.get(record.proposer()),
                record.openedAt(),
                record.endReason(),
                policy.isInside(actor, record),
                policy.discusses(actor, record),
                own(actor, known)
                        .flatMap(self -> record.obstacle(self, policy.today()))
                        .orElse(null),
                decider(actor, record, known),
                own.filter(seat -> seat.status() == SeatStatus.DECLINED || seat.isMember())
                        .flatMap(seat -> cases.latest(actor, SeatModeration.subject(seat.id())))
                        .orElse(null),
                policy.allowed(actor, record));
    }

    private static Set<OrganisationId> asked(Actor actor, WorkingGroup record, List<Seat> seen) {
        Set<OrganisationId> asked =
                seen.stream().map(Seat::organisation).collect(Collectors.toCollection(HashSet::new));
        asked.add(record.proposer());
        actor.organisation().map(OrganisationId::new).ifPresent(asked::add);
        return asked;
    }

    /** Those who count: who sits, observers aside. */
    private static List<OrganisationSummary> counted(
            WorkingGroup record, Map<OrganisationId, OrganisationSummary> known) {
        return record.sitting()
                .filter(seat -> seat.role().counts())
                .map(seat -> known.get(seat.organisation()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Names of those who come, for those who sit together, for the organisation itself, and for whoever decides. */
    private Map<PersonId, String> names(WorkingGroupPolicy policy, Actor actor, WorkingGroup record, List<Seat> seen) {
        Set<PersonId> asked = seen.stream()
                .filter(seat -> readsRepresentative(policy, actor, record, seat))
                .flatMap(seat -> seat.representative().stream())
                .collect(Collectors.toSet());
        return asked.isEmpty() ? Map.of() : persons.names(actor, asked);
    }

    private static boolean readsRepresentative(WorkingGroupPolicy policy, Actor actor, WorkingGroup record, Seat seat) {
        return policy.isInside(actor, record)
                || actor.actsFor(seat.organisation().value())
                || policy.decides(actor, record, seat);
    }

    private static SeatDetails seat(
            WorkingGroupPolicy policy,
            Actor actor,
            WorkingGroup record,
            Seat seat,
            @Nullable OrganisationSummary organisation,
            Map<PersonId, String> names) {
        boolean own = actor.actsFor(seat.organisation().value());
        boolean written = own || policy.decides(actor, record, seat);
        boolean named = policy.seesName(actor, record, seat) || (organisation != null && organisation.listed());
        return new SeatDetails(
                seat.id(),
                named ? organisation : null,
                seat.group(),
                seat.role(),
                seat.status(),
                own,
                organisation != null && organisation.verified(),
                seat.representative().map(names::get).orElse(null),
                seat.since(),
                seat.roleSince(),
                policy.isInside(actor, record) && seat.offeredChair(),
                seat.askedAt(),
                written ? seat.asked() : null,
                written ? seat.due() : null,
                written ? seat.met() : List.of(),
                written ? seat.reason() : null,
                policy.acts(actor, record, seat));
    }

    /** A group that is not sought has the charter's reason; others what was written down since. */
    private static Map<StakeholderGroup, LocalizedText> missing(WorkingGroup record, Composition composition) {
        Charter charter = record.charter();
        Map<StakeholderGroup, LocalizedText> reasons = new EnumMap<>(StakeholderGroup.class);
        composition.missing().stream()
                .filter(group -> charter.sought(group).most() == 0)
                .forEach(group -> reasons.put(group, new LocalizedText(charter.notSought(), charter.language())));
        record.missingGroups().stream()
                .filter(missing -> composition.missing().contains(missing.stakeholderGroup()))
                .forEach(missing -> reasons.put(missing.stakeholderGroup(), missing.text()));
        return reasons;
    }

    private static Decider decider(Actor actor, WorkingGroup record, Map<OrganisationId, OrganisationSummary> known) {
        return own(actor, known)
                .map(record::decider)
                .orElseGet(() -> record.chair().isPresent()
                        ? Decider.CHAIR
                        : record.deputy().isPresent() ? Decider.DEPUTY : Decider.SECRETARIAT);
    }

    private static Optional<OrganisationSummary> own(Actor actor, Map<OrganisationId, OrganisationSummary> known) {
        return actor.organisation().map(OrganisationId::new).map(known::get);
    }
}
