package org.partnershipportal.exchange.training;

import java.time.Clock;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Trainings: offered by an organisation, read by everyone once they are announced. */
@Service
@Transactional
@ForOwnPages
public class Trainings {

    private final TrainingRepository trainings;
    private final EnrolmentRepository enrolments;
    private final TrainingQueries queries;
    private final ParticipantQueries participants;
    private final WaitingList waitingList;
    private final OrganisationDirectory directory;
    private final Change<Training> change;
    private final Once once;
    private final PortalSettings settings;
    private final Clock clock;
    private final TrainingPolicy policy = new TrainingPolicy();

    Trainings(
            TrainingRepository trainings,
            EnrolmentRepository enrolments,
            TrainingQueries queries,
            ParticipantQueries participants,
            WaitingList waitingList,
            OrganisationDirectory directory,
            Changes changes,
            Once once,
            PortalSettings settings,
            Clock clock) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.queries = queries;
        this.participants = participants;
        this.waitingList = waitingList;
        this.directory = directory;
        change = changes.of(Training.class, trainings::save);
        this.once = once;
        this.settings = settings;
        this.clock = clock;
    }

    /** Drafts a training; sent twice, one comes of it, by the form's token. Only the organiser reads it. */
    @Requires(Permission.OFFER_TRAINING)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public TrainingId draft(Actor actor, WriteTraining command) {
        OrganisationId organiser = OrganisationId.actingFor(actor);
        return once.made(
                () -> trainings
                        .findByFormToken(command.formToken())
                        .filter(made -> made.isDraftedWith(command.formToken(), organiser))
                        .map(Training::id),
                () -> trainings
                        .save(new Training(command, organiser, actor.ref(), clock.instant()))
                        .id());
    }

    /**
     * Changes it before its first session; more places go to the waiting list at once.
     *
     * @throws ChangedMeanwhile if somebody changed it since it was read
     * @throws InvalidInput if there are fewer places than participants
     */
    @Requires(Permission.OFFER_TRAINING)
    public void edit(Actor actor, TrainingId id, WriteTraining command) {
        make(actor, id, Permission.OFFER_TRAINING, (it, by, at) -> {
            it.edit(command, waitingList.admitted(id), by, at);
            waitingList.move(it, by, at);
        });
    }

    /**
     * Announces it: everyone reads it from now on.
     *
     * @throws NotAllowed without sessions or a place, too late, and unless the organiser is verified (R4.6)
     */
    @Requires(Permission.ANNOUNCE_TRAINING)
    public void announce(Actor actor, TrainingId id) {
        make(
                actor,
                id,
                Permission.ANNOUNCE_TRAINING,
                (it, by, at) -> it.announce(
                        actor.membership() != null && actor.membership().verified(), by, at));
    }

    /**
     * Cancels it; everyone who is registered is told.
     *
     * @throws NotAllowed unless it is announced, and once it is over
     */
    @Requires(Permission.ANNOUNCE_TRAINING)
    public void cancel(Actor actor, CancelTraining command) {
        make(actor, command.training(), Permission.ANNOUNCE_TRAINING, (it, by, at) -> it.cancel(command, by, at));
    }

    /**
     * Says that it was held, so that participants can have certificates.
     *
     * @throws NotAllowed before its last session is over
     */
    @Requires(Permission.OFFER_TRAINING)
    public void hold(Actor actor, TrainingId id) {
        make(actor, id, Permission.OFFER_TRAINING, (it, by, at) -> it.hold(by, at));
    }

    private void make(Actor actor, TrainingId id, Permission permission, Change.Verb<Training> verb) {
        change.make(actor, id, record -> policy.require(actor, permission, record), verb);
    }

    /**
     * Trainings that the actor may read.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<TrainingRow> list(Actor actor, TrainingFilter filter, int from, int max) {
        return queries.list(actor, filter, from, max);
    }

    /**
     * A training, as the actor reads it.
     *
     * @throws NotFound if there is none that the actor may read
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public TrainingDetails details(Actor actor, TrainingId id) {
        Training training = readable(actor, id);
        boolean admitted = isAdmitted(actor, id);
        return new TrainingDetails(
                id,
                training.edition(),
                training.status(),
                worded(training, training.title()),
                worded(training, training.aim()),
                worded(training, training.audience()),
                training.taughtIn(),
                training.online(),
                training.place().isEmpty() || (training.online() && !admitted && !policy.arranges(actor, training))
                        ? null
                        : training.place(),
                training.country().orElse(null),
                training.zone(),
                training.sessions(),
                training.places(),
                waitingList.admitted(id),
                enrolments.countByTrainingIdAndStatus(id.value(), EnrolmentStatus.WAITING),
                training.lastDay(),
                training.closesAt(),
                training.endsAt(),
                training.needed(),
                training.themes(),
                TrainingQueries.shown(actor, training.organiser(), directory.summary(actor, training.organiser())),
                training.cancelReason().map(reason -> worded(training, reason)).orElse(null),
                admitted,
                policy.allowed(actor, training),
                clock.instant());
    }

    /**
     * Its sessions for calendars; those of a cancelled one say so.
     *
     * @throws NotFound for everyone but the organiser and organisations with a place
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public TrainingCalendar calendar(Actor actor, TrainingId id) {
        Training training = readable(actor, id);
        if (training.status() == TrainingStatus.DRAFT
                || training.sessions().isEmpty()
                || (!isAdmitted(actor, id) && !policy.arranges(actor, training))) {
            throw new NotFound();
        }
        return TrainingCalendar.of(training, settings.mailFrom());
    }

    private boolean isAdmitted(Actor actor, TrainingId id) {
        return actor.organisation()
                .filter(own -> participants.isAdmitted(new OrganisationId(own), id))
                .isPresent();
    }

    private Training readable(Actor actor, TrainingId id) {
        return trainings
                .findById(id.value())
                .filter(one -> policy.mayRead(actor, one))
                .orElseThrow(NotFound::new);
    }

    private static LocalizedText worded(Training training, String text) {
        return new LocalizedText(text, training.language());
    }
}
