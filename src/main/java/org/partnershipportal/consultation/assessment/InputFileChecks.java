package org.partnershipportal.consultation.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether the redacted text of an input also appears in its files, and which member of the report team has checked
 * those that are withheld. Files are opened outside transactions, so that nothing waits for them (decision 45).
 */
@Service
@ForOwnPages
public class InputFileChecks {

    private final Desk desk;
    private final SubmittedInputs inputs;
    private final FileSearch search;
    private final Persons persons;
    private final Publishing publishing;
    private final TransactionTemplate transaction;

    InputFileChecks(
            Desk desk,
            SubmittedInputs inputs,
            FileSearch search,
            Persons persons,
            Publishing publishing,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.inputs = inputs;
        this.search = search;
        this.persons = persons;
        this.publishing = publishing;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What the files of an input say, to be searched for what one redacts before it is saved.
     *
     * @throws NotFound for everyone but the report team of its call
     */
    @Requires(Permission.REDACT_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public FileTexts texts(Actor actor, InputId id) {
        return search.read(seen(actor, id, (assessment, submitted) -> submitted));
    }

    /**
     * How each file of an input stands, searched now for what is redacted as it is saved.
     *
     * @param texts what its files say, as it was read for {@link #texts}; nothing is read for this
     * @throws NotFound for everyone but the report team of its call
     */
    @Requires(Permission.LOOK_AT_FILE)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<FileStanding> of(Actor actor, InputId id, FileTexts texts) {
        return seen(actor, id, (assessment, submitted) -> {
            Map<DocumentId, FileLook> looks = assessment.files().looks();
            Map<PersonId, String> names = persons.names(
                    actor,
                    looks.values().stream()
                            .map(FileLook::person)
                            .filter(Objects::nonNull)
                            .toList());
            return texts.check(submitted, assessment.passages()).stream()
                    .map(check ->
                            standing(assessment, check, looks.get(check.file().id()), names))
                    .toList();
        });
    }

    /**
     * Says that one has looked at a file: it is published with the input, at once if that is published.
     *
     * @return the edition after it
     * @throws NotFound if it is no file of what was submitted that can be published
     * @throws NotAllowed if the input may not be published
     * @throws ChangedMeanwhile if another person did something to it since
     * @throws SignInAgain if it is published, so that the file is public at once, and they signed in a while ago
     */
    @Requires(Permission.LOOK_AT_FILE)
    @Transactional
    public long lookAt(Actor actor, LookAtFile command) {
        desk.act(actor, command.input(), assessment -> {
            assessment.requireEdition(command.edition());
            Collection<DocumentDetails> files = Publishing.files(inputs.read(actor, command.input())).stream()
                    .filter(DocumentDetails::publishable)
                    .toList();
            if (assessment.isPublished()) {
                publishing.requireMayShowMore(actor);
            }
            assessment.lookAt(command.file(), Publishing.ids(files), actor.ref(), desk.now());
        });
        return desk.readable(actor, command.input()).assessment().edition();
    }

    private static FileStanding standing(
            Assessment assessment, FileCheck check, @Nullable FileLook look, Map<PersonId, String> names) {
        DocumentId file = check.file().id();
        boolean heldBack = assessment.files().heldBack().contains(file);
        boolean open = assessment.isPublished()
                ? assessment.isPublished(file)
                : look != null || !check.result().needsLook();
        return new FileStanding(
                check.file(),
                check.result(),
                heldBack,
                check.file().publishable() && !heldBack && !open,
                look == null ? null : look.at(),
                look == null || look.person() == null ? null : names.get(look.person()));
    }

    private <T> T seen(Actor actor, InputId id, BiFunction<Assessment, SubmittedInput, T> what) {
        return Objects.requireNonNull(transaction.execute(
                status -> what.apply(desk.readable(actor, id).assessment(), inputs.read(actor, id))));
    }
}
