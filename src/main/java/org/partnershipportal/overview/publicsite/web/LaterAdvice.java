package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.ReadingLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page of its own what is not possible now and how long to wait, for programs too. */
@ControllerAdvice
class LaterAdvice {

    @ExceptionHandler(TryLater.class)
    ModelAndView later(TryLater refusal, HttpServletRequest request, HttpServletResponse response) {
        Language language =
                LanguageChoice.ofAddress(request.getRequestURI()).orElseGet(() -> ReadingLanguage.of(request));
        Model model = new ConcurrentModel();
        Page.failed(model, language);
        show(refusal, language, model, response);
        return new ModelAndView("publicsite/error", model.asMap());
    }

    /** Gives it to the page of faults. */
    static void show(TryLater refusal, Language language, Model model, HttpServletResponse response) {
        Fault fault = refusal.isFull() ? Fault.BUSY : Fault.TOO_MANY;
        model.addAttribute("fault", fault);
        model.addAttribute("said", refusal.say(language));
        response.setStatus(fault.status().value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
