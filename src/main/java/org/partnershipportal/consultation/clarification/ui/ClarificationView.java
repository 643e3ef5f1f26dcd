package org.partnershipportal.consultation.clarification.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Correction;
import org.partnershipportal.consultation.clarification.AnswerClarification;
import org.partnershipportal.consultation.clarification.AskClarification;
import org.partnershipportal.consultation.clarification.ClarificationDetails;
import org.partnershipportal.consultation.clarification.ClarificationId;
import org.partnershipportal.consultation.clarification.ClarificationLinks;
import org.partnershipportal.consultation.clarification.ClarificationStatus;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.clarification.PublicWords;
import org.partnershipportal.consultation.clarification.SetAside;
import org.partnershipportal.ground.questionnaire.TextChecks;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-CLA-02: the report team reads a question, and answers it in public in the call's languages, or sets it aside. */
@Route(":acting/desk/asked/:id")
@OpenTo(Permission.ANSWER_CLARIFICATION)
class ClarificationView extends ActingPage {

    private static final int ROWS = 4;

    /** The two texts in one language, as they are typed. */
    private record Written(TextArea question, TextArea answer) {

        PublicWords words() {
            return new PublicWords(question.getValue(), answer.getValue());
        }
    }

    private final Clarifications clarifications;
    private final Calls calls;

    ClarificationView(Actors actors, Clarifications clarifications, Calls calls) {
        super(actors);
        this.clarifications = clarifications;
        this.calls = calls;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        ClarificationDetails asked = clarifications.details(actor, named(event, "id", ClarificationId::parse));
        CallDetails call = calls.details(actor, asked.call());
        title(getTranslation("clarification.one.title"));
        Difference<ClarificationDetails> meanwhile = new Difference<>(
                asked, () -> clarifications.details(actor(), asked.id()), (mine, theirs) -> said(theirs));
        Div main = new Div(
                meanwhile,
                new Card(getTranslation("clarification.one.asked"), asked(asked)),
                new Card(getTranslation("clarification.answer.heading"), answer(asked, call, meanwhile)));
        main.addClassNames("stack", "m2");
        Aside aside = new Aside(new Card(getTranslation("clarification.aside.heading"), aside(asked, call, meanwhile)));
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(
                new PageHeader(getTranslation("clarification.one.title"))
                        .back(getTranslation("shared.field.questions"), path(ClarificationLinks.desk(call.code())))
                        .lead(getTranslation(asked.status().key())),
                two);
    }

    private Div asked(ClarificationDetails asked) {
        String words = asked.asked();
        Paragraph text = words == null
                ? new Paragraph(getTranslation("clarification.one.deleted"))
                : line(words, asked.language());
        text.addClassName("prose");
        Paragraph day =
                new Paragraph(getTranslation("clarification.desk.asked-on", Formats.date(asked.askedOn(), language())));
        day.addClassName("m");
        Div all = new Div(text, day);
        all.addClassNames("stack", "s2");
        return all;
    }

    private CommandForm<AnswerClarification> answer(
            ClarificationDetails asked, CallDetails call, Difference<ClarificationDetails> meanwhile) {
        Map<Language, Written> fields = new EnumMap<>(Language.class);
        CommandForm<AnswerClarification> form = new CommandForm<>(AnswerClarification.class)
                .given(AnswerClarification::clarification, asked.id())
                .read(AnswerClarification::edition, () -> meanwhile.seen().edition())
                .read(AnswerClarification::said, () -> words(asked, fields));
        form.column().add(new Paragraph(getTranslation("clarification.answer.lead")));
        languages(call).forEach(one -> fields.put(one, written(form, asked, call, one)));
        if (!call.corrections().isEmpty()) {
            form.optional(AnswerClarification::correction, correction(call, asked));
        } else {
            form.given(AnswerClarification::correction, null);
        }
        boolean isPublic = asked.status().isPublic();
        String verb = getTranslation(isPublic ? "clarification.answer.save" : "clarification.answer.publish");
        return form.submit(
                verb,
                command -> Confirm.ask(
                        getTranslation("clarification.answer.question"),
                        getTranslation("clarification.answer.consequence"),
                        verb,
                        () -> form.run(() -> meanwhile.guard(() -> {
                            clarifications.answer(actor(), again(command, meanwhile.seen()));
                            done("clarification.answer.done", ClarificationLinks.desk(call.code()));
                        }))));
    }

    /** What another saved was read before the question was put once more. */
    private static AnswerClarification again(AnswerClarification command, ClarificationDetails seen) {
        return new AnswerClarification(command.clarification(), seen.edition(), command.said(), command.correction());
    }

