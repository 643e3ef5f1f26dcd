package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.consultation.sealed.RecoveryCode;
import org.partnershipportal.consultation.sealed.SealedDoor;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.limits.NetworkLimits;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What one network may ask, and what it is told when it asks too often. */
@PortalModuleTest
class LimitedPagesModuleTests {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Autowired
    WebApplicationContext context;

    @Autowired
    RequestMappingHandlerMapping pages;

    @Autowired
    NetworkLimits networks;

    @Autowired
    SealedDoor door;

    private MockMvc portal;
    private String network = "";

    @BeforeEach
    void comeFromANewNetwork() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        network = "198.51.100." + NETWORKS.incrementAndGet();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysInTheReadersLanguageThatTooManyCodesCameAndWhenToTryAgain(Language language) throws Exception {
        assertThat(code(language, network).getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = afterAllAreUsed(Limit.RECOVERY_CODE, () -> code(language, network));
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).matches("[1-9][0-9]*");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"" + language.tag() + "\"")
                .contains(Translations.standard().text(language, "limits.refusal.recovery-code", 1))
                .doesNotContain(network);
        assertThat(code(language, "203.0.113.250").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse code(Language language, String from) throws Exception {
        return asked(
                post("/" + language.tag() + "/i/back").param("code", "no code").with(csrf()), from);
    }

    @Test
    void letsAnyoneReadWhoseNetworkMayGuessNoMore() throws Exception {
        assertThat(afterAllAreUsed(Limit.RECOVERY_CODE, () -> code(Language.EN, network))
                        .getStatus())
                .isEqualTo(429);
        assertThat(asked(get("/en/"), network).getStatus()).isEqualTo(200);
        assertThat(asked(get("/en/i/back"), network).getStatus()).isEqualTo(200);
    }

    @Test
    void opensWithARightCodeHoweverManyWrongOnesCameFromItsNetwork() throws Exception {
        RecoveryCode code = door.seal(Actor.system(), UUID.randomUUID());
        assertThat(afterAllAreUsed(Limit.RECOVERY_CODE, () -> code(Language.EN, network))
                        .getStatus())
                .isEqualTo(429);
        for (int i = 0; i <= Limit.ONE_RECOVERY_CODE.times(); i++) {
            MockHttpServletResponse opened =
                    asked(post("/en/i/back").param("code", code.grouped()).with(csrf()), network);
            assertThat(opened.getStatus()).isEqualTo(302);
            assertThat(opened.getHeader("Location")).endsWith("/en/i/mine");
        }
        assertThat(code(Language.EN, network).getStatus()).isEqualTo(429);
    }

    @Test
    void refusesAWrongCodeOfTheRightFormFromANetworkThatGuessedTooMuch() throws Exception {
        assertThat(afterAllAreUsed(
                                Limit.RECOVERY_CODE,
                                () -> asked(
                                        post("/en/i/back")
                                                .param("code", "34BCD".repeat(6))
                                                .with(csrf()),
                                        network))
                        .getStatus())
                .isEqualTo(429);
    }

    @Test
    void limitsOneRecoveryCodeWhereverItIsTyped() throws Exception {
        String code = "23BCD".repeat(6);
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 0; i <= Limit.ONE_RECOVERY_CODE.times(); i++) {
            last = asked(post("/en/i/back").param("code", code).with(csrf()), "198.51.100.2" + i);
        }
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getContentAsString(StandardCharsets.UTF_8)).doesNotContain(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number|12", "number|BCDFGH-BCDFGH-BCDFGH", "content|words alone", "content|TOO LONG"})
    void countsAReceiptCheckThatCannotMatchBecauseItLacksSomethingOrIsTooLong(String sent) throws Exception {
        String[] field = sent.split("\\|", 2);
        String text = field[1].equals("TOO LONG") ? "x".repeat(1024 * 1024 + 1) : field[1];
        Callable<MockHttpServletResponse> check = () -> asked(
                post("/en/verify")
                        .contentType("multipart/form-data; boundary=part")
                        .content("--part\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + text
                                + "\r\n--part--\r\n")
                        .with(csrf()),
                network);
        assertThat(check.call().getStatus()).isEqualTo(200);
        assertThat(afterAllAreUsed(Limit.RECEIPT_CHECK, check).getStatus()).isEqualTo(429);
    }

    @Test
    void limitsEachPageThatCostsMoreThanReading() {
        Map<String, Limit> limited = new TreeMap<>();
        pages.getHandlerMethods().forEach((mapping, handler) -> {
            Limited limit = handler.getMethodAnnotation(Limited.class);
            if (limit != null) {
                limited.put(
                        handler.getBeanType().getSimpleName() + "."
                                + handler.getMethod().getName(),
                        limit.value());
            }
        });
        assertThat(limited)
                .containsEntry("SealedController.begin", Limit.SEALED_START)
                .containsEntry("VerifyController.check", Limit.RECEIPT_CHECK)
                .containsEntry("FileController.upload", Limit.UPLOAD)
                .containsEntry("ReceiptController.replace", Limit.UPLOAD)
                .containsEntry("PublishedInputController.pdf", Limit.PAPER)
                .containsEntry("PublishedInputController.word", Limit.PAPER)
                .containsEntry("ReportController.pdf", Limit.PAPER)
                .containsEntry("ReportController.word", Limit.PAPER)
                .containsEntry("OrganisationController.list", Limit.SEARCH)
                .containsEntry("SearchController.find", Limit.FIND)
                .containsEntry("PartnershipController.export", Limit.SEARCH);
        assertThat(limited.values()).allMatch(limit -> limit.per() == Limit.Per.NETWORK);
    }

    @Test
    void countsTheMegabytesOfAFormWithFilesBeforeTheyAreRead() throws Exception {
        String address = "/en/i/mine/questions/files/files";
        byte[] big = new byte[450 * 1024 * 1024 / 100];
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 0; i < 1_500 && last.getStatus() != 429; i++) {
            last = asked(
                    post(address).contentType("multipart/form-data; boundary=b").content(big), network);
        }
        assertThat(last.getStatus()).isEqualTo(429);
    }

