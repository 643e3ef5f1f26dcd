package org.partnershipportal.platform.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.moderation.KeepText;
import org.partnershipportal.platform.moderation.ReportedTextDetails;
import org.partnershipportal.platform.moderation.ReportedTextId;
import org.partnershipportal.platform.moderation.ReportedTextLinks;
import org.partnershipportal.platform.moderation.ReportedTextStatus;
import org.partnershipportal.platform.moderation.ReportedTexts;

/** UC-MOD-04: decide on a reported text, or read how the text that one reported was decided on. */
@Route(":acting/reported-texts/:id")
@OpenTo(Permission.READ)
class ReportedTextView extends ActingPage {

    private final ReportedTexts texts;

    ReportedTextView(Actors actors, ReportedTexts texts) {
        super(actors);
        this.texts = texts;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        ReportedTextDetails details = texts.details(actor, named(event, "id", ReportedTextId::parse));
        title(getTranslation("moderation.reported-page.title"));
        String status = getTranslation(details.status().key());
        PageHeader header = (details.title() == null
                        ? new PageHeader(getTranslation("moderation.reported-page.title"))
                        : new PageHeader(details.title(), language()))
                .meta(
                        details.status() == ReportedTextStatus.WAITING
                                ? StatusBadge.warn(status)
                                : StatusBadge.neutral(status))
                .meta(getTranslation(
                        "moderation.reported-list.since",
                        Formats.dateTime(details.reportedAt(), Reader.GENEVA, language())));
        if (details.title() != null) {
            header.secondary(new AppLink(getTranslation("shared.verb.open-record"), path(details.path())));
        }
        if (Permission.KEEP_TEXT.isOpenTo(actor)) {
            header.back(getTranslation("moderation.reported-list.title"), path(ReportedTextLinks.LIST));
        }
        add(header, new Card(getTranslation("moderation.reported-page.reports"), reports(details)));
        add(details.allowed().contains(Permission.KEEP_TEXT) ? form(details) : outcome(details));
    }

    private Facts reports(ReportedTextDetails details) {
        Facts facts = Facts.stacked();
        details.reports()
                .forEach(report -> facts.fact(
                        Formats.dateTime(report.at(), Reader.GENEVA, language()),
                        new Div(
                                new Paragraph(getTranslation(report.rule().key())),
                                new Paragraph(TextWithLanguage.ofAnyLanguage(report.reason())))));
        return facts;
    }

    private Card outcome(ReportedTextDetails details) {
        String sentence = getTranslation(details.status().sentenceKey());
        Card card = new Card(getTranslation("shared.field.decision"), new Paragraph(sentence));
        if (!details.reason().isEmpty()) {
            card.add(Facts.stacked()
                    .fact(
                            getTranslation("shared.field.reason"),
                            new Paragraph(TextWithLanguage.ofAnyLanguage(details.reason()))));
        }
        return card;
    }

    private Card form(ReportedTextDetails details) {
        TextArea reason = new TextArea(getTranslation("moderation.keep.reason"));
        reason.setHelperText(getTranslation("moderation.keep.reason-hint"));
        reason.setMinRows(3);
        return new Card(
                getTranslation("moderation.keep.title"),
                new Paragraph(getTranslation("moderation.keep.lead")),
                new CommandForm<>(KeepText.class)
                        .given(KeepText::id, details.id())
                        .given(KeepText::version, details.version())
                        .required(KeepText::reason, reason)
                        .submit(getTranslation("moderation.keep.send"), command -> {
                            texts.keep(actor(), command);
                            done("moderation.keep.done", ReportedTextLinks.LIST);
                        }));
    }
}
