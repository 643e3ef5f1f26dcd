package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.assessment.Neighbours;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.CodingLinks;
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
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/**
 * UC-COD-02: one input is coded beside its words. Words are selected in an answer with the mouse or the keyboard, or
 * typed by those who use neither; the code is picked in the margin, where each coded passage has its note. From here
 * one goes on to the input that came next.
 */
@Route(":acting/desk/inputs/:id/coding")
@OpenTo(Permission.CODE_INPUTS)
@StyleSheet("context://styles/reading.css")
class InputCodingView extends ActingPage implements CodedAnswer.Acts {

    private final Passages passages;
    private final Codes codes;
    private final List<PageSlot.Filler> fillers;
    private final Div state = new Div();
    private final Div sheet = new Div();
    private final CodesHere here = new CodesHere(language(), this::pointTo);
    private @Nullable Difference<InputCoding> meanwhile;

    InputCodingView(Actors actors, Passages passages, Codes codes, ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.passages = passages;
        this.codes = codes;
        this.fillers = fillers.orderedStream().toList();
        state.addClassName("row");
        sheet.addClassNames("card", "flush");
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputId id = named(event, "id", InputId::parse);
        InputCoding coding = passages.of(actor, id);
        title(getTranslation("coding.input.title"));
        PageSlot tabs = new PageSlot(
                CallLinks.deskTabs("coding"),
                new ContentRef("call", coding.source().call().toString()),
                acting().segment(),
                fillers);
        Difference<InputCoding> others =
                new Difference<>(coding, () -> passages.of(actor(), id), new PassageChanges(language()));
        meanwhile = others;
        Div columns = new Div(here, sheet);
        columns.addClassName("coding");
        add(header(coding, passages.around(actor, coding.source().call(), id)), tabs, others, columns);
        draw(coding);
    }

    private PageHeader header(InputCoding coding, Neighbours around) {
        PageHeader header = PageHeader.of(
                        new InputWords(language(), language())
                                .whose(coding.source().from()),
                        language())
                .back(
                        getTranslation("shared.field.input"),
                        path(AssessmentLinks.input(coding.source().input())))
                .meta(getTranslation("coding.input.place", around.place(), around.total()))
                .meta(state);
        if (around.previousInput() != null) {
            header.secondary(to("assessment.pane.previous", around.previousInput(), "KeyP"));
        }
        return around.nextInput() == null
                ? header
                : header.primary(to("assessment.pane.next", around.nextInput(), "KeyN"));
    }

    private AppLink to(String key, InputId input, String pressed) {
        AppLink link = new AppLink(getTranslation(key), path(CodingLinks.input(input)));
        link.getElement().setAttribute("data-key", pressed);
        return link;
    }

    /** Draws what is coded, and gives the button by which one notes that there is nothing to code. */
    private Button draw(InputCoding coding) {
        others().saw(coding);
        state.removeAll();
        sheet.removeAll();
        state.add(state(coding));
        PassageMarks marks = new PassageMarks(coding, language());
        coding.source()
                .answers()
                .forEach(answer -> sheet.add(new CodedAnswer(coding, answer, marks, language(), this)));
        here.show(codes.used(actor(), call()), marks);
        Button nothing = nothing(coding);
        nothing.setVisible(coding.passages().isEmpty());
        Div foot = new Div(nothing, new CodingKeys(language(), coding.passages().isEmpty()));
        foot.addClassName("rd-foot");
        sheet.add(foot);
        return nothing;
    }

    /** Leads to the first passage of a code, and sets apart all of them. */
    private void pointTo(CodeId code) {
        answers().map(answer -> answer.point(code)).flatMap(Optional::stream).toList().stream()
                .findFirst()
                .ifPresent(Button::focus);
    }

    private Stream<CodedAnswer> answers() {
        return sheet.getChildren().filter(CodedAnswer.class::isInstance).map(CodedAnswer.class::cast);
    }

    private Component state(InputCoding coding) {
        if (!coding.passages().isEmpty()) {
            return StatusBadge.ok(
                    getTranslation("coding.inputs.coded", coding.passages().size()));
        }
        return new Paragraph(getTranslation(coding.nothing() ? "coding.input.noted" : "coding.passages.none"));
    }

    private Button nothing(InputCoding coding) {
        Button nothing = new Button(
                getTranslation(coding.nothing() ? "coding.input.something" : "coding.input.nothing"), click -> {
                    passages.noteNothing(actor(), call(), input(), !coding.nothing());
                    draw(passages.of(actor(), input())).focus();
                });
        nothing.getElement().setAttribute("data-key", "Digit0");
        return nothing;
    }

