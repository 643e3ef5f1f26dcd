package org.partnershipportal.people.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The secretariat decides on an organisation.
 *
 * @param id the organisation
 * @param version of the record that was checked
 * @param decision what is decided; must be chosen
 * @param text what was checked, or the reason that the organisation reads
 * @param checkedOn on which day it was checked; {@code null} if on the day of the decision
 */
@ForOwnPages
public record DecideOrganisation(
        OrganisationId id,
        long version,
        @Nullable Decision decision,
        String text,
        @Nullable LocalDate checkedOn) {

    /** Longest text, in characters. */
    public static final int MAX_TEXT = 2000;

    /** What can be decided. */
    public enum Decision {
        /** Verify, with what was checked. */
        VERIFY,
        /** Ask back, with what is missing. */
        RETURN,
        /** Refuse, with a reason that can be appealed. */
        REFUSE,
        /** Suspend a verified one, with a reason that can be appealed. */
        SUSPEND,
        /** Lift a suspension, with what was checked. */
        LIFT,
        /** Accept another name, type or country of a verified one, with what was checked. */
        ACCEPT_CHANGE,
        /** Decline it, with a reason; the verified facts stand. */
        DECLINE_CHANGE;

        /** Key of the decision's name. */
        public String key() {
            return "organisation.decision." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it can be decided about an organisation of the status, which waits for a change or does not. */
        public boolean isOpen(OrganisationStatus status, boolean changing) {
            return switch (this) {
                case VERIFY, RETURN, REFUSE -> status == OrganisationStatus.SUBMITTED;
                case SUSPEND -> status == OrganisationStatus.VERIFIED;
                case LIFT -> status == OrganisationStatus.SUSPENDED;
                case ACCEPT_CHANGE, DECLINE_CHANGE -> status == OrganisationStatus.VERIFIED && changing;
            };
        }

        /** As the history keeps it. */
        DecisionRow.Step step() {
            return switch (this) {
                case VERIFY -> DecisionRow.Step.VERIFY;
                case RETURN -> DecisionRow.Step.RETURN;
                case REFUSE -> DecisionRow.Step.REFUSE;
                case SUSPEND -> DecisionRow.Step.SUSPEND;
                case LIFT -> DecisionRow.Step.LIFT;
                case ACCEPT_CHANGE -> DecisionRow.Step.ACCEPT_CHANGE;
                case DECLINE_CHANGE -> DecisionRow.Step.DECLINE_CHANGE;
            };
        }
    }

    /** Of what is checked and decided on one day. */
    public DecideOrganisation(OrganisationId id, long version, @Nullable Decision decision, String text) {
        this(id, version, decision, text, null);
    }

    public DecideOrganisation {
        FieldChecks checks = new FieldChecks(DecideOrganisation.class)
                .asks("decision", "organisation.problem.decision")
                .asks("text", "organisation.problem.text");
        checks.chosen("decision", decision);
        text = checks.text("text", text, MAX_TEXT);
        checks.done();
    }

    /** The decision, which a valid command always has. */
    Decision chosen() {
        if (decision == null) {
            throw new IllegalStateException("A command without a decision");
        }
        return decision;
    }
}
