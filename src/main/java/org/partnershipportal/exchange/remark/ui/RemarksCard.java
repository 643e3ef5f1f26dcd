package org.partnershipportal.exchange.remark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.partnershipportal.exchange.remark.BesidePractice;
import org.partnershipportal.exchange.remark.RemarkDetails;
import org.partnershipportal.exchange.remark.RemarkHiding;
import org.partnershipportal.exchange.remark.RemarkKind;
import org.partnershipportal.exchange.remark.RemarkLinks;
import org.partnershipportal.exchange.remark.RemarkText;
import org.partnershipportal.exchange.remark.Remarks;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.CaseLinks;

/** What others say of a practice, each under its author's name with the answer, and what the reader can do to each. */
final class RemarksCard {

    private final Remarks remarks;
    private final RemarkHiding hiding;
    private final Supplier<Actor> actor;
    private final RemarkWording wording;
    private final String acting;
    private final Consumer<String> done;
    private final RemarkForms forms;

    /**
     * @param actor asks who acts, at each act
     * @param acting for whom the reader acts, as it stands in the address
     * @param done says a sentence and shows the page again
     */
    RemarksCard(
            Remarks remarks,
            RemarkHiding hiding,
            Supplier<Actor> actor,
            RemarkWording wording,
            String acting,
            Consumer<String> done) {
        this.remarks = remarks;
        this.hiding = hiding;
        this.actor = actor;
        this.wording = wording;
        this.acting = acting;
        this.done = done;
        forms = new RemarkForms(remarks, hiding, actor, wording, done);
    }

    Card of(BesidePractice beside) {
        Card card = new Card("");
        fill(card, beside);
        return card;
    }

    private void fill(Card card, BesidePractice beside) {
        card.removeAll();
        card.add(Card.heading(wording.text("remark.page.title"), wording.text("remark.page.lead")));
        int shown = beside.remarks().rows().size();
        if (shown == 0) {
            card.add(new Paragraph(wording.text("remark.page.none")));
        }
        beside.remarks().rows().forEach(one -> card.add(row(beside, one)));
        if (beside.remarks().total() > shown) {
            card.add(new Button(
                    wording.text("uikit.more.button"),
                    click -> remarks.beside(actor.get(), beside.practice(), shown + Remarks.SOME)
                            .ifPresent(more -> fill(card, more))));
        }
        Div acts = new Div();
        acts.addClassName("row");
        for (RemarkKind kind : RemarkKind.values()) {
            if (beside.open().contains(kind)) {
                acts.add(new Button(wording.text(kind.verbKey()), click -> forms.write(beside, kind)));
            }
        }
        if (acts.getComponentCount() > 0) {
            card.add(acts);
        }
    }

    private Component row(BesidePractice beside, RemarkDetails one) {
        Div row = new Div();
        row.addClassNames("stack", "s2", "remark");
        row.add(heading(one));
        if (!one.current()) {
            row.add(Wording.small(wording.text(one.versionKey(), one.version())));
        }
        addText(row, one.words());
        if (one.kind().isReview() && one.words().text() != null) {
            row.add(criteria(one));
        }
        if (one.interests() != null) {
            row.add(
                    Wording.small(wording.text("remark.field.interests")),
                    TextWithLanguage.block(one.interests(), wording.language()));
        }
        row.add(writer(one));
        if (one.answer() != null) {
            row.add(answer(one, one.answer()));
        }
        row.add(acts(beside, one));
        return row;
    }

    private Div heading(RemarkDetails one) {
        Div line = new Div(
                wording.kind(one.kind()), Wording.small(wording.day(one.words().at())));
        line.addClassNames("row", "between");
        return line;
    }

    private void addText(Div row, RemarkDetails.Text text) {
        if (text.hiddenBy() != null) {
            row.add(new Paragraph(wording.text(
                    "remark.page.hidden", wording.text(text.hiddenBy().key()))));
        }
        if (text.text() != null) {
            row.add(TextWithLanguage.block(text.text(), wording.language()));
        }
    }

