package org.partnershipportal.overview.finder.web;

import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.overview.finder.Finder;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** UC-FND-01 as any visitor does it. */
@PlainPages
@RequestMapping(Page.LANGUAGES + FinderController.PATH)
class FinderController {

    static final String PATH = "/search";

    private final Finder finder;

    FinderController(Finder finder) {
        this.finder = finder;
    }

    @GetMapping
    @Limited(value = Limit.FIND, onlyWithQuery = true)
    String find(@PathVariable String lang, @RequestParam Map<String, String> params, Model model) {
        String words = Query.text(params.get("text"));
        Page page = Page.show(model, lang, PATH, new Query().with("text", words).filtered());
        List<FoundKind> found = finder.find(Actor.visitor(), page.language(), words);
        model.addAttribute("words", words);
        model.addAttribute("found", found);
        model.addAttribute("total", FoundKind.count(found));
        return "finder/search";
    }
}
