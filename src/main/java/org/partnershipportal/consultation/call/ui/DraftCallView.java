package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLimits;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.DraftCall;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-CAL-04: start a call from its title, from an earlier call, or from a file. */
@Route(":acting/desk/calls/new")
@OpenTo(Permission.WRITE_CALL)
class DraftCallView extends ActingPage {

    private final Calls calls;
    private final CallExchange exchange;

    DraftCallView(Actors actors, Calls calls, CallExchange exchange) {
        super(actors);
        this.calls = calls;
        this.exchange = exchange;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("call.new.title"));
        CallWording wording = new CallWording(reader(), now());
        add(
                new PageHeader(getTranslation("call.new.title"))
                        .back(getTranslation("plain.layout.calls"), path(CallLinks.LIST))
                        .lead(getTranslation("call.new.lead")),
                form(wording),
                new Card(
                        getTranslation("call.earlier.heading"),
                        new EarlierCallForm(
                                wording,
                                (typed, max) -> calls.earlier(actor(), typed, max),
                                this::freeCode,
                                command -> toDesk(calls.draft(actor(), command)))),
                new Card(
                        getTranslation("call.import.heading"),
                        new ImportForm((json, code) -> toDesk(exchange.importCall(actor(), json, code)))));
    }

    private CommandForm<DraftCall> form(CallWording wording) {
        TextField name = new TextField(getTranslation("call.text.title"));
        name.setMaxLength(CallLimits.TITLE);
        Select<Language> original = new Select<>();
        original.setLabel(getTranslation("call.new.original"));
        original.setHelperText(getTranslation("call.new.original-hint"));
        original.setItems(Language.values());
        original.setItemLabelGenerator(wording::languageName);
        original.setValue(wording.language());
        CodeField code = new CodeField(getTranslation("call.dates.code"), wording);
        name.addValueChangeListener(typed -> code.propose(freeCode(typed.getValue())));
        CommandForm<DraftCall> form = new CommandForm<>(DraftCall.class)
                .required(DraftCall::title, name)
                .required(DraftCall::original, original)
                .required(DraftCall::code, code, code::code);
        DeadlineField deadline = new DeadlineField(getTranslation("shared.field.deadline"), wording, form.problems());
        form.column().optional(deadline);
        return form.read(DraftCall::deadline, () -> deadline.read().orElse(null))
                .submit(getTranslation("shared.verb.save-draft"), command -> toDesk(calls.draft(actor(), command)));
    }

    private String freeCode(String title) {
        return calls.freeCode(actor(), title).map(CallCode::value).orElse("");
    }

    private void toDesk(CallId id) {
        done(
                "shared.verb.draft-saved",
                CallLinks.desk(calls.details(actor(), id).code()));
    }
}