    @Test
    void countsAListOnlyWhereSomethingIsSearched() throws Exception {
        assertThat(afterAllAreUsed(Limit.SEARCH, () -> asked(get("/en/organisations?text=prison"), network))
                        .getStatus())
                .isEqualTo(429);
        assertThat(asked(get("/en/organisations"), network).getStatus()).isEqualTo(200);
    }

    @Test
    void countsASearchForEverythingOnItsOwnAndOnlyWhereSomethingIsSearched() throws Exception {
        assertThat(afterAllAreUsed(Limit.FIND, () -> asked(get("/en/search?text=prison"), network))
                        .getStatus())
                .isEqualTo(429);
        assertThat(asked(get("/en/search"), network).getStatus()).isEqualTo(200);
        assertThat(asked(get("/en/search?text=prison"), "203.0.113.251").getStatus())
                .isEqualTo(200);
        assertThat(asked(get("/en/organisations?text=prison"), network).getStatus())
                .isEqualTo(200);
    }

    /** On a slow machine one may have come back before the page asks; then once more. */
    private MockHttpServletResponse afterAllAreUsed(Limit limit, Callable<MockHttpServletResponse> page)
            throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        for (int i = 0; i < 20 && answer.getStatus() != 429; i++) {
            useAll(limit);
            answer = page.call();
        }
        return answer;
    }

    private void useAll(Limit limit) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(network);
        try {
            while (true) {
                networks.take(limit, request);
            }
        } catch (TryLater all) {
            assertThat(all.isFull()).isFalse();
        }
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request, String from) throws Exception {
        return portal.perform(request.with(sent -> {
                    sent.setRemoteAddr(from);
                    return sent;
                }))
                .andReturn()
                .getResponse();
    }
}
