package org.partnershipportal.exchange.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.testing.MovableClock;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/** Trainings of an organisation of their own, made through the services, for tests. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class TrainingStage {

    private static final ZoneId UTC = ZoneId.of("Africa/Abidjan");

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final OrganisationStage organisations;
    private final MovableClock clock;

    /** Who offers the trainings. */
    public final OrganisationStage.Founded organiser;

    public TrainingStage(
            Trainings trainings, Enrolments enrolments, OrganisationStage organisations, MovableClock clock) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.organisations = organisations;
        this.clock = clock;
        organiser = another("Academy");
    }

    /** Another listed organisation. */
    public OrganisationStage.Founded another(String name) {
        return organisations.listed(name, OrganisationType.NATIONAL_NGO, new CountryCode("ECU"));
    }

    /** Who acts for the organiser. */
    public Actor host() {
        return organisations.owner(organiser);
    }

    public LocalDate day(int days) {
        return LocalDate.ofInstant(((Clock) clock).instant(), UTC).plusDays(days);
    }

    /** A training of two sessions, in ten and in eleven days, both of which a certificate needs. */
    public WriteTraining writing(String title, int places, boolean online, long edition) {
        return new WriteTraining(
                UUID.randomUUID(),
                edition,
                title,
                "How searches are done with dignity",
                "Prison staff",
                "en",
                "fr",
                online,
                online ? "https://meet.example.org/7" : "Room 7",
                online ? null : new CountryCode("ECU"),
                UTC,
                List.of(
                        new SessionTimes(day(10), LocalTime.of(14, 0), LocalTime.of(16, 0)),
                        new SessionTimes(day(11), LocalTime.of(14, 0), LocalTime.of(16, 0))),
                places,
                day(8),
                2,
                Set.of());
    }

    public TrainingId drafted(String title, int places) {
        return trainings.draft(host(), writing(title, places, true, 0));
    }

    public TrainingId announced(String title, int places) {
        TrainingId id = drafted(title, places);
        trainings.announce(host(), id);
        return id;
    }

    /** Registers the founder of an organisation. */
    public EnrolmentId registered(TrainingId id, OrganisationStage.Founded by) {
        enrolments.register(organisations.owner(by), new Enrol(id, List.<PersonId>of(by.founder())));
        return enrolments
                .ownParticipants(organisations.owner(by), id, 0, 20)
                .rows()
                .getFirst()
                .id();
    }

    /** Does something once the last session is over. */
    public void over(TrainingId id, Runnable act) {
        clock.at(trainings.details(host(), id).endsAt().plusSeconds(60), act);
    }
}
