package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallAct;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.LanguageShare;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;

/** The parts of a call's page at the desk: what is complete, what is missing, and where to change it. */
final class DeskCards {

    private final CallWording wording;
    private final CallDetails call;
    private final CallContent content;
    private final UnaryOperator<String> path;
    private final boolean writes;

    /** @param path makes the address of a page below {@code /app/} */
    DeskCards(CallWording wording, CallDetails call, UnaryOperator<String> path) {
        this.wording = wording;
        this.call = call;
        this.content = call.content();
        this.path = path;
        this.writes = call.writes();
    }

    /** The six languages, and how much stands in each. */
    Component languages() {
        Rows rows = Rows.bare();
        for (LanguageShare share : content.languages()) {
            Language language = share.language();
            String name = wording.languageName(language);
            Component title =
                    writes ? new AppLink(name, path.apply(CallLinks.texts(call.code(), language))) : new Span(name);
            Row row = new Row(title);
            if (language == content.original()) {
                row.after(tag());
            }
            if (share.isThere()) {
                row.meta(share.told(wording.language()));
            }
            rows.add(row.end(standing(share)));
        }
        return new Card(wording.text("shared.field.languages"), rows);
    }

    /** The form as contributors will find it, in each language in which the call can be read. */
    Component preview() {
        Rows rows = Rows.bare();
        for (LanguageShare share : content.languages()) {
            if (share.isThere()) {
                Language language = share.language();
                String name = wording.languageName(language);
                AppLink application = new AppLink(
                        wording.text("call.form-preview.application"),
                        path.apply(CallLinks.preview(call.code(), language)));
                PlainLink plain = new PlainLink(
                        wording.text("call.form-preview.plain"), language.tag() + CallLinks.plainPreview(call.code()));
                application
                        .getElement()
                        .setAttribute("aria-label", wording.text("call.form-preview.application-in", name));
                plain.getElement().setAttribute("aria-label", wording.text("call.form-preview.plain-in", name));
                Div both = new Div(application, plain);
                both.addClassName("row");
                rows.add(new Row(new Span(name)).end(both));
            }
        }
        return new Card(
                wording.text("call.form-preview.card"), new Paragraph(wording.text("call.form-preview.lead")), rows);
    }

    private Span tag() {
        Span tag = new Span(wording.text("call.texts.original"));
        tag.addClassName("tag");
        return tag;
    }

    private StatusBadge standing(LanguageShare share) {
        if (!share.isThere()) {
            return StatusBadge.neutral(wording.text("call.texts.not-begun"));
        }
        return share.isWhole()
                ? StatusBadge.ok(wording.text("call.languages.whole"))
                : StatusBadge.warn(wording.text("call.languages.part"));
    }

    /** What it allows and is about, and from which earlier call it began. */
    Component rules(@Nullable CallSummary basedOn) {
        CallRules rules = content.rules();
        Facts facts = Facts.lines()
                .fact(
                        wording.text("call.fact.who"),
                        wording.text(rules.individuals() ? "call.fact.who-everyone" : "call.fact.who-organisations"))
                .fact(
                        wording.text("call.rules.names"),
                        wording.list(rules.names().stream()
                                .sorted()
                                .map(name -> wording.text(name.key()))
                                .toList()))
                .fact(
                        wording.text("call.rules.texts"),
                        wording.list(rules.texts().stream()
                                .sorted()
                                .map(text -> wording.text(text.key()))
                                .toList()))
                .fact(
                        wording.text("shared.field.files"),
                        wording.text("call.fact.files-limit", rules.files(), wording.size(rules.bytesPerFile())))
                .fact(wording.text("call.rules.retention"), wording.text("call.years", rules.retentionYears()))
                .fact(wording.text("shared.field.themes"), wording.themes(content.themes()))
                .fact(wording.text("call.fact.mandate"), content.mandate());
        if (basedOn != null) {
            LocalizedText title = wording.read(basedOn.title(), basedOn.original())
                    .orElseGet(() -> new LocalizedText(basedOn.code().value(), "en"));
            facts.fact(
                    wording.text("call.fact.based-on"),
                    new AppLink(
                            new TextWithLanguage(title, wording.language()),
                            path.apply(CallLinks.page(basedOn.code()))));
        }
        Card card = new Card(wording.text("call.rules.heading"), facts);
        if (writes) {
            card.add(change(CallLinks.rules(call.code()), "call.rules.heading"));
        }
        return card;
    }

    /** Opening and deadline, in the call's zone and where the reader is. */
    Component dates() {
        Instant opens = call.opens();
        Facts facts = Facts.stacked()
                .fact(
                        wording.text("call.dates.opening"),
                        opens == null
                                ? wording.text("call.dates.not-set")
                                : wording.text(
                                        "shared.field.pair",
                                        wording.moment(opens, Deadline.GENEVA),
                                        wording.zone(opens, Deadline.GENEVA)));
        facts.fact(
                wording.text("shared.field.deadline"),
                new CallCards(wording, call).deadline().toArray(Component[]::new));
        Card card = new Card(wording.text("call.dates.heading"), facts);
        if (call.can(CallAct.EDIT) || call.can(CallAct.EXTEND)) {
            card.add(change(CallLinks.dates(call.code()), "call.dates.heading"));
        }
        return card;
    }

    /** The call as a file. */
    Component file(DownloadHandler export) {
        Anchor download = new Anchor(export, wording.text("call.export.act"));
        download.setDownload(true);
        return new Card(wording.text("call.export.heading"), new Paragraph(wording.text("call.export.lead")), download);
    }

    private AppLink change(String below, String heading) {
        AppLink link = new AppLink(wording.text("shared.verb.change"), path.apply(below)).asButton();
        link.getElement().setAttribute("aria-label", wording.text("shared.verb.change") + ": " + wording.text(heading));
        return link;
    }
}