    /** The languages in which the call is written, its own first. */
    private static List<Language> languages(CallDetails call) {
        Language original = call.content().original();
        Set<Language> written = call.content().texts().title().byLanguage().keySet();
        List<Language> all = new ArrayList<>(List.of(original));
        written.stream().filter(one -> one != original).forEach(all::add);
        return all;
    }

    private Written written(
            CommandForm<AnswerClarification> form, ClarificationDetails asked, CallDetails call, Language one) {
        boolean must = one == call.content().original();
        String name = Formats.languageName(one.tag(), language());
        PublicWords now = asked.said().getOrDefault(one, new PublicWords(first(asked, one), ""));
        Written written = new Written(
                text(form, "question", one, AskClarification.LONGEST, now.question()),
                text(form, "answer", one, PublicWords.LONGEST, now.answer()));
        // The legend names the language to who hears the page, for each has the same two fields.
        form.column()
                .group(
                        getTranslation(must ? "clarification.answer.original" : "uikit.form.optional", name),
                        written.question(),
                        written.answer());
        return written;
    }

    /** What was asked, where it was asked in this language, to be worded for all. */
    private static String first(ClarificationDetails asked, Language one) {
        String words = asked.asked();
        return words != null && asked.said().isEmpty() && asked.language() == one ? words : "";
    }

    private TextArea text(CommandForm<AnswerClarification> form, String name, Language one, int longest, String now) {
        TextArea field = new TextArea(getTranslation("clarification.public." + name));
        field.setMaxLength(longest);
        field.setMinRows(ROWS);
        field.setValue(now);
        field.getElement().setAttribute("lang", one.tag()).setAttribute("dir", one.direction());
        form.problems().bind(TextChecks.path(name, one), field);
        return field;
    }

    /** What stands in languages that the call is no longer written in stays as it is. */
    private static Map<Language, PublicWords> words(ClarificationDetails asked, Map<Language, Written> fields) {
        Map<Language, PublicWords> words = new EnumMap<>(Language.class);
        words.putAll(asked.said());
        fields.forEach((one, written) -> words.put(one, written.words()));
        return words;
    }

    private Select<Integer> correction(CallDetails call, ClarificationDetails asked) {
        Select<Integer> select = new Select<>();
        select.setLabel(getTranslation("clarification.answer.correction"));
        select.setHelperText(getTranslation("clarification.answer.correction-hint"));
        select.setItems(call.corrections().stream().map(Correction::version).toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("clarification.answer.no-correction"));
        select.setItemLabelGenerator(version -> version == null
                ? getTranslation("clarification.answer.no-correction")
                : call.corrections().stream()
                        .filter(correction -> correction.version() == version)
                        .findFirst()
                        .map(correction -> Formats.readersTime(correction.at(), reader().zone(), language()))
                        .orElse(""));
        select.setValue(asked.correction());
        return select;
    }

    private Div aside(ClarificationDetails asked, CallDetails call, Difference<ClarificationDetails> meanwhile) {
        Div aside = new Div();
        aside.addClassName("stack");
        if (asked.status() == ClarificationStatus.SET_ASIDE) {
            aside.add(
                    new Paragraph(getTranslation("clarification.aside.is")),
                    TextWithLanguage.ofAnyLanguage(asked.reason() == null ? "" : asked.reason()));
            return aside;
        }
        TextArea reason = new TextArea(getTranslation("clarification.aside.reason"));
        reason.setMaxLength(SetAside.LONGEST);
        CommandForm<SetAside> form = new CommandForm<>(SetAside.class)
                .read(SetAside::read, () -> Map.of(asked.id(), meanwhile.seen().edition()))
                .required(SetAside::reason, reason);
        aside.add(
                new Paragraph(getTranslation("clarification.aside.means")),
                form.submitAside(
                        getTranslation("clarification.aside.act"),
                        command -> meanwhile.guard(() -> {
                            clarifications.setAside(actor(), command);
                            done("clarification.aside.done", ClarificationLinks.desk(call.code()));
                        })));
        return aside;
    }

    /** What another member of the team saved. */
    private List<Paragraph> said(ClarificationDetails theirs) {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(new Paragraph(getTranslation(theirs.status().key())));
        theirs.said().forEach((one, words) -> {
            lines.add(line(words.question(), one));
            lines.add(line(words.answer(), one));
        });
        return lines;
    }

    private Paragraph line(String text, Language one) {
        Paragraph line = new Paragraph(new TextWithLanguage(new LocalizedText(text, one.tag()), language()));
        line.addClassName("prose");
        return line;
    }
}
