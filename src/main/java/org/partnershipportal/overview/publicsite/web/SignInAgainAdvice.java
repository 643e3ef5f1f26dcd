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

/** What needs another sign-in, and has no page on which to say so, such as a file, leads to the sign-in. */
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
