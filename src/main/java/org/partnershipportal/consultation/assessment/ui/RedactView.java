package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.consultation.assessment.FileCheck;
import org.partnershipportal.consultation.assessment.FileTexts;
import org.partnershipportal.consultation.assessment.InputFileChecks;
import org.partnershipportal.consultation.assessment.RedactInput;
import org.partnershipportal.consultation.assessment.RedactionReason;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.MarkedText;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.DocumentDetails;

/**
 * UC-ASM-03: the report team redacts what the public must not read: what it selects in an answer, or, without a mouse,
 * every place where words that it types occur.
 */
@Route(":acting/desk/inputs/:id/redaction")
@OpenTo(Permission.READ_DESK)
class RedactView extends ActingPage implements BeforeLeaveObserver {

    private final Assessments assessments;
    private final InputFileChecks checks;
    private final Calls calls;
    private BooleanSupplier unsaved = () -> false;

    RedactView(Actors actors, Assessments assessments, InputFileChecks checks, Calls calls) {
        super(actors);
        this.assessments = assessments;
        this.checks = checks;
        this.calls = calls;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", InputId::parse));
    }

    /** What was redacted and not saved is asked about, because it stands nowhere else. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved.getAsBoolean()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            Confirm.askToEnd(
                    getTranslation("assessment.redact.leave"),
                    getTranslation("assessment.redact.leave-means"),
                    getTranslation("assessment.redact.leave-do"),
                    leave::proceed);
        }
    }

    private void show(InputId id) {
        removeAll();
        AssessmentDetails details = assessments.details(actor(), id);
        CallDetails call = calls.details(actor(), details.submitted().call());
        AssessmentWording wording = new AssessmentWording(reader());
        Marking marking = new Marking(details);
        title(getTranslation("assessment.redact.title"));
        Rows marked = Rows.bare();
        marked.getElement().setAttribute("aria-live", "polite");
        List<Runnable> drawn = new ArrayList<>();
        Runnable shown = () -> drawn.forEach(Runnable::run);
        drawn.add(() -> list(wording, marking, marked, shown));
        Select<RedactionReason> reason = new Select<>();
        reason.setLabel(getTranslation("shared.field.reason"));
        reason.setItems(RedactionReason.values());
        reason.setItemLabelGenerator(one -> getTranslation(one.key()));
        reason.setValue(RedactionReason.PERSONAL_DATA);
        TextField words = new TextField(getTranslation("assessment.redact.words"));
        words.setHelperText(getTranslation("assessment.redact.words-hint"));
        Button everywhere = new Button(getTranslation("assessment.redact.everywhere"), click -> {
            int places = marking.everywhere(words.getValue(), reason.getValue());
            Toasts.announce(getTranslation("assessment.redact.places", places));
            words.clear();
            shown.run();
        });
        Card how = new Card(getTranslation("assessment.redact.how"), reason, words, everywhere);
        Div answers = new Div();
        AnswerWording named =
                wording.answers(call.content().original(), details.submitted().language());
        answers.addClassNames("stack", "m2");
        for (Marking.Place place : marking.places()) {
            Answer answer = new Answer(wording, named, marking, place, reason, shown);
            drawn.add(answer::draw);
            answers.add(answer);
        }
        CheckboxGroup<DocumentDetails> heldBack = heldBack(details);
        List<BlackOut> stood = List.copyOf(marking.passages());
        Set<DocumentDetails> held = Set.copyOf(heldBack.getValue());
        unsaved = () -> !stood.equals(List.copyOf(marking.passages())) || !held.equals(heldBack.getValue());
        Difference<AssessmentDetails> meanwhile = new Difference<>(
                details, () -> ofSameText(details), new RedactedByOthers(wording, marking, heldBack, shown));
        CommandForm<RedactInput> form = new CommandForm<>(RedactInput.class)
                .given(RedactInput::input, id)
                .given(RedactInput::version, details.submitted().version())
                .read(RedactInput::edition, () -> meanwhile.seen().edition())
                .read(RedactInput::passages, marking::passages)
                .read(
                        RedactInput::heldBack,
                        () -> heldBack.getValue().stream()
                                .map(DocumentDetails::id)
                                .collect(Collectors.toSet()))
                .submit(
                        getTranslation("shared.verb.save"),
                        command -> meanwhile.guard(() -> {
                            int gone = assessments.redact(actor(), command).size();
                            unsaved = () -> false;
                            Toasts.done(getTranslation("assessment.redact.saved", gone));
                            UI.getCurrent().navigate(path(AssessmentLinks.input(id)));
                        }));
        add(
                new PageHeader(getTranslation("assessment.redact.title"))
                        .back(getTranslation("shared.field.input"), path(AssessmentLinks.input(id)))
                        .lead(getTranslation("assessment.redact.lead")),
                form.problems(),
                how,
                answers,
                new Card(getTranslation("assessment.redact.marked"), marked),
                files(details, marking, heldBack, drawn),
                meanwhile,
                form);
        shown.run();
    }

    /** As it stands now; marks of another text can never be saved. */
    private AssessmentDetails ofSameText(AssessmentDetails shown) {
        AssessmentDetails now = assessments.details(actor(), shown.submitted().input());
        if (now.submitted().version() != shown.submitted().version()) {
            throw new ChangedMeanwhile();
        }
        return now;
    }

