package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.ui.Model;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Somebody asks for a page of an input.
 *
 * @param request the request
 * @param model what its template will know
 * @param lang the page's language, as the address says it
 * @param input the input, as the address says it; {@link Answering#SEALED} where it names none
 */
public record Visit(HttpServletRequest request, Model model, String lang, String input) {

    /** Reads it from the address. */
    static final class OfAddress implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Visit.class;
        }

        @Override
        public Visit resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer answer,
                NativeWebRequest asked,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest request = Objects.requireNonNull(asked.getNativeRequest(HttpServletRequest.class));
            Map<?, ?> address = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            return new Visit(
                    request,
                    (Model) Objects.requireNonNull(answer).getModel(),
                    String.valueOf(address.get("lang")),
                    address.containsKey("input") ? String.valueOf(address.get("input")) : Answering.SEALED);
        }
    }
}
