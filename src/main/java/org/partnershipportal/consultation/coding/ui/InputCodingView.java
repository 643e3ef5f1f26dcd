package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.InputCoding;
import org.partnershipportal.consultation.coding.MarkPassage;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.PassageRow;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.coding.RecodePassage;
import org.partnershipportal.consultation.coding.SourceText;
import org.partnershipportal.consultation.coding.Span;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.MarkedText;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/**
 * UC-COD-02: one input is coded. Words are selected in an answer with the mouse or the keyboard, or typed for whoever selects
 * with neither; then marked with the chosen codes. What is marked shows in the text.
 */
@Route(":acting/desk/inputs/:id/coding")
@OpenTo(Permission.CODE_INPUTS)
class InputCodingView extends ActingPage {

    private final Passages passages;

    InputCodingView(Actors actors, Passages passages) {
        super(actors);
        this.passages = passages;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", InputId::parse), Set.of());
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
        Difference<InputCoding> meanwhile =
                new Difference<>(coding, () -> passages.of(actor(), id), new PassageChanges(language()));
        Form form = new Form(coding, codes, problems, meanwhile);
        Card how = new Card(getTranslation("coding.input.how"), codes);
        how.addClassName("beside");
        if (coding.tree().isEmpty()) {
            codes.setVisible(false);
            how.add(new Paragraph(getTranslation("coding.tree.none")));
        }
        Div answers = new Div();
        answers.addClassNames("stack", "m2");
        PassageMarks marks = new PassageMarks(coding, language());
        coding.source().answers().forEach(answer -> answers.add(answer(form, marks, answer)));
        Div two = new Div(how, answers);
        two.addClassNames("two", "flip2");
        add(header(coding), problems, meanwhile, two);
    }

    /**
     * What all answers share.
     *
     * @param coding the input as the page shows it
     * @param codes which are chosen
     * @param problems what is at fault
     * @param meanwhile what others marked since
     */
    private record Form(
            InputCoding coding,
            CheckboxGroup<CodeRow> codes,
            FormProblems problems,
            Difference<InputCoding> meanwhile) {

        InputId input() {
            return coding.source().input();
        }

        Set<CodeId> chosen() {
            return codes.getValue().stream().map(CodeRow::id).collect(Collectors.toSet());
        }
    }

    private PageHeader header(InputCoding coding) {
        InputId id = coding.source().input();
        PageHeader header = new PageHeader(getTranslation("coding.input.title"))
                .back(getTranslation("assessment.input.title"), path(AssessmentLinks.input(id)))
                .lead(new TextWithLanguage(
                        new InputWords(language(), language())
                                .whose(coding.source().from()),
                        language()));
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

    private Card answer(Form form, PassageMarks marks, SourceText.WordedAnswer answer) {
        LocalizedText label = answer.label()
                .in(language(), Language.EN)
                .orElseGet(() -> new LocalizedText(answer.question().value(), Language.EN.tag()));
        MarkedText text =
                new MarkedText(label.text(), form.coding().source().language(), answer.text(), marks.in(answer));
        Button mark = new Button(
                getTranslation("coding.input.mark"),
                click -> text.selected((from, to) -> mark(form, answer, from, to)));
        mark.setAriaLabel(getTranslation("coding.input.mark-in", label.text()));
        mark.addThemeName("primary");
        TextField words = new TextField(getTranslation("coding.input.words"));
        Button typed = new Button(getTranslation("coding.input.mark-words"), click -> {
            int at = answer.text().indexOf(words.getValue());
            mark(form, answer, at, at < 0 ? at : at + words.getValue().length());
        });
        typed.setAriaLabel(getTranslation("coding.input.mark-words-in", label.text()));
        Div row = new Div(mark, words, typed);
        row.addClassNames("row", "marking");
        Card card = new Card(new TextWithLanguage(label, language()), text, row);
        Rows rows = Rows.bare();
        rows.addClassName("one");
        marks.of(answer.question()).forEach(numbered -> rows.add(row(form, marks, numbered)));
        if (rows.getComponentCount() > 0) {
            card.add(rows);
        }
        return card;
    }

    /** As a browser counts; the passage counts in code points. */
    private void mark(Form form, SourceText.WordedAnswer answer, int start, int end) {
        Set<CodeId> chosen = form.chosen();
        int version = form.coding().source().version();
        form.meanwhile().removeAll();
        form.problems()
                .read(() -> new MarkPassage(
                        form.coding().source().call(),
                        form.input(),
                        version,
                        answer.question(),
                        span(answer.text(), start, end),
                        chosen))
                .ifPresent(command -> {
                    if (form.problems().run(() -> passages.mark(actor(), command))) {
                        Toasts.done(getTranslation("coding.input.marked"));
                        show(form.input(), chosen);
                    } else {
                        showChanges(form);
                    }
                });
    }

    /** What is not a part of the text is an empty span, which refuses itself with a sentence. */
    private static Span span(String text, int start, int end) {
        boolean within = start >= 0 && start <= end && end <= text.length();
        return within ? new Span(text.codePointCount(0, start), text.codePointCount(0, end)) : new Span(0, 0);
    }

    /** Changes a passage in the edition that one has seen; what is gone never counts as seen. */
    private void change(Form form, PassageId passage, LongConsumer act) {
        form.meanwhile().guard(now -> now.passage(passage).isPresent(), () -> {
            if (passages.of(actor(), form.input()).passage(passage).isEmpty()) {
                throw new ChangedMeanwhile();
            }
            act.accept(form.meanwhile()
                    .seen()
                    .passage(passage)
                    .map(PassageRow::edition)
                    .orElse(0L));
        });
    }

    /** Another may have marked the same words since. */
    private void showChanges(Form form) {
        List<Component> changes =
                new PassageChanges(language()).draw(form.meanwhile().seen(), passages.of(actor(), form.input()));
        if (!changes.isEmpty()) {
            form.meanwhile().show(changes);
        }
    }

    private Row row(Form form, PassageMarks marks, PassageMarks.Numbered numbered) {
        PassageRow passage = numbered.passage();
        CallId call = form.coding().source().call();
        Button recode = new Button(getTranslation("coding.input.recode"), click -> {
            Set<CodeId> chosen = form.chosen();
            form.problems()
                    .run(() -> change(form, passage.id(), edition -> {
                        passages.recode(actor(), new RecodePassage(call, passage.id(), edition, chosen));
                        show(form.input(), chosen);
                    }));
        });
        recode.setAriaLabel(getTranslation("coding.input.recode-of", passage.text()));
        Button remove = new Button(
                getTranslation("coding.input.remove"),
                click -> change(form, passage.id(), edition -> {
                    passages.remove(actor(), call, passage.id(), edition);
                    show(form.input(), form.chosen());
                }));
        remove.setAriaLabel(getTranslation("coding.input.remove-of", passage.text()));
        Div acts = new Div(recode, remove);
        acts.addClassName("row");
        return new Row(marks.title(numbered))
                .line(TextWithLanguage.ofAnyLanguage(passage.text()))
                .end(acts);
    }
}
