package org.partnershipportal.overview.search.web;

import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.overview.search.Search;
import org.partnershipportal.overview.search.SearchAsked;
import org.partnershipportal.overview.search.SearchOrder;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** UC-FND-01 as any visitor does it. */
@PlainPages
@RequestMapping(Page.LANGUAGES + SearchController.PATH)
class SearchController {

    static final String PATH = "/search";

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping
    @Limited(value = Limit.FIND, onlyWithQuery = true)
    String find(@PathVariable String lang, @RequestParam MultiValueMap<String, String> params, Model model) {
        SearchAsked asked = SearchAsked.of(params::get);
        Page page = Page.show(model, lang, PATH, asked.query());
        model.addAttribute("path", PATH);
        model.addAttribute("orders", SearchOrder.values());
        model.addAttribute("answer", search.find(Actor.visitor(), page.language(), asked));
        return "search/search";
    }
}