    @Override
    public void code(CodedAnswer at, int from, int to, CodePicker.Picked code) {
        others().removeAll();
        SourceText.WordedAnswer answer = at.answer();
        @Nullable PassageRow[] there = {null};
        boolean coded = at.run(() -> {
            Span span = span(answer.text(), from, to);
            there[0] = seen().passages().stream()
                    .filter(one -> one.question().equals(answer.question())
                            && one.span().equals(span))
                    .findFirst()
                    .orElse(null);
            if (there[0] == null) {
                Set<CodeId> with = Set.of(id(code));
                int version = seen().source().version();
                passages.mark(actor(), new MarkPassage(call(), input(), version, answer.question(), span, with));
            }
        });
        if (there[0] != null) {
            code(at, there[0], code);
        } else if (coded) {
            done(at, getTranslation("coding.pick.done", code.name())).resume(to);
        } else {
            showChanges();
        }
    }

    @Override
    public void code(CodedAnswer at, PassageRow passage, CodePicker.Picked code) {
        boolean[] coded = {false};
        at.run(() -> coded[0] = change(passage, edition -> give(now(passage), id(code))));
        if (coded[0]) {
            done(at, getTranslation("coding.pick.done", code.name())).resume(end(at, passage));
        }
    }

    private void give(PassageRow passage, CodeId code) {
        Set<CodeId> all = new HashSet<>(passage.codes());
        all.add(code);
        passages.recode(actor(), new RecodePassage(call(), passage.id(), passage.edition(), all));
    }

    @Override
    public void remove(CodedAnswer at, PassageRow passage, CodeRow code) {
        Set<CodeId> left = new HashSet<>(now(passage).codes());
        left.remove(code.id());
        boolean removed = change(passage, edition -> {
            if (left.isEmpty()) {
                passages.remove(actor(), call(), passage.id(), edition);
            } else {
                passages.recode(actor(), new RecodePassage(call(), passage.id(), edition, left));
            }
        });
        if (removed) {
            String sentence = getTranslation("shared.verb.removed", code.name());
            CodedAnswer drawn = done(at, sentence);
            CodePicker.Picked same = new CodePicker.Picked(code.id(), code.name(), code.name());
            Button undo = new Button(
                    getTranslation("shared.verb.undo"),
                    click -> code(
                            drawn,
                            browser(at, passage.span().from()),
                            browser(at, passage.span().to()),
                            same));
            Div note = new Div(new Paragraph(sentence), undo);
            note.addClassName("note");
            drawn.say(note);
            undo.focus();
        }
    }

    /** A code that is not there yet is added at the end of the first level, whatever others did to the codes. */
    private CodeId id(CodePicker.Picked picked) {
        return picked.code() == null
                ? codes.add(
                        actor(),
                        new AddCode(call(), passages.of(actor(), input()).edition(), null, picked.name(), ""))
                : picked.code();
    }

    /** Says so, draws the page as it is now, and gives the same answer on it. */
    private CodedAnswer done(CodedAnswer at, String sentence) {
        Toasts.done(sentence);
        draw(passages.of(actor(), input()));
        return answers()
                .filter(one -> one.answer().question().equals(at.answer().question()))
                .findFirst()
                .orElse(at);
    }

    /** What is not a part of the text is an empty span, which refuses itself with a sentence; a passage counts in code points. */
    private static Span span(String text, int start, int end) {
        boolean within = start >= 0 && start <= end && end <= text.length();
        return within ? new Span(text.codePointCount(0, start), text.codePointCount(0, end)) : new Span(0, 0);
    }

    private static int browser(CodedAnswer at, int point) {
        return at.answer().text().offsetByCodePoints(0, point);
    }

    private static int end(CodedAnswer at, PassageRow passage) {
        return browser(at, passage.span().to());
    }

    /** Changes a passage in the edition that one has seen; what is gone never counts as seen. Whether it was done. */
    private boolean change(PassageRow passage, LongConsumer act) {
        PassageId id = passage.id();
        return others().guard(now -> now.passage(id).isPresent(), () -> {
            if (passages.of(actor(), input()).passage(id).isEmpty()) {
                throw new ChangedMeanwhile();
            }
            act.accept(now(passage).edition());
        });
    }

    /** As one has seen it last. */
    private PassageRow now(PassageRow passage) {
        return seen().passage(passage.id()).orElse(passage);
    }

    /** Another may have coded the same words since. */
    private void showChanges() {
        List<Component> changes = new PassageChanges(language()).draw(seen(), passages.of(actor(), input()));
        if (!changes.isEmpty()) {
            others().show(changes);
        }
    }

    private InputCoding seen() {
        return others().seen();
    }

    private CallId call() {
        return seen().source().call();
    }

    private InputId input() {
        return seen().source().input();
    }

    private Difference<InputCoding> others() {
        return Objects.requireNonNull(meanwhile);
    }
}
