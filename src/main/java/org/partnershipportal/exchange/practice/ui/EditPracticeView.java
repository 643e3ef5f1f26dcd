package org.partnershipportal.exchange.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.practice.PracticeDetails;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.exchange.practice.WritePractice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-PRA-03: change or deepen a practice; what another saved meanwhile is shown beside it. */
@Route(":acting/practices/:id/edit")
@OpenTo(Permission.WRITE_PRACTICE)
class EditPracticeView extends ActingPage {

    private final Practices practices;

    EditPracticeView(Actors actors, Practices practices) {
        super(actors);
        this.practices = practices;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        PracticeId id = named(event, "id", PracticeId::parse);
        PracticeDetails now = practices.details(actor, id);
        if (!now.allows(Permission.WRITE_PRACTICE)) {
            throw new NotPermitted(Permission.WRITE_PRACTICE);
        }
        title(getTranslation("practice.edit.title"));
        PracticeWording wording = new PracticeWording(reader());
        PracticeFields fields = new PracticeFields(
                wording, practices.mayBeUnnamed(actor) || now.written().unnamed());
        WritePractice unchanged = WritePractice.unchanged(now);
        Difference<WritePractice> difference = new Difference<>(
                unchanged, () -> WritePractice.unchanged(practices.details(actor(), id)), fields.differences());
        String page = PracticeLinks.page(id);
        CommandForm<WritePractice> form =
                fields.edit(unchanged, () -> difference.seen().edition());
        AppLink back = new AppLink(getTranslation("practice.edit.back"), path(page)).asButton();
        Button draft = new Button(
                getTranslation("shared.verb.save-draft"),
                click -> form.send(command -> difference.guard(command, () -> {
                    practices.edit(actor(), id, command);
                    done("shared.verb.draft-saved", page);
                })));
        if (now.allows(Permission.SHARE_PRACTICE)) {
            form.submit(
                    getTranslation("practice.share.verb"),
                    command -> difference.guard(command, () -> {
                        practices.editAndShare(actor(), id, command);
                        done("practice.share.done", page);
                    }),
                    draft,
                    back);
        } else {
            form.submit(draft, back);
        }
        Div two = new Div(form, new PracticePreview(wording, fields));
        two.addClassName("two");
        add(
                new PageHeader(getTranslation("practice.edit.title"))
                        .back(getTranslation("practice.edit.back"), path(page))
                        .lead(getTranslation(now.isShared() ? "practice.edit.lead-shared" : "practice.new.lead")),
                difference,
                two);
    }
}
