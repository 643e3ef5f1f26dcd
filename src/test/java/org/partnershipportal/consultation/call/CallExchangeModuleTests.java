package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.call.CallFixtures.content;
import static org.partnershipportal.consultation.call.CallFixtures.fields;
import static org.partnershipportal.consultation.call.CallFixtures.keys;
import static org.partnershipportal.consultation.call.CallFixtures.titled;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Calls out to a file and in again")
class CallExchangeModuleTests {

    @Autowired
    CallExchange exchange;

    @Autowired
    Calls calls;

    private final Actor secretariat = CallFixtures.secretariat(new PersonId(UUID.randomUUID()));

    @Test
    void comesBackTheSameToTheByteInEveryKindAndLanguage() {
        byte[] first = ContentJson.written(content()).getBytes(StandardCharsets.UTF_8);
        CallId once = exchange.importCall(secretariat, first, code());
        byte[] second = exchange.export(secretariat, once);
        CallId twice = exchange.importCall(secretariat, second, code());
        assertThat(second).isEqualTo(first);
        assertThat(exchange.export(secretariat, twice)).isEqualTo(first);
        assertThat(calls.details(secretariat, twice).content()).isEqualTo(content());
        assertThat(new String(first, StandardCharsets.UTF_8)).contains("كبار السن", "老年人", "Лишённые");
        assertThat(content().questionnaire().questions())
                .extracting(Question::kind)
                .contains(QuestionKind.values());
    }

    @Test
    void becomesADraftOfWhoeverTookItIn() {
        CallDetails taken = calls.details(secretariat, taken());
        assertThat(taken.status()).isEqualTo(CallStatus.DRAFT);
        assertThat(taken.deadline()).isNull();
        assertThat(taken.team()).containsExactly(secretariat.person());
    }

    @Test
    void isSeenByWhoeverMaySeeTheCall() {
        CallId draft = taken();
        assertThatThrownBy(() -> exchange.export(Actor.visitor(), draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exchange.importCall(Actor.visitor(), new byte[0], code()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesWhatItsFormsWouldRefuse() {
        String json = ContentJson.written(content()).replace("\"wordLimit\": 500", "\"wordLimit\": 10001");
        assertThatThrownBy(() -> take(json))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("question.law.wordLimit"));
        String hidden = ContentJson.written(titled(CallFixtures.en("Turned \u202e round")));
        assertThatThrownBy(() -> take(hidden))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("title.en"));
        String lone = ContentJson.written(content()).replace("Independent Expert", "Lone \\ud800");
        assertThatThrownBy(() -> take(lone))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("issuedBy.en"));
    }

    @Test
    void refusesWhatIsTooLargeOrNoText() {
        assertThatThrownBy(() -> exchange.importCall(secretariat, new byte[CallExchange.MOST_BYTES + 1], code()))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("call.json.too-large"));
        assertThatThrownBy(() -> exchange.importCall(secretariat, new byte[] {'{', (byte) 0xff}, code()))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("call.json.no-utf-8"));
        for (String json : List.of("", "[]", "{}", "[".repeat(100_000), "{\"format\":".repeat(5_000))) {
            assertThatThrownBy(() -> take(json))
                    .satisfies(refused -> assertThat(fields(refused)).containsExactly("file"));
        }
    }

    private CallId taken() {
        return take(ContentJson.written(content()));
    }

    private CallId take(String json) {
        return exchange.importCall(secretariat, json.getBytes(StandardCharsets.UTF_8), code());
    }

    private static CallCode code() {
        return new CallCode("call-" + UUID.randomUUID());
    }
}
