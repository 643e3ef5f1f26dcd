package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.EndEntered;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-INP-11: the team records that the contributor has withdrawn consent to an entered input, which withdraws it. */
@Route(":acting/inputs/:id/consent-ended")
@OpenTo(Permission.ENTER_INPUT)
class EndEnteredView extends ActingPage {

    private final Inputs inputs;
    private final EnteredInputs entered;

    EndEnteredView(Actors actors, Inputs inputs, EnteredInputs entered) {
        super(actors);
        this.inputs = inputs;
        this.entered = entered;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputDetails input = inputs.details(actor, named(event, "id", InputId::parse));
        if (input.entered() == null) {
            throw new NotFound();
        }
        title(getTranslation("input.enter.end"));
        add(new PageHeader(getTranslation("input.enter.end"))
                .back(getTranslation("input.question.back"), path(InputLinks.page(input.id())))
                .lead(new InputWording(reader()).whose(input)));
        if (input.status() != InputStatus.SUBMITTED) {
            add(new EmptyState(getTranslation("input.refusal.not-submitted")));
            return;
        }
        DateField day = new DateField(getTranslation("input.enter.end-day"), language());
        TextArea reason = new TextArea(getTranslation("input.enter.end-reason"));
        reason.setHelperText(getTranslation("input.enter.end-hint"));
        add(
                new Paragraph(getTranslation("input.enter.end-means")),
                new CommandForm<>(EndEntered.class)
                        .given(EndEntered::input, input.id())
                        .required(EndEntered::day, day)
                        .required(EndEntered::reason, reason)
                        .submit(getTranslation("input.enter.end-act"), command -> {
                            entered.end(actor(), command);
                            done(
                                    "input.page.withdrawn",
                                    CallLinks.desk(input.call().code()));
                        }));
    }
}
