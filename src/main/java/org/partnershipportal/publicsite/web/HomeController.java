package org.partnershipportal.publicsite.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the portal is and how to take part (UC-PUB-01). */
@Controller
class HomeController {

    @GetMapping(Page.LANGUAGES + "/")
    String home(@PathVariable String lang, Model model) {
        Page.show(model, lang, "/");
        return "publicsite/home";
    }
}
