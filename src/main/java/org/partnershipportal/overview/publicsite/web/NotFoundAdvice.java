package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.plain.KeptForm;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignedOut;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers for what a reader cannot see as for an address that leads nowhere (R0.1); asks for a sign-in where somebody
 * signed in might see something, whether it exists or not, and shows again what was typed.
 */
@ControllerAdvice(annotations = PlainPages.class)
class NotFoundAdvice {

    private final List<KeptForm> forms;

    NotFoundAdvice(List<KeptForm> forms) {
        this.forms = forms;
    }

    @ExceptionHandler(NotFound.class)
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(SignedOut.class)
    ModelAndView signIn(HttpServletRequest request, HttpServletResponse response) {
        String address = request.getRequestURI();
        Model model = new ConcurrentModel();
        Optional<String> kept = KeptForm.first(forms, request, address, model);
        if (kept.isPresent()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return new ModelAndView(kept.get(), model.asMap(), HttpStatus.FORBIDDEN);
        }
        String lang = LanguageChoice.ofAddress(address).orElse(Language.EN).tag();
        String below = address.startsWith("/" + lang + "/") ? address.substring(lang.length() + 1) : "/";
        Page page = Page.show(model, lang, below);
        model.addAttribute("signIn", page.signInFor(below));
        return new ModelAndView("publicsite/sign-in", model.asMap());
    }
}
