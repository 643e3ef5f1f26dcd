package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

@DisplayName("UC-PUB-08 whoever signs in on the way to an answer comes back to it, and is led nowhere else")
class SignInRequestsTests {

    private static String ledTo(String then) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("then", then);
        return ledTo(request);
    }

    private static String ledTo(MockHttpServletRequest request) {
        SignInRequests.comeBack(request);
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute("SPRING_SECURITY_SAVED_REQUEST") instanceof SavedRequest saved
                ? saved.getRedirectUrl()
                : "";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/i/start/0e3a1f9c-0000-4000-8000-000000000001",
                "/ar/i/start/0e3a1f9c-0000-4000-8000-000000000001?known=team-only",
                "/en/i/start/0e3a1f9c-0000-4000-8000-000000000001?known=another-choice",
                "/fr/i/0e3a1f9c-0000-4000-8000-000000000001/questions/law",
                "/app/me/organisation-invitations/0e3a1f9c-0000-4000-8000-000000000001/aZ0_-x",
                "/zh/i/0e3a1f9c-0000-4000-8000-000000000001/sign"
            })
    void comesBackToPagesOfAnAnswerAndToOnesOwn(String then) {
        assertThat(ledTo(then)).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/en/i/mine",
                "//evil.example/en/i/mine",
                "/en/i/mine/../../../../app/",
                "/en/i/mine//evil.example",
                "/en/i/mine?known=sealed",
                "/en/i/mine?known=shown&next=https://evil.example",
                "/en/i/mine#x",
                "/en/i/mine\r\nLocation: https://evil.example",
                "/xx/i/mine",
                "/en/leave",
                "/app/staff",
                "/app/me",
                "/app/me/../staff",
                "/app/me//evil.example",
                "/app/me/home?x=https://evil.example",
                "/app/0e3a1f9c-0000-4000-8000-000000000001/home",
                ""
            })
    void isLedNowhereElse(String then) {
        assertThat(ledTo(then)).isEmpty();
    }

    @Test
    void comesToThePageThatConfirmsItFromSigningInAgainAndToNoOther() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("again", "");
        request.setParameter("lang", "fr");
        request.setParameter("then", "/en/i/mine");
        assertThat(ledTo(request)).isEqualTo("/fr/confirmed");
    }

    @Test
    void comesFromSigningInAgainBackToAPageThatHasNoTabOfItsOwn() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("again", "");
        request.setParameter("lang", "fr");
        request.setParameter("then", "/app/staff/desk/calls/CALL-2026-1/exports");
        assertThat(ledTo(request)).isEqualTo("/app/staff/desk/calls/CALL-2026-1/exports");
        for (String other : List.of(
                "https://evil.example/app/x",
                "//evil.example",
                "/app//evil.example",
                "/app/../x",
                "/app/x?y=z",
                "/app",
                "")) {
            request.setParameter("then", other);
            assertThat(ledTo(request)).as(other).isEqualTo("/fr/confirmed");
        }
    }

    @Test
    void makesNoSessionWithoutIt() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        SignInRequests.comeBack(request);
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void knowsTheWantedPageOfWhoGoesToMakeAnAccount() {
        String invitation = "/app/me/organisation-invitations/0e3a1f9c-0000-4000-8000-000000000001/aZ0_-x";
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(ComeBack.of(request)).isEmpty();
        assertThat(ComeBack.taken(request)).isEmpty();
        assertThat(request.getSession(false)).isNull();
        assertThat(takenAfter("https://portal.example" + invitation)).isEqualTo(invitation);
        assertThat(takenAfter("https://portal.example/app/staff/desk")).isEmpty();
        request.setParameter("then", "https://evil.example");
        assertThat(ComeBack.of(request)).isEmpty();
        request.setParameter("then", "/en/i/mine");
        assertThat(ComeBack.of(request)).isEqualTo("/en/i/mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example/app/x?%zz",
                "https://portal.example/app/me/x?a b",
                "https://portal.example/app/me/\u0001",
                "mailto:ana@sample.example",
                ":",
                ""
            })
    void knowsNoPageWhoseAddressIsNoAddress(String saved) {
        assertThat(takenAfter(saved)).isEmpty();
    }

    @Test
    void tellsThePageOfTheSessionOnceAndOnTheWayFromSigningInOnly() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        session.setAttribute(
                "SPRING_SECURITY_SAVED_REQUEST", new SimpleSavedRequest("https://portal.example/app/me/x"));
        assertThat(ComeBack.of(request)).isEmpty();
        assertThat(ComeBack.isFromSigningIn(request)).isFalse();
        request.setParameter("from", "elsewhere");
        assertThat(ComeBack.isFromSigningIn(request)).isFalse();
        request.setParameter("from", "sign-in");
        assertThat(ComeBack.isFromSigningIn(request)).isTrue();
        assertThat(ComeBack.taken(request)).isEqualTo("/app/me/x");
        assertThat(ComeBack.taken(request)).isEmpty();
    }

    private static String takenAfter(String saved) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        session.setAttribute("SPRING_SECURITY_SAVED_REQUEST", new SimpleSavedRequest(saved));
        return ComeBack.taken(request);
    }
}
