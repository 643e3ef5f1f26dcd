package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.CosignerDetails;
import org.partnershipportal.consultation.input.CosignerStatus;
import org.partnershipportal.consultation.input.DeadlinePassed;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.input.DraftPage;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.consultation.input.VersionChanged;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TimeLine;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Reader;

/**
 * UC-INP-06: check the answers, then submit. What was shown here is what is sent: a version that was frozen for others to
 * sign, or what is written now, which is refused if it changed since. However often it is sent, one receipt comes of it.
 */
@Route(":acting/inputs/:id/check")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class CheckView extends ActingPage {

    /** That one may send this for those named, which is said before it is sent. */
    record Declared(boolean declaration) {
        Declared {
            new FieldChecks(Declared.class)
                    .that(declaration, "declaration", "input.check.confirm-first")
                    .done();
        }
    }

    private final Inputs inputs;
    private final Answers answers;
    private final MemberDirectory members;
    private final Persons persons;
    private UUID key = Inputs.newKey();

    CheckView(Actors actors, Inputs inputs, Answers answers, MemberDirectory members, Persons persons) {
        super(actors);
        this.inputs = inputs;
        this.answers = answers;
        this.members = members;
        this.persons = persons;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        key = Inputs.newKey();
        show(answers.page(actor, InputPaths.id(event)), "");
    }

    /** @param note why a submission was not taken; empty if none was sent */
    private void show(DraftPage page, String note) {
        removeAll();
        DraftDetails draft = page.draft();
        InputDetails details = page.input();
        InputId id = details.id();
        InputWording wording = new InputWording(reader());
        title(getTranslation("input.check.title"));
        Div main = new Div(new PageHeader(getTranslation("input.check.title"))
                .back(getTranslation("input.question.back"), path(InputLinks.page(id)))
                .lead(getTranslation("input.check.lead", wording.whose(details))));
        main.addClassNames("stack", "m2");
        if (!note.isEmpty()) {
            main.add(warning(note));
            Toasts.announce(note);
        }
        CheckRows rows = new CheckRows(wording, acting(), details, draft, this::path);
        main.add(rows.problems());
        main.add(rows.who(), rows.answers(), rows.publication());
        main.add(declaration(details, draft, wording));
        Aside aside = new Aside(new DeadlineCard(wording, details, now()), after());
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private static Div warning(String sentence, Component... more) {
        Div words = new Div(new Paragraph(sentence));
        words.add(more);
        words.addClassNames("stack", "s2");
        Div note = new Div(Icon.WARNING.create(), words);
        note.addClassNames("note", "warn");
        return note;
    }

    /** The last step, or what stands in its way and who can take it. */
    private Component declaration(InputDetails details, DraftDetails draft, InputWording wording) {
        InputId id = details.id();
        if (!details.inTime()) {
            return warning(
                    getTranslation("input.refusal.deadline-passed"),
                    new AppLink(getTranslation("input.more-time.title"), path(InputLinks.page(id))));
        }
        if (!details.allowed().contains(Permission.SUBMIT_INPUT)) {
            return warning(onlySignatories(details.lead(), wording));
        }
        if (details.joint() && (details.frozenVersion() == 0 || details.changedSince())) {
            return warning(
                    getTranslation("input.check.freeze-first"),
                    new AppLink(getTranslation("input.cosigners.title"), path(InputLinks.cosigners(id))));
        }
        long waiting = details.cosigners().stream()
                .filter(cosigner -> cosigner.status().isIn() && !signs(cosigner))
                .count();
        Checkbox confirm = new Checkbox(
                getTranslation(details.lead() == null ? "input.check.confirm-alone" : "input.check.confirm"));
        CommandForm<Declared> form = new CommandForm<>(Declared.class).required(Declared::declaration, confirm);
        form.submit(getTranslation("input.check.submit"), declared -> ask(form, command(details, draft)));
        Card card = new Card(
                getTranslation("input.check.declaration"), new Paragraph(getTranslation("input.check.declared")), form);
        if (waiting == 0) {
            return card;
        }
        Div both = new Div(
                warning(
                        getTranslation("input.check.unanswered", waiting),
                        new AppLink(getTranslation("input.cosigners.title"), path(InputLinks.cosigners(id)))),
                card);
        both.addClassName("stack");
        return both;
    }

    private static boolean signs(CosignerDetails cosigner) {
        return cosigner.status() == CosignerStatus.SIGNED && cosigner.signedLatest() && !cosigner.askedAgain();
    }

    private String onlySignatories(@Nullable OrganisationSummary organisation, InputWording wording) {
        if (organisation == null) {
            return getTranslation(Permission.SUBMIT_INPUT.refusalKey());
        }
        Set<PersonId> signatories = members.find(Actor.system(), organisation.id(), Set.of(MemberRole.SIGNATORY));
        Collection<String> names = persons.names(Actor.system(), signatories).values();
        String name = wording.whose(organisation);
        return names.isEmpty()
                ? getTranslation("input.check.no-signatory", name)
                : getTranslation("input.check.only-signatories", name, Formats.list(names, language()));
    }

    private SubmitInput command(InputDetails details, DraftDetails draft) {
        return new SubmitInput(
                details.id(), key, details.joint() ? details.frozenVersion() : null, draft.fingerprint());
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
     * What came too late is told the time at which it came, and what is left to do (R14.2); what was changed after it was
     * checked is shown anew.
     */
    private void showRefused(InputId id, PortalException refusal) {
        InputWording wording = new InputWording(reader());
        switch (refusal) {
            case DeadlinePassed late -> {
                DraftPage page = answers.page(actor(), id);
                Instant stated = InputWording.stated(page.input());
                String note = getTranslation(
                        "input.check.too-late",
                        wording.exactly(late.received(), Reader.GENEVA),
                        wording.moment(stated, Reader.GENEVA));
                show(page, note);
            }
            case VersionChanged changed -> show(answers.page(actor(), id), getTranslation(changed.key()));
            default -> throw refusal;
        }
    }

    private Section after() {
        Section section = new Section(
                new H2(getTranslation("input.check.after")),
                new TimeLine()
                        .now(getTranslation("input.check.after-receipt"), "")
                        .next(getTranslation("input.check.after-read"), "")
                        .next(getTranslation("input.check.after-outcome"), ""));
        section.addClassNames("stack", "s2");
        return section;
    }
}
