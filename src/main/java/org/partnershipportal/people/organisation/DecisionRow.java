package org.partnershipportal.people.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A decision about an organisation, as its history keeps it for ever.
 *
 * @param step what was decided
 * @param text what was checked, or the reason
 * @param on the day; {@code null} for one of a time when days were not kept
 * @param name that it had, or that was asked for where a change was decided
 * @param type the same
 * @param country the same; {@code null} for several
 * @param checkedOn the day on which it was checked; {@code null} where this is not known
 */
@ForOwnPages
public record DecisionRow(
        Step step,
        String text,
        @Nullable LocalDate on,
        String name,
        OrganisationType type,
        @Nullable CountryCode country,
        @Nullable LocalDate checkedOn) {

    /** What can be decided, and what a history of before can hold besides. */
    public enum Step {
        VERIFY,
        RETURN,
        REFUSE,
        SUSPEND,
        LIFT,
        /** A change of name, type or country was accepted. */
        ACCEPT_CHANGE,
        /** Such a change was declined; the facts of before stand. */
        DECLINE_CHANGE,
        /** An appeal overturned a refusal or suspension. */
        OVERTURN,
        /** What exactly was decided was not kept. */
        EARLIER;

        /** Key of what its text is: what was checked, or a reason. */
        public String textKey() {
            return switch (this) {
                case VERIFY, LIFT, ACCEPT_CHANGE -> "organisation.next.checked";
                case RETURN, REFUSE, SUSPEND, DECLINE_CHANGE, OVERTURN, EARLIER -> "shared.field.reason";
            };
        }

        /** Key of the step's name. */
        public String key() {
            return "organisation.history." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
