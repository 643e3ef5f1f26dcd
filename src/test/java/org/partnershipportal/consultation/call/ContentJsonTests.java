package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.call.CallFixtures.*;
import static org.partnershipportal.ground.questionnaire.QuestionFixtures.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Questionnaire;
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
    void readsBackBoundsOfEachKindAndOfColumns() {
        List<Question> bound = List.of(
                within(question("how-many", QuestionKind.NUMBER), "0", "12.50", en("persons")),
                within(question("since", QuestionKind.DATE), "", "2027-12-31"),
                within(severalOf("places", "a", "b", "c"), "1", "2"),
                columns(
                        table("activities"),
                        List.of(within(
                                new Column("year", QuestionKind.NUMBER, false, en("Year"), List.of()), "1950", "")),
                        5));
        CallContent content = asking(new Questionnaire(content().questionnaire().sections(), bound));
        String written = ContentJson.written(content);
        assertThat(ContentJson.read(written)).isEqualTo(content);
        assertThat(ContentJson.written(ContentJson.read(written))).isEqualTo(written);
        assertThat(written).contains("\"least\": \"1950\"", "\"most\": \"12.50\"", "\"en\": \"persons\"");
    }

    @Test
    void readsWhatWasWrittenBeforeThereWereBounds() {
        String before = WRITTEN.replace("\"version\": 2", "\"version\": 1")
                .replaceAll("\"bounds\": null,?\\s*", "")
                .replaceAll(",(\\s*})", "$1");
        assertThat(before).doesNotContain("bounds");
        assertThat(ContentJson.read(before)).isEqualTo(content());
        assertThatThrownBy(() -> ContentJson.read(WRITTEN.replace("\"version\": 2", "\"version\": 1")))
                .as("a file says which version it is")
                .isInstanceOfSatisfying(
                        InvalidInput.class, refused -> assertThat(refused.key()).isEqualTo("call.json.unknown"));
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
        "version": 2               | "version": 3                 | ''                        | call.json.version
        "original": "en"           | "original": "de"             | original                  | call.json.language
        "title": {                 | "title": { "de": "Alte",     | title                     | call.json.language
        "background": {}           | "background": []             | background                | call.json.object
        "background": {}           | "background": {"en": " "}    | background.en             | call.json.blank
        "background": {}           | "back": {}                   | background                | call.json.missing
        "background": {}           | "background": {}, "b": 1     | b                         | call.json.unknown
        "maxRows": 40              | "maxRows": 40, "least": 1    | questions[9].least        | call.json.unknown
        "version": 2               | "version": 0                 | ''                        | call.json.version
        "bounds": null             | "bounds": "1"                | questions[0].bounds       | call.json.object
        "bounds": null             | "bounds": {"most": ""}       | questions[0].bounds.least | call.json.missing
        "bounds": null             | "bounds": {"least": 1}       | questions[0].bounds.least | call.json.text
        "bounds": null             | "bounds": {"least": "", "most": "", "unit": "per cent"} | questions[0].bounds.unit | call.json.object
        "bounds": null             | "bounds": {"least": "", "most": "", "unit": {}, "x": 1} | questions[0].bounds.x | call.json.unknown
        "bounds": null             | "bound": null                | questions[0].bounds       | call.json.missing
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
