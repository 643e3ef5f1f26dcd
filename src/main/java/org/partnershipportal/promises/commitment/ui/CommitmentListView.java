package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.Filters.Filter;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.promises.commitment.CommitmentFilter;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentStatus;
import org.partnershipportal.promises.commitment.Commitments;

/** UC-COM-01: find a commitment; the filters are in the address. */
@Route(":acting/commitments")
@OpenTo(Permission.READ)
class CommitmentListView extends ActingPage {

    private final Commitments commitments;

    CommitmentListView(Actors actors, Commitments commitments) {
        super(actors);
        this.commitments = commitments;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.commitments"));
        PageHeader header =
                new PageHeader(getTranslation("plain.layout.commitments")).lead(getTranslation("commitment.list.lead"));
        if (commitments.mayDraft(actor)) {
            header.primary(new AppLink(getTranslation("commitment.new.title"), path(CommitmentLinks.NEW)));
        }
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "commitment.list.");
        Supplier<CommitmentFilter> wanted = wanted(filters);
        CommitmentWording wording = new CommitmentWording(reader());
        add(
                header,
                new ListPage(
                                "commitment.list.",
                                filters,
                                (from, max) -> commitments
                                        .list(actor(), wanted.get(), from, max)
                                        .map(row -> CommitmentRows.row(row, wording, this::path)))
                        .show());
    }

    private Supplier<CommitmentFilter> wanted(Filters filters) {
        Supplier<String> text = filters.text("text");
        Filter<CountryCode> state = ReferenceFields.country(filters, "state", language());
        Filter<String> theme = ReferenceFields.theme(filters, "theme", language());
        Filter<RuleRef> rule = ReferenceFields.rule(filters, "rule", language());
        Filter<CommitmentStatus> status = filters.choice("status", CommitmentStatus.values(), CommitmentStatus::key);
        Filter<String> whose = filters.only("whose", "ours", getTranslation("commitment.list.ours"));
        return () -> new CommitmentFilter(
                text.get(), state.value(), theme.value(), rule.value(), null, status.value(), whose.value() != null);
    }
}
