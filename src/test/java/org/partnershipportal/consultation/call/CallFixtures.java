package org.partnershipportal.consultation.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.ShownIf;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** Contents with every kind of question, and calls that walk their verbs. */
public final class CallFixtures {

    public static final Instant AT = Instant.parse("2027-02-01T09:00:00Z");
    public static final Deadline DEADLINE = Deadline.of(LocalDateTime.parse("2027-03-12T12:00"), Deadline.GENEVA);
    public static final Deadline LATER = Deadline.of(LocalDateTime.parse("2027-03-26T12:00"), Deadline.GENEVA);
    static final Instant TOO_LATE = DEADLINE.end();
    static final ActorRef BY = Actor.system().ref();
    static final PersonId DRAFTER = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    /** The other one who runs it. */
    static final PersonId SECOND = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000002"));

    /** Both have the role. */
    static final Set<PersonId> ABLE = Set.of(DRAFTER, SECOND);

    private CallFixtures() {}

    static Actor secretariat(PersonId person) {
        return Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
    }

    public static Texts en(String text) {
        return Texts.of(Language.EN, text);
    }

    static Texts allLanguages(String english) {
        return new Texts(Map.of(
                Language.EN, english,
                Language.AR, "كبار السن المحرومون من حريتهم",
                Language.ZH, "被剥夺自由的老年人",
                Language.FR, "Personnes âgées privées de liberté",
                Language.RU, "Лишённые свободы пожилые люди",
                Language.ES, "Personas mayores privadas de libertad"));
    }

    /** With every kind of question, in English and its title in all six languages. */
    public static CallContent content() {
        return new CallContent(
                Language.EN,
                new CallTexts(
                        allLanguages("Older persons deprived of liberty"),
                        en("Independent Expert"),
                        en("Gathers information on older persons deprived of liberty."),
                        Texts.NONE,
                        en("Everyone with knowledge of the subject."),
                        en("Answers to the questions, up to 500 words each."),
                        en("The report goes to the Council."),
                        en("You choose, not we.")),
                new Questionnaire(
                        List.of(
                                new Section("situation", allLanguages("The situation")),
                                new Section("practice", en("Practice"))),
                        List.of(
                                longText("law", true, 500),
                                inSituation(oneOf("data", "yes", "no")),
                                shownIf(longText("which-data", false, 200), "data", "yes"),
                                question("name", QuestionKind.SHORT_TEXT),
                                severalOf("places", "prison", "hospital", "home"),
                                question("how-many", QuestionKind.NUMBER),
                                question("since", QuestionKind.DATE),
                                question("where", QuestionKind.COUNTRY),
                                question("evidence", QuestionKind.ATTACHMENT),
                                table("activities"))),
                CallRules.STANDARD,
                List.of("older-persons"),
                List.of(new RuleRef("MANDELA", 109), new RuleRef("BANGKOK", 48)),
                "A/HRC/RES/48/3");
    }

    private static Question inSituation(Question it) {
        return new Question(
                it.key(),
                "situation",
                it.kind(),
                it.required(),
                it.label(),
                it.help(),
                it.wordLimit(),
                it.choices(),
                it.columns(),
                it.maxRows(),
                it.shownIf());
    }

    public static Question longText(String key, boolean required, int words) {
        return new Question(
                new QuestionKey(key),
                "situation",
                QuestionKind.LONG_TEXT,
                required,
                en("What of " + key + "?"),
                Texts.NONE,
                words,
                List.of(),
                List.of(),
                0,
                null);
    }

    public static Question question(String key, QuestionKind kind) {
        return new Question(
                new QuestionKey(key),
                "practice",
                kind,
                false,
                en("What of " + key + "?"),
                en("Say it in your words."),
                0,
                List.of(),
                List.of(),
                0,
                null);
    }

    static Question oneOf(String key, String... choices) {
        return choosing(key, QuestionKind.ONE_OF, choices);
    }

    static Question severalOf(String key, String... choices) {
        return choosing(key, QuestionKind.SEVERAL_OF, choices);
    }

    private static Question choosing(String key, QuestionKind kind, String... choices) {
        Question it = question(key, kind);
        return with(it, it.required(), 0, choices(choices), List.of(), 0, null);
    }

    static List<Choice> choices(String... keys) {
        return java.util.Arrays.stream(keys)
                .map(key -> new Choice(key, en("Choice " + key)))
                .toList();
    }

    static Question table(String key) {
        return with(
                question(key, QuestionKind.TABLE),
                false,
                0,
                List.of(),
                List.of(
                        new Column("activity", QuestionKind.SHORT_TEXT, true, en("Activity"), List.of()),
                        new Column("kind", QuestionKind.ONE_OF, false, en("Kind"), choices("training", "advice")),
                        new Column("year", QuestionKind.NUMBER, false, en("Year"), List.of())),
                40,
                null);
    }

