package org.partnershipportal.platform.moderation;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/**
 * Who reads and decides on a reported text: moderators whose own cause it is not, and who have not reported it themselves; those who
 * reported it read their own report and how it was decided. For everyone else, its author among them, it does not exist.
 */
@Component
class ReportedTextPolicy implements Policy<ReportedText> {

    private static final String REPORTED_BY_PERSON =
            "EXISTS (SELECT 1 FROM moderation_text_reports r WHERE r.text_id = c.id AND r.person = :person)";

    private final CasePolicy cases;

    ReportedTextPolicy(CasePolicy cases) {
        this.cases = cases;
    }

    @Override
    public boolean mayRead(Actor actor, ReportedText record) {
        return record.isReportedBy(actor) || readsAll(actor, record);
    }

    /** Whether the actor reads what everyone reported. */
    boolean readsAll(Actor actor, ReportedText record) {
        return actor.is(StaffRole.MODERATOR) && !record.isReportedBy(actor) && cases.mayOpen(actor, record.subject());
    }

    @Override
    public boolean may(Actor actor, Permission permission, ReportedText record) {
        return switch (permission) {
            case READ -> true;
            case KEEP_TEXT -> record.isWaiting() && readsAll(actor, record);
            default -> false;
        };
    }

    /** The same as {@link #may} of deciding, as a condition on {@code moderation_reported_texts c}. */
    Where decidableBy(Actor actor) {
        PersonId person = actor.person();
        return actor.is(StaffRole.MODERATOR) && person != null
                ? Where.of("c.status = 'WAITING'")
                        .and(Where.of(REPORTED_BY_PERSON, "person", person).not())
                        .and(cases.ownCauseOf(person).not())
                : Where.none();
    }

    /** The condition that the actor's person reported it, on {@code moderation_reported_texts c}. */
    static Where reportedBy(Actor actor) {
        PersonId person = actor.person();
        return person == null ? Where.none() : Where.of(REPORTED_BY_PERSON, "person", person);
    }
}
