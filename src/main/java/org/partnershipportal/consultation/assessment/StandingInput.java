package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * The current status of a submitted input, for the modules that use it; a withdrawn one, or one whose text was deleted,
 * has none.
 *
 * @param input the input; for a sealed one its handle
 * @param call its call
 * @param version number of the frozen version that was submitted
 * @param admissibility how it was assessed
 * @param end the end of its own time, extension included; the call's may be later (R14.9)
 * @param name the most restrictive name choice of all who signed it
 * @param sealed which of its call's sealed inputs it is, from 1, in the order in which they came; 0 of all others, and
 *     where it was asked for the public, which does not tell them apart
 * @param text the most restrictive text choice of all who signed it
 * @param language tag of the language it is written in
 * @param blackouts how often the report team changed what of it is redacted
 * @param lead the organisation that leads it; {@code null} of a sealed one and of an individual
 * @param outside who holds it, if the report team entered it for somebody who is not registered; else {@code null}
 * @param published its number if the public may read it today; else {@code null}
 * @param signers the organisations behind it, the lead first; only where they were asked for
 */
public record StandingInput(
        InputId input,
        CallId call,
        int version,
        Admissibility admissibility,
        Instant end,
        NameChoice name,
        int sealed,
        TextChoice text,
        String language,
        int blackouts,
        @Nullable OrganisationId lead,
        @Nullable OutsideHolder outside,
        @Nullable PublicationNumber published,
        List<OrganisationId> signers) {

    public StandingInput {
        signers = List.copyOf(signers);
    }

    /** Whether the public reads the name of the organisation that leads it; never of a sealed one (R14.8). */
    public boolean isNamed() {
        return published != null && lead != null && name.isPublic();
    }

    /** The first instant at which the call's report team may read it (R14.9). */
    public Instant readableFrom(ReportTeam team) {
        return team.readableFrom(end);
    }

    /** Whether the team may use it now: its time is over, and nobody found it inadmissible. */
    public boolean isUsable(ReportTeam team, Instant now) {
        return isReadable(team, now) && admissibility != Admissibility.INADMISSIBLE;
    }

    /** Whether the team's report may cite it now: its time is over, and it was found admissible. */
    public boolean isCitable(ReportTeam team, Instant now) {
        return isReadable(team, now) && admissibility == Admissibility.ADMISSIBLE;
    }

    /** Whether its time is over. */
    public boolean isReadable(ReportTeam team, Instant now) {
        return call.equals(team.call()) && !now.isBefore(readableFrom(team));
    }

    StandingInput and(StandingInput other) {
        List<OrganisationId> all = new java.util.ArrayList<>(signers);
        all.addAll(other.signers);
        return new StandingInput(
                input,
                call,
                version,
                admissibility,
                end,
                name,
                sealed,
                text,
                language,
                blackouts,
                lead,
                outside,
                published,
                all);
    }
}
