package org.partnershipportal.consultation.call.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.CallTexts;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.DraftCall;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TakeOverCall;
import org.partnershipportal.consultation.call.TeamStage;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionFixtures;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.ShownIf;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** Makes calls through the services, as the secretariat would; they ask every kind of question. */
public final class SiteCalls {

    private final Calls calls;
    private final Persons persons;
    private final Clock clock;
    private final Actor secretariat;

    public SiteCalls(Calls calls, Persons persons, Clock clock) {
        this.calls = calls;
        this.persons = persons;
        this.clock = clock;
        PersonId person = persons.signedIn(
                Actor.system(),
                new SignIn(
                        new PersonId(UUID.randomUUID()),
                        "A secretary",
                        UUID.randomUUID() + "@example.org",
                        null,
                        Set.of(StaffRole.SECRETARIAT)));
        secretariat = Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
    }

    /** An open call with every kind of question, whose deadline is noon in Geneva in thirty days. */
    public CallCode open(String title) {
        return open(title, content(title, EnumSet.allOf(NameChoice.class), true));
    }

    public CallCode open(String title, CallContent content) {
        CallId id = draft(title, content);
        TeamStage.ofTwo(calls, persons, secretariat, id);
        calls.open(secretariat, id);
        return calls.details(secretariat, id).code();
    }

    /** Lets its whole team leave the secretariat, and another person take over. */
    public void takenOver(CallCode code, String reason) {
        CallDetails call = calls.details(secretariat, code);
        call.team().forEach(one -> persons.seenAsStaff(Actor.system(), one, Set.of()));
        Actor other = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
        calls.takeOver(other, new TakeOverCall(call.id(), reason));
    }

    /** A call that nobody but the secretariat may know of. */
    public CallCode hidden(String title) {
        return calls.details(secretariat, draft(title, content(title, EnumSet.allOf(NameChoice.class), true)))
                .code();
    }

    private CallId draft(String title, CallContent content) {
        String code = "call-" + UUID.randomUUID();
        Deadline deadline = deadline();
        CallId id = calls.draft(secretariat, new DraftCall(title, Language.EN, code, deadline));
        calls.edit(secretariat, new EditCall(id, calls.details(secretariat, id).edition(), code, content, deadline));
        return id;
    }

    public Deadline deadline() {
        return Deadline.of(
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .plusDays(30)
                        .truncatedTo(ChronoUnit.DAYS)
                        .withHour(12),
                Deadline.GENEVA);
    }

    public Actor secretariat() {
        return secretariat;
    }

    public static CallContent content(String title, Set<NameChoice> names, boolean individuals) {
        return new CallContent(
                Language.EN,
                new CallTexts(
                        new Texts(Map.of(Language.EN, title, Language.AR, "دعوة " + title)),
                        en("Independent Expert (sample)"),
                        en("Gathers information on older persons."),
                        en("What led to it."),
                        en("Everyone with knowledge of the subject."),
                        en("Answers to the questions."),
                        en("The report goes to the Council."),
                        en("Inputs are published as chosen.")),
                new Questionnaire(
                        List.of(new Section("situation", en("The situation")), new Section("more", en("More"))),
                        List.of(
                                question("law", QuestionKind.LONG_TEXT, true, 5, List.of(), List.of(), null),
                                question("office", QuestionKind.SHORT_TEXT, false, 0, List.of(), List.of(), null),
                                question("data", QuestionKind.ONE_OF, false, 0, choices("yes", "no"), List.of(), null),
                                question(
                                        "which-data",
                                        QuestionKind.LONG_TEXT,
                                        false,
                                        0,
                                        List.of(),
                                        List.of(),
                                        new ShownIf(new QuestionKey("data"), Set.of("yes"))),
                                question(
                                        "places",
                                        QuestionKind.SEVERAL_OF,
                                        false,
                                        0,
                                        choices("prison", "home"),
                                        List.of(),
                                        null),
                                QuestionFixtures.within(
                                        question("number", QuestionKind.NUMBER, false, 0, List.of(), List.of(), null),
                                        "0",
                                        "1000",
                                        en("persons")),
                                question("since", QuestionKind.DATE, false, 0, List.of(), List.of(), null),
                                question("where", QuestionKind.COUNTRY, false, 0, List.of(), List.of(), null),
                                question("evidence", QuestionKind.ATTACHMENT, false, 0, List.of(), List.of(), null),
                                question(
                                        "activities",
                                        QuestionKind.TABLE,
                                        false,
                                        0,
                                        List.of(),
                                        List.of(
                                                new Column(
                                                        "activity",
                                                        QuestionKind.SHORT_TEXT,
                                                        true,
                                                        en("Activity"),
                                                        List.of()),
                                                new Column(
                                                        "kind",
                                                        QuestionKind.ONE_OF,
                                                        false,
                                                        en("Kind"),
                                                        choices("training", "advice")),
                                                new Column(
                                                        "place", QuestionKind.COUNTRY, false, en("Place"), List.of())),
                                        null))),
                new CallRules(individuals, names, EnumSet.allOf(TextChoice.class), 3, 1024 * 1024, 5),
                List.of(),
                List.of(new RuleRef("MANDELA", 109)),
                "A/HRC/RES/48/3");
    }

    private static Question question(
            String key,
            QuestionKind kind,
            boolean required,
            int words,
            List<Choice> choices,
            List<Column> columns,
            @Nullable ShownIf condition) {
        return new Question(
                new QuestionKey(key),
                words > 0 || key.equals("office") ? "situation" : "more",
                kind,
                required,
                en("What of " + key + "?"),
                en("Help for " + key),
                words,
                choices,
                columns,
                kind == QuestionKind.TABLE ? 3 : 0,
                condition);
    }

    private static List<Choice> choices(String... keys) {
        return List.of(keys).stream()
                .map(key -> new Choice(key, en("Choice " + key)))
                .toList();
    }

    private static Texts en(String text) {
        return Texts.of(Language.EN, text);
    }
}
