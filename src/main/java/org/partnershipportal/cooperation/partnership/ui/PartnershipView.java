package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.PartyAct;
import org.partnershipportal.cooperation.partnership.PartyDetails;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.CopyLink;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.beans.factory.ObjectProvider;

/** UC-PAR-08: see a partnership and who takes part; leave, hand over, complete or end it. */
@Route(":acting/partnerships/:id")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/partnership.css")
class PartnershipView extends ActingPage {

    private record Explanation(Map<StakeholderGroup, String> missing) {}

    private final Partnerships partnerships;
    private final Parties parties;
    private final List<PageSlot.Filler> fillers;

    PartnershipView(
            Actors actors, Partnerships partnerships, Parties parties, ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.partnerships = partnerships;
        this.parties = parties;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", PartnershipId::parse));
    }

    private void show(PartnershipId id) {
        removeAll();
        PartnershipDetails details = partnerships.details(actor(), id);
        PartnershipWording wording = new PartnershipWording(reader());
        title(getTranslation("partnership.page.title"));
        add(header(details, wording));
        if (details.isPublic()) {
            add(everyoneReads(details));
        }
        next(details).forEach(this::add);
        PartyMenu menu = new PartyMenu(parties, this::actor, id, acting(), wording, key -> done(id, key), this::gone);
        Div both = new Div(
                PartnershipCards.parties(details, wording, acting(), menu::of),
                PartnershipCards.takesPart(details, wording));
        both.addClassNames("two", "even");
        add(
                both,
                new Card(getTranslation("partnership.page.about"), PartnershipCards.facts(details, wording)),
                new PageSlot("partnership", new ContentRef("partnership", id.toString()), acting().segment(), fillers),
                Card.section(
                        getTranslation("partnership.public.time-line"),
                        "",
                        PartnershipCards.timeLine(details, wording)));
    }

    private PageHeader header(PartnershipDetails details, PartnershipWording wording) {
        PageHeader header = new PageHeader(details.title(), language())
                .back(getTranslation("plain.layout.partnerships"), path(PartnershipLinks.LIST))
                .meta(wording.status(details.status()));
        if (!details.purpose().text().isEmpty()) {
            header.lead(new TextWithLanguage(details.purpose(), language()));
        }
        if (details.freshness() != null) {
            header.meta(wording.freshness(details.freshness()));
        }
        header.meta(Wording.isolated(details.number().value(), "m"));
        if (details.mode() != null) {
            header.meta(getTranslation(details.mode().key()));
        }
        header.meta(wording.period(details.period()));
        actions(details, header);
        return header;
    }

    /** The way to what everyone reads, and its address to be passed on. */
    private Div everyoneReads(PartnershipDetails details) {
        String address = language().tag() + PartnershipLinks.published(details.number());
        Div line = new Div(
                Icon.SEEN.create(),
                new Span(getTranslation("partnership.page.everyone")),
                new PlainLink(getTranslation("partnership.page.public-link"), address),
                new CopyLink(address));
        line.addClassNames("row", "s");
        return line;
    }

    /** One primary action, by what comes next; two others; the rest under "More". */
    private void actions(PartnershipDetails details, PageHeader header) {
        PartnershipId id = details.id();
        boolean draft = details.status() == PartnershipStatus.DRAFT;
        boolean answers =
                details.own().filter(own -> own.allows(PartyAct.ANSWER)).isPresent();
        if (answers) {
            header.primary(new AppLink(getTranslation("partnership.page.answer"), path(PartnershipLinks.answer(id))));
        } else if (details.allows(Permission.PUBLISH_PARTNERSHIP)) {
            header.primary(new AppLink(getTranslation("shared.verb.publish"), path(PartnershipLinks.publish(id))));
        }
        if (details.allows(Permission.INVITE_PARTY)) {
            AppLink invite = new AppLink(
                    getTranslation(draft ? "partnership.page.choose" : "shared.verb.invite"),
                    path(PartnershipLinks.invite(id)));
            if (details.allows(Permission.PUBLISH_PARTNERSHIP) || answers) {
                header.secondary(invite);
            } else {
                header.primary(invite);
            }
        }
        if (details.allows(Permission.EDIT_PARTNERSHIP)) {
            header.secondary(new AppLink(getTranslation("shared.verb.edit"), path(PartnershipLinks.edit(id))));
        }
        if (details.allows(Permission.END_PARTNERSHIP)) {
            if (details.status() == PartnershipStatus.PUBLISHED) {
                header.more(getTranslation("partnership.page.complete"), () -> complete(id));
            }
            header.more(getTranslation("partnership.page.end"), () -> end(id));
        }
    }

    /** What the reader should know or do now, above everything else. */
    private List<Card> next(PartnershipDetails details) {
        Set<StakeholderGroup> unexplained = details.composition().missing();
        unexplained.removeAll(details.missing().keySet());
        unexplained.removeAll(details.askedAgain());
        boolean explain = details.status() == PartnershipStatus.PUBLISHED
                && details.allows(Permission.EDIT_PARTNERSHIP)
                && !unexplained.isEmpty();
        if (explain) {
            return List.of(new Card(
                    getTranslation("partnership.explain.heading"),
                    PartnershipFields.missing(
                                    new CommandForm<>(Explanation.class),
                                    Explanation::missing,
                                    details,
                                    new PartnershipWording(reader()))
                            .submit(getTranslation("partnership.explain.save"), explained -> {
                                partnerships.explainMissing(
                                        actor(),
                                        details.id(),
                                        explained.missing(),
                                        language().tag());
                                done(details.id(), "partnership.explain.saved");
                            })));
        }
        if (details.endReason() != null) {
            return List.of(new Card(
                    getTranslation("partnership.public.end-reason"),
                    TextWithLanguage.block(details.endReason(), language())));
        }
        return details
                .own()
                .filter(own -> own.allows(PartyAct.TAKE_LEAD))
                .map(own -> new Card(
                        getTranslation("partnership.lead.offered-heading"),
                        new Paragraph(getTranslation("partnership.lead.offered")),
                        new Button(getTranslation("partnership.lead.take"), click -> takeLead(details.id(), own))))
                .stream()
                .toList();
    }

    /** The record is none of the reader's any more. */
    private void gone(String key) {
        done(key, PartnershipLinks.LIST);
    }

    private void takeLead(PartnershipId id, PartyDetails own) {
        parties.takeLead(actor(), id, own.id());
        done(id, "partnership.lead.taken");
    }

    private void complete(PartnershipId id) {
        Confirm.ask(
                getTranslation("partnership.complete.question"),
                getTranslation("partnership.complete.consequence"),
                getTranslation("partnership.page.complete"),
                () -> {
                    partnerships.complete(actor(), id);
                    done(id, "partnership.complete.done");
                });
    }

    private void end(PartnershipId id) {
        Confirm.ask(
                getTranslation("partnership.end.question"),
                getTranslation("partnership.end.consequence"),
                getTranslation("partnership.page.end"),
                PartnershipFields.why(language()),
                reason -> {
                    partnerships.end(actor(), id, reason);
                    done(id, "partnership.end.done");
                });
    }

    private void done(PartnershipId id, String key) {
        Toasts.done(getTranslation(key));
        show(id);
    }
}
