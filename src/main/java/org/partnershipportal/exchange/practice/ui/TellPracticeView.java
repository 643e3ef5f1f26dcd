package org.partnershipportal.exchange.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.exchange.practice.WritePractice;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-PRA-02: tell a practice in five sentences, and share it at once. */
@Route(":acting/practices/new")
@OpenTo(Permission.WRITE_PRACTICE)
class TellPracticeView extends ActingPage {

    private final Practices practices;

    TellPracticeView(Actors actors, Practices practices) {
        super(actors);
        this.practices = practices;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("practice.new.title"));
        PracticeWording wording = new PracticeWording(reader());
        PracticeFields fields = new PracticeFields(wording, practices.mayBeUnnamed(actor));
        CommandForm<WritePractice> form = fields.tell(UUID.randomUUID());
        if (practices.mayShare(actor)) {
            form.submit(
                    getTranslation("practice.share.verb"),
                    command -> done("practice.share.done", PracticeLinks.page(practices.tell(actor(), command))),
                    new Button(getTranslation("shared.verb.save-draft"), click -> form.send(this::draft)));
        } else {
            form.submit(getTranslation("shared.verb.save-draft"), this::draft);
        }
        Div two = new Div(form, new PracticePreview(wording, fields));
        two.addClassName("two");
        add(
                new PageHeader(getTranslation("practice.new.title"))
                        .back(getTranslation("plain.layout.practices"), path(PracticeLinks.LIST))
                        .lead(getTranslation("practice.new.lead")),
                two);
    }

    private void draft(WritePractice command) {
        done("shared.verb.draft-saved", PracticeLinks.page(practices.draft(actor(), command)));
    }
}
