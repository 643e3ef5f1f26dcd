package org.partnershipportal.moderation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.partnershipportal.access.ActingPage;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.access.Permission;
import org.partnershipportal.access.Reader;
import org.partnershipportal.moderation.CaseDetails;
import org.partnershipportal.moderation.CaseId;
import org.partnershipportal.moderation.CaseLinks;
import org.partnershipportal.moderation.Cases;
import org.partnershipportal.moderation.DecideAppeal;
import org.partnershipportal.shared.Formats;
import org.partnershipportal.shared.NotFound;
import org.partnershipportal.uikit.AppLink;
import org.partnershipportal.uikit.Card;
import org.partnershipportal.uikit.EmptyState;
import org.partnershipportal.uikit.Facts;
import org.partnershipportal.uikit.FormColumn;
import org.partnershipportal.uikit.FormProblems;
import org.partnershipportal.uikit.PageHeader;
import org.partnershipportal.uikit.StatusBadge;
import org.partnershipportal.uikit.TextWithLanguage;
import org.partnershipportal.uikit.Toasts;

/** UC-MOD-02: decide an appeal. */
@Route(":acting/moderation/:id")
@PermitAll
class DecideAppealView extends ActingPage {

    private final Cases cases;

    DecideAppealView(Actors actors, Cases cases) {
        super(actors);
        this.cases = cases;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CaseId id = event.getRouteParameters().get("id").flatMap(CaseId::parse).orElseThrow(NotFound::new);
        CaseDetails details = cases.details(actor, id);
        title(getTranslation("moderation.case.title"));
        String status = getTranslation(details.status().key());
        add(
                new PageHeader(details.title(), language())
                        .back(getTranslation("moderation.list.title"), path(CaseLinks.LIST))
                        .meta(details.status().isClosed() ? StatusBadge.neutral(status) : StatusBadge.warn(status))
                        .secondary(new AppLink(getTranslation("moderation.case.open"), path(details.path()))),
                new Card(getTranslation("moderation.case.heading"), facts(details)));
        if (details.allowed().contains(Permission.DECIDE_APPEAL)) {
            add(form(details));
        } else if (!details.status().isClosed()) {
            add(new EmptyState(getTranslation("moderation.refusal.same-eyes")));
        }
    }

    private Facts facts(CaseDetails details) {
        Facts facts = Facts.stacked()
                .fact(
                        getTranslation("moderation.case.decision"),
                        getTranslation(
                                "moderation.case.decided",
                                getTranslation(details.decision()),
                                Formats.dateTime(details.decidedAt(), Reader.GENEVA, language())))
                .fact(
                        getTranslation("moderation.case.reason"),
                        new Paragraph(TextWithLanguage.ofAnyLanguage(details.reason())));
        if (details.appeal() != null) {
            facts.fact(
                    getTranslation("moderation.case.appeal"),
                    new Paragraph(TextWithLanguage.ofAnyLanguage(details.appeal())));
        }
        if (details.answer() != null) {
            facts.fact(
                    getTranslation("moderation.case.answer"),
                    new Paragraph(TextWithLanguage.ofAnyLanguage(details.answer())));
        }
        return facts;
    }

    private Card form(CaseDetails details) {
        FormProblems problems = new FormProblems();
        RadioButtonGroup<Boolean> overturn = new RadioButtonGroup<>(getTranslation("moderation.decide.question"));
        overturn.setItems(false, true);
        overturn.setItemLabelGenerator(
                yes -> getTranslation(yes ? "moderation.decide.overturn" : "moderation.decide.uphold"));
        overturn.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        TextArea reason = new TextArea(getTranslation("moderation.decide.reason"));
        reason.setHelperText(getTranslation("moderation.decide.reason-hint"));
        reason.setMinRows(3);
        problems.bind("overturn", overturn).bind("reason", reason);
        Button decide = new Button(
                getTranslation("moderation.decide.button"),
                click -> problems.read(() -> new DecideAppeal(
                                details.id(), details.version(), overturn.getValue(), reason.getValue()))
                        .filter(command -> problems.run(() -> cases.decide(actor(), command)))
                        .ifPresent(decided -> {
                            Toasts.done(getTranslation("moderation.decide.done"));
                            UI.getCurrent().navigate(path(CaseLinks.LIST));
                        }));
        return new Card(
                getTranslation("moderation.decide.title"),
                problems,
                new FormColumn().required(overturn, reason).submit(decide));
    }
}
