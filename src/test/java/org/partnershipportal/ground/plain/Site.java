package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The public pages of the whole portal, its security chains included, as a visitor's browser gets them. */
public final class Site {

    private final MockMvc portal;

    public Site(WebApplicationContext context) {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** What the address answers; where that is an error, the page that a server shows for it. */
    public MockHttpServletResponse answer(String address) throws Exception {
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
    public String html(String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        StylesheetTests.holdsWhatItNeeds(address, html);
        return html;
    }

    /** All that an answer is, in one text: with headers that ask for a part, or for what is new only. */
    public String whole(String method, String address) {
        StringBuilder whole = new StringBuilder();
        try {
            for (boolean partly : List.of(false, true)) {
                MockHttpServletRequestBuilder asked = request(HttpMethod.valueOf(method), URI.create(address));
                if (partly) {
                    asked.header("Range", "bytes=0-9").header("If-None-Match", "*");
                }
                MockHttpServletResponse answer =
                        portal.perform(asked).andReturn().getResponse();
                whole.append(answer.getStatus());
                answer.getHeaderNames().stream()
                        .filter(name -> !name.equals("Content-Security-Policy"))
                        .sorted()
                        .forEach(name -> whole.append('\n').append(name).append(answer.getHeaders(name)));
                whole.append('\n').append(answer.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
        return whole.toString();
    }

    /** The status of an answer to a form sent there. */
    public int sent(String address) throws Exception {
        return portal.perform(post(address)).andReturn().getResponse().getStatus();
    }
}
