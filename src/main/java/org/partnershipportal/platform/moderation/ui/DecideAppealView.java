package org.partnershipportal.platform.moderation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.EmptyState;
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
import org.partnershipportal.platform.moderation.CancelAppealEntry;
import org.partnershipportal.platform.moderation.CancelledEntry;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.EnteredAppeal;

/** UC-MOD-02: decide an appeal. */
@Route(":acting/moderation/:id")
@OpenTo(Permission.READ)
class DecideAppealView extends ActingPage {

    private final Cases cases;

    DecideAppealView(Actors actors, Cases cases) {
        super(actors);
        this.cases = cases;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CaseId id = named(event, "id", CaseId::parse);
        CaseDetails details = cases.details(actor, id);
        title(getTranslation("shared.field.appeal"));
        String status = getTranslation(details.status().key());
        PageHeader header = new PageHeader(details.title(), language())
                .meta(details.status().isClosed() ? StatusBadge.neutral(status) : StatusBadge.warn(status))
                .secondary(new AppLink(getTranslation("shared.verb.open-record"), path(details.path())));
        if (Permission.DECIDE_APPEAL.isOpenTo(actor)) {
            header.back(getTranslation("moderation.list.title"), path(CaseLinks.LIST));
        }
        add(header, new Card(getTranslation("shared.field.what-happened"), facts(details)));
        if (details.allowed().contains(Permission.DECIDE_APPEAL)) {
            add(form(details));
        } else if (!details.status().isClosed()) {
            add(new EmptyState(getTranslation(
                    cases.isUndecidable(actor, id) ? "moderation.case.undecidable" : "moderation.refusal.same-eyes")));
        }
        if (details.allowed().contains(Permission.CANCEL_APPEAL_ENTRY)) {
            add(cancelling(details));
        }
    }

    private Facts facts(CaseDetails details) {
        Facts facts = Facts.stacked()
                .fact(
                        getTranslation("shared.field.decision"),
                        getTranslation(
                                "shared.field.pair",
                                getTranslation(details.decision()),
                                Formats.dateTime(details.decidedAt(), Reader.GENEVA, language())))
                .fact(
                        getTranslation("moderation.case.reason"),
                        new Paragraph(TextWithLanguage.ofAnyLanguage(details.reason())));
        if (details.appeal() != null) {
            facts.fact(
                    getTranslation("shared.field.appeal"),
                    new Paragraph(TextWithLanguage.ofAnyLanguage(details.appeal())));
        }
        EnteredAppeal entered = details.entered();
        if (entered != null) {
            facts.fact(
                    getTranslation("moderation.case.entered"),
                    getTranslation(
                            "moderation.case.entered-on",
                            Formats.date(entered.day(), language()),
                            entered.reference()));
        }
        CancelledEntry cancelled = details.cancelled();
        if (cancelled != null) {
            facts.fact(
                    getTranslation("moderation.cancel.title"),
                    getTranslation(
                            "moderation.cancel.before",
                            Formats.date(cancelled.at(), Reader.GENEVA, language()),
                            cancelled.reason()));
        }
        if (details.answer() != null) {
            facts.fact(
                    getTranslation("shared.field.appeal-decision"),
                    new Paragraph(TextWithLanguage.ofAnyLanguage(details.answer())));
        }
        return facts;
    }

    private Card cancelling(CaseDetails details) {
        TextArea reason = new TextArea(getTranslation("moderation.cancel.reason"));
        reason.setHelperText(getTranslation("moderation.cancel.reason-hint"));
        return new Card(
                getTranslation("moderation.cancel.title"),
                getTranslation("moderation.cancel.lead"),
                new CommandForm<>(CancelAppealEntry.class)
                        .given(CancelAppealEntry::id, details.id())
                        .given(CancelAppealEntry::version, details.version())
                        .required(CancelAppealEntry::reason, reason)
                        .submitAside(getTranslation("moderation.cancel.button"), command -> {
                            cases.cancelEntry(actor(), command);
                            done("moderation.cancel.done", details.path());
                        }));
    }

    private Card form(CaseDetails details) {
        RadioButtonGroup<Boolean> overturn = new RadioButtonGroup<>(getTranslation("moderation.decide.question"));
        overturn.setItems(false, true);
        overturn.setItemLabelGenerator(
                yes -> getTranslation(yes ? "moderation.decide.overturn" : "moderation.decide.uphold"));
        overturn.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        TextArea reason = new TextArea(getTranslation("moderation.decide.reason"));
        reason.setHelperText(getTranslation("moderation.decide.reason-hint"));
        reason.setMinRows(3);
        return new Card(
                getTranslation("shared.field.your-decision"),
                new CommandForm<>(DecideAppeal.class)
                        .given(DecideAppeal::id, details.id())
                        .given(DecideAppeal::version, details.version())
                        .required(DecideAppeal::overturn, overturn)
                        .required(DecideAppeal::reason, reason)
                        .submit(getTranslation("shared.verb.confirm-decision"), command -> {
                            cases.decide(actor(), command);
                            done("moderation.decide.done", CaseLinks.LIST);
                        }));
    }
}
