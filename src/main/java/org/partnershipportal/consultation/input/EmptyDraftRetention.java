package org.partnershipportal.consultation.input;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.stereotype.Component;

/**
 * Each hour, deletes sealed drafts in which nothing was written or attached within 48 hours: they are started without an
 * account, so that anyone could fill the portal with them. Drafts of people who are signed in stay.
 */
@Component
class EmptyDraftRetention implements Routine {

    static final String KIND = "input-empty";

    private static final KeptFor KEPT = KeptFor.days(2);
    private static final Duration EACH = Duration.ofHours(1);

    private final InputQueries queries;
    private final InputChanges changes;
    private final AnswerRepository answers;
    private final Documents documents;
    private final TextDeletion texts;

    EmptyDraftRetention(
            InputQueries queries,
            InputChanges changes,
            AnswerRepository answers,
            Documents documents,
            TextDeletion texts) {
        this.queries = queries;
        this.changes = changes;
        this.answers = answers;
        this.documents = documents;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant next(Instant after) {
        return after.plus(EACH);
    }

    @Override
    public KeptFor kept() {
        return KEPT;
    }

    @Override
    public List<UUID> due(Instant now, UUID after, int max) {
        return queries.unwritten(KEPT.before(now), after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        int deleted = 0;
        for (UUID id : these) {
            Input input = changes.locked(new InputId(id));
            if (isDue(input, now) && texts.delete(input, Actor.system().ref(), now)) {
                deleted++;
            }
        }
        return deleted;
    }

    private boolean isDue(Input input, Instant now) {
        return input.isSealed()
                && input.status() == InputStatus.DRAFT
                && KEPT.isOver(input.begunAt(), now)
                && !answers.existsByInputId(input.id().value())
                && documents.everSentWith(Actor.system(), input.id().ref()).isEmpty();
    }
}
