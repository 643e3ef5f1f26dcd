package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/** UC-CAL-02: see who can respond to a call, by when, within which limits, and what happens afterwards. */
@Route(":acting/calls/:code")
@OpenTo(Permission.READ)
class CallView extends ActingPage {

    private final Calls calls;
    private final List<PageSlot.Filler> fillers;

    CallView(Actors actors, Calls calls, ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.calls = calls;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CallDetails call = calls.details(actor, named(event, "code", CallCode::parse));
        CallWording wording = new CallWording(reader(), now());
        CallCards cards = new CallCards(wording, call);
        title(getTranslation("call.page.title"));
        add(header(call, wording));
        if (!call.status().isInWork()) {
            Div archived = new Div(new Span(getTranslation("call.archive.told")));
            archived.addClassName("note");
            add(archived);
        }
        if (!call.takenOver().isEmpty()) {
            add(cards.takenOver());
        }
        if (!call.corrections().isEmpty()) {
            add(cards.corrections());
        }
        Card deadline = new Card(getTranslation("shared.field.deadline"));
        deadline.addClassName("first");
        cards.deadline().forEach(deadline::add);
        deadline.add(
                new PageSlot("call-start", new ContentRef("call", call.id().toString()), acting().segment(), fillers),
                new AppLink(getTranslation("call.page.questions"), path(CallLinks.questions(call.code()))),
                new PlainLink(
                        getTranslation("clarification.public.title"), language().tag() + CallLinks.asked(call.code())));
        Div both = new Div(deadline, cards.about());
        both.addClassName("two");
        Div after = new Div(cards.next(), cards.published());
        after.addClassName("eq");
        add(both, after, cards.questions());
    }

    private PageHeader header(CallDetails call, CallWording wording) {
        PageHeader header = new PageHeader(
                        wording.read(
                                        call.content().texts().title(),
                                        call.content().original())
                                .orElseGet(() -> new LocalizedText(call.code().value(), "en")),
                        language())
                .back(getTranslation("plain.layout.calls"), path(CallLinks.LIST))
                .lead(wording.line(
                        call.content().texts().issuedBy(), call.content().original()))
                .meta(
                        wording.status(call.status(), call.deadline()),
                        Wording.isolated(call.code().value(), "m"));
        if (call.opensDesk()) {
            header.secondary(new AppLink(getTranslation("call.page.desk"), path(CallLinks.desk(call.code()))));
        }
        return header;
    }
}
