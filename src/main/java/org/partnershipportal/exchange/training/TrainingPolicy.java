package org.partnershipportal.exchange.training;

import java.util.UUID;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.records.Where;

/**
 * Who reads a training and does what to it: a draft is the organiser's; from its announcement on everyone reads it. Who takes part
 * is read by those of the organiser who arrange it, and by the participant's own organisation.
 */
final class TrainingPolicy implements Policy<Training> {

    @Override
    public boolean mayRead(Actor actor, Training record) {
        return record.status() != TrainingStatus.DRAFT
                || actor.actsFor(record.organiser().value());
    }

    /** The same as {@link #mayRead}, as a condition on {@code training_trainings t}. */
    static Where visibleTo(Actor actor) {
        Where announced = Where.of("t.status <> 'DRAFT'");
        return actor.organisation().map(own -> announced.or(offeredBy(own))).orElse(announced);
    }

    /** What an organisation offers. */
    static Where offeredBy(UUID organisation) {
        return Where.of("t.organisation = :organiser", "organiser", new OrganisationId(organisation));
    }

    @Override
    public boolean may(Actor actor, Permission permission, Training record) {
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case OFFER_TRAINING, ANNOUNCE_TRAINING ->
                actor.actsFor(record.organiser().value());
            case REGISTER_FOR_TRAINING -> record.status() == TrainingStatus.ANNOUNCED;
            default -> false;
        };
    }

    /** Whether the actor may know that somebody takes part, and who: the organiser's, and the own organisation's. */
    boolean mayReadParticipant(Actor actor, Training training, Enrolment enrolment) {
        return arranges(actor, training)
                || actor.actsFor(enrolment.organisation().value());
    }

    /** Whether the actor arranges the training. */
    boolean arranges(Actor actor, Training training) {
        return Permission.OFFER_TRAINING.isOpenTo(actor) && may(actor, Permission.OFFER_TRAINING, training);
    }
}
