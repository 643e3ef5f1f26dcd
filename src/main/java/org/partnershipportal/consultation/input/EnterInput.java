package org.partnershipportal.consultation.input;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * Starts an input that was received outside the portal (R14.13). Its answers are typed afterwards, as
 * contributors type theirs.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one record comes of it
 * @param call an open or closed one, whose report is not published
 * @param origin how it came
 * @param day when it came, or was spoken
 * @param reference of the original, such as its file number
 * @param organisation whose it is; {@code null} if that is not registered
 * @param holder name of whose it is; empty if an organisation is named
 * @param group of a holder that is not registered; {@code null} of an individual
 * @param country of a holder that is not registered; {@code null} if it has none
 * @param name how its holder agreed to be known; never sealed
 * @param text what its holder agreed may become of the text
 * @param consent where and how the holder agreed to that
 * @param language tag of the language in which it is written
 * @param late why it is entered after the deadline; empty before
 * @param another that it is another one than the one it looks like
 */
@ForOwnPages
public record EnterInput(
        UUID formToken,
        CallId call,
        EntryOrigin origin,
        LocalDate day,
        String reference,
        @Nullable OrganisationId organisation,
        String holder,
        @Nullable StakeholderGroup group,
        @Nullable CountryCode country,
        NameChoice name,
        TextChoice text,
        String consent,
        String language,
        String late,
        boolean another) {

    private static final int LINE = 200;
    private static final int TEXT = 2_000;

    /** Refuses what has no reference, no consent or no holder, and what its holder would have sealed (R14.8). */
    public EnterInput {
        FieldChecks checks = new FieldChecks(EnterInput.class);
        reference = checks.line("reference", reference, LINE);
        consent = checks.text("consent", consent, TEXT);
        late = checks.optionalText("late", late, TEXT);
        language = checks.language("language", language);
        holder = checks.optionalLine("holder", holder, LINE);
        checks.that(organisation != null || !holder.isEmpty(), "holder", "input.problem.no-holder");
        checks.that(organisation == null || holder.isEmpty(), "holder", "input.problem.two-holders");
        checks.chosen("origin", origin);
        checks.chosen("day", day);
        checks.chosen("text", text);
        checks.chosen("name", name);
        checks.that(name == null || !name.isSealed(), "name", "input.problem.entered-sealed");
        checks.that(name == null || !name.isPublic() || organisation != null, "name", "input.problem.entered-unnamed");
        checks.done();
    }
}
