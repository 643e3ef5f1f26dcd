package org.partnershipportal.exchange.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.exchange.practice.HidePractice;
import org.partnershipportal.exchange.practice.PracticeDetails;
import org.partnershipportal.exchange.practice.PracticeHiding;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.practice.PracticePart;
import org.partnershipportal.exchange.practice.PracticeStatus;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.exchange.practice.WithdrawPractice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.CopyLink;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.DocumentsField;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.partnershipportal.platform.moderation.HouseRule;
import org.springframework.beans.factory.ObjectProvider;

/** UC-PRA-01 to UC-PRA-04: read a practice with its versions; share it, give up a change, withdraw it. */
@Route(":acting/practices/:id")
@OpenTo(Permission.READ)
class PracticeView extends ActingPage {

    private final Practices practices;
    private final PracticeHiding hiding;
    private final Documents documents;
    private final List<PageSlot.Filler> fillers;

    PracticeView(
            Actors actors,
            Practices practices,
            PracticeHiding hiding,
            Documents documents,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.practices = practices;
        this.hiding = hiding;
        this.documents = documents;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", PracticeId::parse));
    }

    private void show(PracticeId id) {
        removeAll();
        PracticeDetails details = practices.details(actor(), id);
        PracticeWording wording = new PracticeWording(reader());
        title(details.text().title());
        add(header(details, wording));
        HouseRule rule = details.hiddenBy();
        if (rule != null) {
            add(hidden(details, rule));
        } else if (details.isShared()) {
            add(everyoneReads(id));
        }
        if (details.withdrawn() != null) {
            add(new Card(
                    getTranslation("practice.page.withdrawn"),
                    TextWithLanguage.block(details.withdrawn(), language())));
        }
        addWork(details);
        if (details.status() != PracticeStatus.WITHDRAWN) {
            addText(details, wording);
        }
        add(new PageSlot("practice", id.ref(), acting().segment(), fillers));
        if (details.earlier() > 0) {
            add(versions(details, wording));
        }
    }

    private void addText(PracticeDetails details, PracticeWording wording) {
        add(new Card(getTranslation("practice.page.told"), wording.stacked(PracticePart.sentences(details.text()))));
        List<PracticePart> deeper = PracticePart.deeper(details.text());
        if (!deeper.isEmpty()) {
            add(new Card(getTranslation("practice.page.deeper"), wording.stacked(deeper)));
        }
        add(new Card(
                getTranslation("practice.page.about"), wording.lines(PracticePart.about(details.text(), language()))));
        Card files = new Card(getTranslation("shared.field.files"));
        files.add(new DocumentsField(
                documents, this::actor, details.id().ref(), "", getTranslation("practice.page.files")));
        add(files);
    }

    private PageHeader header(PracticeDetails details, PracticeWording wording) {
        PageHeader header = new PageHeader(details.text().name(), language())
                .back(getTranslation("plain.layout.practices"), path(PracticeLinks.LIST))
                .meta(wording.status(details.status(), details.hiddenBy() != null));
        if (details.next() != null) {
            header.meta(StatusBadge.warn(getTranslation("practice.page.changed")));
        }
        wording.author(details.author()).forEach(header::meta);
        if (details.author().organisation() != null && details.text().unnamed()) {
            header.meta(getTranslation("practice.page.own-unnamed"));
        }
        if (details.isShared() && details.sharedAt() != null) {
            header.meta(getTranslation("practice.page.shared", wording.day(details.sharedAt())));
        }
        boolean unshared = details.next() != null || details.status() == PracticeStatus.DRAFT;
        if (details.allows(Permission.SHARE_PRACTICE)
                && unshared
                && details.hiddenBy() == null
                && details.gaps().isEmpty()) {
            header.primary(new Button(getTranslation("practice.share.verb"), click -> share(details)));
        }
        if (details.allows(Permission.WRITE_PRACTICE)) {
            header.secondary(new AppLink(getTranslation("shared.verb.edit"), path(PracticeLinks.edit(details.id()))));
            if (unshared) {
                header.more(getTranslation("practice.discard.verb"), () -> discard(details));
            }
        }
        if (details.allows(Permission.SHARE_PRACTICE) && details.isShared()) {
            header.more(getTranslation("practice.withdraw.verb"), () -> withdraw(details, wording));
        }
        if (details.allows(Permission.HIDE_PRACTICE)) {
            header.secondary(
                    details.hiddenBy() == null
                            ? new Button(getTranslation("practice.hide.verb"), click -> hide(details, wording))
                            : new Button(getTranslation("practice.hide.undo"), click -> showAgain(details.id())));
        }
        return header;
    }

