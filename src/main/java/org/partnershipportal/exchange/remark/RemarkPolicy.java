package org.partnershipportal.exchange.remark;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.practice.SharedPractice;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;

/**
 * Who does what to a remark on a practice that they read: everyone reads that it is there, until it is withdrawn; those who wrote it
 * withdraw it, those who tell the practice answer, a moderator hides one of its texts by a published rule, and those who wrote that
 * text appeal. Those who tell the practice can never hide or change a remark (R6.4).
 */
class RemarkPolicy implements Policy<Remark> {

    @Override
    public boolean mayRead(Actor actor, Remark record) {
        return record.isStanding();
    }

    @Override
    public boolean may(Actor actor, Permission permission, Remark record) {
        return record.isStanding()
                && switch (permission) {
                    case READ -> true;
                    case WRITE_REMARK -> speaksFor(actor, record, RemarkText.WORDS);
                    case ANSWER_REMARK -> speaksFor(actor, record, RemarkText.ANSWER);
                    case HIDE_REMARK -> actor.is(StaffRole.MODERATOR);
                    case APPEAL ->
                        mayAppeal(actor, record, RemarkText.WORDS) || mayAppeal(actor, record, RemarkText.ANSWER);
                    default -> false;
                };
    }

    /** Whether the actor can appeal against the hiding of this text. */
    static boolean mayAppeal(Actor actor, Remark record, RemarkText which) {
        return record.isStanding() && record.hiddenBy(which) != null && speaksFor(actor, record, which);
    }

    /** Whether the actor speaks for those who wrote the text, or can write it. */
    static boolean speaksFor(Actor actor, Remark record, RemarkText which) {
        return actor.holds(record.writer(which).value(), MemberRole.SIGNATORY);
    }

    /** Whether the actor reads the text although it is hidden. */
    static boolean readsHidden(Actor actor, Remark record, RemarkText which) {
        return actor.is(StaffRole.MODERATOR)
                || actor.actsFor(record.writer(which).value());
    }

    /**
     * Whether the actor's organisation can say such a thing of a practice that it reads, once: not of its own (R6.3). Only an NHRI,
     * civil society and UN bodies confirm (R6.4). A State body reviews no practice of its own country: neither what its NHRI and civil
     * society say, which it never approves (R4.3), nor what another body of the same State says (R6.3). Nor one whose organisation is
     * not named, for it must not learn which are of its country.
     *
     * @param told who tells the practice; {@code null} if it is not known any more
     */
    static boolean mayWrite(Actor actor, RemarkKind kind, SharedPractice practice, @Nullable OrganisationSummary told) {
        Membership own = actor.membership();
        return own != null
                && Permission.WRITE_REMARK.isOpenTo(actor)
                && !actor.actsFor(practice.author().value())
                && kind.isOpenTo(own.group())
                && !(kind == RemarkKind.REVIEW && own.ofState() && isKeptFrom(own.country(), practice, told));
    }

    private static boolean isKeptFrom(
            @Nullable CountryCode state, SharedPractice practice, @Nullable OrganisationSummary told) {
        return told == null || !practice.named() || (state != null && state.equals(told.country()));
    }
}
