package org.partnershipportal.promises.commitment;

import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;

/**
 * Who does what to an independent assessment: everyone reads that it is there; its author withdraws it, the lead agency responds
 * once, a moderator hides either by a published rule or shows it again, and those who wrote it appeal. No government changes or hides
 * an assessment (R4.3).
 */
class ObservationPolicy implements Policy<Observation> {

    /** Those whose words everyone reads: neither taken back nor hidden. */
    static final Where SHOWN = Where.of("o.withdrawn_at IS NULL AND o.hidden_at IS NULL");

    /** It stands beside what everyone reads. */
    @Override
    public boolean mayRead(Actor actor, Observation record) {
        return true;
    }

    @Override
    public boolean may(Actor actor, Permission permission, Observation record) {
        return switch (permission) {
            case READ -> true;
            case ASSESS_COMMITMENT -> isAuthor(actor, record) && !record.isWithdrawn();
            case ANSWER_ASSESSMENT ->
                record.isShown()
                        && !record.isAnswered()
                        && actor.holds(
                                record.lead().value(), MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);
            case HIDE_ASSESSMENT -> !record.isWithdrawn() && actor.is(StaffRole.MODERATOR);
            case HIDE_RESPONSE -> record.isAnswered() && actor.is(StaffRole.MODERATOR);
            case REPORT_TEXT ->
                record.isShown() && !actor.actsFor(record.author().value());
            case APPEAL ->
                speaksFor(actor, record, appealed(actor, record)) && isHidden(record, appealed(actor, record));
            default -> false;
        };
    }

    /** The parts whose words the actor can read although they are hidden; nobody can read a withdrawn assessment. */
    static Set<ObservationPart> readsHidden(Actor actor, Observation record) {
        Set<ObservationPart> parts = EnumSet.allOf(ObservationPart.class);
        parts.removeIf(part -> record.isGone(part)
                || !(actor.is(StaffRole.MODERATOR)
                        || actor.actsFor(record.writer(part).value())));
        return parts;
    }

    /** The part for which the actor would appeal: what their organisation wrote. Its case says whether an appeal is still heard. */
    static ObservationPart appealed(Actor actor, Observation record) {
        return actor.actsFor(record.lead().value()) ? ObservationPart.RESPONSE : ObservationPart.ASSESSMENT;
    }

    /** Whether the actor speaks for those who wrote that part. */
    static boolean speaksFor(Actor actor, Observation record, ObservationPart part) {
        return actor.holds(record.writer(part).value(), MemberRole.SIGNATORY);
    }

    private static boolean isHidden(Observation record, ObservationPart part) {
        return record.hiddenBy(part) != null && !record.isGone(part);
    }

    /** Whether the actor is told who placed it: of a withdrawn one, its own organisation alone. */
    static boolean knowsAuthor(Actor actor, Observation record) {
        return !record.isWithdrawn() || actor.actsFor(record.author().value());
    }

    private static boolean isAuthor(Actor actor, Observation record) {
        return speaksFor(actor, record, ObservationPart.ASSESSMENT);
    }
}
