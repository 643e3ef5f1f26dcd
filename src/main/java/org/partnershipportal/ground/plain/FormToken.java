package org.partnershipportal.ground.plain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** The token against forged requests of a form with files, which is read as it comes in and not before. */
public final class FormToken {

    /** The field, as all forms have it. */
    public static final String FIELD = "_csrf";

    private static final HttpSessionCsrfTokenRepository TOKENS = new HttpSessionCsrfTokenRepository();
    private static final XorCsrfTokenRequestAttributeHandler FORMS = new XorCsrfTokenRequestAttributeHandler();

    private FormToken() {}

    /** Makes the session that a form's token needs, as long as the answer has not started. */
    public static void begin(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    /**
     * Refuses a form that does not carry the token of this session.
     *
     * @throws AccessDeniedException unless the form is one of this session's
     */
    public static void require(HttpServletRequest request, String sent) {
        CsrfToken stored = TOKENS.loadToken(request);
        String meant = stored == null ? null : FORMS.resolveCsrfTokenValue(with(request, sent), stored);
        if (stored == null || meant == null || !same(meant, stored.getToken())) {
            throw new AccessDeniedException("A form of another session");
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpServletRequest with(HttpServletRequest request, String sent) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getHeader(String name) {
                return null;
            }

            @Override
            public String getParameter(String name) {
                return sent;
            }
        };
    }
}
