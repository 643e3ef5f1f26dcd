package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.InputCoding;
import org.partnershipportal.consultation.coding.PassageRow;
import org.partnershipportal.consultation.coding.SourceText;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.MarkedText;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;

/**
 * One answer with its passages in the text, and beside it in the margin what codes it: the field for a code, and a note for each
 * code of each passage, with the passage's number.
 */
final class CodedAnswer extends Section implements Wording {

    /** What the page does. */
    interface Acts {

        /**
         * Codes words of the answer.
         *
         * @param from the first place of them, as a browser counts
         * @param to the place behind them
         */
        void code(CodedAnswer answer, int from, int to, CodePicker.Picked code);

        /** Gives a passage another code. */
        void code(CodedAnswer answer, PassageRow passage, CodePicker.Picked code);

        /** Removes a code from a passage, and the passage with its last one. */
        void remove(CodedAnswer answer, PassageRow passage, CodeRow code);
    }

    private final Language language;
    private final SourceText.WordedAnswer answer;
    private final Acts acts;
    private final MarkedText text;
    private final TextField words;
    private final CodePicker picker;
    private final FormProblems problems = new FormProblems();
    private final UnorderedList notes = new UnorderedList();
    private final List<Note> noted = new ArrayList<>();
    private final Div margin = new Div();
    private @Nullable PassageRow another;

    CodedAnswer(InputCoding coding, SourceText.WordedAnswer answer, PassageMarks marks, Language language, Acts acts) {
        this.language = language;
        this.answer = answer;
        this.acts = acts;
        LocalizedText label = answer.label()
                .in(language, Language.EN)
                .orElseGet(() -> new LocalizedText(answer.question().value(), Language.EN.tag()));
        text = new MarkedText(label.text(), coding.source().language(), answer.text(), marks.in(answer));
        words = new TextField(text("coding.input.words"));
        picker = new CodePicker(coding.tree(), language, this::picked);
        problems.bind("span", picker).bind("codes", picker).bind("name", picker);
        text.leadsTo(picker);
        H2 question = new H2(new TextWithLanguage(label, language));
        Div left = new Div(question, text);
        left.addClassName("tx");
        marks.of(answer.question())
                .forEach(numbered -> coding.tree().stream()
                        .filter(row -> numbered.passage().codes().contains(row.id()))
                        .forEach(row -> notes.add(note(marks, numbered, row))));
        notes.addClassName("notes");
        margin.addClassName("mg");
        margin.add(problems, new Details(text("coding.pick.instead"), words), picker, notes);
        addClassName("rd");
        setAriaLabel(label.text());
        add(left, margin);
    }

    private ListItem note(PassageMarks marks, PassageMarks.Numbered numbered, CodeRow code) {
        Span number = new Span(marks.number(numbered));
        number.addClassNames("no", MarkedText.tone(marks.tone(code)));
        Button name = new Button(code.name(), click -> codesAnother(numbered));
        name.addThemeName("tertiary");
        name.addClassName("as-link");
        name.getElement().setAttribute("dir", "auto");
        name.setAriaLabel(text("coding.note.another", code.name(), numbered.number()));
        Button remove = new Button(Icon.CLOSE.small(), click -> acts.remove(this, numbered.passage(), code));
        remove.addThemeNames("tertiary", "icon");
        remove.setAriaLabel(text("coding.note.remove", code.name(), numbered.number()));
        ListItem note = new ListItem(number, name, remove);
        note.addClassName("nt");
        noted.add(new Note(code.id(), note, name));
        return note;
    }

    /** A note in the margin, and what of it can have the focus. */
    private record Note(CodeId code, ListItem line, Button name) {}

    /** Sets the notes of one code apart from all others; the first of them, if there is one. */
    Optional<Button> point(CodeId code) {
        noted.forEach(note -> note.line().setClassName("lit", note.code().equals(code)));
        return noted.stream()
                .filter(note -> note.code().equals(code))
                .findFirst()
                .map(Note::name);
    }

    /** The next code is for this passage, until it is picked. */
    private void codesAnother(PassageMarks.Numbered numbered) {
        another = numbered.passage();
        picker.setLabel(text("coding.pick.another", numbered.number()));
        picker.focus();
    }

    /** The words typed, and else those selected in the text. */
    private void picked(CodePicker.Picked code) {
        if (another != null) {
            acts.code(this, another, code);
        } else if (words.getValue().isBlank()) {
            text.selected((from, to) -> acts.code(this, from, to, code));
        } else {
            int at = answer.text().indexOf(words.getValue());
            acts.code(this, at, at < 0 ? at : at + words.getValue().length(), code);
        }
    }

    SourceText.WordedAnswer answer() {
        return answer;
    }

    /** Does something that may find the words or the code at fault, which then stands beside the field; whether it was done. */
    boolean run(Runnable act) {
        return problems.run(act);
    }

    void show(InvalidInput invalid) {
        problems.show(invalid);
    }

    /** Goes on behind what was coded. */
    void resume(int place) {
        text.resume(place);
    }

    /** Something above the notes that is read at once. */
    void say(Component said) {
        margin.addComponentAtIndex(margin.indexOf(notes), said);
    }

    @Override
    public Language language() {
        return language;
    }
}