    private Component criteria(RemarkDetails one) {
        if (one.criteria().isEmpty()) {
            return Wording.small(wording.text("remark.page.no-criteria"));
        }
        UnorderedList list = new UnorderedList();
        one.criteria().stream().sorted().forEach(met -> list.add(new ListItem(wording.text(met.key()))));
        Div met = new Div(Wording.small(wording.text("remark.field.criteria")), list);
        met.addClassName("s");
        return met;
    }

    private Div writer(RemarkDetails one) {
        Div line = new Div();
        line.addClassNames("row", "m");
        if (one.writer() != null) {
            line.add(
                    new TextWithLanguage(one.writer().name(), wording.language()),
                    new Span(wording.text(one.writer().group().key())));
            if (!one.writer().verified()) {
                line.add(new Span(wording.text("remark.page.not-verified")));
            }
        }
        return line;
    }

    private Div answer(RemarkDetails one, RemarkDetails.Text text) {
        Span said = new Span(wording.text("remark.page.answer"));
        said.addClassName("strong");
        Div heading = new Div(said, Wording.small(wording.day(text.at())));
        heading.addClassName("row");
        Div answer = new Div(heading);
        answer.addClassNames("quote", "s", "stack", "s2");
        addText(answer, text);
        Div acts = new Div();
        acts.addClassName("row");
        if (one.allows(Permission.ANSWER_REMARK)) {
            acts.add(new Button(wording.text("remark.answer.withdraw"), click -> withdrawAnswer(one)));
        }
        moderate(acts, one, RemarkText.ANSWER, text);
        if (acts.getComponentCount() > 0) {
            answer.add(acts);
        }
        return answer;
    }

    private Div acts(BesidePractice beside, RemarkDetails one) {
        Div acts = new Div();
        acts.addClassName("row");
        if (one.canBeAnswered()) {
            acts.add(new Button(wording.text("remark.answer.verb"), click -> forms.answer(one)));
        }
        if (one.canBeRenewed()) {
            acts.add(new Button(wording.text("remark.renew.verb"), click -> {
                remarks.renew(actor.get(), one.id(), beside.version());
                done.accept(wording.text("remark.renew.done"));
            }));
        }
        if (one.allows(Permission.WRITE_REMARK)) {
            acts.add(new Button(wording.text("remark.withdraw.verb"), click -> withdraw(one)));
        }
        moderate(acts, one, RemarkText.WORDS, one.words());
        return acts;
    }

    private void moderate(Div acts, RemarkDetails one, RemarkText which, RemarkDetails.Text text) {
        if (text.allows(Permission.APPEAL)) {
            acts.add(new AppLink(
                    wording.text("shared.verb.appeal"), acting + "/" + RemarkLinks.appeal(one.id(), which)));
        }
        if (text.appealed() != null) {
            acts.add(new AppLink(wording.text("shared.field.appeal"), acting + "/" + CaseLinks.of(text.appealed())));
        }
        if (text.allows(Permission.HIDE_REMARK)) {
            acts.add(
                    text.hiddenBy() == null
                            ? new Button(wording.hide(which), click -> forms.hide(one, which))
                            : new Button(wording.show(which), click -> {
                                hiding.show(actor.get(), one.id(), which);
                                done.accept(wording.text("remark.hide.undone"));
                            }));
        }
    }

    private void withdraw(RemarkDetails one) {
        Confirm.askToEnd(
                wording.text("remark.withdraw.question"),
                wording.text("remark.withdraw.consequence"),
                wording.text("remark.withdraw.verb"),
                () -> {
                    remarks.withdraw(actor.get(), one.id());
                    done.accept(wording.text("remark.withdraw.done"));
                });
    }

    private void withdrawAnswer(RemarkDetails one) {
        Confirm.askToEnd(
                wording.text("remark.answer.withdraw-question"),
                wording.text("remark.answer.withdraw-consequence"),
                wording.text("remark.answer.withdraw"),
                () -> {
                    remarks.withdrawAnswer(actor.get(), one.id());
                    done.accept(wording.text("remark.answer.withdrawn"));
                });
    }
}
