package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.ReadingLanguage;
import org.springframework.web.servlet.LocaleResolver;

/** The language of an answer, as its {@code Content-Language} says it: that of the address, otherwise the reader's. */
class AddressLocales implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        return Locale.forLanguageTag(LanguageChoice.ofAddress(address)
                .orElseGet(() -> ReadingLanguage.of(request))
                .tag());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new IllegalStateException("A language is chosen by its address");
    }
}
