package org.partnershipportal.exchange.grouptext.web;

import java.util.List;
import org.partnershipportal.exchange.grouptext.GroupProductDetails;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProductLinks;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** UC-GRP-15: a product of a working group without script. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class GroupProductController {

    private final GroupProducts products;
    private final List<Slot.Filler> fillers;

    GroupProductController(GroupProducts products, ObjectProvider<Slot.Filler> fillers) {
        this.products = products;
        this.fillers = fillers.orderedStream().toList();
    }

    @GetMapping("/products/{product}")
    String show(@PathVariable String lang, @PathVariable String product, Model model) {
        GroupProductId id = GroupProductId.parse(product).orElseThrow(NotFound::new);
        GroupProductDetails details = products.details(Actor.visitor(), id);
        Page.show(model, lang, GroupProductLinks.published(id));
        model.addAttribute("product", details);
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), GroupProductLinks.page(id)));
        model.addAttribute("chainOf", id.ref());
        Slot.show(model, "chain", fillers);
        return "grouptext/product";
    }
}
