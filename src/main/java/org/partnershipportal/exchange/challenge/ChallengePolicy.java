package org.partnershipportal.exchange.challenge;

import java.util.Map;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;

/**
 * Who reads a challenge: its organisation; once it is open, those whom it chose, the organisations that have answered, the
 * secretariat and moderators. One that a moderator has hidden is read by its organisation and moderators only. One shown to verified
 * members only that is not told by a State is kept from the bodies of the State that it is about, and of the State of those who tell
 * it (R4.3). For everyone else it does not exist (R0.1). Only its organisation writes, opens, closes and withdraws it, verified or not (R4.6); every other organisation that reads it answers.
 */
class ChallengePolicy implements Policy<Challenge> {

    /** What others than its organisation read. */
    static final Where TOLD = Where.of("c.opened_at IS NOT NULL AND c.withdrawn_at IS NULL");

    private static final Where SHOWN = Where.of("c.hidden_at IS NULL");

    @Override
    public boolean mayRead(Actor actor, Challenge record) {
        return isOwner(actor, record)
                || (record.isTold() && actor.is(StaffRole.MODERATOR))
                || (record.isTold()
                        && !record.isHidden()
                        && (isReached(actor, record)
                                || actor.is(StaffRole.SECRETARIAT)
                                || actor.organisation()
                                        .filter(record::isAnsweredBy)
                                        .isPresent()));
    }

    private static boolean isOwner(Actor actor, Challenge record) {
        return actor.actsFor(record.owner().value());
    }

    private static boolean isReached(Actor actor, Challenge record) {
        return switch (record.reach()) {
            case PUBLIC -> true;
            case SIGNED_IN -> actor.signedIn();
            case VERIFIED -> {
                Membership membership = actor.membership();
                yield membership != null
                        && membership.verified()
                        && !(membership.ofState() && record.isKeptFrom(membership.country()));
            }
        };
    }

    /** The same as {@link #mayRead}, as a condition on {@code challenge_challenges c}. */
    static Where visibleTo(Actor actor) {
        return toldBy(actor).or(TOLD.and(actor.is(StaffRole.MODERATOR) ? Where.all() : SHOWN.and(shownTo(actor))));
    }

    private static Where shownTo(Actor actor) {
        return actor.is(StaffRole.SECRETARIAT) ? Where.all() : reached(actor).or(answeredBy(actor));
    }

    private static Where reached(Actor actor) {
        Where reached = Where.of("c.reach = 'PUBLIC'");
        if (actor.signedIn()) {
            reached = reached.or(Where.of("c.reach = 'SIGNED_IN'"));
        }
        Membership membership = actor.membership();
        if (membership == null || !membership.verified()) {
            return reached;
        }
        CountryCode country = membership.country();
        Where verified = Where.of("c.reach = 'VERIFIED'");
        return reached.or(
                membership.ofState() && country != null
                        ? verified.and(Where.of("""
                            c.of_state OR ((c.country IS NULL OR c.country <> :keptFrom)
                                           AND (c.home IS NULL OR c.home <> :keptFrom))
                            """, "keptFrom", country.iso3()))
                        : verified);
    }

    private static Where answeredBy(Actor actor) {
        return actor.organisation()
                .map(OrganisationId::new)
                .map(own -> Where.of("""
                    c.id IN (SELECT mine.challenge_id FROM challenge_answers mine
                             WHERE mine.organisation = :own AND mine.withdrawn_at IS NULL)
                    """, "own", own))
                .orElse(Where.none());
    }

    /** Those that the actor's organisation tells. */
    static Where toldBy(Actor actor) {
        return actor.organisation()
                .map(OrganisationId::new)
                .map(own -> Where.of("c.organisation = :own", Map.of("own", own)))
                .orElse(Where.none());
    }

    /** Whether the actor speaks for its organisation. */
    static boolean speaksFor(Actor actor, Challenge record) {
        return actor.holds(record.owner().value(), MemberRole.SIGNATORY);
    }

    @Override
    public boolean may(Actor actor, Permission permission, Challenge record) {
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case WRITE_CHALLENGE ->
                (record.status() == ChallengeStatus.DRAFT || record.status() == ChallengeStatus.OPEN)
                        && !record.isHidden()
                        && actor.holds(
                                record.owner().value(), MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);
            case OPEN_CHALLENGE ->
                record.status() != ChallengeStatus.WITHDRAWN
                        && actor.holds(record.owner().value(), MemberRole.SIGNATORY);
            case ANSWER_CHALLENGE ->
                record.status() == ChallengeStatus.OPEN && !record.isHidden() && !isOwner(actor, record);
            case HIDE_CHALLENGE -> record.isTold() && actor.is(StaffRole.MODERATOR);
            case APPEAL -> record.isTold() && record.isHidden() && speaksFor(actor, record);
            default -> false;
        };
    }
}
