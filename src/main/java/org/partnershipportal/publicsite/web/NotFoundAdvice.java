package org.partnershipportal.publicsite.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.shared.NotFound;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What may not be seen is answered like an address that leads nowhere (R0.1). */
@ControllerAdvice(basePackageClasses = NotFoundAdvice.class)
class NotFoundAdvice {

    @ExceptionHandler(NotFound.class)
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
