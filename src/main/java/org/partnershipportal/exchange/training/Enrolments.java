package org.partnershipportal.exchange.training;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registrations for trainings. The training is locked before places are counted, so that of two who want the last one only one
 * gets it; a place that becomes free goes to the waiting list in the same transaction.
 */
@Service
@Transactional
public class Enrolments {

    private static final Set<MemberRole> ALL_ROLES = EnumSet.allOf(MemberRole.class);

    private final TrainingRepository trainings;
    private final EnrolmentRepository enrolments;
    private final ParticipantQueries queries;
    private final WaitingList waitingList;
    private final MemberDirectory members;
    private final OrganisationDirectory directory;
    private final Persons persons;
    private final Change<Training> change;
    private final TrainingPolicy policy = new TrainingPolicy();

    Enrolments(
            TrainingRepository trainings,
            EnrolmentRepository enrolments,
            ParticipantQueries queries,
            WaitingList waitingList,
            MemberDirectory members,
            OrganisationDirectory directory,
            Persons persons,
            Changes changes) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.queries = queries;
        this.waitingList = waitingList;
        this.members = members;
        this.directory = directory;
        this.persons = persons;
        change = changes.of(Training.class, trainings::save);
    }

    /** Someone who can take part for the organisation acted for. */
    public record Candidate(PersonId person, String name) {}

    /** The members of the organisation acted for, by name. */
    @Requires(Permission.REGISTER_FOR_TRAINING)
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Actor actor) {
        Set<PersonId> all = members.find(Actor.system(), OrganisationId.actingFor(actor), ALL_ROLES);
        return persons.names(actor, all).entrySet().stream()
                .map(one -> new Candidate(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Candidate::name)
                        .thenComparing(one -> one.person().toString()))
                .toList();
    }

    /**
     * Registers members of the organisation acted for, verified or not (R4.5): with a place while one is free, else on the waiting
     * list.
     *
     * @return how many of them got a place
     * @throws InvalidInput if one of them is no member of it, or it has registered them; whom another organisation registered does
     *     not count, for nobody here may know of that (R0.1)
     * @throws NotAllowed if registration is closed, and for a suspended organisation
     */
    @Requires(Permission.REGISTER_FOR_TRAINING)
    public int register(Actor actor, Enrol command) {
        OrganisationId own = OrganisationId.actingFor(actor);
        int[] admitted = new int[1];
        make(actor, command.training(), Permission.REGISTER_FOR_TRAINING, (it, by, at) -> {
            if (directory.isSuspended(Actor.system(), own)) {
                throw new NotAllowed("training.refusal.suspended");
            }
            it.requireRegistration(at);
            if (!members.find(Actor.system(), own, ALL_ROLES).containsAll(command.people())) {
                throw new InvalidInput(Problem.of("people", "training.problem.no-member"));
            }
            for (PersonId person : command.people()) {
                EnrolmentPerson who = new EnrolmentPerson(own, person);
                boolean free = waitingList.admitted(it.id()) < it.places();
                Optional<Enrolment> before = enrolments.findByTrainingIdAndOrganisationAndPerson(
                        it.id().value(), own.value(), person.value());
                if (before.filter(one -> one.status().isOpen()).isPresent()) {
                    throw new InvalidInput(Problem.of("people", "training.problem.registered"));
                }
                before.ifPresentOrElse(
                        one -> it.registerAgain(one, free, by, at),
                        () -> enrolments.save(it.register(who, free, by, at)));
                admitted[0] += free ? 1 : 0;
            }
        });
        return admitted[0];
    }

    /**
     * Gives up a registration of the organisation acted for; a place goes to the first on the waiting list.
     *
     * @throws NotFound for everyone but the organiser and the own organisation
     * @throws NotAllowed once the training is over
     */
    @Requires(Permission.REGISTER_FOR_TRAINING)
    public void withdraw(Actor actor, TrainingId training, EnrolmentId id) {
        make(actor, training, id, (offered, enrolment) -> actsFor(actor, enrolment), (it, enrolment, by, at) -> {
            it.withdraw(enrolment, by, at);
            waitingList.move(it, by, at);
        });
    }

    /**
     * Withdraws a registration for the organiser; a place goes to the first on the waiting list.
     *
     * @throws NotFound for everyone but the organiser and the own organisation
     * @throws NotAllowed once the training is over
     */
    @Requires(Permission.OFFER_TRAINING)
    public void remove(Actor actor, RemoveParticipant command) {
        arrange(actor, command.training(), command.enrolment(), (it, one, by, at) -> {
            it.remove(one, command.reason(), by, at);
            waitingList.move(it, by, at);
        });
    }

    /**
     * Records which sessions a participant attended and which not. What was recorded of the others stays, so that two who record at
     * once take nothing from each other.
     *
     * @param came sessions attended, counted from 0
     * @param missed sessions not attended
     * @throws NotFound for everyone but the organiser and the own organisation
     * @throws NotAllowed if one of them has not started, and for anyone without a place
     */
    @Requires(Permission.OFFER_TRAINING)
    public void attend(Actor actor, TrainingId training, EnrolmentId id, Set<Integer> came, Set<Integer> missed) {
        arrange(actor, training, id, (it, one, by, at) -> it.attend(one, came, missed, by, at));
    }

    /** What somebody does to one registration, with its training locked. */
    @FunctionalInterface
    private interface Verb {
        void apply(Training training, Enrolment enrolment, ActorRef by, Instant at);
    }

    private void arrange(Actor actor, TrainingId training, EnrolmentId id, Verb verb) {
        make(actor, training, id, (it, enrolment) -> policy.require(actor, Permission.OFFER_TRAINING, it), verb);
    }

    /** The training is locked first, and the registration read then: what it says by now decides. */
    private void make(
            Actor actor, TrainingId training, EnrolmentId id, BiConsumer<Training, Enrolment> may, Verb verb) {
        change.make(
                actor,
                training,
                record -> may.accept(
                        record,
                        enrolments
                                .findByIdAndTrainingId(id.value(), training.value())
                                .filter(one -> policy.mayReadParticipant(actor, record, one))
                                .orElseThrow(NotFound::new)),
                (it, by, at) -> {
                    Enrolment enrolment = enrolments
                            .findByIdAndTrainingId(id.value(), training.value())
                            .orElseThrow(NotFound::new);
                    verb.apply(it, enrolment, by, at);
                    enrolments.save(enrolment);
                });
    }

    private static void actsFor(Actor actor, Enrolment enrolment) {
        if (!actor.actsFor(enrolment.organisation().value())) {
            throw new NotPermitted(Permission.REGISTER_FOR_TRAINING);
        }
    }

    private void make(Actor actor, TrainingId id, Permission permission, Change.Verb<Training> verb) {
        change.make(actor, id, record -> policy.require(actor, permission, record), verb);
    }

    /**
     * All registrations for a training: those with a place, then the waiting list in its order.
     *
     * @throws NotFound for everyone but those of the organiser who arrange it
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<ParticipantRow> participants(Actor actor, TrainingId id, int from, int max) {
        Training training = trainings
                .findById(id.value())
                .filter(one -> policy.arranges(actor, one))
                .orElseThrow(NotFound::new);
        return queries.list(actor, training, Where.all(), from, max);
    }

    /** The registrations of the organisation acted for; nothing for those who act for none. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<ParticipantRow> ownParticipants(Actor actor, TrainingId id, int from, int max) {
        Training training = trainings
                .findById(id.value())
                .filter(one -> policy.mayRead(actor, one))
                .orElseThrow(NotFound::new);
        return actor.organisation()
                .map(own -> queries.list(
                        actor, training, Where.of("e.organisation = :own", "own", new OrganisationId(own)), from, max))
                .orElse(Slice.empty());
    }

    /** Who is told what becomes of one registration, by organisation. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Map<OrganisationId, Set<PersonId>> told(Actor actor, EnrolmentId id) {
        return queries.told(Where.of("e.id = :id", "id", id));
    }

    /** Announced trainings whose first sessions start after one moment and not after the other, the next of them first. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public List<TrainingStart> starting(Actor actor, Instant after, Instant until) {
        return queries.starting(after, until);
    }

    /** Who is reminded of a training: those with a place, and who registered them, by organisation. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Map<OrganisationId, Set<PersonId>> reminded(Actor actor, TrainingId id) {
        return queries.told(Where.of("e.training_id = :training AND e.status = 'ADMITTED'", "training", id));
    }

    /** Who is told of what becomes of a training: everyone who has a place or waits for one. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Map<OrganisationId, Set<PersonId>> allTold(Actor actor, TrainingId id) {
        return queries.told(
                Where.of("e.training_id = :training AND e.status IN ('ADMITTED', 'WAITING')", "training", id));
    }
}
