package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallAct;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLimits;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.CorrectCall;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;

/**
 * A form of the desk that changes one part of what a call says, asks or allows: an edit before the call opens,
 * afterwards a correction with a notice. If somebody else has changed the same part since then, what is stored is shown
 * beside what was typed, and only a second press overwrites it; changes of other parts do not hinder each other.
 */
abstract class ContentPage extends ActingPage {

    private final Calls calls;
    private FormProblems problems = new FormProblems();
    private @Nullable TextArea note;
    private @Nullable Difference<CallDetails> difference;

    ContentPage(Actors actors, Calls calls) {
        super(actors);
        this.calls = calls;
    }

    @Override
    protected final void open(Actor actor, BeforeEnterEvent event) {
        CallDetails call = calls.details(actor, named(event, "code", CallCode::parse));
        if (!call.allowed().contains(Permission.WRITE_CALL)) {
            throw new NotPermitted(Permission.WRITE_CALL);
        }
        if (!call.writes()) {
            throw new NotAllowed("call.refusal.correct");
        }
        difference = new Difference<>(call, () -> calls.details(actor(), call.id()), this::changes);
        CallWording wording = wording();
        problems = new FormProblems().naming(new FieldNames(wording, call.content())::of);
        note = null;
        build(call, wording, event);
    }

    /** Builds the page. */
    protected abstract void build(CallDetails call, CallWording wording, BeforeEnterEvent event);

    /** The part that the form changes, in words; by them it is known whether somebody else changed it. */
    protected abstract Map<String, String> part(CallContent content);

    protected final CallWording wording() {
        return new CallWording(reader(), now());
    }

    protected final CallDetails read() {
        return difference().seen();
    }

    private Difference<CallDetails> difference() {
        return Objects.requireNonNull(difference);
    }

    protected final FormProblems problems() {
        return problems;
    }

    /** Heads the page. */
    protected final PageHeader header(String heading) {
        title(heading);
        return new PageHeader(heading)
                .back(getTranslation("shared.field.back-to-call"), path(CallLinks.desk(read().code())));
    }

    /**
     * The form with its button, and the notice's field where it is a correction.
     *
     * @param change makes the wanted content out of the stored one; reads the fields
     */
    protected final Div form(FormColumn column, Supplier<UnaryOperator<CallContent>> change) {
        if (read().can(CallAct.CORRECT)) {
            TextArea field = new TextArea(getTranslation("call.correct.note"));
            field.setHelperText(getTranslation(
                    "call.correct.note-hint",
                    wording().languageName(read().content().original())));
            field.setMaxLength(CallLimits.NOTE);
            problems.bind("note." + read().content().original().tag(), field).bind("note", field);
            column.required(field);
            note = field;
        }
        column.submit(
                new Button(
                        getTranslation(note == null ? "shared.verb.save" : "shared.verb.correct"),
                        click -> problems.run(() -> difference().guard(() -> save(change.get())))),
                new AppLink(getTranslation("shared.verb.cancel"), path(CallLinks.desk(read().code()))).asButton());
        return new Div(difference(), problems, column);
    }

    /** What others changed elsewhere in the call stays. */
    private void save(UnaryOperator<CallContent> change) {
        CallDetails stored = calls.details(actor(), read().id());
        if (stored.edition() != read().edition() && !part(stored.content()).equals(part(read().content()))) {
            throw new ChangedMeanwhile();
        }
        CallContent wanted = change.apply(stored.content());
        if (note == null) {
            calls.edit(
                    actor(),
                    new EditCall(stored.id(), stored.edition(), stored.code().value(), wanted, stored.deadline()));
        } else {
            calls.correct(
                    actor(),
                    new CorrectCall(
                            stored.id(),
                            stored.edition(),
                            wanted,
                            Texts.of(stored.content().original(), note.getValue())));
        }
        done(note == null ? "shared.verb.saved" : "call.correct.saved", CallLinks.desk(read().code()));
    }

    private List<Component> changes(CallDetails seen, CallDetails stored) {
        Map<String, String> before = part(seen.content());
        Map<String, String> now = part(stored.content());
        Facts facts = Facts.lines();
        now.forEach((name, words) -> {
            if (!words.equals(before.get(name))) {
                facts.fact(name, words.isEmpty() ? "–" : words);
            }
        });
        before.keySet().stream().filter(name -> !now.containsKey(name)).forEach(name -> facts.fact(name, "–"));
        return List.of(
                new H2(getTranslation("uikit.difference.heading")),
                new Paragraph(getTranslation("call.difference.lead")),
                facts);
    }
}
