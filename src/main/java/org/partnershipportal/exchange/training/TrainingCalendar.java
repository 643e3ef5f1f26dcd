package org.partnershipportal.exchange.training;

import org.partnershipportal.ground.shared.CalendarText;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;

/**
 * The sessions of a training as calendars read them; the zone in which they are announced stands in the description.
 *
 * @param name a name for the file
 * @param type its media type, which names the same method as the text
 * @param text what it contains
 */
@ForOwnPages
public record TrainingCalendar(String name, String type, String text) {

    /**
     * The sessions.
     *
     * @param organiser the email address of the portal
     */
    static TrainingCalendar of(Training training, String organiser) {
        CalendarText calendar = new CalendarText("Trainings", training.status() == TrainingStatus.CANCELLED, organiser);
        int number = 0;
        for (TrainingSession session : training.sessions()) {
            calendar.event(
                    training.id() + "-" + ++number + "@trainings.partnership-portal",
                    training.sequence(),
                    training.changedAt(),
                    session.startsAt(),
                    session.endsAt(),
                    training.title(),
                    Formats.readersTime(session.startsAt(), training.zone(), Language.EN) + " "
                            + training.zone().getId(),
                    training.place());
        }
        return new TrainingCalendar("training" + ".ics", calendar.type(), calendar.text());
    }
}
