package org.partnershipportal.exchange.training.web;

import java.util.Optional;
import org.partnershipportal.exchange.training.CertificateNumber;
import org.partnershipportal.exchange.training.Certificates;
import org.partnershipportal.exchange.training.CheckedCertificate;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Checks a certificate by number and name, and names nobody (UC-TRN-05). */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class CertificateController {

    private final Certificates certificates;
    private final Limits limits;

    CertificateController(Certificates certificates, Limits limits) {
        this.certificates = certificates;
        this.limits = limits;
    }

    @GetMapping(TrainingLinks.CHECK)
    String form(@PathVariable String lang, Model model) {
        Page.show(model, lang, TrainingLinks.CHECK);
        return show("", "", Faults.NONE, model);
    }

    /** After too many wrong names with one number none is looked at for a while. */
    @PostMapping(TrainingLinks.CHECK)
    @Limited(Limit.RECEIPT_CHECK)
    String check(
            @PathVariable String lang,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            Model model) {
        Page page = Page.show(model, lang, TrainingLinks.CHECK);
        Optional<CertificateNumber> parsed = CertificateNumber.parse(number);
        Faults faults = (parsed.isPresent()
                        ? Faults.NONE
                        : Faults.one("number", page.say("training.check.number-form")))
                .and(name.isBlank() ? Faults.one("name", page.say("shared.problem.missing")) : Faults.NONE);
        if (faults.isEmpty()) {
            model.addAttribute("checked", true);
            parsed.flatMap(known -> checked(known, name))
                    .ifPresent(found ->
                            model.addAttribute("found", found).addAttribute("dates", found.dates(page.language())));
        }
        return show(number.strip(), name.strip(), faults, model);
    }

    private Optional<CheckedCertificate> checked(CertificateNumber number, String name) {
        limits.require(Limit.ONE_RECEIPT, number.toString());
        Optional<CheckedCertificate> found = certificates.check(Actor.visitor(), number, name);
        if (found.isEmpty()) {
            limits.take(Limit.ONE_RECEIPT, number.toString());
        }
        return found;
    }

    private static String show(String number, String name, Faults faults, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("name", name);
        model.addAttribute("faults", faults);
        return "training/certificate";
    }
}
