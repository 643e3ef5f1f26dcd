package org.partnershipportal.exchange.grouptext.web;

import java.util.Optional;
import org.partnershipportal.exchange.grouptext.GroupProductLinks;
import org.partnershipportal.exchange.grouptext.GroupProductRow;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The latest products of a working group on its public page, and the way to all of them. */
@Component
class ProductsOnGroup implements Slot.Filler {

    private static final int SOME = 20;

    private final GroupProducts products;

    ProductsOnGroup(GroupProducts products) {
        this.products = products;
    }

    @Override
    public Optional<Slot.Fragment> fill(String place, Model model) {
        if (!place.equals("groupSlot") || !(model.getAttribute("groupId") instanceof WorkingGroupId group)) {
            return Optional.empty();
        }
        Slice<GroupProductRow> found = products.list(Actor.visitor(), group, 0, SOME);
        if (found.rows().isEmpty()) {
            return Optional.empty();
        }
        model.addAttribute("groupProducts", found);
        model.addAttribute("allProducts", "/" + GroupProductLinks.list(group));
        return Optional.of(new Slot.Fragment("grouptext/parts", "products"));
    }
}
