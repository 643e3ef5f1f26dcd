package org.partnershipportal.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.access.ActingPage;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.assessment.AssessmentLinks;
import org.partnershipportal.coding.CodeId;
import org.partnershipportal.coding.CodeRow;
import org.partnershipportal.coding.InputCoding;
import org.partnershipportal.coding.MarkPassage;
import org.partnershipportal.coding.PassageRow;
import org.partnershipportal.coding.Passages;
import org.partnershipportal.coding.RecodePassage;
import org.partnershipportal.coding.SourceText;
import org.partnershipportal.coding.Span;
import org.partnershipportal.input.InputId;
import org.partnershipportal.organisation.OrganisationSummary;
import org.partnershipportal.shared.Language;
import org.partnershipportal.shared.LocalizedText;
import org.partnershipportal.shared.NotFound;
import org.partnershipportal.uikit.Card;
import org.partnershipportal.uikit.FormProblems;
import org.partnershipportal.uikit.MarkedText;
import org.partnershipportal.uikit.PageHeader;
import org.partnershipportal.uikit.Row;
import org.partnershipportal.uikit.Rows;
import org.partnershipportal.uikit.StatusBadge;
import org.partnershipportal.uikit.TextWithLanguage;
import org.partnershipportal.uikit.Toasts;

/**
 * UC-COD-02: one input is coded. Words are selected in an answer with the mouse or the keyboard, or typed for whoever selects
 * with neither; then marked with the chosen codes. What is marked shows in the text.
 */
@Route(":acting/desk/inputs/:id/coding")
@PermitAll
class InputCodingView extends ActingPage {

    private final Passages passages;

    InputCodingView(Actors actors, Passages passages) {
        super(actors);
        this.passages = passages;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").flatMap(InputId::parse).orElseThrow(NotFound::new), Set.of());
    }

    private void show(InputId id, Collection<CodeId> chosen) {
        removeAll();
        title(getTranslation("coding.input.title"));
        InputCoding coding = passages.of(actor(), id);
        CheckboxGroup<CodeRow> codes = new CheckboxGroup<>(getTranslation("coding.input.codes"));
        codes.setItems(coding.tree());
        codes.setItemLabelGenerator(row -> "– ".repeat(row.depth() - 1) + row.name());
        codes.setValue(
                coding.tree().stream().filter(row -> chosen.contains(row.id())).collect(Collectors.toSet()));
        codes.addThemeName("vertical");
        FormProblems problems = new FormProblems();
        problems.bind("codes", codes);
        Card how = new Card(getTranslation("coding.input.how"), codes);
        how.addClassName("beside");
        if (coding.tree().isEmpty()) {
            codes.setVisible(false);
            how.add(new Paragraph(getTranslation("coding.tree.none")));
        }
        Div answers = new Div();
        answers.addClassNames("stack", "m2");
        PassageMarks marks = new PassageMarks(coding, language());
        coding.source().answers().forEach(answer -> answers.add(answer(coding, marks, answer, codes, problems)));
        Div two = new Div(how, answers);
        two.addClassNames("two", "flip2");
        add(header(coding), problems, two);
    }

    private PageHeader header(InputCoding coding) {
        InputId id = coding.source().input();
        PageHeader header = new PageHeader(getTranslation("coding.input.title"))
                .back(getTranslation("assessment.input.title"), path(AssessmentLinks.input(id)));
        OrganisationSummary from = coding.source().from();
        if (from != null) {
            header.lead(new TextWithLanguage(from.name(), language()));
        }
        if (!coding.passages().isEmpty()) {
            return header.meta(StatusBadge.ok(
                    getTranslation("coding.inputs.coded", coding.passages().size())));
        }
        header.meta(getTranslation(coding.nothing() ? "coding.input.noted" : "coding.passages.none"));
        return header.secondary(new Button(
                getTranslation(coding.nothing() ? "coding.input.something" : "coding.input.nothing"), click -> {
                    passages.noteNothing(actor(), coding.source().call(), id, !coding.nothing());
                    show(id, Set.of());
                }));
    }

