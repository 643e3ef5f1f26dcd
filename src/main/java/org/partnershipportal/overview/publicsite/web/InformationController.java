package org.partnershipportal.overview.publicsite.web;

import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.overview.publicsite.web.KeptRecord.OutsideRoutines;
import org.partnershipportal.platform.access.PortalCookie;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Help, safety, accessibility and privacy (UC-PUB-04). */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class InformationController {

    private final PortalSettings settings;
    private final PrivacyTable table;

    InformationController(PortalSettings settings, PrivacyTable table) {
        this.settings = settings;
        this.table = table;
    }

    @GetMapping("/help")
    String help(@PathVariable String lang, Model model) {
        return information(model, lang, "help");
    }

    @GetMapping("/safety")
    String safety(@PathVariable String lang, Model model) {
        model.addAttribute("askedAgain", OutsideRoutines.SIGN_OUT_ASKED_AGAIN.toMinutes());
        model.addAttribute("idle", OutsideRoutines.SIGN_IN_IDLE.toMinutes());
        return information(model, lang, "safety");
    }

    @GetMapping("/accessibility")
    String accessibility(@PathVariable String lang, Model model) {
        return information(model, lang, "accessibility");
    }

    @GetMapping("/privacy")
    String privacy(@PathVariable String lang, Model model) {
        model.addAttribute("rows", table.rows());
        model.addAttribute("choices", ChoiceRow.all());
        boolean encrypted = settings.url().startsWith("https://");
        model.addAttribute("sessionCookie", PortalCookie.SESSION.name(encrypted));
        model.addAttribute("languageCookie", PortalCookie.LANGUAGE.name(encrypted));
        return information(model, lang, "privacy");
    }

    /** Where whoever signed in once more comes back to, in a tab of its own; the one they came from goes on. */
    @GetMapping("/confirmed")
    String confirmed(@PathVariable String lang, Model model) {
        Page.show(model, lang, "/confirmed");
        return "publicsite/confirmed";
    }

    private String information(Model model, String lang, String page) {
        Page.show(model, lang, "/" + page);
        model.addAttribute("updated", InformationDay.get());
        model.addAttribute("contact", settings.support());
        return "publicsite/" + page;
    }
}
