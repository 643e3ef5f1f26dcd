package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.PortalCookie;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.RunningServer;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What no browser sends, sent over a bare connection to the running server: each is answered with a sentence, none with 500. */
@PortalModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestsModuleTests {

    private static final String VERIFY = "/fr/verify";
    private static final String FORM = "multipart/form-data; boundary=b";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private RunningServer server;

    @BeforeAll
    void start(@Autowired WebApplicationContext context) {
        server = new RunningServer(context);
        log.start();
        root().addAppender(log);
    }

    @AfterAll
    void stop() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("a NUL in a file's name", FORM, file("a\0.json", "{}") + "--b--\r\n", 200, null),
                Arguments.of(
                        "a form cut off in a file", FORM, file("a.json", "{"), 200, "document.problem.form-broken"),
                Arguments.of(
                        "a form cut off in a header",
                        FORM,
                        "--b\r\nContent-Dispo",
                        200,
                        "document.problem.form-broken"),
                Arguments.of("an empty form", FORM, "", 200, "receipt.verify.number-form"),
                Arguments.of(
                        "a form without its boundary",
                        "multipart/form-data",
                        file("a.json", "{}"),
                        200,
                        "document.problem.form-broken"),
                Arguments.of(
                        "a boundary that is not in the form",
                        "multipart/form-data; boundary=other",
                        file("a.json", "{}") + "--b--\r\n",
                        200,
                        "receipt.verify.number-form"),
                Arguments.of(
                        "a part whose header is over 4 KB",
                        FORM,
                        file("a".repeat(5_000) + ".json", "{}") + "--b--\r\n",
                        200,
                        "document.problem.form-broken"),
                Arguments.of(
                        "over 300 fields",
                        FORM,
                        text("n", "x").repeat(301) + "--b--\r\n",
                        200,
                        "document.problem.form-too-long"),
                Arguments.of(
                        "over 1 MB of text",
                        FORM,
                        text("content", "x".repeat(1_100_000)) + "--b--\r\n",
                        200,
                        "document.problem.form-too-long"),
                Arguments.of(
                        "over 5 MB of text",
                        FORM,
                        text("content", "x".repeat(5_100_000)) + "--b--\r\n",
                        200,
                        "document.problem.form-too-long"),
                Arguments.of(
                        "an over-long answer",
                        "application/x-www-form-urlencoded",
                        "answer=" + "x".repeat(2_200_000),
                        413,
                        "publicsite.error.too-long-sentence"),
                Arguments.of(
                        "a field that cannot be decoded",
                        "application/x-www-form-urlencoded",
                        "number=%zz",
                        400,
                        "publicsite.error.bad-request-sentence"),
                Arguments.of(
                        "over a thousand fields",
                        "application/x-www-form-urlencoded",
                        "n=x&".repeat(1_100),
                        400,
                        "publicsite.error.bad-request-sentence"));
    }

    private static String file(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/json\r\n\r\n" + content + "\r\n";
    }

    private static String text(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void answersAFormThatIsNoneWithASentence(String what, String type, String body, int status, String key)
            throws IOException {
        log.list.clear();
        String answer = server.send(post(VERIFY, type, body));
        answer = answer.replaceAll("\r\n[0-9a-f]+\r\n", ""); // a sentence may run over two chunks
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer).contains("<html lang=\"fr\"", "<main").doesNotContain("Apache Tomcat", "Exception");
        if (key != null) {
            assertThat(answer).contains(sentence(Language.FR, key));
        }
        nothingIsLogged();
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("a sign that no address has", "GET /fr/calls?q=<> HTTP/1.1\r\nHost: x\r\n\r\n", 400),
                Arguments.of("an address that cannot be decoded", "GET /fr/%zz HTTP/1.1\r\nHost: x\r\n\r\n", 400),
                Arguments.of(
                        "a parameter that cannot be decoded", "GET /fr/calls?q=%zz HTTP/1.1\r\nHost: x\r\n\r\n", 400),
                Arguments.of(
                        "a header over 8 KB",
                        "GET /fr/ HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
                        400),
                Arguments.of("no host", "GET /fr/ HTTP/1.1\r\n\r\n", 400),
                Arguments.of("a slash in disguise", "GET /fr/%2f..%2f HTTP/1.1\r\nHost: x\r\n\r\n", 400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void answersARequestThatIsNoneWithASentence(String what, String request, int status) throws IOException {
        log.list.clear();
        String answer =
                server.send(request.replace("\r\n\r\n", "\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n"));
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer).contains("<main").doesNotContain("Apache Tomcat", "HTTP Status", "Exception");
        nothingIsLogged();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysItInEachLanguage(Language language) throws IOException {
        String answer = server.send(post(
                "/" + language.tag() + "/verify",
                "application/x-www-form-urlencoded",
                "answer=" + "x".repeat(2_200_000)));
        assertThat(answer).startsWith("HTTP/1.1 413").contains(sentence(language, "publicsite.error.too-long-heading"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysItInTheLanguageThatWasChosenWhetherThePortalIsServedByHttpsOrNot(boolean encrypted) throws IOException {
        String answer = server.send("GET /%zz HTTP/1.1\r\nHost: x\r\nAccept-Language: fr\r\nCookie: "
                + PortalCookie.LANGUAGE.name(encrypted) + "=ru\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("<html lang=\"ru\"");
    }

    static Stream<Arguments> forwarded() {
        return Stream.of(
                Arguments.of("X-Forwarded-Prefix", "/evil"),
                Arguments.of("X-Forwarded-Prefix", "no prefix"),
                Arguments.of("X-Forwarded-Prefix", "https://evil.example/%zz"),
                Arguments.of("X-Forwarded-Proto", "no scheme"),
                Arguments.of("X-Forwarded-Proto", "javascript"),
                Arguments.of("X-Forwarded-Host", "evil.example"),
                Arguments.of("X-Forwarded-Host", "evil.example:99999999"),
                Arguments.of("X-Forwarded-Port", "-7"),
                Arguments.of("X-Forwarded-Ssl", "on"),
                Arguments.of("Forwarded", "host=evil.example;proto=gopher;for=\"[::"),
                Arguments.of("X-Forwarded-For", "'\"><script>"),
                Arguments.of("X-Real-IP", "evil.example"),
                Arguments.of("Host", "evil.example"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("forwarded")
    void takesNoAddressOfItsOwnFromARequest(String header, String value) throws IOException {
        log.list.clear();
        String host = header.equals("Host") ? "" : "Host: localhost\r\n";
        for (String address : new String[] {"/", "/fr/", "/fr", "/fr/verify", "/app/me/home"}) {
            String answer = server.send("GET " + address + " HTTP/1.1\r\n" + host + header + ": " + value
                    + "\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(address).matches("(?s)HTTP/1.1 [23].*").doesNotContain("evil");
        }
        nothingIsLogged();
    }

    @Test
    void takesNoClientsWordForItThatTheConnectionIsEncrypted() throws IOException {
        String claimed =
                server.send("GET /fr/ HTTP/1.1\r\nHost: x\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");
        assertThat(claimed).startsWith("HTTP/1.1 200").doesNotContain("Strict-Transport-Security");
    }

    private static String post(String address, String type, String body) {
        return "POST " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n"
                + body;
    }

    private static String sentence(Language language, String key) {
        return Translations.standard().text(language, key);
    }

    private void nothingIsLogged() {
        assertThat(log.list.stream()
                        .filter(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
                        .map(ILoggingEvent::getFormattedMessage))
                .isEmpty();
    }
}
