package org.partnershipportal.exchange.challenge.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.partnershipportal.exchange.challenge.ChallengeFilter;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.exchange.challenge.ChallengeRow;
import org.partnershipportal.exchange.challenge.ChallengeStanding;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.Filters.Filter;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** UC-CHA-01: find a challenge; the filters are in the address. */
@Route(":acting/challenges")
@OpenTo(Permission.READ)
class ChallengeListView extends ActingPage {

    private final Challenges challenges;

    ChallengeListView(Actors actors, Challenges challenges) {
        super(actors);
        this.challenges = challenges;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.challenges"));
        PageHeader header =
                new PageHeader(getTranslation("plain.layout.challenges")).lead(getTranslation("challenge.list.lead"));
        if (challenges.mayWrite(actor)) {
            header.primary(new AppLink(getTranslation("challenge.new.verb"), path(ChallengeLinks.NEW)));
        }
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "challenge.list.");
        Supplier<ChallengeFilter> wanted = wanted(filters);
        ChallengeWording wording = new ChallengeWording(reader());
        add(
                header,
                new ListPage(
                                "challenge.list.",
                                filters,
                                (from, max) -> challenges
                                        .list(actor(), wanted.get(), from, max)
                                        .map(row -> row(row, wording)))
                        .show());
    }

    private Supplier<ChallengeFilter> wanted(Filters filters) {
        Supplier<String> text = filters.text("text");
        Filter<CountryCode> country = ReferenceFields.country(filters, "country", language());
        Filter<String> theme = ReferenceFields.theme(filters, "theme", language());
        Filter<RuleRef> rule = ReferenceFields.rule(filters, "rule", language());
        Filter<ChallengeStanding> standing =
                filters.choice("status", ChallengeStanding.values(), ChallengeStanding::key);
        Filter<String> whose = filters.only("whose", "ours", getTranslation("challenge.list.ours"));
        return () -> new ChallengeFilter(
                text.get(), country.value(), theme.value(), rule.value(), standing.value(), whose.value() != null);
    }

    private Row row(ChallengeRow found, ChallengeWording wording) {
        Row row = new Row(
                new AppLink(new TextWithLanguage(found.title(), language()), path(ChallengeLinks.page(found.id()))));
        row.meta(wording.place(found.country()));
        if (found.author() != null) {
            row.meta(new TextWithLanguage(found.author().name(), language()));
        }
        if (found.answers() > 0) {
            row.meta(getTranslation("challenge.list.answers", found.answers()));
        }
        return row.end(wording.status(found.status(), found.statusKey()));
    }
}
