package org.partnershipportal.exchange.grouptext.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.exchange.grouptext.GroupProductDetails;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProductLinks;
import org.partnershipportal.exchange.grouptext.GroupProductRow;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** UC-GRP-15: the products of working groups without script. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class GroupProductController {

    private final GroupProducts products;
    private final WorkingGroups groups;
    private final List<Slot.Filler> fillers;

    GroupProductController(GroupProducts products, WorkingGroups groups, ObjectProvider<Slot.Filler> fillers) {
        this.products = products;
        this.groups = groups;
        this.fillers = fillers.orderedStream().toList();
    }

    /** All products of a group, the one that was published last first. */
    @GetMapping("/groups/{group}/products")
    String list(
            @PathVariable String lang,
            @PathVariable String group,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        WorkingGroupId id = group(group);
        model.addAttribute("group", id);
        model.addAttribute(
                "groupTitle", groups.titles(Actor.visitor(), List.of(id)).get(id));
        Listing.of(found(id), from, new Query(), "/" + GroupProductLinks.list(id))
                .show(model, lang);
        return "grouptext/products";
    }

    @GetMapping("/groups/{group}/products.csv")
    @Limited(Limit.SEARCH)
    void export(@PathVariable String lang, @PathVariable String group, Model model, HttpServletResponse response)
            throws IOException {
        WorkingGroupId id = group(group);
        Page page = Page.show(model, lang, "/" + GroupProductLinks.list(id));
        List<String> headings = List.of(
                page.say("shared.field.title"),
                page.say("shared.field.text-language"),
                page.say("grouptext.product.summary"),
                page.say("grouptext.products.version"),
                page.say("grouptext.products.published"),
                page.say("grouptext.product.withdrawn"),
                page.say("shared.field.reason"));
        Download.table(response, "products.csv", headings, found(id), GroupProductController::cells);
    }

    private static List<String> cells(GroupProductRow row) {
        LocalizedText reason = row.reason();
        return List.of(
                row.title().text(),
                row.title().language(),
                row.summary().text(),
                Integer.toString(row.number()),
                day(row.publishedAt()),
                row.withdrawnAt() == null ? "" : day(row.withdrawnAt()),
                reason == null ? "" : reason.text());
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, Formats.GENEVA).toString();
    }

    private Listing.Finding<GroupProductRow> found(WorkingGroupId group) {
        return (from, max) -> products.list(Actor.visitor(), group, from, max);
    }

    /** One that is not open is as one that does not exist. */
    private WorkingGroupId group(String reference) {
        return groups.named(Actor.visitor(), reference).orElseThrow(NotFound::new);
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
