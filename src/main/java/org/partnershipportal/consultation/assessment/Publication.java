package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.document.DocumentDetails;

/**
 * An input as the public reads it today.
 *
 * @param number of its permanent address; {@code null} in a preview
 * @param call its call
 * @param entered how it came, if the report team entered it (R14.13); else {@code null}
 * @param signers who is named, the lead first; empty where the contributors do not show their name (R14.4)
 * @param questionnaire the questions as they read when it was submitted
 * @param answers what is answered, with bars in the place of what is redacted
 * @param blackened the questions in whose answers something is redacted
 * @param files the files that came with it, as cleaned copies
 * @param explained what was explained of it at the team's request and published with it
 * @param language tag of the language it is written in
 * @param published since when; {@code null} in a preview
 * @param again whether it was public at this address before, and taken off meanwhile
 */
@ForOwnPages
public record Publication(
        @Nullable PublicationNumber number,
        CallId call,
        @Nullable EntryOrigin entered,
        List<Signer> signers,
        Questionnaire questionnaire,
        List<FrozenAnswer> answers,
        List<QuestionKey> blackened,
        List<DocumentDetails> files,
        List<Explained> explained,
        String language,
        @Nullable Instant published,
        boolean again) {

    /** What stands in the place of a passage that is redacted. */
    public static final String BAR = Blackening.BAR;

    public Publication {
        signers = List.copyOf(signers);
        answers = List.copyOf(answers);
        blackened = List.copyOf(blackened);
        files = List.copyOf(files);
        explained = List.copyOf(explained);
    }

    /** Whether the organisation that leads it is named beside it. */
    public boolean isNamed() {
        return signers.stream().anyMatch(signer -> signer.part() == null);
    }

    /**
     * An organisation that is named beside it.
     *
     * @param organisation the organisation; its own page is public only if it is listed
     * @param part as what; {@code null} for the lead
     */
    public record Signer(
            OrganisationSummary organisation, @Nullable CosignerPart part) {}
}
