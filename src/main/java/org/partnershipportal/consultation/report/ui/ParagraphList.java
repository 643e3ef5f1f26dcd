package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.CitationDetails;
import org.partnershipportal.consultation.report.ParagraphDetails;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;

/** The paragraphs of a report with what they cite, and the form of the next one. */
final class ParagraphList extends Div {

    /**
     * What the page does.
     *
     * @param move puts a paragraph behind another one, or first
     * @param remove takes a paragraph of this edition away
     * @param add adds one
     */
    record Acts(
            BiConsumer<ParagraphId, @Nullable ParagraphId> move,
            BiConsumer<ParagraphId, Long> remove,
            Consumer<AddParagraph> add) {}

    private final ReportWording wording;
    private final Acts acts;
    private final Function<ParagraphId, String> page;

    ParagraphList(
            ReportWording wording,
            ReportDetails report,
            boolean writable,
            Function<ParagraphId, String> page,
            Acts acts) {
        this.wording = wording;
        this.acts = acts;
        this.page = page;
        addClassNames("stack", "m2");
        List<ParagraphDetails> all = report.paragraphs();
        for (int i = 0; i < all.size(); i++) {
            add(card(report, i, writable));
        }
        if (writable) {
            add(form(report));
        }
    }

    private Card card(ReportDetails report, int place, boolean writable) {
        ParagraphDetails paragraph = report.paragraphs().get(place);
        Card card = new Card(wording.text("publishedreport.link.paragraph", paragraph.number()));
        if (!paragraph.heading().isEmpty()) {
            card.add(ReportWording.heading(paragraph.heading(), report.language()));
        }
        card.add(ReportWording.written(paragraph.text(), report.language()), cited(paragraph));
        if (writable) {
            card.add(buttons(report, place));
        }
        return card;
    }

    private Rows cited(ParagraphDetails paragraph) {
        Rows rows = Rows.bare();
        for (CitationDetails citation : paragraph.citations()) {
            rows.add(wording.changes(
                    citation, new Row(wording.named(citation.from())).end(wording.badge(citation.standing()))));
        }
        return rows;
    }

    private Div buttons(ReportDetails report, int place) {
        List<ParagraphDetails> all = report.paragraphs();
        ParagraphDetails paragraph = all.get(place);
        AppLink edit = new AppLink(wording.text("report.paragraph.edit"), page.apply(paragraph.id())).asButton();
        edit.setAriaLabel(wording.text("report.paragraph.edit-of", paragraph.number()));
        Div buttons = new Div(edit);
        buttons.addClassName("row");
        if (place > 0) {
            ParagraphId before = place > 1 ? all.get(place - 2).id() : null;
            buttons.add(
                    button("report.paragraph.up", paragraph, () -> acts.move().accept(paragraph.id(), before)));
        }
        if (place < all.size() - 1) {
            ParagraphId next = all.get(place + 1).id();
            buttons.add(
                    button("report.paragraph.down", paragraph, () -> acts.move().accept(paragraph.id(), next)));
        }
        buttons.add(button(
                "shared.verb.remove",
                paragraph,
                () -> Confirm.askToEnd(
                        wording.text("shared.verb.remove"),
                        wording.text("report.paragraph.remove-means"),
                        wording.text("shared.verb.remove"),
                        () -> acts.remove().accept(paragraph.id(), paragraph.edition()))));
        return buttons;
    }

    private Button button(String key, ParagraphDetails paragraph, Runnable act) {
        Button button = new Button(wording.text(key), click -> act.run());
        button.setAriaLabel(
                wording.text(key) + ": " + wording.text("publishedreport.link.paragraph", paragraph.number()));
        return button;
    }

    private Card form(ReportDetails report) {
        TextArea text = new TextArea(wording.text("report.paragraph.text"));
        text.setMinRows(4);
        List<ParagraphDetails> all = report.paragraphs();
        return new Card(
                wording.text("report.paragraph.add"),
                new CommandForm<>(AddParagraph.class)
                        .given(AddParagraph::call, report.call())
                        .given(
                                AddParagraph::after,
                                all.isEmpty() ? null : all.getLast().id())
                        .required(AddParagraph::text, text)
                        .optional(AddParagraph::heading, new TextField(wording.text("report.paragraph.heading")))
                        .submit(wording.text("report.paragraph.add"), acts.add()));
    }
}
