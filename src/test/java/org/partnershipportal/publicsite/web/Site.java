package org.partnershipportal.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The public pages of the whole portal, its security chains included, as a visitor's browser gets them. */
final class Site {

    private final MockMvc portal;

    Site(WebApplicationContext context) {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** What the address answers; where that is an error, the page that a server shows for it. */
    MockHttpServletResponse answer(String address) throws Exception {
        URI uri = URI.create(address);
        MockHttpServletResponse answer = portal.perform(get(uri)).andReturn().getResponse();
        if (answer.getStatus() < 400) {
            return answer;
        }
        return portal.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, answer.getStatus())
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, uri.getPath()))
                .andReturn()
                .getResponse();
    }

    /** The page at the address. */
    String html(String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** The status of an answer to a form sent there. */
    int sent(String address) throws Exception {
        return portal.perform(post(address)).andReturn().getResponse().getStatus();
    }
}
