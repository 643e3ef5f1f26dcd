package org.partnershipportal.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Reader;

/**
 * A decision, with the details that it concerned. Never changed, never removed.
 *
 * @param step what was decided
 * @param text what was checked, or the reason
 * @param decidedAt {@code null} for one of a time when this was not kept
 * @param name what it was decided about
 * @param type what it was decided about
 * @param country ISO 3166-1 alpha-3; {@code null} for several
 * @param checkedOn on which day it was checked; {@code null} for one of a time when this was not kept, and for an
 *     appeal's
 */
@Embeddable
record Decided(
        @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "decision")
        DecisionRow.Step step,

        @Column(name = "decision_text", columnDefinition = "longtext")
        String text,

        @Nullable Instant decidedAt,
        String name,

        @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "organisation_type")
        OrganisationType type,

        @Nullable String country,
        @Nullable LocalDate checkedOn) {

    /** As pages show it. */
    DecisionRow row() {
        return new DecisionRow(
                step,
                text,
                decidedAt == null ? null : LocalDate.ofInstant(decidedAt, Reader.GENEVA),
                name,
                type,
                country == null ? null : new CountryCode(country),
                checkedOn);
    }
}
