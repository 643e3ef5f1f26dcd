package org.partnershipportal.overview.mydata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.overview.mydata.DataCopies;
import org.partnershipportal.overview.mydata.MyDataLinks;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Erasures;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.Consequence;

/** UC-HOME-03: a person sees what is kept about them, and erases their account after reading what that does. */
@Route(":acting/" + MyDataLinks.OWN)
@OpenTo(Permission.EDIT_OWN_ACCOUNT)
class MyDataView extends ActingPage {

    private final Erasures erasures;
    private final DataCopies dataCopies;
    private final List<PageSlot.Filler> fillers;

    MyDataView(Actors actors, Erasures erasures, DataCopies dataCopies, List<PageSlot.Filler> fillers) {
        super(actors);
        this.erasures = erasures;
        this.dataCopies = dataCopies;
        this.fillers = fillers;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("mydata.title"));
        add(
                new PageHeader(getTranslation("mydata.title"))
                        .back(getTranslation("shell.account"), path("me"))
                        .lead(getTranslation("mydata.lead")),
                new CopyCard(dataCopies, this::actor, false, reader().zone(), language()),
                new Card(getTranslation("mydata.sealed.title"), new Paragraph(getTranslation("mydata.sealed.text"))),
                new PageSlot(
                        "own-data",
                        new ContentRef("person", String.valueOf(actor.person())),
                        acting().segment(),
                        fillers),
                erasure(actor));
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
                getTranslation("mydata.erase.title"),
                click -> Confirm.askToEnd(
                        getTranslation("mydata.erase.question"),
                        getTranslation("mydata.erase.final"),
                        getTranslation("mydata.erase.title"),
                        () -> {
                            erasures.eraseOwn(actor(), typed.getValue());
                            // Nobody is signed in any more: the session has no person.
                            getUI().ifPresent(ui ->
                                    ui.getPage().setLocation("/" + language().tag() + "/"));
                        }));
        return new FormColumn().required(typed).submit(erase);
    }
}
