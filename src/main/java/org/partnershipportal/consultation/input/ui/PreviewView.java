package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.CheckPage;
import org.partnershipportal.consultation.input.FormPreview;
import org.partnershipportal.consultation.input.FormPreviews;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.consultation.input.PublicationPage;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.consultation.input.TaskPage;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.document.DocumentsField;

/**
 * UC-CAL-12: those who write a call go through its form as contributors will find it, in each language, before it opens. All its
 * pages are one view, which keeps what is typed as long as it is open and nowhere else (decision 56).
 */
@Route(":acting/desk/calls/:code/preview/:language/:below*")
@OpenTo(value = Permission.WRITE_CALL, hidden = true)
@StyleSheet("context://styles/input.css")
class PreviewView extends ActingPage implements BeforeLeaveObserver {

    private final FormPreviews previews;
    private final Div links = new Div();
    private @Nullable FormPreview form;

    PreviewView(Actors actors, FormPreviews previews) {
        super(actors);
        this.previews = previews;
        links.addClassName("row");
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        FormPreview now = previews.inTurn(
                actor, named(event, "code", CallCode::parse), named(event, "language", Language::ofTag));
        FormPreview before = form;
        form = before != null && before.call().id().equals(now.call().id()) ? now.keeping(before) : now;
        InputWording wording = new InputWording(new Reader(now.language(), reader().zone()));
        Drawing drawing = new Drawing(wording, CallLinks.preview(now.call().code(), now.language()), this::path);
        List<String> below = event.getRouteParameters().getWildcard("below");
        Runnable page = page(form, below, wording, drawing);
        speak(now.language());
        add(told(wording));
        page.run();
    }

    /** Draws the page at an address below the preview's, once it is known that there is one. */
    private Runnable page(FormPreview form, List<String> below, InputWording wording, Drawing drawing) {
        if (form.name().isSealed()) {
            return () -> {
                title(wording.text("call.form-preview.card"));
                add(plainOnly(wording));
            };
        } else if (below.isEmpty()) {
            TaskPage tasks = form.tasks();
            return () -> tasks(drawing, tasks);
        } else if (below.size() == 2 && below.getFirst().equals("questions")) {
            QuestionPage question =
                    form.question(QuestionKey.parse(below.getLast()).orElseThrow(NotFound::new));
            return () -> question(drawing, question);
        } else if (below.equals(List.of("publication"))) {
            PublicationPage publication = form.publication();
            return () -> publication(drawing, publication);
        } else if (below.equals(List.of("check"))) {
            CheckPage check = form.check();
            return () -> check(drawing, check);
        }
        throw new NotFound();
    }

    /** The page speaks the language that is looked at, until it is left. */
    private static void speak(Language language) {
        UI ui = UI.getCurrent();
        ui.setLocale(language.locale());
        ui.setDirection(language == Language.AR ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.tag());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        speak(language());
    }

    private FormPreview form() {
        return Objects.requireNonNull(form);
    }

    /** Says on each page that it is a preview, and leads back to where the call is written. */
    private Component told(InputWording wording) {
        Span title = new Span(wording.text("call.form-preview.card"));
        title.addClassName("strong");
        Div words = new Div(title);
        form().told().forEach(sentence -> words.add(new Paragraph(wording.say(sentence))));
        words.add(new AppLink(
                wording.text("shared.field.back-to-call"),
                path(CallLinks.desk(form().call().code()))));
        words.addClassNames("stack", "s2");
        Div note = new Div(Icon.WARNING.create(), words);
        note.addClassNames("note", "warn");
        note.getElement().setAttribute("role", "note");
        return note;
    }

    private Component plainOnly(InputWording wording) {
        Div words = new Div(
                new PageHeader(wording.text("call.form-preview.card")),
                new Paragraph(wording.text("input.form-preview.plain-only")),
                new PlainLink(
                        wording.text("input.form-preview.plain"),
                        form().language().tag()
                                + CallLinks.plainPreview(form().call().code())));
        words.addClassName("stack");
        return words;
    }

