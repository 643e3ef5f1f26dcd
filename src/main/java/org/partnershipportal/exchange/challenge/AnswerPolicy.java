package org.partnershipportal.exchange.challenge;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;

/**
 * Who does what to an answer: whoever reads the challenge reads that it is there; its author changes and withdraws it, the
 * organisation that told the challenge replies, a moderator hides it by a published rule or shows it again, and its author appeals.
 * Those who speak for its author know of it although the challenge is hidden from them: they take it back, and appeal.
 */
class AnswerPolicy implements Policy<AnswerCase> {

    private final ChallengePolicy challenges = new ChallengePolicy();

    @Override
    public boolean mayRead(Actor actor, AnswerCase record) {
        return challenges.mayRead(actor, record.challenge())
                || (!record.answer().isWithdrawn() && speaksFor(actor, record.answer()));
    }

    @Override
    public boolean may(Actor actor, Permission permission, AnswerCase record) {
        ChallengeAnswer answer = record.answer();
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case ANSWER_CHALLENGE -> !answer.isWithdrawn() && speaksFor(actor, answer);
            case WRITE_CHALLENGE ->
                answer.isShown() && challenges.may(actor, Permission.WRITE_CHALLENGE, record.challenge());
            case HIDE_ANSWER -> !answer.isWithdrawn() && actor.is(StaffRole.MODERATOR);
            case REPORT_TEXT ->
                answer.isShown() && !actor.actsFor(answer.author().value());
            case APPEAL -> answer.hiddenBy() != null && !answer.isWithdrawn() && speaksFor(actor, answer);
            default -> false;
        };
    }

    /** Whether the actor speaks for those who gave it. */
    static boolean speaksFor(Actor actor, ChallengeAnswer answer) {
        return actor.holds(answer.author().value(), MemberRole.SIGNATORY);
    }

    /** Whether the actor reads its words although it is hidden. */
    static boolean readsHidden(Actor actor, ChallengeAnswer answer) {
        return actor.is(StaffRole.MODERATOR) || actor.actsFor(answer.author().value());
    }

    /** Whether the actor is told who gave it: of a withdrawn one, its own organisation alone. */
    static boolean knowsAuthor(Actor actor, ChallengeAnswer answer) {
        return !answer.isWithdrawn() || actor.actsFor(answer.author().value());
    }
}
