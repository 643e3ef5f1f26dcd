package org.partnershipportal.exchange.training;

import java.util.UUID;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.records.Where;

/**
 * Who reads a training and does what to it: a draft is the organiser's; from its announcement on everyone reads it. Who takes part
 * is read by those of the organiser who arrange it, and by the participant's own organisation. An organiser that is not verified, or
 * is suspended, works on its drafts only, and can cancel what it announced (R4.6).
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
            case OFFER_TRAINING ->
                actor.actsFor(record.organiser().value())
                        && (record.status() == TrainingStatus.DRAFT || isVerified(actor));
            case ANNOUNCE_TRAINING -> actor.actsFor(record.organiser().value());
            case REGISTER_FOR_TRAINING -> record.status() == TrainingStatus.ANNOUNCED;
            default -> false;
        };
    }

    /** Whether the organisation acted for is verified, and so can do what only verified organisers can (R4.6). */
    static boolean isVerified(Actor actor) {
        return actor.membership() != null && actor.membership().verified();
    }

    /**
     * Lets the actor change it or refuses: for what everyone reads a signatory speaks.
     *
     * @throws NotFound if the actor may not read it
     * @throws NotPermitted if the actor may not change it
     */
    void requireEdit(Actor actor, Training record) {
        require(actor, Permission.OFFER_TRAINING, record);
        if (record.status() != TrainingStatus.DRAFT) {
            require(actor, Permission.ANNOUNCE_TRAINING, record);
        }
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