    /** One text, with what is redacted in it, and the button that redacts what is selected. */
    private static final class Answer extends Div {

        private final AssessmentWording wording;
        private final AnswerWording named;
        private final Marking marking;
        private final Marking.Place place;
        private final Div shown = new Div();
        private MarkedText text;

        Answer(
                AssessmentWording wording,
                AnswerWording named,
                Marking marking,
                Marking.Place place,
                Select<RedactionReason> reason,
                Runnable changed) {
            this.wording = wording;
            this.named = named;
            this.marking = marking;
            this.place = place;
            String label = marking.label(place, wording, named);
            text = drawn();
            shown.add(text);
            Button black = new Button(
                    getTranslation("assessment.redact.selection"),
                    click -> text.selected((from, to) -> {
                        marking.select(place, from, to, reason.getValue());
                        changed.run();
                    }));
            black.setAriaLabel(getTranslation("assessment.redact.selection-in", label));
            shown.addClassName("black-outs");
            add(new Card(TextWithLanguage.ofAnyLanguage(label), shown, black));
        }

        void draw() {
            shown.removeAll();
            text = drawn();
            shown.add(text);
        }

        private MarkedText drawn() {
            return new MarkedText(
                    marking.label(place, wording, named), named.written(), place.text(), marking.marks(place, wording));
        }
    }

    private void list(AssessmentWording wording, Marking marking, Rows marked, Runnable shown) {
        marked.removeAll();
        if (marking.passages().isEmpty()) {
            marked.addRow(new Paragraph(getTranslation("assessment.redact.none")));
        }
        for (BlackOut passage : marking.passages()) {
            Button remove = new Button(getTranslation("assessment.redact.remove"), click -> {
                marking.remove(passage);
                shown.run();
            });
            remove.setAriaLabel(getTranslation("assessment.redact.remove-of", marking.words(passage)));
            marked.add(new Row(TextWithLanguage.ofAnyLanguage(marking.words(passage)))
                    .meta(wording.text(passage.reason().key()))
                    .end(remove));
        }
    }

    private CheckboxGroup<DocumentDetails> heldBack(AssessmentDetails details) {
        CheckboxGroup<DocumentDetails> group = new CheckboxGroup<>(getTranslation("assessment.redact.hold-back"));
        List<DocumentDetails> kept = details.submitted().files().stream()
                .flatMap(file -> java.util.Optional.ofNullable(file.stored()).stream())
                .toList();
        group.setItems(kept);
        group.setItemLabelGenerator(DocumentDetails::name);
        group.setValue(kept.stream()
                .filter(file -> details.heldBack().contains(file.id()))
                .collect(Collectors.toSet()));
        return group;
    }

    /** Says of each file whether what is redacted on the page stands in it too, saved or not. */
    private Card files(
            AssessmentDetails details, Marking marking, CheckboxGroup<DocumentDetails> heldBack, List<Runnable> drawn) {
        SubmittedInput submitted = details.submitted();
        UnorderedList checked = new UnorderedList();
        checked.getElement().setAttribute("aria-live", "polite");
        Card card = new Card(getTranslation("shared.field.files"), heldBack, checked);
        card.setVisible(!submitted.files().isEmpty());
        FileTexts texts = checks.texts(actor(), submitted.input());
        drawn.add(() -> {
            checked.removeAll();
            for (FileCheck check : texts.check(submitted, marking.passages())) {
                checked.add(new ListItem(getTranslation(
                        "shared.field.named",
                        check.file().name(),
                        getTranslation(check.result().key()))));
            }
        });
        return card;
    }
}
