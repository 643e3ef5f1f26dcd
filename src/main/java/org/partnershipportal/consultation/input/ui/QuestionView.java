package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.DocumentsField;

/** UC-INP-03: answer one question; what is written is saved while one writes, and found again on another device. */
@Route(":acting/inputs/:id/questions/:key")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class QuestionView extends ActingPage {

    private static final String BY_THE_BROWSERS_CLOCK = "this.textContent = $0.replace($1, new Date($2)"
            + ".toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }))";

    private final InputPages pages;
    private final Answers answers;
    private final Documents documents;
    private final Span saved = new Span();
    private final Div links = new Div();

    QuestionView(Actors actors, InputPages pages, Answers answers, Documents documents) {
        super(actors);
        this.pages = pages;
        this.answers = answers;
        this.documents = documents;
        saved.addClassNames("s", "t-ok");
        saved.getElement().setAttribute("role", "status");
        links.addClassName("row");
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        QuestionPage page =
                pages.question(actor, named(event, "id", InputId::parse), named(event, "key", QuestionKey::parse));
        InputWording wording = new InputWording(reader());
        title(getTranslation("input.question.title", page.number()));
        QuestionParts parts = new QuestionParts(drawing(page), page);
        Div main = new Div(parts.header());
        main.addClassNames("stack", "m2", "form");
        if (page.late() != null) {
            main.add(drawing(page).note(page.late()));
        }
        saved(page.answer());
        main.add(field(wording, page), links);
        links(page);
        Aside aside = new Aside(new DeadlineCard(wording, page.input(), now()));
        aside.add(parts.beside());
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private static Language original(QuestionPage page) {
        return page.input().call().content().original();
    }

    private Drawing drawing(QuestionPage page) {
        return new Drawing(new InputWording(reader()), page.input().id(), this::path);
    }

    private Component field(InputWording wording, QuestionPage page) {
        Question question = page.answer().question();
        InputDetails details = page.input();
        if (question.kind().hasWords()) {
            return new AnswerField(wording, acting(), page);
        }
        if (question.kind() == QuestionKind.ATTACHMENT) {
            Div files = new Div(
                    new DocumentsField(
                            documents,
                            this::actor,
                            details.id().ref(),
                            question.key().value(),
                            getTranslation("shared.field.your-answer")),
                    Wording.small(getTranslation("input.question.paste")));
            files.addClassName("stack");
            return files;
        }
        if (!page.writes()) {
            return AnswerText.of(
                    wording.answers(original(page), details.language())
                            .of(question, page.answer().value()),
                    language());
        }
        Div whole = new Div(new Writing(wording, details.id(), page.answer(), original(page)), saved);
        whole.addClassName("stack");
        if (page.held() != null) {
            whole.addComponentAsFirst(new Paragraph(wording.say(page.held())));
        }
        return whole;
    }

    /** A field that is saved at each change; what another saved before is read first, and then stands in the field. */
    private final class Writing extends Div {

        private final InputWording wording;
        private final InputId id;
        private final QuestionKey key;
        private final Language original;
        private final FormProblems problems = new FormProblems();
        private final Difference<AnswerDetails> meanwhile;
        private ValueField field;

        Writing(InputWording wording, InputId id, AnswerDetails answer, Language original) {
            this.wording = wording;
            this.id = id;
            this.key = answer.question().key();
            this.original = original;
            this.meanwhile = new Difference<>(
                    answer,
                    () -> answers.draft(actor(), id).answer(key).orElseThrow(NotFound::new),
                    (mine, theirs) -> List.of(new Paragraph(getTranslation("input.question.changed", time(theirs)))));
            this.field = drawn();
            addClassName("stack");
            add(problems, meanwhile, field);
        }

        private ValueField drawn() {
            return new ValueField(wording, meanwhile.seen(), original, (of, value) -> problems.run(() -> save(value)));
        }

        private String time(AnswerDetails theirs) {
            return theirs.savedAt() == null ? "" : wording.moment(theirs.savedAt());
        }

        private void save(AnswerValue value) {
            boolean kept = meanwhile.guard(() -> stands(answers.save(
                            actor(),
                            new SaveAnswer(id, key, value, meanwhile.seen().edition()))
                    .edition()));
            if (!kept) {
                ValueField theirs = drawn();
                replace(field, theirs);
                field = theirs;
                stands(meanwhile.seen().edition());
            }
        }

        /** Says what the page says of the answer as it stands; an edition saved by oneself counts as seen. */
        private void stands(long own) {
            QuestionPage page = pages.saved(actor(), id, key);
            if (page.answer().edition() == own) {
                meanwhile.saw(page.answer());
            }
            Problem problem = page.answer().told();
            field.problem(problem == null ? "" : wording.say(Sentence.of(problem)));
            saved(page.answer());
            links(page);
        }
    }

    /** When it was saved; the browser says the time by its own clock, as it does beside an answer of words. */
    private void saved(AnswerDetails answer) {
        if (answer.savedAt() == null) {
            saved.setText("");
            return;
        }
        String time = new InputWording(reader()).time(answer.savedAt());
        String sentence = getTranslation("input.answer.saved", time);
        saved.setText(sentence);
        saved.getElement().executeJs(BY_THE_BROWSERS_CLOCK, sentence, time, (double)
                answer.savedAt().toEpochMilli());
    }

    /** Where one goes from here; which question is next may depend on what was chosen in this one. */
    private void links(QuestionPage page) {
        links.removeAll();
        new QuestionParts(drawing(page), page).links().forEach(links::add);
    }
}
