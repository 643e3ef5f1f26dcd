package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.call.CallFixtures.*;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;

@DisplayName("A call as JSON")
class ContentJsonTests {

    private static final String WRITTEN = ContentJson.written(content());

    @Test
    void readsBackWhatItWroteOfEveryKindAndLanguage() {
        assertThat(ContentJson.read(WRITTEN)).isEqualTo(content());
        assertThat(ContentJson.written(ContentJson.read(WRITTEN))).isEqualTo(WRITTEN);
        assertThat(ContentJson.read(ContentJson.compact(content()))).isEqualTo(content());
    }

    @Test
    void keepsWhatTextsMayHold() {
        Texts texts = new Texts(Map.of(
                Language.EN, "Line\nbreak, \"quotes\", \\ and \u2028 \u00e9 =1+1",
                Language.AR, "نص عربي 123",
                Language.ZH, "中文 \ud83d\udd4a"));
        assertThat(ContentJson.readTexts(ContentJson.compact(texts))).isEqualTo(texts);
    }

    @Test
    void endsWithOneLineBreakAndHasNoneOfWindows() {
        assertThat(WRITTEN).endsWith("}\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "kind": "number"           | "kind": "colour"             | questions[5].kind         | call.json.word
        "wordLimit": 500           | "wordLimit": 500.5           | questions[0].wordLimit    | call.json.number
        "wordLimit": 500           | "wordLimit": 5000000000      | questions[0].wordLimit    | call.json.number
        "wordLimit": 500           | "wordLimit": "500"           | questions[0].wordLimit    | call.json.number
        "required": true           | "required": "yes"            | questions[0].required     | call.json.flag
        "format": "partnership-portal/call" | "format": "form"    | ''                        | call.json.format
        "version": 1               | "version": 2                 | ''                        | call.json.version
        "original": "en"           | "original": "de"             | original                  | call.json.language
        "title": {                 | "title": { "de": "Alte",     | title                     | call.json.language
        "background": {}           | "background": []             | background                | call.json.object
        "background": {}           | "background": {"en": " "}    | background.en             | call.json.blank
        "background": {}           | "back": {}                   | background                | call.json.missing
        "background": {}           | "background": {}, "b": 1     | b                         | call.json.unknown
        "maxRows": 40              | "maxRows": 40, "least": 1    | questions[9].least        | call.json.unknown
        "key": "law"               | "key": "The law"             | questions[0].key          | call.json.key
        "Mandela 109"              | "Mandela 123"                | standards[0]              | call.json.standard
        "Mandela 109"              | "NMR 109"                    | standards[0]              | call.json.standard
        "Mandela 109"              | 109                          | standards[0]              | call.json.text
        "mandate": "A/HRC/RES/48/3" | "mandate": null             | mandate                   | call.json.text
        "key": "situation"         | "key": "situation", "x": 1   | sections[0].x             | call.json.unknown
        "key": "yes"               | "key": "yes", "x": 1         | questions[1].choices[0].x | call.json.unknown
        "key": "activity"          | "key": "activity", "x": 1    | questions[9].columns[0].x | call.json.unknown
        "question": "data"         | "question": "data", "x": 1   | questions[2].shownIf.x    | call.json.unknown
        "individuals": true        | "individuals": true, "x": 1  | rules.x                   | call.json.unknown
        "shownIf": null            | "shownIf": "data"            | questions[0].shownIf      | call.json.object
        "bytesPerFile": 20971520   | "bytesPerFile": 1.5          | rules.bytesPerFile        | call.json.number
        "choices": []              | "choices": {}                | questions[0].choices      | call.json.array
        """)
    void namesThePlaceOfWhatItCannotRead(String right, String wrong, String place, String key) {
        assertThat(WRITTEN).contains(right);
        String json = WRITTEN.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        assertThatThrownBy(() -> ContentJson.read(json)).isInstanceOfSatisfying(InvalidInput.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.args()[0]).isEqualTo(place);
        });
    }

    @Test
    void namesLineAndColumnOfWhatIsNoJson() {
        for (String json : new String[] {"", "{", "[1,2", "{\"a\":1} more", "{\"a\":1,\"a\":2}", "not json"}) {
            assertThatThrownBy(() -> ContentJson.read(json))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.key()).isIn("call.json.no-json", "call.json.object"));
        }
    }

    @Test
    void saysInWhichLineAndColumnItStopsBeingJson() {
        assertThatThrownBy(() -> ContentJson.read("{\n  \"a\": x\n}"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.args()).containsExactly(2, 8));
    }

    @Test
    void refusesWhatIsJsonButNoObject() {
        for (String json : new String[] {"1", "null", "[]", "\"text\""}) {
            assertThatThrownBy(() -> ContentJson.read(json)).isInstanceOf(InvalidInput.class);
        }
    }
}
