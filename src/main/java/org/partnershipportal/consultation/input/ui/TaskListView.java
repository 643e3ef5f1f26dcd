package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.CosignerDetails;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputOrigins;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.RefusedFile;
import org.partnershipportal.consultation.input.TaskPage;
import org.partnershipportal.consultation.input.WithdrawPage;
import org.partnershipportal.consultation.input.spi.Origin;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-INP-02: an input's task list: what is done, what is still to do, and who else is working on it. */
@Route(":acting/inputs/:id")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class TaskListView extends ActingPage {

    private final Inputs inputs;
    private final InputOrigins origins;
    private final InputPages pages;

    TaskListView(Actors actors, Inputs inputs, InputOrigins origins, InputPages pages) {
        super(actors);
        this.inputs = inputs;
        this.origins = origins;
        this.pages = pages;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputId id = named(event, "id", InputId::parse);
        TaskPage page = pages.tasks(actor, id);
        if (page.input().asLead()) {
            show(page);
        } else {
            event.forwardTo(path(InputLinks.sign(id)));
        }
    }

    private void show(TaskPage page) {
        removeAll();
        InputDetails details = page.input();
        InputId id = details.id();
        InputWording wording = new InputWording(reader());
        Drawing drawing = new Drawing(wording, id, this::path);
        title(getTranslation("input.page.title"));
        TaskRows tasks = new TaskRows(drawing, page);
        Div main = new Div(header(tasks, page, wording));
        main.addClassNames("stack", "m2");
        page.notes().forEach(note -> main.add(drawing.note(note)));
        page.refused().forEach(file -> main.add(refused(drawing, file)));
        main.add(tasks.progress());
        tasks.sections().forEach(main::add);
        main.add(tasks.steps(), tasks.next());
        Aside aside = new Aside(new DeadlineCard(wording, details, now()), together(page, drawing));
        aside.addClassNames("stack", "m2");
        Optional.ofNullable(page.origin()).ifPresent(origin -> aside.add(startedFrom(origin, details)));
        aside.add(
                new MoreTime(wording, page.askingForMore(), reason -> {
                    inputs.askExtension(actor(), id, reason);
                    Toasts.done(getTranslation("shared.verb.request-sent"));
                    show(pages.tasks(actor(), id));
                }),
                safety());
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private PageHeader header(TaskRows tasks, TaskPage page, InputWording wording) {
        PageHeader header = tasks.header(path(CallLinks.page(page.input().call().code())));
        if (page.withdraw() != null) {
            header.more(wording.say(page.withdraw().label()), () -> askToWithdraw(wording, page.withdrawing()));
        }
        return header;
    }

    private void askToWithdraw(InputWording wording, WithdrawPage page) {
        if (page.verb() != null) {
            Confirm.askToEnd(
                    getTranslation("input.page.withdraw-question"),
                    wording.say(page.consequence()),
                    wording.say(page.verb()),
                    () -> {
                        inputs.withdraw(actor(), page.input().id());
                        done("input.page.withdrawn", InputLinks.LIST);
                    });
        }
    }

    /** A file that its check refused after it had been sent: which, why, and until when another takes its place (R14.2). */
    private Component refused(Drawing drawing, RefusedFile file) {
        Span name = new Span(file.name());
        name.addClassName("strong");
        name.getElement().setAttribute("dir", "auto");
        Div words = new Div(
                name,
                new Paragraph(getTranslation(file.reason().key())),
                new Paragraph(drawing.wording().say(file.replaceable())));
        if (file.open()) {
            words.add(new AppLink(getTranslation("input.refused.cure"), drawing.at("/receipt")));
        }
        words.addClassNames("stack", "s2");
        Div note = new Div(Icon.WARNING.create(), words);
        note.addClassNames("note", "warn");
        return note;
    }

    /** The colleagues who are writing now, and those who sign with the lead. */
    private Section together(TaskPage page, Drawing drawing) {
        Section section = new Section(new H2(getTranslation("input.page.together")));
        section.addClassNames("stack", "s2");
        page.writing()
                .forEach(sentence -> section.add(InputWording.toned(
                        Icon.PENCIL, "t-brand", drawing.wording().say(sentence))));
        page.signers().forEach(cosigner -> section.add(cosigner(cosigner)));
        if (page.invite() != null) {
            section.add(drawing.link(page.invite()));
        }
        section.setVisible(!page.alone());
        return section;
    }

    /** The record from which it was started, and the way to remove the link. */
    private Section startedFrom(Origin origin, InputDetails details) {
        Section section = new Section(
                new H2(getTranslation("input.origin.title")),
                new AppLink(new TextWithLanguage(origin.title(), language()), path(origin.page())),
                new Paragraph(getTranslation("input.origin.kept")));
        section.addClassNames("stack", "s2", "s");
        if (details.allowed().contains(Permission.EDIT_INPUT)) {
            section.add(new Button(getTranslation("input.origin.remove"), click -> {
                origins.remove(actor(), details.id());
                Toasts.done(getTranslation("input.origin.removed"));
                show(pages.tasks(actor(), details.id()));
            }));
        }
        return section;
    }

    private Component cosigner(CosignerDetails cosigner) {
        Span line = new Span(
                (cosigner.signs() ? Icon.TICK : Icon.CLOCK).create(),
                new Span(" "),
                new TextWithLanguage(cosigner.organisation().name(), language()));
        line.addClassNames("s", cosigner.signs() ? "t-ok" : "t-warn");
        if (!cosigner.signs()) {
            line.add(new Span(getTranslation("input.page.no-answer")));
        }
        return line;
    }

    private Section safety() {
        Section section = new Section(
                new H2(getTranslation("input.page.safety")),
                new Paragraph(getTranslation("input.page.safety-words")),
                new PlainLink(getTranslation("call.public.safety"), language().tag() + "/safety"));
        section.addClassNames("stack", "s2", "s");
        return section;
    }
}
