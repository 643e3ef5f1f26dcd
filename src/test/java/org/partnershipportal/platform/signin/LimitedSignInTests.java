package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.NetworkLimits;
import org.partnershipportal.platform.limits.TestLimits;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LimitedSignInTests {

    private final NetworkLimits limits = TestLimits.networks();
    private final LimitedSignIn filter = new LimitedSignIn(limits, SecurityConfiguration.SIGN_IN);

    @Test
    void leadsSoManyToKeycloakFromOneNetworkAndNoMore() throws Exception {
        for (int i = 0; i < Limit.SIGN_IN.times(); i++) {
            assertThat(asked("/oauth2/authorization/keycloak", "198.51.100.1")).isEqualTo(200);
        }
        assertThat(asked("/oauth2/authorization/keycloak", "198.51.100.1")).isEqualTo(429);
        assertThat(asked("/oauth2/authorization/keycloak", "198.51.100.2")).isEqualTo(200);
    }

    @Test
    void countsNothingElse() throws Exception {
        for (int i = 0; i <= Limit.SIGN_IN.times(); i++) {
            assertThat(asked("/app/me/home", "198.51.100.1")).isEqualTo(200);
            assertThat(asked("/login/oauth2/code/keycloak", "198.51.100.1")).isEqualTo(200);
        }
    }

    private int asked(String address, String from) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.setRemoteAddr(from);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
