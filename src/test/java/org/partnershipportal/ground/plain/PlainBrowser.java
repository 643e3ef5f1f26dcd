package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * A browser without script: keeps a session, sends the hidden fields of the form it stands at, follows where it is sent, and
 * remembers every address it came by.
 */
public final class PlainBrowser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input\\s+type=\"hidden\"\\s+name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final MockMvc portal;
    private final List<String> addresses = new ArrayList<>();
    private @Nullable MockHttpSession session;
    private String html = "";
    private String address = "";
    private MockHttpServletResponse answer = new MockHttpServletResponse();

    public PlainBrowser(WebApplicationContext context) {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** Opens an address. */
    public PlainBrowser open(String wanted) throws Exception {
        return came(get(URI.create(wanted)), wanted);
    }

    /** Sends the form on this page whose action ends so, with what a person fills in. */
    public PlainBrowser send(String action, String... namesAndValues) throws Exception {
        String form = form(action);
        Map<String, List<String>> fields = hidden(form);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.computeIfAbsent(namesAndValues[i], name -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        return post(actionOf(form), fields);
    }

    /** Sends fields to an address, whatever the page says. */
    public PlainBrowser post(String wanted, Map<String, List<String>> fields) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(URI.create(wanted));
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return came(request, wanted);
    }

    /** Sends the form with files on this page. */
    public PlainBrowser upload(String action, String name, byte[] content) throws Exception {
        String form = form(action);
        return multipart(actionOf(form), texts(hidden(form)), name, content);
    }

    /** Sends texts and then a file. */
    public PlainBrowser multipart(String wanted, Map<String, String> texts, String name, byte[] content)
            throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            part(body, "name=\"" + text.getKey() + "\"", text.getValue().getBytes(StandardCharsets.UTF_8));
        }
        if (!name.isEmpty()) {
            part(body, "name=\"file\"; filename=\"" + name + "\"", content);
        }
        body.write("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return came(
                MockMvcRequestBuilders.post(URI.create(wanted))
                        .contentType("multipart/form-data; boundary=part")
                        .content(body.toByteArray()),
                wanted);
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) throws Exception {
        body.write(("--part\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> texts(Map<String, List<String>> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, values) -> texts.put(name, values.getFirst()));
        return texts;
    }

    private PlainBrowser came(MockHttpServletRequestBuilder request, String wanted) throws Exception {
        address = wanted;
        addresses.add(wanted);
        MockHttpSession before = session;
        if (before != null && !before.isInvalid()) {
            request.session(before);
        }
        MvcResult result = portal.perform(request).andReturn();
        session = (MockHttpSession) result.getRequest().getSession(false);
        answer = result.getResponse();
        html = answer.getContentAsString(StandardCharsets.UTF_8);
        StylesheetTests.holdsWhatItNeeds(wanted, html);
        String onwards = answer.getHeader("Location");
        if (onwards != null) {
            addresses.add(onwards);
            return open(onwards);
        }
        if (answer.getStatus() >= 400 && html.isEmpty()) {
            MockHttpServletRequestBuilder error =
                    "POST".equals(result.getRequest().getMethod())
                            ? MockMvcRequestBuilders.post("/error")
                            : get("/error");
            result.getRequest().getParameterMap().forEach(error::param);
            // As a server does: the same request is dispatched once more, with what it knows already.
            for (String known : Collections.list(result.getRequest().getAttributeNames())) {
                if (known.toLowerCase(Locale.ROOT).contains("csrf")) {
                    error.requestAttr(
                            known, Objects.requireNonNull(result.getRequest().getAttribute(known)));
                }
            }
            if (session != null) {
                error.session(Objects.requireNonNull(session));
            }
            MvcResult page = portal.perform(error.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, answer.getStatus())
                            .requestAttr(
                                    RequestDispatcher.ERROR_REQUEST_URI,
                                    URI.create(wanted).getPath()))
                    .andReturn();
            session = (MockHttpSession) result.getRequest().getSession(false);
            html = page.getResponse().getContentAsString(StandardCharsets.UTF_8);
            answer = page.getResponse();
        }
        return this;
    }

    /** The form on this page whose action ends so. */
    public String form(String action) {
        Matcher forms = FORM.matcher(html);
        while (forms.find()) {
            if (forms.group().matches("(?s)<form[^>]*action=\"[^\"]*" + Pattern.quote(action) + "\".*")) {
                return forms.group();
            }
        }
        throw new AssertionError("No form to " + action + " at " + address + ":\n" + html);
    }

    private static String actionOf(String form) {
        Matcher action = Pattern.compile("action=\"([^\"]*)\"").matcher(form);
        assertThat(action.find()).isTrue();
        return action.group(1);
    }

    /** The hidden fields of a form. */
    public static Map<String, List<String>> hidden(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher inputs = HIDDEN.matcher(form);
        while (inputs.find()) {
            fields.computeIfAbsent(inputs.group(1), name -> new ArrayList<>()).add(inputs.group(2));
        }
        return fields;
    }

    /** The page. */
    public String html() {
        return html;
    }

    /** Where it stands. */
    public String address() {
        return address;
    }

    public int status() {
        return answer.getStatus();
    }

    public MockHttpServletResponse answer() {
        return answer;
    }

    /** Every address that was opened or sent to, and every one it was led to. */
    public List<String> addresses() {
        return addresses;
    }

    /** Forgets the session, as after half an hour. */
    public void sessionEnds() {
        session = null;
    }

    public boolean hasSession() {
        return session != null && !session.isInvalid();
    }

    @Nullable
    public MockHttpSession session() {
        return session;
    }
}
