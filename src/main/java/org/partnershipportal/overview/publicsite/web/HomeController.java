package org.partnershipportal.overview.publicsite.web;

import org.partnershipportal.consultation.call.CallFilter;
import org.partnershipportal.consultation.call.CallRow;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.cooperation.partnership.PartnershipFilter;
import org.partnershipportal.cooperation.partnership.PartnershipRow;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Themes;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which calls are open, what the portal is, how to take part, and what was published last (UC-PUB-01). */
@PlainPages
class HomeController {

    private static final int LATEST = 5;

    private final Partnerships partnerships;
    private final Calls calls;
    private final Actors actors;

    HomeController(Partnerships partnerships, Calls calls, Actors actors) {
        this.partnerships = partnerships;
        this.calls = calls;
        this.actors = actors;
    }

    @GetMapping(Page.LANGUAGES + "/")
    String home(@PathVariable String lang, Model model) {
        Page.show(model, lang, "/");
        Slice<CallRow> open = calls.list(Actor.visitor(), new CallFilter("", null, CallStatus.OPEN), 0, LATEST);
        model.addAttribute("open", open.rows());
        model.addAttribute("themes", Themes.standard());
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("now", actors.now());
        Slice<PartnershipRow> latest = partnerships.list(Actor.visitor(), PartnershipFilter.everything(), 0, LATEST);
        model.addAttribute("latest", latest.rows());
        return "publicsite/home";
    }
}
