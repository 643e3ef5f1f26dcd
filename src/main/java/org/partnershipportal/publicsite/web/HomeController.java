package org.partnershipportal.publicsite.web;

import org.partnershipportal.access.Actor;
import org.partnershipportal.partnership.PartnershipFilter;
import org.partnershipportal.partnership.PartnershipList;
import org.partnershipportal.partnership.Partnerships;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the portal is, how to take part, and what was published last (UC-PUB-01). */
@Controller
class HomeController {

    private static final int LATEST = 5;

    private final Partnerships partnerships;

    HomeController(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @GetMapping(Page.LANGUAGES + "/")
    String home(@PathVariable String lang, Model model) {
        Page.show(model, lang, "/");
        PartnershipList latest = partnerships.list(Actor.visitor(), PartnershipFilter.everything(), 0, LATEST);
        model.addAttribute("latest", latest.rows());
        model.addAttribute("gauges", PartnershipController.gauges(latest.rows()));
        return "publicsite/home";
    }
}
