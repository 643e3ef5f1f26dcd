package org.partnershipportal.exchange.training;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trainings for which a person is registered. An erasure gives up the places in those to come, so that others get them, and
 * leaves the attendance of the others without a name; nobody can check a certificate any more.
 */
@Component
@Transactional
class TrainingData implements PersonalData {

    private static final int PART = 200;

    private final EnrolmentRepository enrolments;
    private final ParticipantQueries queries;
    private final WaitingList waitingList;
    private final TrainingRepository trainings;
    private final Change<Training> change;

    TrainingData(
            EnrolmentRepository enrolments,
            ParticipantQueries queries,
            WaitingList waitingList,
            TrainingRepository trainings,
            Changes changes) {
        this.enrolments = enrolments;
        this.queries = queries;
        this.waitingList = waitingList;
        this.trainings = trainings;
        change = changes.of(Training.class, trainings::save);
    }

    @Override
    public String part() {
        return "trainings";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        PersonId person = actor.person();
        if (person == null || actor.organisation().isPresent()) {
            return;
        }
        List<ParticipantQueries.Own> part = queries.own(person, 0, PART);
        for (int from = PART; !part.isEmpty(); from += PART) {
            for (ParticipantQueries.Own one : part) {
                to.record(fields(one));
            }
            part = queries.own(person, from, PART);
        }
    }

    private static Map<String, Object> fields(ParticipantQueries.Own one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", one.title());
        fields.put("status", one.status().name());
        fields.put("at", one.registeredAt());
        fields.put("attended", one.attended());
        if (one.reason() != null) {
            fields.put("reason", one.reason());
        }
        return fields;
    }

    @Override
    public List<Consequence> consequences(PersonId person) {
        return List.of(Consequence.of(
                "training.erasure.registrations", queries.trainingsOf(person).size()));
    }

    /** Who was registered twice in the meantime is found the second time. */
    @Override
    public void erase(PersonId person, ActorRef by, Instant at) {
        for (TrainingId id : new LinkedHashSet<>(queries.trainingsOf(person))) {
            Training training = change.locked(id);
            for (Enrolment one : enrolments.findByTrainingIdAndPerson(id.value(), person.value())) {
                if (one.status().isOpen() && training.isMovingUp(at)) {
                    training.withdraw(one, by, at);
                }
                one.forget();
                enrolments.save(one);
            }
            waitingList.move(training, by, at);
            trainings.save(training);
        }
    }
}
