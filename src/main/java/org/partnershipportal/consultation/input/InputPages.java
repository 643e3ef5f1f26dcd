package org.partnershipportal.consultation.input;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of an input say, each read at one moment; both front ends draw the same. */
@Service
@Transactional(readOnly = true)
public class InputPages {

    private final Answers answers;
    private final RefusedFiles refused;
    private final SealedInputs sealed;
    private final Extensions extensions;
    private final Persons persons;

    InputPages(Answers answers, RefusedFiles refused, SealedInputs sealed, Extensions extensions, Persons persons) {
        this.answers = answers;
        this.refused = refused;
        this.sealed = sealed;
        this.extensions = extensions;
        this.persons = persons;
    }

    /**
     * The task list of an input.
     *
     * @throws NotFound for those who may not know of it
     */
    @Requires(Permission.READ)
    public TaskPage tasks(Actor actor, InputId id) {
        DraftPage page = answers.page(actor, id);
        return TaskPage.of(
                page,
                refused.of(actor, id),
                moreTime(page.input()),
                page.input().sealed() && sealed.takesStatements(actor),
                names(actor, page));
    }

    /** More time for a draft alone: what was asked, and whether it can be asked for. */
    private ExtraTime moreTime(InputDetails input) {
        return ExtraTime.of(
                input,
                extensions
                        .of(Actor.system(), input.call().id(), input.id().value())
                        .orElse(null));
    }

    private Map<PersonId, String> names(Actor actor, DraftPage page) {
        Set<PersonId> holders = page.writing().stream()
                .flatMap(draft -> draft.answers().stream())
                .map(AnswerDetails::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return holders.isEmpty() ? Map.of() : persons.names(actor, holders);
    }
}
