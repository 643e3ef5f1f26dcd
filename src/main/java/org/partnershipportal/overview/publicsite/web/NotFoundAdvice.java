package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignedOut;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What may not be seen is answered like an address that leads nowhere (R0.1); what somebody signed in might see asks to sign
 * in, whether there is such a thing or not.
 */
@ControllerAdvice(annotations = PlainPages.class)
class NotFoundAdvice {

    @ExceptionHandler(NotFound.class)
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(SignedOut.class)
    ModelAndView signIn(HttpServletRequest request) {
        String address = request.getRequestURI();
        String lang = LanguageChoice.ofAddress(address).orElse(Language.EN).tag();
        String below = address.startsWith("/" + lang + "/") ? address.substring(lang.length() + 1) : "/";
        Model model = new ConcurrentModel();
        Page page = Page.show(model, lang, below);
        model.addAttribute("signIn", page.signInFor(below));
        return new ModelAndView("publicsite/sign-in", model.asMap());
    }
}