    private void tasks(Drawing drawing, TaskPage page) {
        TaskRows rows = new TaskRows(drawing, page);
        title(drawing.wording().text("input.page.title"));
        Div main = new Div(rows.header(path(CallLinks.desk(form().call().code()))), rows.progress());
        rows.sections().forEach(main::add);
        main.add(rows.steps(), rows.next());
        two(main, due(drawing, page));
    }

    private void question(Drawing drawing, QuestionPage page) {
        QuestionParts parts = new QuestionParts(drawing, page);
        title(drawing.wording().text("input.question.title", page.number()));
        Div main = new Div(parts.header(), field(drawing, page), links);
        main.addClassName("form");
        links(parts);
        two(
                main,
                Stream.concat(Stream.of(due(drawing, page)), parts.beside().stream())
                        .toArray(Component[]::new));
    }

    private void links(QuestionParts parts) {
        links.removeAll();
        parts.links().forEach(links::add);
    }

    private Component field(Drawing drawing, QuestionPage page) {
        InputWording wording = drawing.wording();
        Question question = page.answer().question();
        if (question.kind().hasWords()) {
            return AnswerField.preview(
                    wording, acting(), page, text -> form = form().with(question.key(), new AnswerValue.Text(text)));
        }
        if (question.kind() == QuestionKind.ATTACHMENT) {
            return DocumentsField.preview(
                    previews.files(actor(), form().call().code()), wording.text("shared.field.your-answer"));
        }
        return new ValueField(
                wording,
                page.answer(),
                form().call().content().original(),
                (field, value) -> typed(drawing, field, question.key(), value));
    }

    private void typed(Drawing drawing, ValueField field, QuestionKey key, AnswerValue value) {
        form = form().with(key, value);
        QuestionPage page = form().question(key);
        Problem problem = page.answer().told();
        field.problem(problem == null ? "" : drawing.wording().say(Sentence.of(problem)));
        links(new QuestionParts(drawing, page));
    }

    private void publication(Drawing drawing, PublicationPage page) {
        InputWording wording = drawing.wording();
        title(wording.text("input.publication.title"));
        Div main = new Div(new PageHeader(wording.text("input.publication.heading"))
                .back(wording.text("input.question.back"), drawing.at(""))
                .lead(wording.say(page.lead())));
        main.addClassName("form");
        Preview shown = new Preview(wording, acting(), page);
        InputPage.Choices choices = Objects.requireNonNull(page.choices());
        var chosen = ChosenTreatment.of(wording, choices, some -> shown.show(page.preview(some.name(), some.text())));
        Div note = new Div(Icon.CLOCK.create(), new Span(wording.say(page.notes())));
        note.addClassName("note");
        chosen.column().add(note);
        main.add(chosen.submit(
                wording.text("input.question.next"),
                some -> choose(some, drawing.at("/check")),
                new Button(
                        wording.text("input.question.all"),
                        click -> chosen.send(some -> choose(some, drawing.at(""))))));
        two(
                main,
                new Card(wording.text("input.preview.title"), shown),
                PublicationView.careful(wording, page.careful()));
    }

    private void choose(ChosenTreatment some, String next) {
        form = form().with(some.name(), some.text());
        UI.getCurrent().navigate(next);
    }

    private void check(Drawing drawing, CheckPage page) {
        InputWording wording = drawing.wording();
        title(wording.text("input.check.title"));
        CheckRows rows = new CheckRows(drawing, acting(), page);
        Div main = new Div(
                new PageHeader(wording.text("input.check.title"))
                        .back(wording.text("input.question.back"), drawing.at(""))
                        .lead(wording.submitting(page.input())),
                rows.problems(),
                rows.who(),
                rows.answers(),
                rows.publication(),
                Declared.card(
                        wording,
                        page,
                        false,
                        (declared, all) -> Confirm.ask(
                                wording.text("input.check.question"),
                                wording.text("input.check.consequence"),
                                wording.text("input.check.submit"),
                                () -> Toasts.done(wording.text("input.form-preview.not-sent")))));
        two(main, due(drawing, page), rows.after());
    }

    private DeadlineCard due(Drawing drawing, InputPage page) {
        return new DeadlineCard(drawing.wording(), page.input(), now());
    }

    private void two(Div main, Component... beside) {
        main.addClassNames("stack", "m2");
        Aside aside = new Aside(beside);
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }
}