    private Card answer(
            InputCoding coding,
            PassageMarks marks,
            SourceText.WordedAnswer answer,
            CheckboxGroup<CodeRow> codes,
            FormProblems problems) {
        LocalizedText label = answer.label()
                .in(language(), Language.EN)
                .orElseGet(() -> new LocalizedText(answer.question().value(), Language.EN.tag()));
        MarkedText text = new MarkedText(label.text(), coding.source().language(), answer.text(), marks.in(answer));
        Button mark = new Button(
                getTranslation("coding.input.mark"),
                click -> text.selected((from, to) -> mark(coding, answer, from, to, codes, problems)));
        mark.setAriaLabel(getTranslation("coding.input.mark-in", label.text()));
        mark.addThemeName("primary");
        TextField words = new TextField(getTranslation("coding.input.words"));
        Button typed = new Button(getTranslation("coding.input.mark-words"), click -> {
            int at = answer.text().indexOf(words.getValue());
            mark(coding, answer, at, at < 0 ? at : at + words.getValue().length(), codes, problems);
        });
        typed.setAriaLabel(getTranslation("coding.input.mark-words-in", label.text()));
        Div row = new Div(mark, words, typed);
        row.addClassNames("row", "marking");
        Card card = new Card(new TextWithLanguage(label, language()), text, row);
        Rows rows = Rows.bare();
        rows.addClassName("one");
        marks.of(answer.question()).forEach(numbered -> rows.add(row(coding, marks, numbered, codes, problems)));
        if (rows.getComponentCount() > 0) {
            card.add(rows);
        }
        return card;
    }

    /** As a browser counts; the passage counts in code points. */
    private void mark(
            InputCoding coding,
            SourceText.WordedAnswer answer,
            int start,
            int end,
            CheckboxGroup<CodeRow> codes,
            FormProblems problems) {
        Set<CodeId> chosen = ids(codes);
        String text = answer.text();
        InputId id = coding.source().input();
        boolean done = problems.run(() -> passages.mark(
                actor(),
                new MarkPassage(
                        coding.source().call(),
                        id,
                        coding.source().version(),
                        answer.question(),
                        span(text, start, end),
                        chosen)));
        if (done) {
            Toasts.done(getTranslation("coding.input.marked"));
            show(id, chosen);
        }
    }

    /** What is not a part of the text is an empty span, which refuses itself with a sentence. */
    private static Span span(String text, int start, int end) {
        boolean within = start >= 0 && start <= end && end <= text.length();
        return within ? new Span(text.codePointCount(0, start), text.codePointCount(0, end)) : new Span(0, 0);
    }

    private static Set<CodeId> ids(CheckboxGroup<CodeRow> codes) {
        return codes.getValue().stream().map(CodeRow::id).collect(Collectors.toSet());
    }

    private Row row(
            InputCoding coding,
            PassageMarks marks,
            PassageMarks.Numbered numbered,
            CheckboxGroup<CodeRow> codes,
            FormProblems problems) {
        InputId id = coding.source().input();
        PassageRow passage = numbered.passage();
        Button recode = new Button(getTranslation("coding.input.recode"), click -> {
            Set<CodeId> chosen = ids(codes);
            if (problems.run(() -> passages.recode(
                    actor(), new RecodePassage(coding.source().call(), passage.id(), passage.edition(), chosen)))) {
                show(id, chosen);
            }
        });
        recode.setAriaLabel(getTranslation("coding.input.recode-of", passage.text()));
        Button remove = new Button(getTranslation("coding.input.remove"), click -> {
            passages.remove(actor(), coding.source().call(), passage.id(), passage.edition());
            show(id, Set.of());
        });
        remove.setAriaLabel(getTranslation("coding.input.remove-of", passage.text()));
        Div acts = new Div(recode, remove);
        acts.addClassName("row");
        return new Row(marks.title(numbered))
                .line(TextWithLanguage.ofAnyLanguage(passage.text()))
                .end(acts);
    }
}
