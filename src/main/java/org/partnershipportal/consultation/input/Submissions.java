package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.consultation.receipt.CanonicalForm;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.consultation.receipt.FrozenVersions;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.receipt.WriteReceipt;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;

/** Freezes versions and writes receipts; inside the caller's transaction, on an input that is locked. */
@Component
class Submissions {

    private final Drafts drafts;
    private final FrozenVersions versions;
    private final Receipts receipts;
    private final OrganisationDirectory directory;

    Submissions(Drafts drafts, FrozenVersions versions, Receipts receipts, OrganisationDirectory directory) {
        this.drafts = drafts;
        this.versions = versions;
        this.receipts = receipts;
        this.directory = directory;
    }

    /** Freezes what is written; only what is complete, for others shall sign what can be submitted. */
    FrozenVersion freeze(Actor actor, Input input, Window window) {
        Draft draft = drafts.of(input);
        draft.requireComplete();
        return frozen(draft, input.freeze(window, actor.ref(), window.received()), window);
    }

    /**
     * Freezes the first version for one who is asked to sign, so that it can be read at once (R14.6). Nothing is frozen that is
     * not complete, or once any version is frozen: what others may read from then on, the lead says.
     */
    void freezeFirst(Actor actor, Input input, Window window) {
        if (input.frozenVersion() > 0) {
            return;
        }
        Draft draft = drafts.of(input);
        if (draft.isComplete()) {
            frozen(draft, input.freeze(window, actor.ref(), window.received()), window);
        }
    }

    /**
     * Freezes what was checked, of an input that nobody else signs.
     *
     * @throws VersionChanged if an answer or a file was changed since
     */
    FrozenVersion freezeChecked(Input input, String fingerprint, Window window) {
        if (input.isJoint()) {
            throw new NotAllowed("input.refusal.freeze-first");
        }
        Draft draft = drafts.of(input);
        if (!draft.fingerprint().equals(fingerprint)) {
            throw new VersionChanged();
        }
        draft.requireComplete();
        return frozen(draft, input.freezeToSubmit(window), window);
    }

    /**
     * The frozen version that was checked.
     *
     * @throws InvalidInput if one of its files was removed or refused since
     */
    FrozenVersion checked(Input input, int version) {
        FrozenVersion frozen = version(input, version);
        if (!drafts.of(input).stillHolds(frozen)) {
            throw new InvalidInput(Problem.of(Draft.FILES, "input.problem.file-changed"));
        }
        return frozen;
    }

    private FrozenVersion frozen(Draft draft, int version, Window window) {
        return versions.keep(
                Actor.system(),
                draft.input().call(),
                new FrozenVersion(
                        draft.input().id().value(),
                        version,
                        draft.call().version(),
                        draft.content(),
                        draft.input().kept(window.received())));
    }

    /** Submits the frozen version against a new receipt. */
    ReceiptDetails submit(Actor actor, Input input, FrozenVersion frozen, UUID idempotencyKey, Window window) {
        int sequence = input.submit(frozen.textVersion(), window, actor.ref(), window.received());
        return write(input, frozen, sequence, idempotencyKey, input.received(window));
    }

    /**
     * What was submitted is submitted again with those who stand behind it now; none of them is asked again (R14.6).
     */
    void submitAgain(Actor actor, Input input, Window window) {
        FrozenVersion frozen = version(input, input.submittedVersion());
        int sequence = input.submitAgain(window, actor.ref(), window.received());
        write(input, frozen, sequence, UUID.randomUUID(), input.received(window));
    }

    /** Submits the version with another file in the place of a refused one; the text is the one that was frozen. */
    ReceiptDetails replaceFile(
            Actor actor, Input input, AttachedFile refused, AttachedFile other, UUID idempotencyKey, Window window) {
        FrozenVersion before = version(input, input.submittedVersion());
        int sequence = input.replaceFile(window, actor.ref(), window.received());
        FrozenVersion frozen = versions.keep(
                Actor.system(),
                input.call(),
                before.replacing(refused, other, input.submittedVersion(), window.received()));
        return write(input, frozen, sequence, idempotencyKey, input.received(window));
    }

    FrozenVersion version(Input input, int version) {
        return versions.find(Actor.system(), input.id().value(), version).orElseThrow(NotFound::new);
    }

    private ReceiptDetails write(
            Input input, FrozenVersion frozen, int sequence, UUID idempotencyKey, Instant received) {
        return receipts.write(
                Actor.system(),
                new WriteReceipt(
                        frozen,
                        input.call(),
                        sequence,
                        signers(input, frozen.textVersion()),
                        input.signers(frozen.textVersion())
                                .map(Cosigner::organisation)
                                .collect(Collectors.toSet()),
                        received,
                        idempotencyKey));
    }

    private List<CanonicalForm.Signer> signers(Input input, int version) {
        if (input.isSealed()) {
            return List.of(new CanonicalForm.Signer("sealed", ""));
        }
        OrganisationId lead = input.organisation().orElse(null);
        if (input.isEntered()) {
            return entered(input, lead);
        }
        if (lead == null) {
            return List.of(new CanonicalForm.Signer("person", ""));
        }
        List<Cosigner> others = input.signers(version).toList();
        Map<OrganisationId, OrganisationSummary> known = known(lead, others);
        List<CanonicalForm.Signer> signers = new ArrayList<>();
        signers.add(new CanonicalForm.Signer("lead", name(known.get(lead))));
        others.stream()
                .map(other -> new CanonicalForm.Signer(
                        other.part() == CosignerPart.SUPPORTER ? "supporter" : "co-signer",
                        name(known.get(other.organisation()))))
                .sorted(java.util.Comparator.comparing(CanonicalForm.Signer::part)
                        .thenComparing(CanonicalForm.Signer::name))
                .forEach(signers::add);
        return signers;
    }

    /** Whose it is, and that the team entered it, how it came and when (R14.13). */
    private List<CanonicalForm.Signer> entered(Input input, @Nullable OrganisationId lead) {
        EnteredDetails entered =
                input.entered().orElseThrow().details(input.id().value());
        return List.of(
                lead == null
                        ? new CanonicalForm.Signer("holder", entered.holder())
                        : new CanonicalForm.Signer(
                                "lead", name(known(lead, List.of()).get(lead))),
                new CanonicalForm.Signer(
                        "entered-" + entered.origin().word(), entered.day().toString()));
    }

    private Map<OrganisationId, OrganisationSummary> known(OrganisationId lead, Collection<Cosigner> others) {
        return directory.summaries(
                Actor.system(),
                Stream.concat(Stream.of(lead), others.stream().map(Cosigner::organisation))
                        .toList());
    }

    private static String name(@Nullable OrganisationSummary organisation) {
        return organisation == null ? "" : organisation.name().text();
    }
}
