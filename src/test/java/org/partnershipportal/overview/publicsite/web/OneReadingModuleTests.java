package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.web.SiteCalls;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A visitor's page is read at one moment, with few statements. */
@PortalModuleTest
class OneReadingModuleTests {

    private MockMvc portal;
    private CallCode code;

    @Autowired
    void open(WebApplicationContext context, Calls calls, Persons persons, Clock clock, PartnershipStage partnerships) {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        code = new SiteCalls(calls, persons, clock).open("Read once " + UUID.randomUUID());
        partnerships.published();
    }

    @Test
    void readsEachPageAtOneMoment() {
        Map<String, Integer> most = Map.of(
                "/en/",
                5,
                "/en/calls",
                2,
                "/en/reports",
                1,
                "/en/partnerships",
                6,
                "/en/organisations",
                2,
                "/en/calls/" + code,
                2,
                "/en/states",
                0,
                "/en/states/ECU",
                6);
        most.forEach((page, statements) -> {
            ask(page);
            assertThat(Statements.readingsBy(() -> ask(page))).as(page).isOne();
            assertThat(Statements.sentBy(() -> ask(page))).as(page).isLessThanOrEqualTo(statements);
        });
    }

    @Test
    void answersAPageThatIsNotThereAsBefore() {
        assertThat(ask("/en/calls/no-such-call")).isEqualTo(404);
        assertThat(ask("/en/calls/" + code)).isEqualTo(200);
    }

    private int ask(String page) {
        try {
            return portal.perform(get(page)).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(page, e);
        }
    }
}
