package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * That an input came, as the report team sees it before it reads texts (R14.9).
 *
 * @param input the input
 * @param from the organisation that submitted it; {@code null} for a person alone and a sealed one
 * @param name how its contributor is known, the narrowest of all who signed
 * @param text whether its text may be published
 * @param signers how many organisations stand behind it beside the lead
 * @param language tag of the language it is written in
 * @param received when the server received it last
 */
@ForOwnPages
public record Arrival(
        InputId input,
        @Nullable OrganisationSummary from,
        NameChoice name,
        TextChoice text,
        int signers,
        String language,
        Instant received) {}
