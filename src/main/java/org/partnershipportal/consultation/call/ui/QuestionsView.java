package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-CAL-03: print the questions, or keep them, to prepare the answers away from the screen. */
@Route(":acting/calls/:code/questions")
@OpenTo(Permission.READ)
class QuestionsView extends ActingPage {

    private final Calls calls;

    QuestionsView(Actors actors, Calls calls) {
        super(actors);
        this.calls = calls;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CallDetails call = calls.details(actor, named(event, "code", CallCode::parse));
        CallWording wording = new CallWording(reader(), now());
        title(getTranslation("call.questions.heading"));
        Button print = new Button(getTranslation("shared.verb.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        PageHeader header = new PageHeader(
                        wording.read(
                                        call.content().texts().title(),
                                        call.content().original())
                                .orElseGet(() -> new LocalizedText(call.code().value(), "en")),
                        language())
                .back(getTranslation("shared.field.back-to-call"), path(CallLinks.page(call.code())))
                .primary(print)
                .meta(Wording.isolated(call.code().value(), "m"));
        Deadline deadline = call.deadline();
        add(header);
        if (deadline != null) {
            add(new Paragraph(wording.text("shared.field.deadline-at", wording.deadline(deadline))));
        }
        add(new QuestionList(wording, call.content(), wording.noted(call.content())));
    }
}
