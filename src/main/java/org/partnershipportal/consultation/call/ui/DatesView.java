package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallAct;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.consultation.call.ScheduleCall;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-CAL-08: set address, deadline and opening before a call opens; UC-CAL-10: extend it afterwards. */
@Route(":acting/desk/calls/:code/dates")
@OpenTo(Permission.READ)
class DatesView extends ActingPage {

    private final Calls calls;

    DatesView(Actors actors, Calls calls) {
        super(actors);
        this.calls = calls;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CallDetails call = calls.details(actor, CallPaths.code(event));
        if (!call.allowed().contains(Permission.WRITE_CALL)) {
            throw new NotPermitted(Permission.EXTEND_CALL);
        }
        title(getTranslation("call.dates.heading"));
        CallWording wording = new CallWording(reader(), now());
        add(new PageHeader(getTranslation("call.dates.heading"))
                .back(getTranslation("call.desk.back"), path(CallLinks.desk(call.code()))));
        if (call.can(CallAct.EDIT)) {
            add(new Card(getTranslation("call.dates.address-and-deadline"), dates(call, wording)));
        }
        if (call.can(CallAct.SCHEDULE)) {
            add(new Card(getTranslation("call.dates.opening"), opening(call, wording)));
        }
        if (call.can(CallAct.EXTEND)) {
            add(new Card(getTranslation("call.extend.heading"), extension(call, wording)));
        }
        if (!call.can(CallAct.EDIT) && !call.can(CallAct.EXTEND)) {
            throw new NotAllowed("call.refusal.extend");
        }
    }

    private Div dates(CallDetails call, CallWording wording) {
        FormProblems problems = new FormProblems().naming(new FieldNames(wording, call.content())::of);
        TextField code = new TextField(getTranslation("call.dates.code"));
        code.setHelperText(getTranslation("call.dates.code-hint"));
        code.setValue(call.code().value());
        problems.bind("code", code);
        DeadlineField deadline =
                new DeadlineField(getTranslation("call.dates.deadline"), wording, problems).set(call.deadline());
        FormColumn column = new FormColumn().required(code, deadline);
        column.submit(new Button(
                getTranslation("call.desk.save"),
                click -> problems.read(() ->
                                edit(call, code.getValue(), deadline.read().orElse(null)))
                        .filter(command -> problems.run(() -> calls.edit(actor(), command)))
                        .ifPresent(done -> toDesk(call, "call.desk.saved"))));
        return new Div(problems, column);
    }

    /** What others changed meanwhile stays; only if they changed the same two, the edition that was read refuses. */
    private EditCall edit(CallDetails read, String code, @Nullable Deadline deadline) {
        CallDetails stored = calls.details(actor(), read.id());
        boolean same = stored.code().equals(read.code()) && Objects.equals(stored.deadline(), read.deadline());
        return new EditCall(read.id(), same ? stored.edition() : read.edition(), code, stored.content(), deadline);
    }

    private Div opening(CallDetails call, CallWording wording) {
        FormProblems problems = new FormProblems().naming(new FieldNames(wording, call.content())::of);
        DeadlineField opens = new DeadlineField(getTranslation("call.dates.opening"), wording, problems);
        Instant set = call.opens();
        if (set != null) {
            opens.set(Deadline.of(set.atZone(Deadline.GENEVA).toLocalDateTime(), Deadline.GENEVA));
        }
        FormColumn column = new FormColumn().required(new Paragraph(getTranslation("call.dates.opening-hint")), opens);
        column.submit(new Button(
                getTranslation("call.dates.schedule"),
                click -> problems.read(() -> new ScheduleCall(
                                call.id(), call.edition(), opens.require().instant()))
                        .filter(command -> problems.run(() -> calls.schedule(actor(), command)))
                        .ifPresent(done -> toDesk(call, "call.dates.scheduled"))));
        return new Div(problems, column);
    }

    private Div extension(CallDetails call, CallWording wording) {
        FormProblems problems = new FormProblems();
        DeadlineField deadline =
                new DeadlineField(getTranslation("call.extend.until"), wording, problems).set(call.deadline());
        FormColumn column = new FormColumn().required(new Paragraph(getTranslation("call.extend.lead")), deadline);
        column.submit(new Button(
                getTranslation("call.extend.act"),
                click -> problems.read(deadline::require)
                        .ifPresent(wanted -> Confirm.ask(
                                getTranslation("call.extend.question"),
                                getTranslation("call.extend.consequence", wording.deadline(wanted)),
                                getTranslation("call.extend.act"),
                                () -> {
                                    if (problems.run(() -> calls.extend(actor(), call.id(), wanted, call.edition()))) {
                                        toDesk(call, "call.extend.done");
                                    }
                                }))));
        return new Div(problems, column);
    }

    private void toDesk(CallDetails call, String key) {
        Toasts.done(getTranslation(key));
        UI.getCurrent()
                .navigate(path(CallLinks.desk(calls.details(actor(), call.id()).code())));
    }
}
