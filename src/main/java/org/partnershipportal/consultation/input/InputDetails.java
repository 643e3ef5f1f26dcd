package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;

/**
 * An input, for its contributors and those who were invited to sign it.
 *
 * @param id the input
 * @param call its call, as it reads now
 * @param status where it stands
 * @param lead the organisation that submits it; {@code null} for an individual and a sealed one
 * @param language tag of the language it is written in
 * @param name the submitter's own choice
 * @param text the submitter's own choice
 * @param effectiveName the most restrictive of all who signed: what holds (R14.4)
 * @param effectiveText the most restrictive of all who signed
 * @param cosigners who was asked to sign, those in first
 * @param frozenVersion the latest frozen version; 0 if none
 * @param submittedVersion the version submitted last; 0 if none
 * @param submittedAt when the server received it last
 * @param changedSince whether what is written differs from what was frozen last
 * @param end the first instant that is too late for this draft, extensions included
 * @param inTime whether it can be submitted now
 * @param extended whether this draft has more time than the call gives to all (R14.2)
 * @param asLead whether the actor stands for the one who submits it, not for a co-signer
 * @param entered how it came, if the report team entered it; else {@code null}
 * @param preview whether it is in memory alone, so that those who write the call see its form (decision 56)
 * @param allowed what the actor may do to it now
 */
public record InputDetails(
        InputId id,
        CallDetails call,
        InputStatus status,
        @Nullable OrganisationSummary lead,
        String language,
        NameChoice name,
        TextChoice text,
        NameChoice effectiveName,
        TextChoice effectiveText,
        List<CosignerDetails> cosigners,
        int frozenVersion,
        int submittedVersion,
        @Nullable Instant submittedAt,
        boolean changedSince,
        Instant end,
        boolean inTime,
        boolean extended,
        boolean asLead,
        @Nullable EnteredDetails entered,
        boolean preview,
        Set<Permission> allowed) {

    public InputDetails {
        cosigners = List.copyOf(cosigners);
        allowed = Set.copyOf(allowed);
    }

    /** Whether nobody can know whose it is. */
    public boolean sealed() {
        return name.isSealed();
    }

    /** Whether others may be asked to sign with the lead; what the team enters has one holder, and a preview none. */
    public boolean takesSigners() {
        return lead != null && entered == null && !preview;
    }

    /** Whether others sign with the lead. */
    public boolean joint() {
        return cosigners.stream().anyMatch(cosigner -> cosigner.status().isIn());
    }

    /**
     * Until when it can be sent, as it is read.
     *
     * @param own the reader's zone; {@code null} in a sealed session
     * @param now when it is read
     */
    public ShownDeadline deadline(@Nullable ZoneId own, Instant now) {
        Deadline deadline = call.deadline();
        return ShownDeadline.before(end, deadline == null ? Deadline.GENEVA : deadline.zone(), own, now);
    }

    /** Key of what that is: the deadline of all, or its own. */
    public String deadlineKey() {
        return extended ? "input.time.own-deadline" : "shared.field.deadline";
    }

    /** Those who sign with the lead, or were asked to. */
    public List<CosignerDetails> signers() {
        return cosigners.stream().filter(cosigner -> cosigner.status().isIn()).toList();
    }

    /** For whom it is written. */
    public Sentence forWhom() {
        if (lead != null) {
            return Sentence.of("input.page.for", lead.name());
        }
        if (entered != null) {
            return entered.holder().isEmpty()
                    ? Sentence.of("input.entered.holder-deleted")
                    : Sentence.of("input.page.for", entered.holder());
        }
        return Sentence.of(sealed() ? "call.name-choice.sealed" : "input.answer.for-me");
    }

    /** The name of whose it is; empty of an individual with an account and of a sealed one. */
    public String holder() {
        if (lead != null) {
            return lead.name().text();
        }
        return entered == null ? "" : entered.holder();
    }

    /** How name and text are treated, as it holds. */
    public Sentence treated() {
        return Sentence.of("shared.field.dotted", Sentence.of(effectiveName.key()), Sentence.of(effectiveText.key()));
    }

    /** Whether the team entered it for somebody who is not registered, and tells them on paper what becomes of it (R14.13). */
    public boolean isHeldOutside() {
        return entered != null && lead == null;
    }
}
