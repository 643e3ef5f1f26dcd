package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.exchange.grouptext.GroupProductLinks;
import org.partnershipportal.exchange.grouptext.GroupProductRow;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-15: the products of a working group, which everyone reads. */
@Route(":acting/groups/:id/products")
@OpenTo(Permission.READ)
class GroupProductsView extends ActingPage {

    private final GroupProducts products;
    private final WorkingGroups groups;

    GroupProductsView(Actors actors, GroupProducts products, WorkingGroups groups) {
        super(actors);
        this.products = products;
        this.groups = groups;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        LocalizedText group =
                Optional.ofNullable(groups.titles(actor, List.of(id)).get(id)).orElseThrow(NotFound::new);
        GroupTextWording wording = new GroupTextWording(reader());
        title(getTranslation("grouptext.product.heading"));
        add(
                new PageHeader(getTranslation("grouptext.product.heading"))
                        .back(group.text(), path(WorkingGroupLinks.page(id)))
                        .lead(getTranslation("grouptext.products.lead")),
                new ListPage(
                                "grouptext.products.",
                                (from, max) ->
                                        products.list(actor(), id, from, max).map(product -> row(product, wording)))
                        .show());
    }

    private Row row(GroupProductRow product, GroupTextWording wording) {
        Row row = new Row(new AppLink(
                        new TextWithLanguage(product.title(), language()), path(GroupProductLinks.page(product.id()))))
                .line(new TextWithLanguage(product.summary(), language()));
        row.meta(wording.text("grouptext.product.from", product.number(), wording.day(product.publishedAt())));
        return product.withdrawnAt() == null
                ? row
                : row.end(StatusBadge.neutral(wording.text("grouptext.product.withdrawn")));
    }
}
