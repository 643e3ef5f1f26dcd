package org.partnershipportal.exchange.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;

/** Trainings that walk their verbs. */
final class TrainingFixtures {

    static final ActorRef BY = Actor.system().ref();
    static final Instant AT = Instant.parse("2027-01-10T10:00:00Z");
    static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    static final OrganisationId ORGANISER = new OrganisationId(UUID.randomUUID());
    static final OrganisationId WOMEN = new OrganisationId(UUID.randomUUID());
    static final LocalDate DAY = LocalDate.of(2027, 2, 10);

    private TrainingFixtures() {}

    static SessionTimes session(LocalDate day) {
        return new SessionTimes(day, LocalTime.of(14, 0), LocalTime.of(16, 0));
    }

    static WriteTraining writing(int places, LocalDate lastDay, int needed, long edition, SessionTimes... sessions) {
        return writing(GENEVA, places, lastDay, needed, edition, sessions);
    }

    static WriteTraining writing(
            ZoneId zone, int places, LocalDate lastDay, int needed, long edition, SessionTimes... sessions) {
        return new WriteTraining(
                UUID.randomUUID(),
                edition,
                "Searches that respect dignity (sample)",
                "How searches are done",
                "Prison staff",
                "en",
                "fr",
                false,
                "Room 7",
                new CountryCode("CHE"),
                zone,
                List.of(sessions),
                places,
                lastDay,
                needed,
                Set.of());
    }

    static WriteTraining writing(int places) {
        return writing(places, DAY.minusDays(5), 2, 1, session(DAY), session(DAY.plusDays(1)));
    }

    static Training drafted() {
        return new Training(writing(1), ORGANISER, BY, AT);
    }

    static Training announced() {
        Training training = drafted();
        training.announce(true, BY, AT);
        return training;
    }

    static Training held() {
        Training training = announced();
        training.hold(BY, over(training));
        return training;
    }

    static Training cancelled() {
        Training training = announced();
        training.cancel(new CancelTraining(training.id(), "The trainer is ill"), BY, AT);
        return training;
    }

    static Instant over(Training training) {
        return training.endsAt();
    }

    static Instant begun(Training training) {
        return training.sessions().getFirst().startsAt();
    }

    static EnrolmentPerson somebody() {
        return new EnrolmentPerson(WOMEN, new PersonId(UUID.randomUUID()));
    }
}
