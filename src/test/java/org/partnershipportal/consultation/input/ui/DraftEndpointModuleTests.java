package org.partnershipportal.consultation.input.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalModuleTest
@DisplayName("UC-INP-03: the endpoint to which an answer field saves")
class DraftEndpointModuleTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    InputPagesStage stage;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    TransactionTemplate transaction;

    private MockMvc mvc;
    private CallDetails call;
    private InputId input;

    @BeforeEach
    void begin() {
        mvc = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        call = stage.openCall(20);
        input = stage.draft(call);
        TestSessions.signIn(stage.writer);
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    @Test
    @DisplayName("R14.3 saves, counts as the desk does, and says when")
    void savesAndCounts() throws Exception {
        JsonNode told = json(sent(address(input), "Poverty and drug laws", 0), 200);
        assertThat(told.path("edition").asLong()).isEqualTo(1);
        assertThat(told.path("count").asString()).isEqualTo("4 of 5 words");
        assertThat(told.path("left").asString()).isEqualTo("1 left");
        assertThat(told.path("over").asBoolean()).isFalse();
        assertThat(told.path("saved").asString())
                .as("the browser puts its own time in the place of the portal's")
                .isEqualTo("Saved " + told.path("savedTime").asString());
        assertThat(told.path("savedAt").asLong()).isPositive();
        assertThat(stage.stands(input, InputPagesStage.CAUSES))
                .isEqualTo(new AnswerValue.Text("Poverty and drug laws"));
    }

    @Test
    void savesWhatIsOverTheLimitAndSaysHowMuch() throws Exception {
        JsonNode told = json(sent(address(input), "one two three four five six seven", 0), 200);
        assertThat(told.path("over").asBoolean()).isTrue();
        assertThat(told.path("left").asString()).isEqualTo("Remove 2 words.");
    }

    @Test
    void takesTheSameTextAgainAfterALostAnswer() throws Exception {
        json(sent(address(input), "Poverty", 0), 200);
        JsonNode again = json(sent(address(input), "Poverty", 0), 200);
        assertThat(again.path("edition").asLong()).isEqualTo(1);
    }

    @Test
    @DisplayName("Message 8: who comes later sees what stands there before anything is overwritten")
    void tellsWhoComesLater() throws Exception {
        json(sent(address(input), "Poverty", 0), 200);
        JsonNode told = json(sent(address(input), "Laws", 0), 409);
        assertThat(told.path("problem").asString()).startsWith("Someone changed this at ");
        assertThat(told.path("text").asString()).isEqualTo("Poverty");
        json(sent(address(input), "Laws", told.path("edition").asLong()), 200);
    }

    @Test
    @DisplayName("It is no conflict that another page of the writer's asked at the same moment to keep the question")
    void tellsOfNoOtherTextWhereThereIsNone() throws Exception {
        json(sent(address(input), "Poverty", 0), 200);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<MockHttpServletResponse> saving = Objects.requireNonNull(transaction.execute(status -> {
                stage.answers.hold(stage.lead(), input, new QuestionKey(InputPagesStage.CAUSES));
                Future<MockHttpServletResponse> begun = thread.submit(() -> sent(address(input), "Laws", 1));
                assertThatExceptionOfType(TimeoutException.class)
                        .as("the save waits for the other")
                        .isThrownBy(() -> begun.get(400, TimeUnit.MILLISECONDS));
                return begun;
            }));
            assertThat(json(saving.get(), 200).path("edition").asLong()).isEqualTo(2);
        }
        assertThat(stage.stands(input, InputPagesStage.CAUSES)).isEqualTo(new AnswerValue.Text("Laws"));
    }

    @Test
    @DisplayName("UC-CAL-12 counts what is typed in a preview, in its language, and keeps nothing")
    void countsInAPreview() throws Exception {
        TestSessions.signIn(stage.officer, StaffRole.SECRETARIAT);
        String address = "/drafts/staff/" + call.code() + "/" + InputPagesStage.CAUSES + "/preview?language=";
        JsonNode told = json(sent(address + "en", "one two three four five six seven", 0), 200);
        assertThat(told.path("count").asString()).isEqualTo("7 of 5 words");
        assertThat(told.path("left").asString()).isEqualTo("Remove 2 words.");
        assertThat(told.path("edition").asLong()).isZero();
        assertThat(told.path("saved").asString()).isEmpty();
        assertThat(json(sent(address + "fr", "un deux", 0), 200).path("count").asString())
                .isEqualTo("2 sur 5 mots");
        assertThat(stage.stands(input, InputPagesStage.CAUSES)).isEqualTo(AnswerValue.NONE);
        json(sent(address + "en", "a".repeat(50_001), 0), 422);
        json(sent(address + "xx", "Words", 0), 404);
        json(sent(address.replace(InputPagesStage.CAUSES, "nothing") + "en", "Words", 0), 404);
        json(sent(address.replace(InputPagesStage.CAUSES, InputPagesStage.CUSTODY) + "en", "Words", 0), 404);
        json(sent(address.replace(call.code().value(), "no-such-call") + "en", "Words", 0), 404);
    }

    @Test
    @DisplayName("R0.1 counts for nobody who does not write the call, exactly as for a call that does not exist")
    void countsInNoPreviewOfOthers() throws Exception {
        String below = "/" + InputPagesStage.CAUSES + "/preview?language=en";
        for (String acting : new String[] {"me", stage.lead.toString(), "staff"}) {
            JsonNode there = json(sent("/drafts/" + acting + "/" + call.code() + below, "Words", 0), 404);
            JsonNode none = json(sent("/drafts/" + acting + "/no-such-call" + below, "Words", 0), 404);
            assertThat(there).isEqualTo(none);
        }
        TestSessions.signOut();
        json(sent("/drafts/staff/" + call.code() + below, "Words", 0), 401);
    }

    @Test
    void answersTheSignedOutWithoutARedirect() throws Exception {
        TestSessions.signOut();
        JsonNode told = json(sent(address(input), "Poverty", 0), 401);
        assertThat(told.path("problem").asString()).isNotBlank();
        assertThat(json(answer(get("/drafts/token")), 401).has("token")).isFalse();
    }

    @Test
    void refusesASaveWithoutTheSessionsToken() throws Exception {
        assertThat(answer(post(address(input)).contentType("application/json").content(typed("Poverty", 0)))
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer(post(address(input))
                                .with(csrf().useInvalidToken())
                                .contentType("application/json")
                                .content(typed("Poverty", 0)))
                        .getStatus())
                .isEqualTo(403);
        assertThat(stage.stands(input, InputPagesStage.CAUSES)).isEqualTo(AnswerValue.NONE);
    }

    @Test
    void givesEachSessionATokenThatSaves() throws Exception {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletResponse given = answer(get("/drafts/token").session(session));
        assertThat(given.getHeader("Cache-Control")).contains("no-store");
        JsonNode token = json(given, 200);
        json(
                answer(post(address(input))
                        .session(session)
                        .header(
                                token.path("header").asString(),
                                token.path("token").asString())
                        .contentType("application/json")
                        .content(typed("Poverty", 0))),
                200);
    }

    @Test
    @DisplayName("R0.1 answers about another's input as about one that does not exist")
    void hidesTheInputsOfOthers() throws Exception {
        TestSessions.signIn(stage.activist);
        String theirs = "/drafts/" + stage.network + "/" + input + "/" + InputPagesStage.CAUSES;
        String none = "/drafts/" + stage.network + "/" + UUID.randomUUID() + "/" + InputPagesStage.CAUSES;
        assertThat(json(sent(theirs, "Mine", 0), 404)).isEqualTo(json(sent(none, "Mine", 0), 404));
        assertThat(json(sent(address(input), "Mine", 0), 404)).isEqualTo(json(sent(none, "Mine", 0), 404));
        assertThat(json(answer(post(theirs + "/lease").with(csrf())), 404)
                        .path("problem")
                        .asString())
                .isEqualTo("Not found. It may have moved, or you may need to sign in.");
    }

    @Test
    void findsNoQuestionOfAnotherCall() throws Exception {
        json(sent(address(input).replace(InputPagesStage.CAUSES, "of-another-call"), "Poverty", 0), 404);
        json(sent(address(input).replace(InputPagesStage.CAUSES, "No Key"), "Poverty", 0), 404);
    }

    @Test
    void saysWhoIsWriting() throws Exception {
        PersonId colleague = stage.scenes.person("Ana Colleague");
        Actor other = Actor.member(
                colleague,
                new Membership(
                        stage.lead.value(),
                        "Lead",
                        Set.of(MemberRole.EDITOR),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
        stage.write(input, InputPagesStage.CAUSES, "Poverty");
        stage.answers.release(stage.lead(), input, new QuestionKey(InputPagesStage.CAUSES));
        stage.answers.hold(other, input, new QuestionKey(InputPagesStage.CAUSES));
        assertThat(json(sent(address(input), "Laws", 1), 423).path("problem").asString())
                .startsWith("Ana Colleague is writing here now.");
        assertThat(json(answer(post(address(input) + "/lease").with(csrf())), 423)
                        .path("problem")
                        .asString())
                .startsWith("Ana Colleague is writing here now.");
        stage.answers.release(other, input, new QuestionKey(InputPagesStage.CAUSES));
        json(answer(post(address(input) + "/lease").with(csrf())), 200);
        json(answer(delete(address(input) + "/lease").with(csrf())), 200);
        stage.answers.hold(other, input, new QuestionKey(InputPagesStage.CAUSES));
    }

    @Test
    @DisplayName("A paste of 200,000 characters is told by how much it is too long")
    void saysHowMuchIsTooLong() throws Exception {
        assertThat(json(sent(address(input), "a".repeat(50_001), 0), 422)
                        .path("problem")
                        .asString())
                .startsWith("This answer is 1 character over the limit of 50,000.");
        assertThat(json(sent(address(input), "好".repeat(200_000), 0), 422)
                        .path("problem")
                        .asString())
                .contains("150,000 characters over the limit");
        assertThat(json(sent(address(input), "好".repeat(1_500_000), 0), 422)
                        .path("problem")
                        .asString())
                .startsWith("This text is too long");
    }

    @Test
    void refusesALoneSurrogateInASentence() throws Exception {
        assertThat(json(
                                answer(post(address(input))
                                        .with(csrf())
                                        .contentType("application/json")
                                        .content("{\"text\":\"a\\ud800b\",\"edition\":0}")),
                                422)
                        .path("problem")
                        .asString())
                .isEqualTo("This contains characters that cannot be saved. Type it again without them.");
    }

    @Test
    void refusesWhatIsNoSave() throws Exception {
        for (String body : new String[] {"", "[]", "{", "{\"text\":1,\"edition\":0}", "{\"text\":\"a\"}"}) {
            json(
                    answer(post(address(input))
                            .with(csrf())
                            .contentType("application/json")
                            .content(body)),
                    400);
        }
    }

    @Test
    void isNoPageToRead() throws Exception {
        assertThat(answer(get(address(input))).getStatus()).isEqualTo(405);
    }

    private String address(InputId id) {
        return "/drafts/" + stage.lead + "/" + id + "/" + InputPagesStage.CAUSES;
    }

    private MockHttpServletResponse sent(String address, String text, long edition) throws Exception {
        return answer(post(address).with(csrf()).contentType("application/json").content(typed(text, edition)));
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String typed(String text, long edition) {
        return MAPPER.writeValueAsString(Map.of("text", text, "edition", edition));
    }

    private static JsonNode json(MockHttpServletResponse answer, int status) throws Exception {
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/json");
        return MAPPER.readTree(body);
    }
}
