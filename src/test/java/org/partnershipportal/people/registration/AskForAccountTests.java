package org.partnershipportal.people.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;

@DisplayName("UC-PUB-17 with which addresses an account can be asked for")
class AskForAccountTests {

    private static AskForAccount ask(String address) {
        return new AskForAccount(address, Language.EN, "");
    }

    @ParameterizedTest
    @CsvSource({
        "ana@sample.example, ana@sample.example",
        "' Ana.Lopez+portal@Sample.EXAMPLE ', ana.lopez+portal@sample.example",
        "o'neil@sample.example, o'neil@sample.example",
        "ana@b\u00fccher.example, ana@xn--bcher-kva.example"
    })
    void keepsThemInOneSpelling(String typed, String kept) {
        assertThat(ask(typed).eMail()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ana",
                "ana@",
                "@sample.example",
                "ana@sample",
                "ana@@sample.example",
                "ana lopez@sample.example",
                ".ana@sample.example",
                "ana..lopez@sample.example",
                "ana.@sample.example",
                "\u0430\u043d\u043d\u0430@sample.example",
                "ana&co@sample.example",
                "ana@sample.example\nBcc: all@sample.example",
                "<ana@sample.example>",
                "ana@sam_ple.example",
                "ana@.example",
                "ana\u202e@sample.example",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg@sample.example"
            })
    void refusesWhatNobodyCouldSignInWith(String typed) {
        assertThatThrownBy(() -> ask(typed))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).isEqualTo("eMail")));
    }

    @Test
    void takesALongestLocalPart() {
        String longest = "a".repeat(64) + "@sample.example";
        assertThat(ask(longest).eMail()).isEqualTo(longest);
    }
}
