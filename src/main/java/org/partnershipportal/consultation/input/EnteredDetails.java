package org.partnershipportal.consultation.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * How an input that the report team entered was received (R14.13), for that team and the contributor. The public sees
 * only the origin.
 *
 * @param origin how it came
 * @param day when it came, or was spoken
 * @param by who entered it
 * @param reference of the original; empty once its text was deleted
 * @param holder whose it is, if that is not registered; empty otherwise and once its text was deleted
 * @param group of a holder that is not registered; {@code null} of an individual
 * @param country of a holder that is not registered; {@code null} if it has none
 * @param consent where and how the holder agreed
 * @param late why it was entered after the deadline; empty if it was not
 * @param endDay when the holder took the consent back; {@code null} unless that was recorded
 * @param end how and why; empty likewise
 */
public record EnteredDetails(
        EntryOrigin origin,
        LocalDate day,
        PersonId by,
        String reference,
        String holder,
        @Nullable StakeholderGroup group,
        @Nullable CountryCode country,
        String consent,
        String late,
        @Nullable LocalDate endDay,
        String end) {}
