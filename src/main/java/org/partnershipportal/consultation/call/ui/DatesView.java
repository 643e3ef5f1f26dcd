package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallAct;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.consultation.call.ScheduleCall;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-CAL-08: set address, deadline and opening before a call opens; UC-CAL-10: extend it afterwards. */
@Route(":acting/desk/calls/:code/dates")
@OpenTo(Permission.WRITE_CALL)
class DatesView extends ActingPage {

    private record Dates(String code, @Nullable Deadline deadline) {}

    private final Calls calls;

    DatesView(Actors actors, Calls calls) {
        super(actors);
        this.calls = calls;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CallDetails call = calls.details(actor, named(event, "code", CallCode::parse));
        if (!call.setsDates()) {
            throw new NotPermitted(Permission.EXTEND_CALL);
        }
        title(getTranslation("call.dates.heading"));
        CallWording wording = new CallWording(reader(), now());
        add(new PageHeader(getTranslation("call.dates.heading"))
                .back(getTranslation("shared.field.back-to-call"), path(CallLinks.desk(call.code()))));
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

    private CommandForm<Dates> dates(CallDetails call, CallWording wording) {
        TextField code = new TextField(getTranslation("call.dates.code"));
        code.setHelperText(getTranslation("call.dates.code-hint"));
        code.setValue(call.code().value());
        CommandForm<Dates> form = new CommandForm<>(Dates.class).required(Dates::code, code);
        form.problems().naming(new FieldNames(wording, call.content())::of);
        DeadlineField deadline = new DeadlineField(getTranslation("shared.field.deadline"), wording, form.problems())
                .set(call.deadline());
        form.column().required(deadline);
        return form.read(Dates::deadline, () -> deadline.read().orElse(null))
                .submit(getTranslation("shared.verb.save"), dates -> {
                    calls.edit(actor(), edit(call, dates));
                    toDesk(call, "shared.verb.saved");
                });
    }

    /** What others changed meanwhile stays; only if they changed the same two, the edition that was read refuses. */
    private EditCall edit(CallDetails read, Dates wanted) {
        CallDetails stored = calls.details(actor(), read.id());
        boolean same = stored.code().equals(read.code()) && Objects.equals(stored.deadline(), read.deadline());
        return new EditCall(
                read.id(),
                same ? stored.edition() : read.edition(),
                wanted.code(),
                stored.content(),
                wanted.deadline());
    }

    private CommandForm<DeadlineField.Until> opening(CallDetails call, CallWording wording) {
        Instant set = call.opens();
        CommandForm<DeadlineField.Until> form = DeadlineField.alone(
                getTranslation("call.dates.opening"),
                wording,
                set == null ? null : Deadline.of(set.atZone(Deadline.GENEVA).toLocalDateTime(), Deadline.GENEVA),
                new Paragraph(getTranslation("call.dates.opening-hint")));
        form.problems().naming(new FieldNames(wording, call.content())::of);
        return form.submitAside(getTranslation("call.dates.schedule"), opens -> {
            calls.schedule(
                    actor(),
                    new ScheduleCall(call.id(), call.edition(), opens.deadline().instant()));
            toDesk(call, "call.dates.scheduled");
        });
    }

    private CommandForm<DeadlineField.Until> extension(CallDetails call, CallWording wording) {
        CommandForm<DeadlineField.Until> form = DeadlineField.alone(
                getTranslation("call.extend.until"),
                wording,
                call.deadline(),
                new Paragraph(getTranslation("call.extend.lead")));
        return form.submit(
                getTranslation("call.extend.act"),
                until -> Confirm.ask(
                        getTranslation("call.extend.question"),
                        getTranslation("call.extend.consequence", wording.deadline(until.deadline())),
                        getTranslation("call.extend.act"),
                        () -> form.run(() -> {
                            calls.extend(actor(), call.id(), until.deadline(), call.edition());
                            toDesk(call, "call.extend.done");
                        })));
    }

    private void toDesk(CallDetails call, String key) {
        done(key, CallLinks.desk(calls.details(actor(), call.id()).code()));
    }
}
