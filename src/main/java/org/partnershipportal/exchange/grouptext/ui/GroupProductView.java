package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnershipportal.exchange.grouptext.GroupProductDetails;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProductRow;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.grouptext.WithdrawProduct;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/** UC-GRP-15: a product of a working group, with its place in the chain. */
@Route(":acting/products/:product")
@OpenTo(Permission.READ)
class GroupProductView extends ActingPage {

    private final GroupProducts products;
    private final List<PageSlot.Filler> fillers;

    GroupProductView(Actors actors, GroupProducts products, ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.products = products;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "product", GroupProductId::parse));
    }

    private void show(GroupProductId id) {
        removeAll();
        GroupProductDetails details = products.details(actor(), id);
        GroupProductRow row = details.row();
        GroupTextWording wording = new GroupTextWording(reader());
        title(getTranslation("grouptext.product.title"));
        PageHeader header = new PageHeader(row.title(), language())
                .back(getTranslation("grouptext.product.group"), path(WorkingGroupLinks.page(row.group())));
        header.meta(wording.text("grouptext.product.from", row.number(), wording.day(row.publishedAt())));
        header.meta(new TextWithLanguage(row.summary(), language()));
        if (details.withdrawable()) {
            header.more(wording.text("grouptext.product.withdraw"), () -> withdraw(id, wording));
        }
        add(header, words(details, wording), new PageSlot("product", id.ref(), acting().segment(), fillers));
    }

    private Card words(GroupProductDetails details, GroupTextWording wording) {
        LocalizedText reason = details.row().reason();
        if (reason != null && details.row().withdrawnAt() != null) {
            return new Card(
                    wording.text("grouptext.product.words"),
                    StatusBadge.neutral(wording.text("grouptext.product.withdrawn")),
                    new Span(wording.text(
                            "grouptext.product.withdrawn-on",
                            wording.day(details.row().withdrawnAt()))),
                    new TextWithLanguage(reason, language()));
        }
        Set<String> noted = new HashSet<>();
        Div all = new Div();
        all.addClassName("stack");
        details.paragraphs().forEach(said -> all.add(wording.paragraph(said.text(), said.language(), noted)));
        return new Card(wording.text("grouptext.product.words"), all);
    }

    private void withdraw(GroupProductId id, GroupTextWording wording) {
        Confirm.ask(
                wording.text("grouptext.product.withdraw"),
                wording.text("grouptext.product.withdraw-consequence"),
                wording.text("grouptext.product.withdraw"),
                new CommandForm<>(WithdrawProduct.class)
                        .given(WithdrawProduct::product, id)
                        .required(WithdrawProduct::reason, new TextArea(wording.text("shared.field.reason"))),
                command -> {
                    products.withdraw(actor(), command);
                    Toasts.done(getTranslation("grouptext.product.withdraw-done"));
                    show(id);
                });
    }
}
