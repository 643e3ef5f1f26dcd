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
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
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
        InputId id = named(event, "id", InputId::parse);
        QuestionKey key = named(event, "key", QuestionKey::parse);
        DraftPage page = answers.page(actor, id);
        InputDetails details = page.input();
        DraftDetails draft = page.draft();
        AnswerDetails answer = draft.answer(key).orElseThrow(NotFound::new);
        InputWording wording = new InputWording(reader());
        int number = draft.answers().indexOf(answer) + 1;
        title(getTranslation("input.question.title", number));
        Language original = details.call().content().original();
        Div main = new Div(header(
                wording, details, answer.question(), number, draft.answers().size()));
        main.addClassNames("stack", "m2", "form");
        saved(answer);
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
        Div whole = new Div(new Writing(wording, details.id(), answer, original), saved);
        whole.addClassName("stack");
        if (!holder.isEmpty()) {
            whole.addComponentAsFirst(new Paragraph(AnswerField.held(wording, holder)));
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
            return theirs.savedAt() == null ? "" : wording.time(theirs.savedAt());
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
            DraftPage page = answers.page(actor(), id);
            page.draft().answer(key).ifPresent(now -> {
                if (now.edition() == own) {
                    meanwhile.saw(now);
                }
                Problem problem = now.isEmpty() ? null : now.problem();
                field.problem(
                        problem == null
                                ? ""
                                : getTranslation(problem.key(), problem.args().toArray()));
                saved(now);
                links(page.input(), page.draft(), now);
            });
        }
    }

    private void saved(AnswerDetails answer) {
        saved.setText(
                answer.savedAt() == null
                        ? ""
                        : getTranslation("input.answer.saved", new InputWording(reader()).time(answer.savedAt())));
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
