package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.platform.access.ReadingLanguage;
import org.partnershipportal.platform.access.SignInLinks;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads to the sign-in where another sign-in is needed and there is no page on which to say so, such as for a file. */
@ControllerAdvice
class SignInAgainAdvice {

    @ExceptionHandler(SignInAgain.class)
    void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendRedirect("/"
                + SignInLinks.again(LanguageChoice.ofAddress(request.getRequestURI())
                        .orElseGet(() -> ReadingLanguage.of(request))));
    }
}
