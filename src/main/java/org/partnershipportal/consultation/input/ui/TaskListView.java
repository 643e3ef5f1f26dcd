package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.CosignerDetails;
import org.partnershipportal.consultation.input.CosignerStatus;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.input.DraftPage;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.RefusedFile;
import org.partnershipportal.consultation.input.RefusedFiles;
import org.partnershipportal.ground.shared.LocalizedText;
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
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;

/** UC-INP-02: an input's task list: what is done, what is still to do, and who else is at it. */
@Route(":acting/inputs/:id")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class TaskListView extends ActingPage {

    private final Inputs inputs;
    private final Answers answers;
    private final Extensions extensions;
    private final Persons persons;
    private final RefusedFiles refused;

    TaskListView(
            Actors actors,
            Inputs inputs,
            Answers answers,
            Extensions extensions,
            Persons persons,
            RefusedFiles refused) {
        super(actors);
        this.refused = refused;
        this.inputs = inputs;
        this.answers = answers;
        this.extensions = extensions;
        this.persons = persons;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputId id = InputPaths.id(event);
        DraftPage page = answers.page(actor, id);
        if (page.input().asLead()) {
            show(actor, page);
        } else {
            event.forwardTo(path(InputLinks.sign(id)));
        }
    }

    private void show(Actor actor, DraftPage page) {
        removeAll();
        InputDetails details = page.input();
        InputId id = details.id();
        DraftDetails draft = page.draft();
        InputWording wording = new InputWording(reader());
        title(getTranslation("input.page.title"));
        Div main = new Div(header(details, wording));
        main.addClassNames("stack", "m2");
        if (details.submittedVersion() > 0) {
            main.add(sent(details, wording));
            refused.of(actor, id).forEach(file -> main.add(refused(details, wording, file)));
        }
        TaskRows tasks = new TaskRows(wording, details, draft, this::path);
        main.add(tasks.progress());
        tasks.sections().forEach(main::add);
        main.add(tasks.send());
        main.add(tasks.next());
        Aside aside = new Aside(new DeadlineCard(wording, details, now()), together(actor, details, draft));
        aside.addClassNames("stack", "m2");
        aside.add(
                new MoreTime(
                        wording,
                        details,
                        extensions.of(actor, details.call().id(), id.value()).orElse(null),
                        reason -> {
                            inputs.askExtension(actor(), id, reason);
                            Toasts.done(getTranslation("input.more-time.sent"));
                            show(actor(), answers.page(actor(), id));
                        }),
                safety());
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private PageHeader header(InputDetails details, InputWording wording) {
        LocalizedText call = wording.title(details.call().content());
        PageHeader header = new PageHeader(getTranslation("input.page.title"))
                .back(call.text(), path(CallLinks.page(details.call().code())))
                .meta(wording.status(details.status()))
                .meta(getTranslation("input.page.for", wording.whose(details)))
                .meta(getTranslation("input.page.language", wording.languageName(details.language())));
        if (details.allowed().contains(Permission.WITHDRAW_INPUT)) {
            header.more(getTranslation("input.page.withdraw"), () -> askToWithdraw(details.id()));
        }
        return header;
    }

    private void askToWithdraw(InputId id) {
        Confirm.askToEnd(
                getTranslation("input.page.withdraw-question"),
                getTranslation("input.page.withdraw-consequence"),
                getTranslation("input.page.withdraw"),
                () -> {
                    inputs.withdraw(actor(), id);
                    Toasts.done(getTranslation("input.page.withdrawn"));
                    UI.getCurrent().navigate(path(InputLinks.LIST));
                });
    }

    /** What was received, and whether what is written now differs from it. */
    private Component sent(InputDetails details, InputWording wording) {
        boolean withdrawn = details.status() == InputStatus.WITHDRAWN;
        boolean differs = details.changedSince() || details.frozenVersion() != details.submittedVersion();
        String sentence = withdrawn
                ? getTranslation("input.page.was-withdrawn")
                : getTranslation(
                        differs && details.inTime() ? "input.page.sent-differs" : "input.page.sent",
                        wording.moment(Objects.requireNonNull(details.submittedAt())));
        Div words = new Div(
                new Paragraph(sentence),
                new AppLink(getTranslation("input.list.receipt"), path(InputLinks.receipt(details.id()))));
        words.addClassNames("stack", "s2");
        Div note = new Div((withdrawn ? Icon.STOP : differs ? Icon.WARNING : Icon.DONE).create(), words);
        note.addClassNames("note", withdrawn || differs ? "warn" : "ok");
        return note;
    }

    /** A file that its check refused after it had been sent: which, why, and until when another takes its place (R14.2). */
    private Component refused(InputDetails details, InputWording wording, RefusedFile file) {
        Span name = new Span(file.name());
        name.addClassName("strong");
        name.getElement().setAttribute("dir", "auto");
        Div words = new Div(
                name,
                new Paragraph(getTranslation(file.reason().key())),
                new Paragraph(getTranslation(
                        file.open() ? "input.refused.until" : "input.refused.over", wording.moment(file.until()))));
        if (file.open()) {
            words.add(new AppLink(getTranslation("input.refused.cure"), path(InputLinks.receipt(details.id()))));
        }
        words.addClassNames("stack", "s2");
        Div note = new Div(Icon.WARNING.create(), words);
        note.addClassNames("note", "warn");
        return note;
    }

    /** The colleagues who are writing now, and those who sign with the lead. */
    private Section together(Actor actor, InputDetails details, DraftDetails draft) {
        Section section = new Section(new H2(getTranslation("input.page.together")));
        section.addClassNames("stack", "s2");
        Set<PersonId> holders = draft.answers().stream()
                .map(AnswerDetails::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonId, String> names = holders.isEmpty() ? Map.of() : persons.names(actor, holders);
        int number = 0;
        for (AnswerDetails answer : draft.answers()) {
            number++;
            if (answer.holder() != null) {
                section.add(InputWording.toned(
                        Icon.PENCIL,
                        "t-brand",
                        getTranslation(
                                "input.page.writes",
                                names.getOrDefault(answer.holder(), getTranslation("input.page.colleague")),
                                number)));
            }
        }
        details.cosigners().stream()
                .filter(cosigner -> cosigner.status().isIn())
                .forEach(cosigner -> section.add(cosigner(cosigner)));
        if (details.lead() != null && details.allowed().contains(Permission.EDIT_INPUT) && details.inTime()) {
            section.add(new AppLink(getTranslation("input.page.invite"), path(InputLinks.cosigners(details.id()))));
        }
        section.setVisible(section.getComponentCount() > 1);
        return section;
    }

    private Component cosigner(CosignerDetails cosigner) {
        boolean signed = cosigner.status() == CosignerStatus.SIGNED && !cosigner.askedAgain();
        Span line = new Span(
                (signed ? Icon.TICK : Icon.CLOCK).create(),
                new Span(" "),
                new TextWithLanguage(cosigner.organisation().name(), language()));
        line.addClassNames("s", signed ? "t-ok" : "t-warn");
        if (!signed) {
            line.add(new Span(getTranslation("input.page.no-answer")));
        }
        return line;
    }

    private Section safety() {
        Section section = new Section(
                new H2(getTranslation("input.page.safety")),
                new Paragraph(getTranslation("input.page.safety-words")),
                new PlainLink(
                        getTranslation("input.page.safety-link"), language().tag() + "/safety"));
        section.addClassNames("stack", "s2", "s");
        return section;
    }
}
