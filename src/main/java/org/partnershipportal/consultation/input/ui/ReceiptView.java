package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import org.partnershipportal.consultation.input.CosignerStatus;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.RefusedFiles;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.ReceiptPapers;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.receipt.SentArchive;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.NotFound;
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

    private final Inputs inputs;
    private final Receipts receipts;
    private final SentArchive sent;
    private final ReceiptPapers papers;
    private final RefusedFiles refused;
    private final List<PageSlot.Filler> fillers;

    ReceiptView(
            Actors actors,
            Inputs inputs,
            Receipts receipts,
            SentArchive sent,
            ReceiptPapers papers,
            RefusedFiles refused,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.refused = refused;
        this.fillers = fillers.orderedStream().toList();
        this.inputs = inputs;
        this.receipts = receipts;
        this.sent = sent;
        this.papers = papers;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputDetails details = inputs.details(actor, InputPaths.id(event));
        List<ReceiptDetails> all = receipts.of(actor, details.id().value());
        if (all.isEmpty() && !details.asLead()) {
            throw new NotFound();
        }
        InputWording wording = new InputWording(reader());
        boolean withdrawn = details.status() == InputStatus.WITHDRAWN;
        title(getTranslation("receipt.paper.title"));
        PageHeader header = new PageHeader(
                        getTranslation(withdrawn ? "input.receipt.of-withdrawn" : "input.receipt.received-title"))
                .back(
                        getTranslation(details.asLead() ? "input.question.back" : "input.list.title"),
                        path(details.asLead() ? InputLinks.page(details.id()) : InputLinks.LIST));
        Div main = new Div(header);
        main.addClassNames("stack", "m2");
        if (all.isEmpty()) {
            main.add(new EmptyState(
                    getTranslation("input.refusal.not-submitted"),
                    new AppLink(getTranslation("input.check.title"), path(InputLinks.check(details.id()))).asButton()));
            add(main);
            return;
        }
        main.add(new RefusedFileRows(wording, refused, this::actor, details.id(), refused.of(actor, details.id())));
        main.add(receipt(wording, details, all.getFirst(), withdrawn));
        main.add(small(getTranslation("receipt.paper.no-word")));
        if (all.size() > 1) {
            main.add(earlier(wording, details, all));
        }
        PageSlot standing = new PageSlot("input-standing", details.id().ref(), acting().segment(), fillers);
        PageSlot outcome = new PageSlot("input-outcome", details.id().ref(), acting().segment(), fillers);
        Aside aside = new Aside(standing, outcome);
        if (!outcome.isVisible()) {
            aside.add(next(wording, details, all.getFirst()));
        }
        aside.add(until(details), check());
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private Component receipt(InputWording wording, InputDetails details, ReceiptDetails receipt, boolean withdrawn) {
        Span words = new Span(getTranslation(withdrawn ? "input.page.was-withdrawn" : "receipt.paper.lead"));
        Div head = new Div((withdrawn ? Icon.STOP : Icon.DONE).create(), words);
        head.addClassName("done");
        Div number = new Div(InputWording.code(receipt.number().toString()));
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
                facts(wording, details, receipt),
                new Div(small(getTranslation("receipt.paper.hash")), hash),
                downloads(details, receipt));
        inner.addClassNames("inner", "stack", "m2");
        Section card = new Section(head, inner);
        card.addClassNames("card", "flush", "receipt");
        return card;
    }

    private Facts facts(InputWording wording, InputDetails details, ReceiptDetails receipt) {
        Facts facts = Facts.lines()
                .fact(getTranslation("receipt.paper.received"), times(wording, receipt))
                .fact(
                        getTranslation("receipt.paper.call"),
                        new AppLink(
                                new TextWithLanguage(
                                        wording.title(details.call().content()), language()),
                                path(CallLinks.page(details.call().code()))))
                .fact(getTranslation("input.check.from"), wording.whose(details));
        List<String> signed = details.cosigners().stream()
                .filter(cosigner -> cosigner.status() == CosignerStatus.SIGNED)
                .map(cosigner -> wording.whose(cosigner.organisation()))
                .toList();
        return facts.fact(getTranslation("input.receipt.co-signed"), Formats.list(signed, language()))
                .fact(getTranslation("receipt.paper.version"), Formats.number(receipt.version(), language()))
                .fact(
                        getTranslation("input.publication.title"),
                        getTranslation(
                                "input.task.chosen",
                                getTranslation(details.effectiveName().key()),
                                getTranslation(details.effectiveText().key())));
    }

    private Component times(InputWording wording, ReceiptDetails receipt) {
        Reader reader = reader();
        Div times = new Div(new Div(new Span(wording.exactly(receipt.received(), Reader.GENEVA) + " "
                + wording.zone(receipt.received(), Reader.GENEVA))));
        if (!reader.zone().equals(Reader.GENEVA)) {
            times.add(small(getTranslation(
                    "receipt.paper.your-time",
                    wording.exactly(receipt.received(), reader.zone()),
                    Formats.city(reader.zone(), language()))));
        }
        return times;
    }

    private Div downloads(InputDetails details, ReceiptDetails receipt) {
        Anchor paper = new Anchor(
                SentDownload.paper(papers, this::actor, details.id(), receipt.sequence(), reader()),
                getTranslation("input.receipt.save"));
        paper.addClassNames("btn", "p");
        Div line = new Div(paper, archive(details, receipt, getTranslation("input.receipt.download")));
        line.addClassName("row");
        return line;
    }

    private Anchor archive(InputDetails details, ReceiptDetails receipt, String words) {
        Anchor whole = new Anchor(SentDownload.archive(sent, this::actor, details.id(), receipt.sequence()), words);
        whole.addClassName("btn");
        return whole;
    }

    /** Each version that was sent has its receipt, which stays good for its text. */
    private Section earlier(InputWording wording, InputDetails details, List<ReceiptDetails> all) {
        Rows rows = new Rows();
        all.stream().skip(1).forEach(receipt -> {
            Anchor archive = archive(details, receipt, getTranslation("input.receipt.download"));
            archive.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "input.receipt.download-of",
                                    receipt.number().toString()));
            rows.add(new Row(InputWording.code(receipt.number().toString()))
                    .meta(wording.exactly(receipt.received(), Reader.GENEVA) + " "
                            + wording.zone(receipt.received(), Reader.GENEVA))
                    .end(archive));
        });
        return Card.section(getTranslation("input.receipt.earlier"), "", rows);
    }

    private Section next(InputWording wording, InputDetails details, ReceiptDetails receipt) {
        TimeLine line =
                new TimeLine().past(getTranslation("input.receipt.step-received"), wording.moment(receipt.received()));
        String closes = getTranslation("input.receipt.step-closes");
        String then = wording.moment(InputWording.stated(details));
        line = details.inTime() ? line.next(closes, then) : line.past(closes, then);
        line.next(getTranslation("input.check.after-read"), "").next(getTranslation("input.check.after-outcome"), "");
        Section section = new Section(new H2(getTranslation("input.receipt.next")), line);
        section.addClassNames("stack", "s2");
        return section;
    }

    private Section until(InputDetails details) {
        Section section = new Section(
                new H2(getTranslation("input.receipt.until")),
                new Paragraph(getTranslation("input.receipt.until-words")),
                new AppLink(getTranslation("input.receipt.change"), path(InputLinks.page(details.id()))));
        section.addClassNames("stack", "s2", "s");
        section.setVisible(details.inTime() && details.asLead() && details.status() == InputStatus.SUBMITTED);
        return section;
    }

    private Section check() {
        Section section = new Section(
                new H2(getTranslation("input.receipt.check")),
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
