package org.partnershipportal.consultation.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.consultation.receipt.FrozenDetails;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.consultation.receipt.FrozenVersions;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was submitted, for those who work with it after the deadline: the call's report team reads it, the portal itself
 * keeps where it stands, and publishes what its contributors let it publish. Of a sealed input nobody behind it is known.
 */
@Service
@Transactional(readOnly = true)
public class SubmittedInputs {

    private final InputRepository inputs;
    private final FrozenVersions versions;
    private final DeskReading desk;
    private final Calls calls;
    private final Documents documents;
    private final Vault vault;

    SubmittedInputs(
            InputRepository inputs,
            FrozenVersions versions,
            DeskReading desk,
            Calls calls,
            Documents documents,
            Vault vault) {
        this.inputs = inputs;
        this.versions = versions;
        this.desk = desk;
        this.calls = calls;
        this.documents = documents;
        this.vault = vault;
    }

    /**
     * What was submitted, for a member of its call's report team.
     *
     * @throws NotFound for everyone else, for a draft, and once it is withdrawn
     * @throws NotYetReadable before the end of its own time, extension included (R14.9)
     */
    @Requires(Permission.READ_DESK)
    public SubmittedInput read(Actor actor, InputId id) {
        Input input = inputs.findById(id.value()).orElseThrow(NotFound::new);
        desk.require(actor, input);
        return submitted(input);
    }

    /**
     * The person who submitted alone, for a member of its call's report team, who alone is told (R14.4); empty of an
     * organisation's and of a sealed one.
     *
     * @throws NotFound for everyone else, for a draft, and once it is withdrawn
     * @throws NotYetReadable before the end of its own time
     */
    @Requires(Permission.READ_DESK)
    public Optional<PersonId> alone(Actor actor, InputId id) {
        Input input = inputs.findById(id.value()).orElseThrow(NotFound::new);
        desk.require(actor, input);
        return input.isSealed() ? Optional.empty() : input.person();
    }

    /** Where it stands, without its text; empty while nothing was submitted. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<Standing> standing(Actor actor, InputId id) {
        return inputs.findById(id.value())
                .filter(input -> input.submittedVersion() > 0)
                .map(this::standing);
    }

    /**
     * What may be published now: submitted, not withdrawn, its time over, and published by the most restrictive choice
     * of all who signed it; empty otherwise. The portal asks at each reading, so that a restricted text is gone at once
     * (R14.4).
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<SubmittedInput> publishable(Actor actor, InputId id) {
        return inputs.findById(id.value())
                .filter(input -> input.status() == InputStatus.SUBMITTED
                        && !input.isTextDeleted()
                        && input.effectiveText().isPublished())
                .map(this::submitted);
    }

    private SubmittedInput submitted(Input input) {
        FrozenVersion frozen = frozen(input).orElseThrow(NotFound::new);
        Questionnaire asked = calls.content(Actor.system(), input.call(), frozen.callVersion())
                .questionnaire();
        Map<String, AnswerValue> values = frozen.answers();
        List<FrozenDetails.FrozenAnswer> answers = asked.questions().stream()
                .filter(question -> values.containsKey(question.key().value()))
                .map(question -> new FrozenDetails.FrozenAnswer(
                        question,
                        Objects.requireNonNull(values.get(question.key().value()))))
                .toList();
        return new SubmittedInput(
                input.id(),
                input.call(),
                input.submittedVersion(),
                asked,
                answers,
                files(input, frozen),
                frozen.language(),
                signers(input),
                input.effectiveName(),
                input.effectiveText(),
                input.kept(Objects.requireNonNull(input.submittedAt())),
                entered(input));
    }

    private static @Nullable EnteredDetails entered(Input input) {
        return input.entered()
                .map(entered -> entered.details(input.id().value()))
                .orElse(null);
    }

    private Standing standing(Input input) {
        Optional<FrozenVersion> frozen = frozen(input);
        return new Standing(
                input.id(),
                input.call(),
                input.status() == InputStatus.WITHDRAWN,
                input.isTextDeleted(),
                signers(input),
                input.language(),
                input.effectiveName(),
                input.effectiveText(),
                input.submittedVersion(),
                input.kept(Objects.requireNonNull(input.submittedAt())),
                desk.end(input),
                frozen.filter(words -> input.isComparable())
                        .map(words -> vault.fingerprint(input.call().value(), "same text", words.digest()))
                        .orElse(null),
                frozen.map(SubmittedInputs::answered).orElse(Set.of()),
                Optional.ofNullable(entered(input)).map(EnteredMark::of).orElse(null));
    }

    private Optional<FrozenVersion> frozen(Input input) {
        return versions.find(Actor.system(), input.id().value(), input.submittedVersion());
    }

    private List<SubmittedFile> files(Input input, FrozenVersion frozen) {
        List<AttachedFile> named = frozen.files();
        List<DocumentDetails> kept = named.isEmpty()
                ? List.of()
                : documents.everSentWith(Actor.system(), input.id().ref());
        return named.stream()
                .map(file -> new SubmittedFile(
                        file,
                        kept.stream()
                                .filter(one -> one.slot().equals(file.question())
                                        && one.sha256().equals(file.sha256()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Of a sealed input nobody (R14.8). */
    private static List<InputSigner> signers(Input input) {
        List<InputSigner> signers = new ArrayList<>();
        if (!input.isSealed()) {
            input.organisation().ifPresent(lead -> signers.add(new InputSigner(lead, null)));
            input.signers(input.submittedVersion())
                    .map(cosigner -> new InputSigner(cosigner.organisation(), cosigner.part()))
                    .forEach(signers::add);
        }
        return signers;
    }

    private static Set<QuestionKey> answered(FrozenVersion frozen) {
        return Stream.concat(
                        frozen.answers().keySet().stream(),
                        frozen.files().stream().map(AttachedFile::question))
                .flatMap(key -> QuestionKey.parse(key).stream())
                .collect(Collectors.toSet());
    }
}
