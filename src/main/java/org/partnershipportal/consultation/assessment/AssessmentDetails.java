package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.consultation.input.EnteredDetails;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentId;

/**
 * An input as its report team works on it.
 *
 * @param submitted what was submitted
 * @param alone name of the person who submitted it alone; {@code null} of all others, and once the person is erased
 * @param organisations those behind it, by their ids
 * @param edition counts what the desk did to it; a form carries it, so that nothing is overwritten unseen
 * @param admissibility how it was assessed
 * @param criterion by which criterion it is inadmissible; {@code null} unless it is
 * @param reason why it is inadmissible; {@code null} unless it is
 * @param judgedAt when it was assessed; {@code null} before
 * @param explained what was explained of it because the team asked, in full
 * @param passages what the public does not read of it
 * @param heldBack the files that are not published with it
 * @param number of its publication; {@code null} unless the public reads it now
 * @param publishedAt since when; {@code null} unless it does
 * @param publishable whether it may be published now
 * @param sealed which of its call's sealed inputs it is, from 1, in the order in which they came; 0 of all others
 * @param same how many inputs say the same, itself included
 * @param allowed what the reader may do with it
 */
public record AssessmentDetails(
        SubmittedInput submitted,
        @Nullable String alone,
        Map<OrganisationId, OrganisationSummary> organisations,
        long edition,
        Admissibility admissibility,
        @Nullable Criterion criterion,
        @Nullable String reason,
        @Nullable Instant judgedAt,
        List<Explained> explained,
        List<BlackOut> passages,
        Set<DocumentId> heldBack,
        @Nullable PublicationNumber number,
        @Nullable Instant publishedAt,
        boolean publishable,
        int sealed,
        long same,
        Set<Permission> allowed) {

    public AssessmentDetails {
        organisations = Map.copyOf(organisations);
        explained = List.copyOf(explained);
        passages = List.copyOf(passages);
        heldBack = Set.copyOf(heldBack);
        allowed = Set.copyOf(allowed);
    }

    /** From whom it is, as the report team may know it. */
    public KnownSender sender() {
        OrganisationSummary lead = submitted.signers().stream()
                .filter(InputSigner::isLead)
                .map(signer -> organisations.get(signer.organisation()))
                .findFirst()
                .orElse(null);
        EnteredDetails entered = submitted.entered();
        return new KnownSender(
                lead,
                entered == null
                        ? null
                        : OutsideHolder.of(entered.origin(), lead == null ? null : lead.id(), entered.group()),
                submitted.name(),
                sealed);
    }

    /**
     * Whether it is published without some of its files.
     *
     * @param shown what the public reads of it
     */
    public boolean hasMoreFiles(Publication shown) {
        return number != null && shown.files().size() < submitted.files().size();
    }

    /**
     * How many files the public does not have until a member of the team has looked at them.
     *
     * @param shown what the public reads of it
     */
    public long waitingFiles(Publication shown) {
        Set<DocumentId> open = shown.files().stream().map(DocumentDetails::id).collect(Collectors.toSet());
        return submitted.files().stream()
                .flatMap(file -> Optional.ofNullable(file.stored()).stream())
                .filter(DocumentDetails::publishable)
                .filter(file -> !heldBack.contains(file.id()) && !open.contains(file.id()))
                .count();
    }
}
