package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Help, safety, accessibility and privacy (UC-PUB-04), and leaving in a hurry (UC-PUB-05). */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class InformationController {

    private final PortalSettings settings;
    private final LeaveSettings leave;

    InformationController(PortalSettings settings, LeaveSettings leave) {
        this.settings = settings;
        this.leave = leave;
    }

    @GetMapping("/help")
    String help(@PathVariable String lang, Model model) {
        return information(model, lang, "help");
    }

    @GetMapping("/safety")
    String safety(@PathVariable String lang, Model model) {
        return information(model, lang, "safety");
    }

    @GetMapping("/accessibility")
    String accessibility(@PathVariable String lang, Model model) {
        return information(model, lang, "accessibility");
    }

    @GetMapping("/privacy")
    String privacy(@PathVariable String lang, Model model) {
        return information(model, lang, "privacy");
    }

    /**
     * Leaves at once: ends the session, has the browser forget this site's cookies and stored pages, and shows a page
     * that has nothing to do with the portal. The browser's history and Keycloak's own session stay; the page on safety
     * says so.
     */
    @GetMapping("/leave")
    ResponseEntity<Void> leave(@PathVariable String lang, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(leave.neutralUrl().isEmpty() ? "/" + lang + "/left" : leave.neutralUrl()))
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The empty page that leaving shows unless the operator chose another. */
    @GetMapping("/left")
    String left(@PathVariable String lang, Model model) {
        Page.show(model, lang, "/left");
        return "publicsite/left";
    }

    private String information(Model model, String lang, String page) {
        Page.show(model, lang, "/" + page);
        model.addAttribute("updated", InformationDay.get());
        model.addAttribute("contact", settings.mailFrom());
        return "publicsite/" + page;
    }
}