    static Question shownIf(Question it, String question, String... anyOf) {
        return with(
                it,
                it.required(),
                it.wordLimit(),
                it.choices(),
                it.columns(),
                it.maxRows(),
                new ShownIf(new QuestionKey(question), Set.of(anyOf)));
    }

    static Question with(
            Question it,
            boolean required,
            int words,
            List<Choice> choices,
            List<Column> columns,
            int rows,
            @Nullable ShownIf condition) {
        return new Question(
                it.key(),
                it.section(),
                it.kind(),
                required,
                it.label(),
                it.help(),
                words,
                choices,
                columns,
                rows,
                condition);
    }

    static Question required(Question it, boolean required) {
        return with(it, required, it.wordLimit(), it.choices(), it.columns(), it.maxRows(), it.shownIf());
    }

    static Question words(Question it, int words) {
        return with(it, it.required(), words, it.choices(), it.columns(), it.maxRows(), it.shownIf());
    }

    static Question choices(Question it, List<Choice> choices) {
        return with(it, it.required(), it.wordLimit(), choices, it.columns(), it.maxRows(), it.shownIf());
    }

    static Question columns(Question it, List<Column> columns, int rows) {
        return with(it, it.required(), it.wordLimit(), it.choices(), columns, rows, it.shownIf());
    }

    static Question always(Question it) {
        return with(it, it.required(), it.wordLimit(), it.choices(), it.columns(), it.maxRows(), null);
    }

    static Question kind(Question it, QuestionKind kind) {
        return new Question(
                it.key(),
                it.section(),
                kind,
                it.required(),
                it.label(),
                it.help(),
                it.wordLimit(),
                it.choices(),
                it.columns(),
                it.maxRows(),
                it.shownIf());
    }

    /** The content with one question changed, or taken out where the change gives {@code null}. */
    static CallContent changed(String key, UnaryOperator<@Nullable Question> change) {
        List<Question> questions = new ArrayList<>();
        for (Question question : content().questionnaire().questions()) {
            Question kept = question.key().value().equals(key) ? change.apply(question) : question;
            if (kept != null) {
                questions.add(kept);
            }
        }
        return questions(questions);
    }

    /** The content with one more question, at the end. */
    static CallContent plus(Question question) {
        List<Question> questions = new ArrayList<>(content().questionnaire().questions());
        questions.add(question);
        return questions(questions);
    }

    static CallContent questions(List<Question> questions) {
        return asking(new Questionnaire(content().questionnaire().sections(), questions));
    }

    static CallContent asking(Questionnaire questionnaire) {
        CallContent it = content();
        return new CallContent(
                it.original(), it.texts(), questionnaire, it.rules(), it.themes(), it.standards(), it.mandate());
    }

    static CallContent saying(CallTexts texts) {
        CallContent it = content();
        return new CallContent(
                it.original(), texts, it.questionnaire(), it.rules(), it.themes(), it.standards(), it.mandate());
    }

    static CallContent titled(Texts title) {
        CallTexts it = content().texts();
        return saying(new CallTexts(
                title,
                it.issuedBy(),
                it.purpose(),
                it.background(),
                it.whoShouldRespond(),
                it.whatToSend(),
                it.nextSteps(),
                it.howUsed()));
    }

    static CallContent allowing(CallRules rules) {
        CallContent it = content();
        return new CallContent(
                it.original(), it.texts(), it.questionnaire(), rules, it.themes(), it.standards(), it.mandate());
    }

    /** Run by two. */
    static Call draft() {
        Call call = new Call(new CallCode("older-persons"), content(), DEADLINE, DRAFTER, BY, AT);
        call.join(SECOND, BY, AT);
        return call;
    }

    static Call bareDraft() {
        DraftCall command = new DraftCall("Older persons", Language.EN, "older-persons", null);
        return new Call(new CallCode(command.code()), command.content(), null, DRAFTER, BY, AT);
    }

    static Call scheduled() {
        Call call = draft();
        call.schedule(new ScheduleCall(call.id(), call.edition(), AT.plus(Duration.ofDays(1))), ABLE, BY, AT);
        return call;
    }

    static Call open() {
        Call call = draft();
        call.open(ABLE, BY, AT);
        return call;
    }

    static Call closed() {
        Call call = open();
        call.closeIfDue(BY, TOO_LATE);
        return call;
    }

    static Call reported() {
        Call call = closed();
        call.report(BY, TOO_LATE);
        return call;
    }

    static Call archived() {
        Call call = reported();
        call.archive(BY, TOO_LATE);
        return call;
    }

    static List<String> keys(Throwable refused) {
        return ((InvalidInput) refused).problems().stream().map(Problem::key).toList();
    }

    static List<String> fields(Throwable refused) {
        return ((InvalidInput) refused).problems().stream().map(Problem::field).toList();
    }
}
