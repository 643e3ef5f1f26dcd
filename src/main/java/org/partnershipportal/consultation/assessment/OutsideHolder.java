package org.partnershipportal.consultation.assessment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * The contributor of an input that the report team entered for somebody who is not registered in the portal (R14.13).
 */
public enum OutsideHolder {
    /** An organisation. */
    ORGANISATION,
    /** An individual. */
    INDIVIDUAL;

    /**
     * Who that is.
     *
     * @param entered how it came; {@code null} unless the team entered it
     * @param lead the registered organisation whose it is; {@code null} if none is
     * @param group of a holder that is an organisation
     * @return {@code null} of an input whose contributor is registered, an individual, or sealed
     */
    static @Nullable OutsideHolder of(
            @Nullable EntryOrigin entered, @Nullable OrganisationId lead, @Nullable StakeholderGroup group) {
        if (entered == null || lead != null) {
            return null;
        }
        return group == null ? INDIVIDUAL : ORGANISATION;
    }

    /** The same of an input without an organisation, as a condition on {@code assessment_inputs i}. */
    String condition() {
        return "i.entered_origin IS NOT NULL AND i.stakeholder_group IS "
                + (this == ORGANISATION ? "NOT NULL" : "NULL");
    }

    /** Key of what stands where a name would. */
    public String key() {
        return "assessment.outside." + name().toLowerCase(Locale.ROOT);
    }
}
