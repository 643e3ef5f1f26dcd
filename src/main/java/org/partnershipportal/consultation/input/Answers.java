package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written in a draft, question by question; a save is not an action and leaves no row in the trail. */
@Service
@Transactional
@ForOwnPages
public class Answers {

    private final AnswerRepository answers;
    private final InputChanges changes;
    private final InputPolicy policy;
    private final InputReading reading;
    private final Drafts drafts;
    private final Calls calls;

    Answers(
            AnswerRepository answers,
            InputChanges changes,
            InputPolicy policy,
            InputReading reading,
            Drafts drafts,
            Calls calls) {
        this.answers = answers;
        this.changes = changes;
        this.policy = policy;
        this.reading = reading;
        this.drafts = drafts;
        this.calls = calls;
    }

    /**
     * What the draft says now; only for those who submit it, for others read frozen versions.
     *
     * @throws NotFound for everyone else
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public DraftDetails draft(Actor actor, InputId id) {
        Input input = changes.readable(actor, Permission.READ, id);
        if (!policy.isLead(actor, input)) {
            throw new NotFound();
        }
        return details(actor, drafts.of(input), changes.now());
    }

    /**
     * An input and, for those who submit it, what its draft says: all that a page of it needs, read once.
     *
     * @throws NotFound for those who may not know of it
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public DraftPage page(Actor actor, InputId id) {
        Input input = changes.readable(actor, Permission.READ, id);
        Draft draft = drafts.of(input);
        Instant now = changes.now();
        return new DraftPage(
                reading.details(actor, draft, now),
                policy.isLead(actor, input) ? Optional.of(details(actor, draft, now)) : Optional.empty());
    }

    private static DraftDetails details(Actor actor, Draft draft, Instant now) {
        return new DraftDetails(
                draft.asked().stream()
                        .map(question -> details(actor, draft, question, now))
                        .toList(),
                draft.problems(),
                draft.isComplete(),
                draft.fingerprint());
    }

    private static AnswerDetails details(Actor actor, Draft draft, Question question, Instant now) {
        Answer answer = draft.answers().get(question.key().value());
        PersonId holder = answer == null
                ? null
                : answer.holder(now).filter(other -> !actor.isPerson(other)).orElse(null);
        return new AnswerDetails(
                question,
                draft.value(question.key()),
                answer == null ? 0 : answer.words(),
                answer == null ? 0 : answer.edition(),
                answer == null ? null : answer.savedAt(),
                draft.files(question),
                draft.problem(question).orElse(null),
                holder);
    }

    /**
     * Saves what stands in one question. The same text sent once more, after a lost answer, is no change.
     *
     * @throws NotFound if the draft, or the question in its call, is none the actor may know of
     * @throws NotAllowed if the team enters it, and the report is published
     * @throws HeldByAnother if a colleague is writing in it
     * @throws ChangedMeanwhile if somebody changed it since it was read
     */
    @Requires(Permission.WRITE_ANSWER)
    public SavedAnswer save(Actor actor, SaveAnswer command) {
        Input input = changes.readable(actor, Permission.WRITE_ANSWER, command.input());
        reading.requireStillEntered(input);
        Question question = question(input, command.question());
        Answer answer = answers.findByInputIdAndQuestion(
                        input.id().value(), question.key().value())
                .orElseGet(() -> new Answer(input.id(), input.call(), question.key()));
        int words = AnswerDetails.words(question, command.value());
        Instant now = changes.now();
        answer.save(command.value(), words, command.edition(), writer(actor, input), now);
        stored(answer);
        Instant saved = answer.savedAt();
        return new SavedAnswer(answer.edition(), words, question.wordLimit(), saved == null ? now : saved);
    }

    /**
     * Keeps a question for the actor for 30 seconds, so that a colleague sees it and waits.
     *
     * @throws HeldByAnother if a colleague is writing in it
     */
    @Requires(Permission.WRITE_ANSWER)
    public void hold(Actor actor, InputId id, QuestionKey key) {
        Input input = changes.readable(actor, Permission.WRITE_ANSWER, id);
        reading.requireStillEntered(input);
        Question question = question(input, key);
        Answer answer = answers.findByInputIdAndQuestion(
                        id.value(), question.key().value())
                .orElseGet(() -> new Answer(id, input.call(), question.key()));
        answer.hold(writer(actor, input), changes.now());
        stored(answer);
    }

    /** Lets go of a question, when its page is left. */
    @Requires(Permission.WRITE_ANSWER)
    public void release(Actor actor, InputId id, QuestionKey key) {
        Input input = changes.readable(actor, Permission.WRITE_ANSWER, id);
        answers.findByInputIdAndQuestion(id.value(), key.value())
                .ifPresent(answer -> answer.release(writer(actor, input)));
    }

    /** Of two who write the first words at once, the later is told. */
    private void stored(Answer answer) {
        Once.first(() -> answers.saveAndFlush(answer), ChangedMeanwhile::new);
    }

    private Question question(Input input, QuestionKey key) {
        CallDetails call = calls.details(Actor.system(), input.call());
        return call.content().questionnaire().question(key).orElseThrow(NotFound::new);
    }

    /** Nobody's name stands in a sealed input (R14.8). */
    private static @Nullable PersonId writer(Actor actor, Input input) {
        return input.isSealed() ? null : actor.person();
    }
}
