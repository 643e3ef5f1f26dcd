package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

@DisplayName("A form with files is taken from the session that opened it, and from no other")
class FormTokenTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void refusesAFormWithoutASession() {
        assertRefused("anything");
    }

    @Test
    void refusesAFormOfAnotherSession() {
        MockHttpServletRequest other = new MockHttpServletRequest();
        String foreign = opened(other);
        opened(request);
        assertRefused(foreign);
    }

    @Test
    void refusesWhatIsNoToken() {
        opened(request);
        assertRefused("");
        assertRefused("none");
        assertRefused(stored(request));
    }

    @Test
    void refusesTheTokenAsAHeaderOfAFormThatDoesNotCarryIt() {
        String token = opened(request);
        request.addHeader("X-CSRF-TOKEN", token);
        assertRefused("none");
    }

    @Test
    void takesAFormOfThisSession() {
        String token = opened(request);
        assertThatCode(() -> FormToken.require(request, token)).doesNotThrowAnyException();
    }

    @Test
    void makesTheSessionThatAFormNeedsBeforeThePageIsWritten() {
        FormToken.begin(request);
        assertThat(request.getSession(false)).isNull();

        new XorCsrfTokenRequestAttributeHandler().handle(request, new MockHttpServletResponse(), () -> token(request));
        assertThat(request.getSession(false)).isNull();
        FormToken.begin(request);
        assertThat(request.getSession(false)).isNotNull();
    }

    private void assertRefused(String sent) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> FormToken.require(request, sent));
    }

    /** The token as the form of a page carries it. */
    private static String opened(MockHttpServletRequest page) {
        new XorCsrfTokenRequestAttributeHandler().handle(page, new MockHttpServletResponse(), () -> token(page));
        return ((CsrfToken) Objects.requireNonNull(page.getAttribute(CsrfToken.class.getName()))).getToken();
    }

    private static CsrfToken token(MockHttpServletRequest page) {
        HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
        CsrfToken token = tokens.generateToken(page);
        tokens.saveToken(token, page, new MockHttpServletResponse());
        return token;
    }

    private static String stored(MockHttpServletRequest page) {
        HttpSession session = Objects.requireNonNull(page.getSession(false));
        String name = session.getAttributeNames().nextElement();
        return ((CsrfToken) Objects.requireNonNull(session.getAttribute(name))).getToken();
    }
}
