package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.sealed.StatementState;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * The form of a call as contributors will find it: the same page models, over an input of memory alone (decision 56).
 * It belongs to nobody, is in no table, and lasts only as long as one request or one open page.
 *
 * @param call the call as it reads now
 * @param language the reader's; the input is written in it
 * @param now the moment at which it is looked at
 * @param every whether every question is asked, whatever was chosen in another
 * @param answers what was typed
 * @param name how the contributor would be known
 * @param text what would become of the text
 */
@ForOwnPages
public record FormPreview(
        CallDetails call,
        Language language,
        Instant now,
        boolean every,
        Map<QuestionKey, AnswerValue> answers,
        NameChoice name,
        TextChoice text) {

    /** An example, for a call that has no deadline yet. */
    private static final int DAYS = 30;

    private static final Set<Permission> ALLOWED =
            EnumSet.of(Permission.WRITE_ANSWER, Permission.EDIT_INPUT, Permission.SUBMIT_INPUT);

    private static final InputId NONE = new InputId(new UUID(0, 0));

    public FormPreview {
        answers = Map.copyOf(answers);
    }

    /** With nothing typed yet, and as little public as the call lets a contributor choose. */
    static FormPreview of(CallDetails call, Language language, Instant now, boolean every) {
        CallRules rules = call.content().rules();
        List<NameChoice> names = NameChoice.inOrder(rules.names());
        return new FormPreview(
                call,
                language,
                now,
                every,
                Map.of(),
                names.isEmpty() ? NameChoice.preset() : NameChoice.preset(names),
                rules.texts().contains(TextChoice.preset()) || rules.texts().isEmpty()
                        ? TextChoice.preset()
                        : rules.texts().iterator().next());
    }

    /** With another answer, cleaned and bounded like one that is saved. */
    public FormPreview with(QuestionKey question, AnswerValue value) {
        Map<QuestionKey, AnswerValue> all = new HashMap<>(answers);
        all.put(question, new SaveAnswer(NONE, question, value, 0).value());
        return new FormPreview(call, language, now, every, all, name, text);
    }

    /** Treated otherwise. */
    public FormPreview with(NameChoice known, TextChoice published) {
        return new FormPreview(call, language, now, every, answers, known, published);
    }

    /** With what was typed and chosen in another, as far as the call still asks and offers it. */
    public FormPreview keeping(FormPreview before) {
        CallRules rules = call.content().rules();
        Map<QuestionKey, AnswerValue> kept = new HashMap<>(before.answers);
        kept.keySet()
                .removeIf(key -> call.content().questionnaire().question(key).isEmpty());
        return new FormPreview(
                call,
                language,
                now,
                every,
                kept,
                rules.names().contains(before.name) ? before.name : name,
                rules.texts().contains(before.text) ? before.text : text);
    }

    /** What is said of it on each of its pages. */
    public List<Sentence> told() {
        return Stream.of(
                        Optional.of(Sentence.of("input.form-preview.told")),
                        Optional.of(Sentence.of("input.form-preview.each-page")).filter(plain -> every),
                        Optional.of(Sentence.of("input.form-preview.no-deadline"))
                                .filter(none -> call.deadline() == null))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The task list. */
    public TaskPage tasks() {
        InputDetails input = input();
        return TaskPage.of(
                page(input), List.of(), ExtraTime.of(input, null), false, StatementState.NONE, Map.of(), null);
    }

    /**
     * One question; where all are asked, it says on what it depends.
     *
     * @throws NotFound if it is not asked
     */
    public QuestionPage question(QuestionKey key) {
        QuestionPage page = QuestionPage.of(page(input()), key, Map.of(), List.of());
        List<Sentence> depends = every ? depends(page.answer().question()) : List.of();
        return page.withAbout(depends);
    }

    /** How name and text are treated. */
    public PublicationPage publication() {
        return PublicationPage.of(page(input()), now);
    }

    /** What would be checked and submitted. */
    public CheckPage check() {
        InputDetails input = input();
        return CheckPage.of(
                input, draft(), null, ExtraTime.of(input, null), Sentence.of(Permission.SUBMIT_INPUT.refusalKey()));
    }

    private DraftPage page(InputDetails input) {
        return new DraftPage(input, Optional.of(draft()));
    }

    private InputDetails input() {
        return new InputDetails(
                NONE,
                call,
                InputStatus.DRAFT,
                call.content().rules().individuals() || name.isSealed() ? null : example(),
                language.tag(),
                name,
                text,
                name,
                text,
                List.of(),
                0,
                0,
                null,
                true,
                end(),
                true,
                false,
                true,
                null,
                true,
                ALLOWED);
    }

    private Instant end() {
        Deadline deadline = call.deadline();
        return deadline == null
                ? ZonedDateTime.ofInstant(now, Formats.GENEVA)
                        .plusDays(DAYS)
                        .truncatedTo(ChronoUnit.DAYS)
                        .plusHours(12)
                        .plusMinutes(1)
                        .toInstant()
                : deadline.end();
    }

    /** For a call that individuals do not respond to. */
    private OrganisationSummary example() {
        return new OrganisationSummary(
                new OrganisationId(NONE.value()),
                new LocalizedText(
                        Translations.standard().text(language, "input.form-preview.organisation"), language.tag()),
                OrganisationType.NATIONAL_NGO,
                StakeholderGroup.CIVIL_SOCIETY,
                null,
                true,
                true);
    }

    private DraftDetails draft() {
        List<AnswerDetails> all = asked().stream().map(this::answer).toList();
        List<Problem> problems = all.stream()
                .flatMap(answer -> Optional.ofNullable(answer.problem()).stream())
                .toList();
        return new DraftDetails(all, problems, false, "");
    }

    private List<Question> asked() {
        return every
                ? call.content().questionnaire().questions()
                : call.content()
                        .questionnaire()
                        .asked(key -> value(key) instanceof AnswerValue.Chosen chosen ? chosen.keys() : Set.of());
    }

    private AnswerValue value(QuestionKey key) {
        return answers.getOrDefault(key, AnswerValue.NONE);
    }

    private AnswerDetails answer(Question question) {
        AnswerValue value = value(question.key());
        return new AnswerDetails(
                question,
                value,
                AnswerDetails.words(question, value),
                0,
                null,
                List.of(),
                Draft.CHECK.problem(question, value, 0).orElse(null),
                null);
    }

    private List<Sentence> depends(Question question) {
        if (question.shownIf() == null) {
            return List.of();
        }
        Set<String> any = question.shownIf().anyOf();
        return call.content().questionnaire().question(question.shownIf().question()).stream()
                .map(on -> Sentence.of(
                        "call.question.shown-if",
                        words(on.label()),
                        on.choices().stream()
                                .filter(choice -> any.contains(choice.key()))
                                .map(Choice::label)
                                .map(this::words)
                                .toList()))
                .toList();
    }

    private String words(Texts some) {
        return some.in(language, call.content().original())
                .map(LocalizedText::text)
                .orElse("");
    }

    /** Whether the call lets contributors choose it. */
    public boolean offers(NameChoice known) {
        return call.content().rules().names().contains(known);
    }

    /** Whether the call lets contributors choose it. */
    public boolean offers(TextChoice published) {
        return call.content().rules().texts().contains(published);
    }
}
