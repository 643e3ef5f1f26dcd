package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Which pages are kept for a second, for whom, and what ends it. */
@PortalModuleTest
class KeptPagesModuleTests {

    @Autowired
    OrganisationStage stage;

    @Autowired
    WebApplicationContext context;

    @Autowired
    KeptPages kept;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private Instant now = Instant.parse("2027-03-01T10:00:00Z");
    private MockMvc portal;

    @BeforeEach
    void keepByAClockThatStandsStill() {
        portal = portal(new KeptPages(new Standing()));
    }

    private MockMvc portal(KeptPages filter) {
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilter(filter)
                .apply(springSecurity())
                .build();
    }

    /** Tells the test's own time. */
    private final class Standing extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/ar/organisations", "/fr/partnerships", "/zh/calls"})
    void readsAPageOnceInASecond(String address) throws Exception {
        String page = address + "?text=" + unique;
        MockHttpServletResponse first = answer(page);
        assertThat(statements(page)).isZero();
        assertThat(text(answer(page))).isEqualTo(text(first));
        assertThat(headers(answer(page))).containsAllEntriesOf(headers(first));
        now = now.plusMillis(999);
        assertThat(statements(page)).isZero();
        now = now.plusMillis(1);
        assertThat(statements(page)).isPositive();
    }

    @Test
    void packsAPageForWhoeverTakesItPacked() throws Exception {
        String page = "/en/organisations?text=" + unique;
        String plain = text(answer(page));
        MockHttpServletResponse packed = asked(() -> portal.perform(get(page).header("Accept-Encoding", "br, gzip"))
                .andReturn()
                .getResponse());
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getHeader("Vary")).contains("Accept-Encoding");
        assertThat(asked(() -> unpacked(packed.getContentAsByteArray()))).isEqualTo(plain);
    }

    @Test
    void showsAChangeAtOnce() throws Exception {
        portal = portal(kept);
        String page = "/en/organisations?text=" + unique;
        assertThat(text(answer(page))).doesNotContain("Kept " + unique);
        listed();
        assertThat(text(answer(page))).contains("Kept " + unique);
    }

    @Test
    void keepsNothingForWhoeverSendsACookie() throws Exception {
        String page = "/en/organisations?text=" + unique;
        answer(page);
        assertThat(Statements.sentBy(() -> asked(() -> portal.perform(get(page).cookie(new Cookie("language", "en"))))))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/calls/no-such-call",
                "/en/calls/no-such-call/inputs",
                "/en/reports/no-such-call",
                "/en/organisations.csv"
            })
    void keepsNothingThatComesFromInputsAndNoFile(String page) throws Exception {
        answer(page);
        assertThat(statements(page)).isPositive();
    }

    @Test
    void keepsNoAnswerThatSomethingIsMissing() throws Exception {
        String page = "/en/organisations/" + UUID.randomUUID();
        assertThat(answer(page).getStatus()).isEqualTo(404);
        assertThat(statements(page)).isPositive();
    }

    private void listed() {
        stage.listed(new OrganisationProfile(
                "Kept " + unique,
                "en",
                OrganisationType.NATIONAL_NGO,
                new CountryCode("ECU"),
                false,
                "Visits places of detention",
                "office@example.org",
                ""));
    }

    private int statements(String page) {
        return Statements.sentBy(() -> answer(page));
    }

    private MockHttpServletResponse answer(String page) {
        return asked(() -> portal.perform(get(page)).andReturn().getResponse());
    }

    private static <T> T asked(Callable<T> request) {
        try {
            return request.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> headers(MockHttpServletResponse answer) {
        TreeMap<String, Object> headers = new TreeMap<>();
        answer.getHeaderNames().stream()
                .filter(name -> !name.equals("Content-Length"))
                .forEach(name -> headers.put(name, answer.getHeaders(name)));
        return headers;
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
