package org.partnershipportal.people.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.people.registration.AskForAccount;
import org.partnershipportal.people.registration.MakeAccount;
import org.partnershipportal.people.registration.OpenRegistration;
import org.partnershipportal.people.registration.RegistrationId;
import org.partnershipportal.people.registration.RegistrationLinks;
import org.partnershipportal.people.registration.Registrations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.signin.ComeBack;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Making an account (UC-PUB-17): asking for one by an address, with the same answer for every address, and making it by the link that
 * was sent there. Neither page needs or makes a session; who holds the link may open it in any browser.
 */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class RegistrationController {

    private static final String LINK = RegistrationLinks.ASK + "/{id}/{token}";

    private final Registrations registrations;

    RegistrationController(Registrations registrations) {
        this.registrations = registrations;
    }

    /** Anyone who comes from the page of signing in takes the page along at which they had to. */
    @GetMapping(RegistrationLinks.ASK)
    String ask(@PathVariable String lang, HttpServletRequest request, Model model) {
        if (ComeBack.isFromSigningIn(request)) {
            return "redirect:" + askFor(lang, ComeBack.taken(request));
        }
        asking(lang, ComeBack.of(request), "", model);
        return show(Faults.NONE, model);
    }

    /** Sends an email to the address, which says how to go on; the answer is the same for every address. */
    @PostMapping(RegistrationLinks.ASK)
    @Limited(Limit.REGISTRATION)
    String send(
            @PathVariable String lang,
            @RequestParam(defaultValue = "") String eMail,
            HttpServletRequest request,
            Model model) {
        String then = ComeBack.of(request);
        Page page = asking(lang, then, eMail, model);
        Faults faults = Faults.of(
                page, () -> registrations.ask(Actor.visitor(), new AskForAccount(eMail, page.language(), then)));
        model.addAttribute("sent", faults.isEmpty());
        return show(faults, model);
    }

    private static Page asking(String lang, String then, String typed, Model model) {
        Page page = Page.show(model, lang, RegistrationLinks.ASK, query(then));
        model.addAttribute("then", then);
        model.addAttribute("typed", typed.strip());
        model.addAttribute("signIn", signIn(page, then));
        return page;
    }

    private static String askFor(String lang, String then) {
        return "/" + lang + RegistrationLinks.ASK + (then.isEmpty() ? "" : "?" + query(then));
    }

    private static String query(String then) {
        return then.isEmpty() ? "" : "then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    private static String show(Faults faults, Model model) {
        model.addAttribute("faults", faults);
        return "registration/ask";
    }

    @GetMapping(LINK)
    String open(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable String token,
            HttpServletResponse response,
            Model model) {
        Optional<OpenRegistration> open = open(id, token);
        return form(page(lang, id, token, open, model), open, "", "", Faults.NONE, response, model);
    }

    /** Makes the account; what was typed stays in the form if it cannot be made, but for the password. */
    @PostMapping(LINK)
    @Limited(Limit.REGISTRATION)
    String make(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String firstName,
            @RequestParam(defaultValue = "") String lastName,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletResponse response,
            Model model) {
        Optional<OpenRegistration> open = open(id, token);
        Page page = page(lang, id, token, open, model);
        Faults faults = open.isEmpty()
                ? Faults.NONE
                : Faults.of(
                        page,
                        () -> model.addAttribute(
                                "made",
                                registrations.make(
                                        Actor.visitor(),
                                        new MakeAccount(
                                                RegistrationId.parse(id).orElseThrow(),
                                                token,
                                                firstName,
                                                lastName,
                                                password,
                                                again))));
        return form(page, open, firstName, lastName, faults, response, model);
    }

    private Optional<OpenRegistration> open(String id, String token) {
        return RegistrationId.parse(id).flatMap(known -> registrations.find(Actor.visitor(), known, token));
    }

    /** In other languages too it is at its link, if that is good. */
    private static Page page(String lang, String id, String token, Optional<OpenRegistration> open, Model model) {
        return Page.show(
                model, lang, open.isPresent() ? RegistrationLinks.ASK + "/" + id + "/" + token : RegistrationLinks.ASK);
    }

    private static String form(
            Page page,
            Optional<OpenRegistration> open,
            String firstName,
            String lastName,
            Faults faults,
            HttpServletResponse response,
            Model model) {
        if (open.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("open", open.orElse(null));
        model.addAttribute("firstName", firstName);
        model.addAttribute("lastName", lastName);
        model.addAttribute("shortest", MakeAccount.SHORTEST);
        model.addAttribute("faults", faults);
        model.addAttribute(
                "signIn", signIn(page, open.map(OpenRegistration::wanted).orElse("")));
        return "registration/make";
    }

    private static String signIn(Page page, String then) {
        return then.isEmpty() ? page.signIn() : page.signInTo(then);
    }
}
