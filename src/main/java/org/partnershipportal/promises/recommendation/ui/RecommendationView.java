package org.partnershipportal.promises.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.CopyLink;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.recommendation.DeclineRecommendation;
import org.partnershipportal.promises.recommendation.RecommendationDetails;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.promises.recommendation.RecommendationStatus;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.WithdrawRecommendation;
import org.springframework.beans.factory.ObjectProvider;

/** UC-REC-01, UC-REC-03: read a recommendation, and what other modules know of it; check it. */
@Route(":acting/recommendations/:id")
@OpenTo(Permission.READ)
class RecommendationView extends ActingPage {

    private final Recommendations recommendations;
    private final OrganisationDirectory directory;
    private final List<PageSlot.Filler> fillers;

    RecommendationView(
            Actors actors,
            Recommendations recommendations,
            OrganisationDirectory directory,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.recommendations = recommendations;
        this.directory = directory;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", RecommendationId::parse));
    }

    private void show(RecommendationId id) {
        removeAll();
        RecommendationDetails details = recommendations.details(actor(), id);
        RecommendationWording wording = new RecommendationWording(reader());
        title(getTranslation("recommendation.page.title"));
        add(header(details, wording));
        if (details.status().isPublic()) {
            add(everyoneReads(id));
        }
        if (details.declined() != null) {
            add(new Card(
                    getTranslation(
                            details.status() == RecommendationStatus.WITHDRAWN
                                    ? "recommendation.page.withdrawn"
                                    : "recommendation.page.declined"),
                    TextWithLanguage.block(details.declined(), language())));
        }
        add(
                new Card(
                        getTranslation("recommendation.field.text"),
                        TextWithLanguage.block(details.text(), language())),
                new Card(getTranslation("recommendation.page.about"), facts(details, wording)),
                new PageSlot(
                        "recommendation",
                        new ContentRef("recommendation", id.toString()),
                        acting().segment(),
                        fillers));
    }

    private PageHeader header(RecommendationDetails details, RecommendationWording wording) {
        RecommendationId id = details.id();
        PageHeader header = new PageHeader(getTranslation("recommendation.page.to", wording.state(details.state())))
                .back(getTranslation("plain.layout.recommendations"), path(RecommendationLinks.LIST))
                .meta(wording.status(details.status()));
        if (details.position() != null) {
            header.meta(wording.position(details.position()));
        }
        header.meta(Wording.isolated(details.cited(), "m"));
        if (details.allows(Permission.CHECK_RECOMMENDATION)) {
            header.primary(new Button(getTranslation("recommendation.check.confirm"), click -> check(details)));
            header.secondary(new Button(getTranslation("recommendation.check.decline"), click -> decline(details)));
        }
        if (details.allows(Permission.ENTER_RECOMMENDATION)) {
            header.secondary(new AppLink(getTranslation("shared.verb.edit"), path(RecommendationLinks.edit(id))));
            header.secondary(new Button(getTranslation("recommendation.withdraw.verb"), click -> withdraw(details)));
        }
        return header;
    }

    private Div everyoneReads(RecommendationId id) {
        String address = language().tag() + RecommendationLinks.published(id);
        Div line = new Div(
                Icon.SEEN.create(),
                new Span(getTranslation("recommendation.page.everyone")),
                new PlainLink(getTranslation("recommendation.page.public-link"), address),
                new CopyLink(address));
        line.addClassNames("row", "s");
        return line;
    }

    private Facts facts(RecommendationDetails details, RecommendationWording wording) {
        Facts facts = Facts.lines()
                .fact(
                        getTranslation("recommendation.list.source"),
                        getTranslation(details.source().key()))
                .fact(getTranslation("recommendation.field.state"), wording.state(details.state()))
                .fact(getTranslation("recommendation.field.symbol"), Wording.isolated(details.symbol()))
                .fact(getTranslation("recommendation.field.paragraph"), Wording.isolated(details.paragraph()));
        if (details.cycle() != null) {
            facts.fact(getTranslation("recommendation.list.cycle"), String.valueOf(details.cycle()));
        }
        if (details.session() != null) {
            facts.fact(getTranslation("recommendation.field.session"), String.valueOf(details.session()));
        }
        if (!details.recommenders().isEmpty()) {
            facts.fact(getTranslation("recommendation.field.recommenders"), wording.states(details.recommenders()));
        }
        if (!details.body().isEmpty()) {
            facts.fact(getTranslation("recommendation.field.body"), TextWithLanguage.ofAnyLanguage(details.body()));
        }
        if (details.published() != null) {
            facts.fact(getTranslation("recommendation.field.published"), wording.day(details.published()));
        }
        if (!details.themes().isEmpty()) {
            facts.fact(getTranslation("shared.field.themes"), wording.themes(details.themes()));
        }
        if (!details.rules().isEmpty()) {
            facts.fact(getTranslation("shared.field.rules"), wording.rules(details.rules()));
        }
        if (!details.sdgTargets().isEmpty()) {
            facts.fact(getTranslation("recommendation.field.sdg-targets"), String.join(", ", details.sdgTargets()));
        }
        if (details.enteredFor() != null) {
            directory
                    .summary(actor(), details.enteredFor())
                    .ifPresent(entered -> facts.fact(
                            getTranslation("recommendation.page.entered-by"),
                            new TextWithLanguage(entered.name(), language())));
        }
        return facts;
    }

    /** What is read here is what is confirmed: if it was edited since, nothing is. */
    private void check(RecommendationDetails details) {
        Confirm.ask(
                getTranslation("recommendation.check.question"),
                getTranslation("recommendation.check.consequence"),
                getTranslation("recommendation.check.confirm"),
                () -> {
                    recommendations.check(actor(), details.id(), details.edition());
                    done(details.id(), "recommendation.check.confirmed");
                });
    }

    private void decline(RecommendationDetails details) {
        CommandForm<DeclineRecommendation> why = new CommandForm<>(DeclineRecommendation.class)
                .required(DeclineRecommendation::reason, new TextArea(getTranslation("shared.field.reason")))
                .given(DeclineRecommendation::edition, details.edition())
                .given(DeclineRecommendation::language, language().tag());
        Confirm.ask(
                getTranslation("recommendation.check.decline-question"),
                getTranslation("recommendation.check.decline-consequence"),
                getTranslation("recommendation.check.decline"),
                why,
                reason -> {
                    recommendations.decline(actor(), details.id(), reason);
                    done(details.id(), "recommendation.check.declined");
                });
    }

    private void withdraw(RecommendationDetails details) {
        CommandForm<WithdrawRecommendation> why = new CommandForm<>(WithdrawRecommendation.class)
                .required(WithdrawRecommendation::reason, new TextArea(getTranslation("shared.field.reason")))
                .given(WithdrawRecommendation::edition, details.edition())
                .given(WithdrawRecommendation::language, language().tag());
        Confirm.ask(
                getTranslation("recommendation.withdraw.question"),
                getTranslation("recommendation.withdraw.consequence"),
                getTranslation("recommendation.withdraw.verb"),
                why,
                reason -> {
                    recommendations.withdraw(actor(), details.id(), reason);
                    done(details.id(), "recommendation.withdraw.withdrawn");
                });
    }

    private void done(RecommendationId id, String key) {
        Toasts.done(getTranslation(key));
        show(id);
    }
}
