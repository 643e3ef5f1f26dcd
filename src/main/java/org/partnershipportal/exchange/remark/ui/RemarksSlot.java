package org.partnershipportal.exchange.remark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.remark.BesidePractice;
import org.partnershipportal.exchange.remark.RemarkHiding;
import org.partnershipportal.exchange.remark.Remarks;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.TimeLine;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actors;

/** UC-REM-01: who vouches for a practice, and what others say of it, on its page. */
@org.springframework.stereotype.Component
class RemarksSlot implements PageSlot.Filler {

    private final Actors actors;
    private final Remarks remarks;
    private final RemarkHiding hiding;

    RemarksSlot(Actors actors, Remarks remarks, RemarkHiding hiding) {
        this.actors = actors;
        this.remarks = remarks;
        this.hiding = hiding;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        return switch (place) {
            case PracticeLinks.VOUCHED ->
                beside(record, acting).map(beside -> vouched(beside, new RemarkWording(actors.reader())));
            case PracticeLinks.BESIDE ->
                Acting.parse(acting)
                        .flatMap(by -> beside(record, acting)
                                .map(beside -> new RemarksCard(
                                                remarks,
                                                hiding,
                                                () -> actors.current(by),
                                                new RemarkWording(actors.reader()),
                                                acting,
                                                RemarksSlot::done)
                                        .of(beside)));
            default -> Optional.empty();
        };
    }

    private Optional<BesidePractice> beside(ContentRef record, String acting) {
        return Acting.parse(acting)
                .flatMap(by -> PracticeId.parse(record.id())
                        .flatMap(id -> remarks.beside(actors.current(by), id, Remarks.SOME)));
    }

    /** Says it and shows the page again: a label in its heading may be another one now. */
    private static void done(String words) {
        Toasts.done(words);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static Card vouched(BesidePractice beside, RemarkWording wording) {
        TimeLine line = new TimeLine().across();
        line.addClassName("roomy");
        for (BesidePractice.Vouched label : beside.labels()) {
            String name = wording.text(label.label().key());
            if (label.since() == null) {
                line.left(name, wording.text("remark.vouched.none"), Wording.small(wording.text(label.needsKey())));
            } else {
                line.past(name, wording.day(label.since()), by(label, wording));
            }
        }
        return new Card(wording.text("remark.vouched.title"), wording.text("remark.vouched.lead"), line);
    }

    private static Component by(BesidePractice.Vouched label, RemarkWording wording) {
        Div by = new Div();
        if (!label.label().isVouchedFor()) {
            by.add(new Span(wording.text("remark.vouched.authors")));
        }
        label.by().forEach(one -> by.add(new Div(new TextWithLanguage(one.name(), wording.language()))));
        if (label.more() > 0) {
            by.add(new Div(new Span(wording.text("remark.vouched.more", label.more()))));
        }
        return by;
    }
}