    /** That a moderator has hidden it, by which rule, and the way to the appeal. */
    private Div hidden(PracticeDetails details, HouseRule rule) {
        Div words = new Div(
                new Span(getTranslation("practice.page.hidden", getTranslation(rule.key()))),
                new Span(getTranslation("practice.page.hidden-who")));
        words.addClassNames("stack", "s2");
        if (details.allows(Permission.APPEAL)) {
            words.add(new AppLink(getTranslation("shared.verb.appeal"), path(PracticeLinks.appeal(details.id()))));
        }
        if (details.appealed() != null) {
            words.add(new AppLink(getTranslation("shared.field.appeal"), path(CaseLinks.of(details.appealed()))));
        }
        Div note = new Div(Icon.WARNING.create(), words);
        note.addClassNames("note", "warn");
        return note;
    }

    private Div everyoneReads(PracticeId id) {
        String address = language().tag() + PracticeLinks.published(id);
        Div line = new Div(
                Icon.SEEN.create(),
                new Span(getTranslation("practice.page.everyone")),
                new PlainLink(getTranslation("practice.page.public-link"), address),
                new CopyLink(address));
        line.addClassNames("row", "s");
        return line;
    }

    /** What is missing before it can be shared, and that a change waits. */
    private void addWork(PracticeDetails details) {
        if (!details.gaps().isEmpty() && details.allows(Permission.WRITE_PRACTICE)) {
            UnorderedList gaps = new UnorderedList();
            details.gaps().forEach(gap -> gaps.add(new ListItem(getTranslation(gap.key()))));
            add(new Card(getTranslation("practice.page.gaps"), gaps));
        }
        if (details.next() != null) {
            Paragraph note = new Paragraph(getTranslation("practice.page.change-waits"));
            note.addClassName("m");
            add(note);
        }
    }

    /** The earlier ones, the latest first; they are read when somebody opens them. */
    private Card versions(PracticeDetails details, PracticeWording wording) {
        Card card = new Card(getTranslation("practice.page.versions"));
        Button show = new Button(getTranslation("practice.page.versions-show", details.earlier()));
        show.addClickListener(click -> {
            card.remove(show);
            practices.versions(actor(), details.id()).stream()
                    .skip(1)
                    .forEach(version -> card.add(new Details(
                            getTranslation("practice.page.version", version.number(), wording.day(version.at())),
                            wording.stacked(PracticePart.all(version.text(), language())))));
        });
        card.add(show);
        return card;
    }

    private void hide(PracticeDetails details, PracticeWording wording) {
        RadioButtonGroup<HouseRule> rule = new RadioButtonGroup<>(wording.text("practice.hide.rule"));
        rule.setItems(HouseRule.values());
        rule.setItemLabelGenerator(each -> wording.text(each.key()));
        rule.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Confirm.ask(
                getTranslation("practice.hide.question"),
                getTranslation("practice.hide.consequence"),
                getTranslation("practice.hide.verb"),
                new CommandForm<>(HidePractice.class)
                        .given(HidePractice::practice, details.id())
                        .required(HidePractice::rule, rule)
                        .required(HidePractice::reason, new TextArea(wording.text("shared.field.reason"))),
                command -> {
                    hiding.hide(actor(), command);
                    done(details.id(), "practice.hide.done");
                });
    }

    private void showAgain(PracticeId id) {
        hiding.show(actor(), id);
        done(id, "practice.hide.undone");
    }

    private void share(PracticeDetails details) {
        Confirm.ask(
                getTranslation("practice.share.question"),
                getTranslation("practice.share.consequence"),
                getTranslation("practice.share.verb"),
                () -> {
                    practices.share(actor(), details.id(), details.edition());
                    done(details.id(), "practice.share.done");
                });
    }

    private void discard(PracticeDetails details) {
        Confirm.askToEnd(
                getTranslation("practice.discard.question"),
                getTranslation(
                        details.isShared() ? "practice.discard.consequence-shared" : "practice.discard.consequence"),
                getTranslation("practice.discard.verb"),
                () -> {
                    practices.discard(actor(), details.id(), details.edition());
                    if (details.isShared()) {
                        done(details.id(), "practice.discard.done");
                    } else {
                        done("practice.discard.done", PracticeLinks.LIST);
                    }
                });
    }

    private void withdraw(PracticeDetails details, PracticeWording wording) {
        Confirm.ask(
                getTranslation("practice.withdraw.question"),
                getTranslation("practice.withdraw.consequence"),
                getTranslation("practice.withdraw.verb"),
                new CommandForm<>(WithdrawPractice.class)
                        .given(WithdrawPractice::edition, details.edition())
                        .required(WithdrawPractice::reason, new TextArea(wording.text("shared.field.reason")))
                        .given(WithdrawPractice::language, language().tag()),
                why -> {
                    practices.withdraw(actor(), details.id(), why);
                    done(details.id(), "practice.withdraw.done");
                });
    }

    private void done(PracticeId id, String key) {
        Toasts.done(getTranslation(key));
        show(id);
    }
}
