package org.partnershipportal.consultation.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.consultation.input.SubmittedFile;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentId;
import org.springframework.stereotype.Component;

/** Puts together what the public can read of an input: names as shown today, redactions, cleaned copies. */
@Component
class Publishing {

    private final OrganisationDirectory directory;
    private final ExplainedInputs explained;

    Publishing(OrganisationDirectory directory, ExplainedInputs explained) {
        this.directory = directory;
        this.explained = explained;
    }

    /**
     * Lets pass who may publish, before an act that shows the public more of what is published.
     *
     * @throws org.partnershipportal.ground.shared.SignInAgain if they signed in a while ago
     */
    @Requires(value = Permission.PUBLISH_INPUT, freshSignIn = true)
    void requireMayShowMore(Actor actor) {}

    /**
     * As the public reads it.
     *
     * @param files the files that the reader may have
     */
    Publication publication(Assessment assessment, SubmittedInput submitted, List<DocumentDetails> files) {
        List<BlackOut> passages = assessment.passages();
        List<QuestionKey> blackened =
                passages.stream().map(BlackOut::question).distinct().sorted().toList();
        return new Publication(
                assessment.number().orElse(null),
                assessment.call(),
                submitted.entered() == null ? null : submitted.entered().origin(),
                named(submitted.name(), submitted.signers()),
                submitted.questionnaire(),
                Blackening.apply(submitted.answers(), passages),
                blackened,
                files,
                explained.published(assessment.input()),
                submitted.language(),
                assessment.publishedAt(),
                assessment.isPublishedAgain());
    }

    /** The files that came with the submitted version, as they are kept. */
    static List<DocumentDetails> files(SubmittedInput submitted) {
        return submitted.files().stream()
                .map(SubmittedFile::stored)
                .filter(Objects::nonNull)
                .toList();
    }

    static List<DocumentId> ids(Collection<DocumentDetails> files) {
        return files.stream().map(DocumentDetails::id).toList();
    }

    private List<Publication.Signer> named(NameChoice name, List<InputSigner> signers) {
        return name.isPublic() ? named(signers, known(signers)) : List.of();
    }

    Map<OrganisationId, OrganisationSummary> known(Collection<InputSigner> signers) {
        return directory.summaries(
                Actor.system(), signers.stream().map(InputSigner::organisation).toList());
    }

    /** The lead first, then co-signers, then supporters, each by name. */
    static List<Publication.Signer> named(List<InputSigner> signers, Map<OrganisationId, OrganisationSummary> known) {
        return signers.stream()
                .flatMap(signer -> named(signer, known.get(signer.organisation())).stream())
                .sorted(Comparator.comparing(Publication.Signer::part, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(one -> one.organisation().name().text()))
                .toList();
    }

    private static java.util.Optional<Publication.Signer> named(
            InputSigner signer, @Nullable OrganisationSummary known) {
        return java.util.Optional.ofNullable(known).map(one -> new Publication.Signer(one, signer.part()));
    }
}
