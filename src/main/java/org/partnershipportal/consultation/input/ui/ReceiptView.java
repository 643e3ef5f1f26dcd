package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.ReceiptPage;
import org.partnershipportal.consultation.input.RefusedFiles;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.ReceiptPapers;
import org.partnershipportal.consultation.receipt.SentArchive;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.TimeLine;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.springframework.beans.factory.ObjectProvider;

/** UC-INP-07: the receipt of what was sent, to keep and to check; and what happens next. */
@Route(":acting/inputs/:id/receipt")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class ReceiptView extends ActingPage {

    private static final int GROUP = 4;

    private final InputPages pages;
    private final SentArchive sent;
    private final ReceiptPapers papers;
    private final RefusedFiles refused;
    private final List<PageSlot.Filler> fillers;

    ReceiptView(
            Actors actors,
            InputPages pages,
            SentArchive sent,
            ReceiptPapers papers,
            RefusedFiles refused,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.refused = refused;
        this.fillers = fillers.orderedStream().toList();
        this.pages = pages;
        this.sent = sent;
        this.papers = papers;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        ReceiptPage page = pages.receipt(actor, named(event, "id", InputId::parse));
        InputDetails details = page.input();
        InputWording wording = new InputWording(reader());
        Drawing drawing = new Drawing(wording, details.id(), this::path);
        title(getTranslation("receipt.paper.title"));
        PageHeader header = new PageHeader(wording.say(page.title()))
                .back(
                        getTranslation(details.asLead() ? "input.question.back" : "input.list.title"),
                        path(details.asLead() ? InputLinks.page(details.id()) : InputLinks.LIST));
        Div main = new Div(header);
        main.addClassNames("stack", "m2");
        if (page.receipts().isEmpty()) {
            main.add(new EmptyState(
                    getTranslation("input.refusal.not-submitted"),
                    new AppLink(getTranslation("input.check.title"), path(InputLinks.check(details.id()))).asButton()));
            add(main);
            return;
        }
        PageSlot outcome = new PageSlot("input-outcome", details.id().ref(), acting().segment(), fillers);
        main.add(outcome);
        if (outcome.isVisible()) {
            header.secondary(print());
        }
        main.add(new RefusedFileRows(wording, refused, this::actor, details.id(), page.refused()));
        main.add(receipt(wording, page, !outcome.isVisible()));
        main.add(small(getTranslation("receipt.paper.no-word")));
        if (!page.earlier().isEmpty()) {
            main.add(earlier(wording, page));
        }
        PageSlot standing = new PageSlot("input-standing", details.id().ref(), acting().segment(), fillers);
        Aside aside = new Aside(standing);
        if (!outcome.isVisible()) {
            aside.add(next(wording, page));
        }
        aside.add(until(drawing, page), check(), outside(details));
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private Component receipt(InputWording wording, ReceiptPage page, boolean first) {
        ReceiptDetails receipt = page.latest();
        boolean withdrawn = page.input().status() == InputStatus.WITHDRAWN;
        Div head = new Div((withdrawn ? Icon.STOP : Icon.DONE).create(), new Span(wording.say(page.lead())));
        head.addClassName("done");
        Div number = new Div(Wording.isolated(receipt.number().toString(), "code"));
        number.addClassName("number");
        number.setId("receipt-number");
        Div hash = new Div();
        hash.addClassName("hash");
        hash.getElement().setAttribute("translate", "no");
        for (int i = 0; i < receipt.sha256().length(); i += GROUP) {
            hash.add(new Span(receipt.sha256().substring(i, i + GROUP)));
        }
        Div inner = new Div(
                new Div(small(getTranslation("receipt.paper.number")), number),
                facts(wording, page),
                receipt.isForgotten()
                        ? new Paragraph(getTranslation("receipt.paper.forgotten"))
                        : new Div(small(getTranslation("receipt.paper.hash")), hash, signature(receipt)),
                downloads(page.input(), receipt, first));
        inner.addClassNames("inner", "stack", "m2");
        Section card = new Section(head, inner);
        card.addClassNames("card", "flush", "receipt");
        return card;
    }

    private Facts facts(InputWording wording, ReceiptPage page) {
        Facts facts = Facts.lines();
        page.rows().forEach(row -> facts.fact(getTranslation(row.key()), value(wording, page, row)));
        return facts;
    }

    private Component value(InputWording wording, ReceiptPage page, ReceiptPage.Row row) {
        InputDetails details = page.input();
        return switch (row) {
            case RECEIVED -> times(wording, page.latest());
            case UTC -> Wording.isolated(page.latest().received().toString(), "num");
            case CALL ->
                new AppLink(
                        new TextWithLanguage(wording.title(details.call().content()), language()),
                        path(CallLinks.page(details.call().code())));
            case BY -> TextWithLanguage.ofAnyLanguage(wording.whose(details));
            case COSIGNED -> TextWithLanguage.ofAnyLanguage(Formats.list(page.cosigned(), language()));
            case VERSION -> new Span(Formats.number(page.latest().version(), language()));
            case CONTENTS ->
                new Span(page.contents() == null ? "" : page.contents().said(language()));
            case PUBLICATION -> new Span(wording.say(details.treated()));
        };
    }

    /** The portal's signature, for whoever checks it by hand. */
    private Details signature(ReceiptDetails receipt) {
        Span signature = Wording.isolated(receipt.signature(), "wraps");
        return new Details(getTranslation("input.plain-receipt.signature"), signature);
    }

    private Component times(InputWording wording, ReceiptDetails receipt) {
        Reader reader = reader();
        Div times = new Div(new Div(new Span(wording.exactly(receipt.received(), Reader.GENEVA) + " "
                + wording.zone(receipt.received(), Reader.GENEVA))));
        if (!reader.zone().equals(Reader.GENEVA)) {
            times.add(small(getTranslation(
                    "shared.deadline.own",
                    wording.exactly(receipt.received(), reader.zone()),
                    Formats.city(reader.zone(), language()))));
        }
        return times;
    }

    private Div downloads(InputDetails details, ReceiptDetails receipt, boolean first) {
        Anchor paper = new Anchor(
                SentDownload.paper(papers, this::actor, details.id(), receipt.sequence(), reader()),
                getTranslation("input.receipt.save"));
        paper.addClassName("btn");
        paper.setClassName("p", first);
        Div line = new Div(paper);
        if (!receipt.isForgotten()) {
            line.add(archive(details, receipt, getTranslation("input.receipt.download")));
        }
        if (first) {
            line.add(print());
        }
        line.addClassName("row");
        return line;
    }

    private Button print() {
        return new Button(
                getTranslation("shared.verb.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
    }

    private Anchor archive(InputDetails details, ReceiptDetails receipt, String words) {
        Anchor whole = new Anchor(SentDownload.archive(sent, this::actor, details.id(), receipt.sequence()), words);
        whole.addClassName("btn");
        return whole;
    }

    /** Each version that was sent has its receipt, which stays good for its text. */
    private Section earlier(InputWording wording, ReceiptPage page) {
        Rows rows = new Rows();
        page.earlier().forEach(receipt -> {
            Anchor archive = archive(page.input(), receipt, getTranslation("input.receipt.download"));
            archive.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "input.receipt.download-of",
                                    receipt.number().toString()));
            rows.add(new Row(Wording.isolated(receipt.number().toString(), "code"))
                    .meta(wording.exactly(receipt.received(), Reader.GENEVA) + " "
                            + wording.zone(receipt.received(), Reader.GENEVA))
                    .end(archive));
        });
        return Card.section(getTranslation("input.receipt.earlier"), "", rows);
    }

    private Section next(InputWording wording, ReceiptPage page) {
        TimeLine line = new TimeLine();
        page.steps().forEach(step -> {
            String what = wording.say(step.what());
            String when = step.at() == null ? "" : wording.moment(step.at());
            if (step.past()) {
                line.past(what, when);
            } else {
                line.next(what, when);
            }
        });
        Section section = new Section(new H2(getTranslation("call.text.next-steps")), line);
        section.addClassNames("stack", "s2");
        return section;
    }

    /** What can still be done. */
    private Section until(Drawing drawing, ReceiptPage page) {
        Section section = new Section();
        if (page.change() != null) {
            section.add(
                    new H2(getTranslation("input.receipt.until")),
                    new Paragraph(getTranslation("input.receipt.until-words")),
                    drawing.link(page.change()));
        }
        page.offers().forEach(offer -> section.add(drawing.link(offer)));
        section.addClassNames("stack", "s2", "s");
        section.setVisible(section.getComponentCount() > 0);
        return section;
    }

    /** What the team tells a holder who has no way into the portal, beside the receipt (R14.13). */
    private Section outside(InputDetails details) {
        Section section = new Section(
                new H2(getTranslation("input.receipt.outside")),
                new Paragraph(getTranslation("input.receipt.outside-words")));
        section.addClassNames("stack", "s2", "s");
        section.setVisible(details.isHeldOutside());
        return section;
    }

    private Section check() {
        Section section = new Section(
                new H2(getTranslation("plain.layout.verify")),
                new Paragraph(getTranslation("input.receipt.check-words")),
                new PlainLink(
                        getTranslation("input.receipt.check-link"), language().tag() + "/verify"));
        section.addClassNames("stack", "s2", "s");
        return section;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("m");
        return small;
    }
}
