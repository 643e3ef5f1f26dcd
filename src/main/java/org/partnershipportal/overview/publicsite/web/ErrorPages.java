package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.plain.KeptForm;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.ReadingLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What a reader is told when an address does not answer: one sentence in their language, never a technical message
 * (UC-PUB-06). The page depends on nothing but the kind of fault and the language, so that what may not be seen answers
 * exactly like what does not exist (R0.1); only a fault of ours carries a number to quote.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final List<String> SIGNING_IN = List.of("/oauth2/authorization/", "/login/oauth2/");

    private final List<KeptForm> forms;

    ErrorPages(List<KeptForm> forms) {
        this.forms = forms;
    }

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        String address = attribute(request, RequestDispatcher.ERROR_REQUEST_URI);
        Language language = LanguageChoice.ofAddress(address).orElseGet(() -> ReadingLanguage.of(request));
        Page.failed(model, language);
        Fault fault = Fault.of(status(request), SIGNING_IN.stream().anyMatch(address::startsWith));
        Optional<String> kept = fault == Fault.FORBIDDEN || fault == Fault.NOT_FOUND
                ? KeptForm.first(forms, request, address, model)
                : Optional.empty();
        if (kept.isPresent()) {
            response.setStatus(fault.status().value());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return kept.get();
        }
        if (fault == Fault.OURS) {
            model.addAttribute("reference", noted(request));
        }
        if (request.getAttribute(TryLater.class.getName()) instanceof TryLater notNow) {
            LaterAdvice.show(notNow, language, model, response);
            return "publicsite/error";
        }
        if (fault == Fault.SIGN_IN || fault == Fault.BUSY || fault == Fault.TOO_MANY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "120");
        }
        response.setStatus(fault.status().value());
        model.addAttribute("fault", fault);
        return "publicsite/error";
    }

    /** Somebody who asks for this address itself finds nothing there. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
    }

    private static String attribute(HttpServletRequest request, String name) {
        return request.getAttribute(name) instanceof String text ? text : "";
    }

    /** Puts the fault into the log under a random reference that its reader can quote. */
    private static String noted(HttpServletRequest request) {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            reference.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        Throwable cause =
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        LOG.error("Fault {}", reference, cause);
        return reference.toString();
    }
}
