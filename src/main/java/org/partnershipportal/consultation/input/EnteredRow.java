package org.partnershipportal.consultation.input;

import java.time.LocalDate;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * An input that the team entered, in its list.
 *
 * @param input the input
 * @param holder whose it is; empty once that was deleted
 * @param origin how it came
 * @param day when it came
 * @param reference of the original
 * @param status where it stands
 */
@ForOwnPages
public record EnteredRow(
        InputId input, LocalizedText holder, EntryOrigin origin, LocalDate day, String reference, InputStatus status) {}
