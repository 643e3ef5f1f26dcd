package org.partnershipportal.overview.mydata.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.overview.mydata.CopyRow;
import org.partnershipportal.overview.mydata.DataCopies;
import org.partnershipportal.overview.mydata.MyDataLinks;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Erasures;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.Consequence;

/** UC-HOME-03: a person sees what is kept about them, and erases their account after reading what that does. */
@Route(":acting/" + MyDataLinks.OWN)
@OpenTo(Permission.EDIT_OWN_ACCOUNT)
class MyDataView extends ActingPage {

    private static final int POLL_MILLISECONDS = 1000;

    private final Erasures erasures;
    private final DataCopies dataCopies;
    private final Div copies = new Div();
    private List<CopyRow> shown = List.of();
    private @Nullable Registration polling;

    MyDataView(Actors actors, Erasures erasures, DataCopies dataCopies) {
        super(actors);
        this.erasures = erasures;
        this.dataCopies = dataCopies;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("mydata.title"));
        add(
                new PageHeader(getTranslation("mydata.title")).lead(getTranslation("mydata.lead")),
                new Card(getTranslation("mydata.sealed.title"), new Paragraph(getTranslation("mydata.sealed.text"))),
                copies,
                erasure(actor));
        show();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        polling = ui.addPollListener(poll -> show());
        poll(ui);
    }

    /** The page asks again while a copy is being made, and not longer. */
    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            polling.remove();
        }
        detach.getUI().setPollInterval(-1);
    }

    private void poll(UI ui) {
        ui.setPollInterval(isWaiting() ? POLL_MILLISECONDS : -1);
    }

    private boolean isWaiting() {
        return shown.stream().anyMatch(one -> one.status() == CopyRow.Status.WAITING);
    }

    private void show() {
        List<CopyRow> now = dataCopies.list(actor());
        if (now.equals(shown) && copies.getComponentCount() > 0) {
            return; // what did not change keeps its focus
        }
        shown = now;
        copies.removeAll();
        Card card = new Card(getTranslation("mydata.copy.title"), new Paragraph(getTranslation("mydata.copy.lead")));
        Rows rows = Rows.bare();
        now.forEach(one -> rows.add(row(one)));
        if (!now.isEmpty()) {
            card.add(rows);
        }
        if (!isWaiting()) {
            card.add(new Button(getTranslation("mydata.copy.ask"), click -> ask(false)));
            if (actor().holdsAny(MemberRole.OWNER)) {
                card.add(new Button(getTranslation("mydata.copy.ask-organisation"), click -> ask(true)));
            }
        }
        copies.add(card);
        getUI().ifPresent(this::poll);
    }

    private void ask(boolean organisation) {
        dataCopies.ask(actor(), organisation, language());
        show();
    }

    private Row row(CopyRow copy) {
        String what = copy.organisation() == null ? "mydata.copy.own" : "mydata.copy.organisation";
        Row row = new Row(new Span(getTranslation(what)))
                .meta(Formats.dateTime(copy.askedAt(), reader().zone(), language()));
        String word = getTranslation(copy.status().key());
        return switch (copy.status()) {
            case WAITING -> row.after(StatusBadge.warn(word)).line(progress(copy));
            case READY ->
                row.after(StatusBadge.ok(word))
                        .end(new PlainLink(
                                getTranslation("mydata.copy.download"),
                                MyDataLinks.file(copy.id()).substring(1)));
            case FAILED -> row.after(StatusBadge.bad(word));
        };
    }

    private ProgressBar progress(CopyRow copy) {
        int total = Math.max(1, copy.totalCount());
        ProgressBar bar = new ProgressBar(0, total, Math.min(total, copy.doneCount()));
        bar.getElement()
                .setAttribute(
                        "aria-label", getTranslation("mydata.copy.progress", copy.doneCount(), copy.totalCount()));
        return bar;
    }

    private Card erasure(Actor actor) {
        List<Consequence> all = erasures.consequences(actor);
        Card card = new Card(getTranslation("mydata.erase.title"), new Paragraph(getTranslation("mydata.erase.lead")));
        card.add(new ConsequenceList(all));
        return all.stream().anyMatch(Consequence::stops) ? card : with(card, form(actor));
    }

    private static Card with(Card card, FormColumn form) {
        card.add(form);
        return card;
    }

    private FormColumn form(Actor actor) {
        TextField typed = new TextField(getTranslation("mydata.erase.typed"));
        typed.setHelperText(getTranslation("mydata.erase.typed-hint", erasures.confirmation(actor)));
        Button erase = new Button(
                getTranslation("mydata.erase.button"),
                click -> Confirm.askToEnd(
                        getTranslation("mydata.erase.question"),
                        getTranslation("mydata.erase.final"),
                        getTranslation("mydata.erase.button"),
                        () -> {
                            erasures.eraseOwn(actor(), typed.getValue());
                            // Nobody is signed in any more: the session has no person.
                            getUI().ifPresent(ui ->
                                    ui.getPage().setLocation("/" + language().tag() + "/"));
                        }));
        return new FormColumn().required(typed).submit(erase);
    }
}
