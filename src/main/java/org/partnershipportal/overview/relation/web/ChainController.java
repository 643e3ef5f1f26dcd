package org.partnershipportal.overview.relation.web;

import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.overview.relation.Chain;
import org.partnershipportal.overview.relation.ChainPicture;
import org.partnershipportal.overview.relation.ChainPlace;
import org.partnershipportal.overview.relation.Chains;
import org.partnershipportal.overview.relation.LinkedRecord;
import org.partnershipportal.overview.relation.Way;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The chain of a record (UC-REL-01) as any visitor can follow it. It is asked of the records at each reading and is never kept, for
 * inputs stand on it.
 */
@PlainPages
@RequestMapping(Page.LANGUAGES + "/chain/{kind}/{id}")
class ChainController {

    private static final int SOME = 20;

    private final Chains chains;

    ChainController(Chains chains) {
        this.chains = chains;
    }

    @GetMapping
    @Limited(Limit.SEARCH)
    String chain(@PathVariable String lang, @PathVariable String kind, @PathVariable String id, Model model) {
        Language reader = language(lang);
        Chain chain = chains.pictured(Actor.visitor(), reader, new ContentRef(kind, id), SOME);
        Page page = Page.show(model, lang, "/" + chain.record().chain());
        model.addAttribute("chain", chain);
        model.addAttribute("picture", ChainPicture.of(chain, reader, page.to("/"), ""));
        model.addAttribute("ways", Way.values());
        return "relation/chain";
    }

    /** All records of one stage on one side. */
    @GetMapping("/{place}")
    @Limited(Limit.SEARCH)
    String part(
            @PathVariable String lang,
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable String place,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        Language reader = language(lang);
        ContentRef named = new ContentRef(kind, id);
        ChainPlace asked = ChainPlace.parse(place).orElseThrow(NotFound::new);
        LinkedRecord record = chains.record(Actor.visitor(), reader, named);
        model.addAttribute("record", record);
        model.addAttribute("place", asked);
        Listing.of(
                        (first, max) -> chains.part(Actor.visitor(), reader, named, asked, first, max),
                        from,
                        new Query(),
                        "/" + record.chain() + "/" + asked.word())
                .show(model, lang);
        return "relation/part";
    }

    private static Language language(String lang) {
        return Language.ofTag(lang).orElseThrow(NotFound::new);
    }
}
