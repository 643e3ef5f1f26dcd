package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Says on every page of a sealed session that it is one, and removes the link to sign in. */
class SealedBadge implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && leadsNowhereElse(page) && SealedSession.isIn(request)) {
            page.addObject("sealedSession", true);
        }
    }

    /** What a page knows would stand in the address that it leads to. */
    private static boolean leadsNowhereElse(ModelAndView page) {
        String name = page.getViewName();
        return name != null && !name.startsWith("redirect:");
    }
}
