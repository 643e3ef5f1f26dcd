package org.partnershipportal.exchange.practice.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.Tags;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.moderation.HouseRule;

/** Beside the form: how others will see what is being written, and what it means to share it. */
final class PracticePreview extends Aside {

    private final PracticeWording wording;
    private final PracticeFields fields;
    private final Card card;

    PracticePreview(PracticeWording wording, PracticeFields fields) {
        this.wording = wording;
        this.fields = fields;
        card = new Card(wording.text("practice.form.preview"));
        Div note = new Div(Icon.SPEECH.create(), new Span(wording.text("practice.form.note")));
        note.addClassName("note");
        addClassName("stack");
        UnorderedList rules = new UnorderedList();
        for (HouseRule rule : HouseRule.values()) {
            rules.add(new ListItem(wording.text(rule.key())));
        }
        add(card, note, new Details(wording.text("practice.hide.rules"), rules));
        fields.onChange(this::show);
        show();
    }

    private void show() {
        WrittenSoFar written = fields.written();
        card.removeAll();
        card.add(
                Card.heading(wording.text("practice.form.preview"), ""),
                Wording.small(String.join(" · ", written.facts())),
                new Div(wording.selfReported()),
                new H3(said(written, written.title())));
        if (!written.story().isEmpty()) {
            card.add(new Paragraph(said(written, written.story())));
        }
        if (!written.change().isEmpty()) {
            card.add(
                    Wording.small(wording.text("practice.field.change")),
                    new Paragraph(said(written, written.change())));
        }
        if (!written.rules().isEmpty()) {
            card.add(Tags.of(written.rules()));
        }
    }

    private TextWithLanguage said(WrittenSoFar written, String words) {
        return new TextWithLanguage(new LocalizedText(words, written.language()), wording.language());
    }
}
