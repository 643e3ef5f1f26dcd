package org.partnershipportal.consultation.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.FileCheck.Result;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.consultation.input.Standing;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.document.DocumentId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What the desk decided about one submitted input, and beside it the contributors' own choices, kept in the same
 * transaction as their acts: what they restrict or withdraw disappears at once from every path that asks here (R14.4).
 * It does not know who is behind a sealed input (R14.8).
 */
@Entity
@Table(name = "assessment_inputs")
class Assessment extends AbstractAggregateRoot<Assessment> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    /** All of it is missing where nothing of it is known, and so is this. */
    @Embedded
    private @Nullable Sender sender;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NameChoice nameChoice;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TextChoice textChoice;

    private String textLanguage;

    private int textVersion;

    private @Nullable String textDigest;

    @SuppressWarnings("unused") // read by StandingInputs
    private boolean textDeleted;

    @SuppressWarnings("unused") // read by AssessmentQueries
    private Instant receivedAt;

    private Instant endsAt;

    private boolean withdrawn;

    /** Read by {@link SealedOrder} in the database alone. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant withdrawnAt;

    private long edition;

    @Embedded
    private Judgement judgement = new Judgement();

    private @Nullable String publicNumber;

    /** The number under which it was public last; published again, it has the same one (decision 62). */
    private @Nullable String keptNumber;

    private @Nullable Instant publishedAt;

    /** How often what is redacted was changed; who cites it sees that it was. */
    @SuppressWarnings("unused") // StandingInputs reads it
    private int blackouts;

    @ElementCollection
    @CollectionTable(name = "assessment_signers", joinColumns = @JoinColumn(name = "input_id"))
    private Set<StoredSigner> signers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "assessment_answered", joinColumns = @JoinColumn(name = "input_id"))
    @Column(name = "question")
    private Set<String> answered = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "assessment_redactions", joinColumns = @JoinColumn(name = "input_id"))
    private Set<StoredBlackOut> passages = new HashSet<>();

    @Embedded
    private AssessedFiles files = new AssessedFiles();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Assessment() {}

    /** Of an input that was just submitted. */
    Assessment(Standing standing, @Nullable OrganisationSummary lead) {
        id = standing.input().value();
        callId = standing.call().value();
        take(standing, lead);
    }

    /**
     * Takes over how the input stands now. Another version is assessed again, and what may not be public any more ends
     * at once. A file can show the name on its paper or in a picture: once the name is restricted, no file is public
     * until somebody of the team has looked at it, whatever is searched or published later (R14.4). What stays public
     * is found under another number from then on, so that the address of the named page leads to nothing (decision 62).
     *
     * @param lead the organisation that leads it; {@code null} of a sealed one and of an individual
     */
    void follow(Standing standing, @Nullable OrganisationSummary lead, ActorRef by, Instant at) {
        boolean otherText = standing.version() != textVersion;
        withdrawnAt = standing.withdrawn() && !withdrawn ? at : withdrawnAt;
        boolean unnamed = nameChoice.isPublic() && !standing.name().isPublic();
        if (unnamed) {
            files.closeUntilLookedAt();
            edition++;
        }
        take(standing, lead);
        if (otherText || withdrawn) {
            passages.clear();
            files.forget();
        }
        if (otherText) {
            judged(Admissibility.UNDECIDED, null, null, null);
            edition++;
        }
        if (publicNumber != null && !isFitToPublish()) {
            takeOff(by, at);
        }
        keptNumber = unnamed ? null : keptNumber; // what showed the name must not lead to the text without it
        publicNumber = unnamed && isPublished() ? PublicationNumber.random().value() : publicNumber;
        if (standing.textDeleted()) {
            judgement.forgetReason();
        }
    }

    private void take(Standing standing, @Nullable OrganisationSummary lead) {
        sender = Sender.of(standing, lead);
        nameChoice = standing.name();
        textChoice = standing.text();
        textLanguage = standing.language();
        textVersion = standing.version();
        textDigest = standing.digest();
        textDeleted = standing.textDeleted();
        receivedAt = standing.received();
        endsAt = standing.end();
        withdrawn = standing.withdrawn();
        AssessedFiles.replace(
                signers,
                standing.textDeleted()
                        ? Set.of()
                        : standing.signers().stream().map(StoredSigner::of).collect(Collectors.toSet()));
        AssessedFiles.replace(
                answered, standing.answered().stream().map(QuestionKey::value).collect(Collectors.toSet()));
    }

    /** Finds it admissible; an earlier assessment is taken back by it. */
    void admit(ActorRef by, Instant at) {
        requireThere();
        requireOther(by);
        if (admissibility() != Admissibility.ADMISSIBLE) {
            judged(Admissibility.ADMISSIBLE, null, null, at);
            edition++;
            registerEvent(new AssessmentEvent.InputAdmitted(input(), call(), by, at));
        }
    }

    /**
     * Finds it inadmissible.
     *
     * @param used whether something published rests on it
     * @throws NotAllowed if it is published or used: that has to end first; if it is inadmissible already; or of who entered it
     */
    void reject(Criterion by, String why, boolean used, ActorRef actor, Instant at) {
        requireThere();
        requireOther(actor);
        if (isPublished()) {
            throw new NotAllowed("assessment.refusal.published");
        }
        if (admissibility() == Admissibility.INADMISSIBLE) {
            throw new NotAllowed("assessment.refusal.inadmissible-already"); // an appeal would be lost by it
        }
        if (used) {
            throw new NotAllowed("assessment.refusal.used");
        }
        judged(Admissibility.INADMISSIBLE, by, why, at);
        edition++;
        registerEvent(new AssessmentEvent.InputFoundInadmissible(input(), call(), by, actor, at));
    }

    /** An appeal was upheld: it is admissible, unless it was assessed or submitted again since. */
    void reinstate(ActorRef by, Instant at) {
        if (!withdrawn && admissibility() == Admissibility.INADMISSIBLE) {
            admit(by, at);
        }
    }

    private void judged(Admissibility as, @Nullable Criterion by, @Nullable String why, @Nullable Instant at) {
        judgement.become(as, by, why, call(), input(), at);
    }

    /**
     * Says what of it the public does not read. If that changes the passages, whoever looked at a file looks again; a public
     * file in which one is found, or that cannot be searched, is public no more.
     *
     * @param answers what was submitted
     * @param found what a search for these passages found in each of its files
     * @return the files that were public, that nobody holds back, and that are public no more
     * @throws ChangedMeanwhile if another version was submitted since it was read
     * @throws InvalidInput if a passage is not one of the answers
     */
    Set<DocumentId> redact(
            RedactInput command, List<FrozenAnswer> answers, Map<DocumentId, Result> found, ActorRef by, Instant at) {
        requireThere();
        if (command.version() != textVersion) {
            throw new ChangedMeanwhile();
        }
        Blackening.check(answers, command.passages());
        Set<DocumentId> before = files.open();
        Set<StoredBlackOut> wanted =
                command.passages().stream().map(StoredBlackOut::of).collect(Collectors.toSet());
        if (AssessedFiles.replace(passages, wanted)) {
            blackouts++;
            files.forgetLooks();
        }
        files.holdBack(command.heldBack());
        if (isPublished()) {
            files.publish(found, isNamed());
        }
        edition++;
        registerEvent(new AssessmentEvent.InputRedacted(
                input(), call(), passages.size(), command.heldBack().size(), by, at));
        return files.closedSince(before, command.heldBack());
    }

    /**
     * A member of the team looked at a file and says that it may be published beside what is redacted now. If it is
     * published, the file is public at once.
     *
     * @param ofVersion those that came with the submitted version and can be published
     * @throws NotFound if it is none of them
     * @throws NotAllowed if it may not be published at all, or of who entered it
     */
    void lookAt(DocumentId file, Collection<DocumentId> ofVersion, ActorRef by, Instant at) {
        requireThere();
        if (!ofVersion.contains(file)) {
            throw new NotFound();
        }
        requireFitToPublish(by);
        if (files.look(file, isPublished(), by, at)) {
            edition++;
            registerEvent(new AssessmentEvent.InputFileLookedAt(input(), call(), file, by, at));
        }
    }

    private void requireFitToPublish(ActorRef by) {
        requireOther(by);
        if (!textChoice.isPublished()) {
            throw new NotAllowed("assessment.refusal.not-to-be-published");
        }
        if (admissibility() != Admissibility.ADMISSIBLE) {
            throw new NotAllowed("assessment.refusal.not-admissible");
        }
    }

    /**
     * Publishes it, without the files that stay back.
     *
     * @param found what a search for what is redacted now found in each file of the submitted version
     * @throws NotAllowed if it is not admissible, its contributors do not want it published, or it is published already
     */
    void publish(PublicationNumber number, Map<DocumentId, Result> found, ActorRef by, Instant at) {
        requireThere();
        requireFitToPublish(by);
        if (publicNumber != null) {
            throw new NotAllowed("assessment.refusal.published-already");
        }
        publicNumber = Objects.requireNonNullElse(keptNumber, number.value());
        publishedAt = at;
        files.publish(found, isNamed());
        edition++;
        registerEvent(new AssessmentEvent.InputPublished(input(), call(), by, at));
    }

    /**
     * Takes it off every public path; published again, it has the same number unless its name was restricted meanwhile.
     */
    void endPublication(ActorRef by, Instant at) {
        if (publicNumber == null) {
            throw new NotAllowed("assessment.refusal.not-published");
        }
        takeOff(by, at);
        edition++;
    }

    private void takeOff(ActorRef by, Instant at) {
        keptNumber = publicNumber;
        publicNumber = null;
        publishedAt = null;
        files.takeOff();
        registerEvent(new AssessmentEvent.PublicationEnded(input(), call(), by, at));
    }

    /** @throws ChangedMeanwhile if the desk did something else to it since it was seen */
    void requireEdition(long seen) {
        if (seen != edition) {
            throw new ChangedMeanwhile();
        }
    }

    private void requireThere() {
        if (withdrawn) {
            throw new NotAllowed("assessment.refusal.withdrawn");
        }
    }

    /** Who entered it does not decide about it: another member of the team does (R14.13). */
    void requireOther(ActorRef by) {
        if (sender().isEnteredBy(by)) {
            throw new NotAllowed("assessment.refusal.entered-oneself");
        }
    }

    Sender sender() {
        return Objects.requireNonNullElseGet(sender, Sender::new);
    }

    /** Whether the public reads whose it is: an individual is never named. */
    private boolean isNamed() {
        return nameChoice.isPublic() && organisation().isPresent();
    }

    /** The one word on what may be public: its contributors want it, it is there, and the desk found it admissible (R14.4). */
    private boolean isFitToPublish() {
        return !withdrawn && textChoice.isPublished() && admissibility() == Admissibility.ADMISSIBLE;
    }

    /** Whether the public may read it now: it has a number exactly while that is so, which every list and count asks. */
    boolean isPublished() {
        return publicNumber != null;
    }

    /** Whether it was public before under the number that it has now. */
    boolean isPublishedAgain() {
        return publicNumber != null && publicNumber.equals(keptNumber);
    }

    boolean isPublished(DocumentId file) {
        return isPublished() && files.isOpen(file);
    }

    /** Whether the desk may publish it now. */
    boolean isPublishable() {
        return publicNumber == null && isFitToPublish();
    }

    InputId input() {
        return new InputId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    Optional<OrganisationId> organisation() {
        return sender().organisation();
    }

    List<InputSigner> signers() {
        return signers.stream().map(StoredSigner::signer).toList();
    }

    NameChoice name() {
        return nameChoice;
    }

    TextChoice text() {
        return textChoice;
    }

    String language() {
        return textLanguage;
    }

    int textVersion() {
        return textVersion;
    }

    /** The same for all that say the same; empty of one that is never compared, as a sealed one is (R14.8). */
    Optional<String> digest() {
        return Optional.ofNullable(textDigest);
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean isSealed() {
        return nameChoice.isSealed();
    }

    long edition() {
        return edition;
    }

    Admissibility admissibility() {
        return judgement.admissibility();
    }

    Judgement judgement() {
        return judgement;
    }

    @Nullable
    String reason() {
        return judgement.reason(id);
    }

    List<BlackOut> passages() {
        return passages.stream().map(StoredBlackOut::passage).toList();
    }

    AssessedFiles files() {
        return files;
    }

    Optional<PublicationNumber> number() {
        return Optional.ofNullable(publicNumber).map(PublicationNumber::new);
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
