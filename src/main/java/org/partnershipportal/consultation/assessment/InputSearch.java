package org.partnershipportal.consultation.assessment;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.AnswerReading;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedAnswers;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds words in the inputs of one call. Texts are encrypted at rest and no index of their words is kept: a search
 * opens a few at a time, says how far it has got, and continues when asked. What was searched for is recorded nowhere.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ForOwnPages
public class InputSearch {

    /** How many inputs one step reads; with their files fewer. */
    static final int STEP = 200;

    static final int STEP_WITH_FILES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Assessments assessments;
    private final Calls calls;
    private final AnswerReading answers;
    private final SubmittedInputs inputs;
    private final FileSearch files;

    InputSearch(Assessments assessments, Calls calls, AnswerReading answers, SubmittedInputs inputs, FileSearch files) {
        this.assessments = assessments;
        this.calls = calls;
        this.answers = answers;
        this.inputs = inputs;
        this.files = files;
    }

    /**
     * What one step found.
     *
     * @param inputs those that hold all the words
     * @param reached what of the list is searched by now, where the next step goes on
     * @param total how many the list has
     * @param unread how many files of this step could not be searched
     */
    @ForOwnPages
    public record Found(Set<InputId> inputs, Reached reached, long total, long unread) {
        public Found {
            inputs = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(inputs));
        }

        /** Whether all of the list is searched. */
        public boolean isDone() {
            return reached.inputs() >= total;
        }
    }

    /**
     * How far a search came. It goes on behind the input it read last, so that one that is withdrawn or comes late moves nothing.
     *
     * @param inputs how many are searched
     * @param last the one that was searched last; {@code null} at the beginning
     */
    @ForOwnPages
    public record Reached(int inputs, @Nullable InputId last) {
        public static final Reached NOTHING = new Reached(0, null);

        private Reached and(InputId next) {
            return new Reached(inputs + 1, next);
        }
    }

    /**
     * One step of a search through what the list shows, and through nothing else: nothing before the end of an input's own time
     * (R14.9), nothing that was withdrawn. Case, accents and punctuation do not count, in any script.
     *
     * @param from what is searched already
     * @throws NotPermitted for staff who are not named on the call
     * @throws TryLater if too many files are being searched
     */
    @Requires(Permission.READ_DESK)
    public Found find(Actor actor, CallId call, AssessmentFilter filter, FindWords sought, Reached from) {
        List<String> wanted = sought.folded();
        Slice<AssessmentRow> part =
                assessments.behind(actor, call, filter, from.last(), sought.files() ? STEP_WITH_FILES : STEP);
        Questionnaire asked = calls.details(actor, call).content().questionnaire();
        Map<InputId, SubmittedAnswers> said =
                answers
                        .of(
                                Actor.system(),
                                part.rows().stream().map(AssessmentRow::input).toList())
                        .stream()
                        .collect(Collectors.toMap(SubmittedAnswers::input, Function.identity()));
        long until = System.nanoTime() + PATIENCE.toNanos();
        Set<InputId> found = new LinkedHashSet<>();
        long unread = 0;
        Reached reached = from;
        for (AssessmentRow row : part.rows()) {
            SubmittedAnswers its = said.get(row.input());
            List<String> texts = its == null ? List.of() : folded(row, InputSizes.texts(asked, its));
            if (its != null && sought.files() && !holdsAll(texts, wanted)) {
                SubmittedInput submitted = inputs.read(actor, row.input());
                if (!submitted.files().isEmpty()) {
                    Duration left = Duration.ofNanos(until - System.nanoTime());
                    if (!left.isPositive()) {
                        break;
                    }
                    FileTexts read = files.read(submitted, left);
                    unread += read.unread(submitted);
                    texts = Stream.concat(texts.stream(), read.folded()).toList();
                }
            }
            if (holdsAll(texts, wanted)) {
                found.add(row.input());
            }
            reached = reached.and(row.input());
        }
        return new Found(found, reached, from.inputs() + part.total(), unread);
    }

    private static List<String> folded(AssessmentRow row, List<String> texts) {
        Stream<String> name =
                Stream.ofNullable(row.from()).map(from -> from.name().text());
        return Stream.concat(name, texts.stream()).map(WordSearch::folded).toList();
    }

    private static boolean holdsAll(List<String> texts, List<String> wanted) {
        return wanted.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }
}
