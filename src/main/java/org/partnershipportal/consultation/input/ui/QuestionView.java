package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.input.DraftPage;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.consultation.input.SavedAnswer;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.DocumentsField;

/** UC-INP-03: answer one question; what is written is saved while one writes, and found again on another device. */
@Route(":acting/inputs/:id/questions/:key")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class QuestionView extends ActingPage {

    private final Answers answers;
    private final Documents documents;
    private final Persons persons;
    private final Span saved = new Span();
    private final Div links = new Div();
    private long edition;

    QuestionView(Actors actors, Answers answers, Documents documents, Persons persons) {
        super(actors);
        this.answers = answers;
        this.documents = documents;
        this.persons = persons;
        saved.addClassNames("s", "t-ok");
        saved.getElement().setAttribute("role", "status");
        links.addClassName("row");
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(actor, InputPaths.id(event), InputPaths.question(event), "");
    }

    private void show(Actor actor, InputId id, QuestionKey key, String note) {
        removeAll();
        DraftPage page = answers.page(actor, id);
        InputDetails details = page.input();
        DraftDetails draft = page.draft();
        AnswerDetails answer = draft.answer(key).orElseThrow(NotFound::new);
        edition = answer.edition();
        InputWording wording = new InputWording(reader());
        int number = draft.answers().indexOf(answer) + 1;
        title(getTranslation("input.question.title", number));
        Language original = details.call().content().original();
        Div main = new Div(header(
                wording, details, answer.question(), number, draft.answers().size()));
        main.addClassNames("stack", "m2", "form");
        if (!note.isEmpty()) {
            Div box = new Div(Icon.WARNING.create(), new Span(note));
            box.addClassNames("note", "warn");
            box.getElement().setAttribute("role", "status");
            main.add(box);
        }
        saved.setText(
                answer.savedAt() == null ? "" : getTranslation("input.answer.saved", wording.time(answer.savedAt())));
        main.add(field(actor, wording, details, answer, original), links);
        links(details, draft, answer);
        Aside aside = new Aside(new DeadlineCard(wording, details, now()), hands());
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private PageHeader header(InputWording wording, InputDetails details, Question question, int number, int all) {
        Language original = details.call().content().original();
        PageHeader header = new PageHeader(wording.of(question.label(), original), language())
                .back(getTranslation("input.question.back"), path(InputLinks.page(details.id())));
        if (!question.help().isEmpty()) {
            header.lead(new TextWithLanguage(wording.of(question.help(), original), language()));
        }
        return header.meta(getTranslation("input.question.of", number, all))
                .meta(question.required() ? "" : getTranslation("input.question.optional"));
    }

    private Component field(
            Actor actor, InputWording wording, InputDetails details, AnswerDetails answer, Language original) {
        Question question = answer.question();
        boolean writes = details.allowed().contains(Permission.WRITE_ANSWER);
        String holder = answer.holder() == null
                ? ""
                : persons.names(actor, Set.of(answer.holder()))
                        .getOrDefault(answer.holder(), getTranslation("input.page.colleague"));
        if (question.kind().hasWords()) {
            return new AnswerField(wording, acting(), details.id(), answer, details.language(), holder, !writes);
        }
        if (question.kind() == QuestionKind.ATTACHMENT) {
            return new DocumentsField(
                    documents,
                    this::actor,
                    details.id().ref(),
                    question.key().value(),
                    getTranslation("input.answer.label"));
        }
        if (!writes) {
            return AnswerText.of(
                    wording.answers(original, details.language()).of(question, answer.value()), language());
        }
        FormProblems problems = new FormProblems();
        ValueField field = new ValueField(
                wording,
                answer,
                original,
                (of, value) -> problems.run(() -> save(details.id(), question.key(), value, of)));
        Div whole = new Div(problems, field, saved);
        whole.addClassName("stack");
        if (!holder.isEmpty()) {
            whole.addComponentAsFirst(new Paragraph(AnswerField.held(wording, holder)));
        }
        return whole;
    }

    /** Saves, unless somebody else has meanwhile: then what stands there now is shown first. */
    private void save(InputId id, QuestionKey key, AnswerValue value, ValueField field) {
        AnswerDetails stands = answers.draft(actor(), id).answer(key).orElseThrow(NotFound::new);
        InputWording wording = new InputWording(reader());
        if (stands.edition() != edition && !stands.value().equals(value)) {
            String at = stands.savedAt() == null ? "" : wording.time(stands.savedAt());
            show(actor(), id, key, getTranslation("input.question.changed", at));
            Toasts.announce(getTranslation("input.question.changed", at));
            return;
        }
        SavedAnswer kept = answers.save(actor(), new SaveAnswer(id, key, value, stands.edition()));
        edition = kept.edition();
        saved.setText(getTranslation("input.answer.saved", wording.time(kept.savedAt())));
        DraftPage page = answers.page(actor(), id);
        DraftDetails draft = page.draft();
        draft.answer(key).ifPresent(now -> {
            Problem problem = now.isEmpty() ? null : now.problem();
            field.problem(
                    problem == null
                            ? ""
                            : getTranslation(problem.key(), problem.args().toArray()));
            links(page.input(), draft, now);
        });
    }

    /** Where one goes from here; which question is next may depend on what was chosen in this one. */
    private void links(InputDetails details, DraftDetails draft, AnswerDetails here) {
        List<AnswerDetails> all = draft.answers();
        int place = all.stream()
                .map(answer -> answer.question().key())
                .toList()
                .indexOf(here.question().key());
        String next;
        if (place + 1 < all.size()) {
            next = InputLinks.question(
                    details.id(), all.get(place + 1).question().key());
        } else if (details.lead() != null) {
            next = InputLinks.cosigners(details.id());
        } else {
            next = InputLinks.publication(details.id());
        }
        links.removeAll();
        links.add(
                new AppLink(getTranslation("input.question.next"), path(next)).asPrimary(),
                new AppLink(getTranslation("input.question.all"), path(InputLinks.page(details.id()))).asButton());
    }

    private Section hands() {
        Section section = new Section(
                new H2(getTranslation("input.question.hands")),
                new Paragraph(getTranslation("input.question.hands-words")));
        section.addClassNames("stack", "s2", "s");
        return section;
    }
}
