package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.UUID;
import org.partnershipportal.consultation.input.CheckPage;
import org.partnershipportal.consultation.input.DeadlinePassed;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.consultation.input.VersionChanged;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;

/**
 * UC-INP-06: check the answers, then submit. What was shown here is what is sent: a version that was frozen for others to
 * sign, or what is written now, which is refused if it changed since. However often it is sent, one receipt comes of it.
 */
@Route(":acting/inputs/:id/check")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class CheckView extends ActingPage {

    private final Inputs inputs;
    private final InputPages pages;
    private UUID key = Inputs.newKey();

    CheckView(Actors actors, Inputs inputs, InputPages pages) {
        super(actors);
        this.inputs = inputs;
        this.pages = pages;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        key = Inputs.newKey();
        show(pages.check(actor, named(event, "id", InputId::parse)), "");
    }

    /** @param note why a submission was not taken; empty if none was sent */
    private void show(CheckPage page, String note) {
        removeAll();
        InputDetails details = page.input();
        InputId id = details.id();
        InputWording wording = new InputWording(reader());
        Drawing drawing = new Drawing(wording, id, this::path);
        title(getTranslation("input.check.title"));
        Div main = new Div(new PageHeader(getTranslation("input.check.title"))
                .back(getTranslation("input.question.back"), path(InputLinks.page(id)))
                .lead(wording.submitting(details)));
        main.addClassNames("stack", "m2");
        if (!note.isEmpty()) {
            main.add(drawing.warning(note));
            Toasts.announce(note);
        }
        CheckRows rows = new CheckRows(drawing, acting(), page);
        main.add(rows.problems());
        page.notes().forEach(one -> main.add(drawing.note(one)));
        main.add(rows.who(), rows.answers(), rows.publication());
        main.add(
                page.obstacle() == null
                        ? Declared.card(
                                wording,
                                page,
                                page.isAskedWhyLate(now()),
                                (form, declared) -> ask(form, command(page, declared.late())))
                        : drawing.note(page.obstacle()));
        Aside aside = new Aside(new DeadlineCard(wording, details, now()), rows.after());
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private SubmitInput command(CheckPage page, String late) {
        return new SubmitInput(
                page.input().id(), key, page.version() == 0 ? null : page.version(), page.fingerprint(), late);
    }

    private void ask(CommandForm<Declared> form, SubmitInput command) {
        Confirm.ask(
                getTranslation("input.check.question"),
                getTranslation("input.check.consequence"),
                getTranslation("input.check.submit"),
                () -> submit(form, command));
    }

    private void submit(CommandForm<Declared> form, SubmitInput command) {
        boolean done =
                form.run(() -> inputs.submit(actor(), command), refusal -> showRefused(command.input(), refusal));
        if (done) {
            UI.getCurrent().navigate(path(InputLinks.receipt(command.input())));
        }
    }

    /**
     * What came too late is told the time at which it came, and what is left to do (R14.2); what was changed after it
     * was checked is shown again.
     */
    private void showRefused(InputId id, PortalException refusal) {
        InputWording wording = new InputWording(reader());
        switch (refusal) {
            case DeadlinePassed late -> {
                CheckPage page = pages.check(actor(), id);
                Instant stated = InputWording.stated(page.input());
                String note = getTranslation(
                        "input.check.too-late",
                        wording.exactly(late.received(), Reader.GENEVA),
                        wording.moment(stated, Reader.GENEVA));
                show(page, note);
            }
            case VersionChanged changed -> show(pages.check(actor(), id), getTranslation(changed.key()));
            default -> throw refusal;
        }
    }
}
