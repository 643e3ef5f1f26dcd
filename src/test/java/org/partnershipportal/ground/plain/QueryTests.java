package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Typed;

/** Filters in addresses. */
class QueryTests {

    @Test
    void repeatsTheListInItsAddress() {
        Query query = new Query().with("text", "a&b ü").with("group", "nhri").with("country", null);
        assertThat(query.from(40)).isEqualTo("text=a%26b+%C3%BC&group=nhri&from=40");
        assertThat(query.filtered()).isEqualTo("text=a%26b+%C3%BC&group=nhri");
        assertThat(query.from(0)).isEqualTo(query.filtered());
        assertThat(new Query().from(20)).isEqualTo("from=20");
        assertThat(new Query().with("text", "").from(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-20", "7", "x", "", "20000000", "0x14", "٢٠", "20 "})
    void beginsAtTheFirstRowForAnythingButAPage(String from) {
        assertThat(Query.row(from)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"20,20", "0,0", "400,400"})
    void beginsWhereAPageBegins(String from, int row) {
        assertThat(Query.row(from)).isEqualTo(row);
    }

    @Test
    void cutsWhatIsTooLongBetweenCharacters() {
        assertThat(Query.text("𝒳".repeat(10_000))).isEqualTo("𝒳".repeat(Typed.MOST_SOUGHT));
        assertThat(Query.text("  NMR 45 ")).isEqualTo("NMR 45");
        assertThat(Query.text("a\u0000\r\nb")).isEqualTo("a b");
        assertThat(Query.text(null)).isEmpty();
    }

    @Test
    void saysWhetherAnythingIsFiltered() {
        assertThat(new Query().with("text", "").with("group", null).isFiltered())
                .isFalse();
        assertThat(new Query().with("text", "a").isFiltered()).isTrue();
    }

    @Test
    void keepsATextOfTheLongestLength() {
        assertThat(Query.text("a".repeat(Typed.MOST_SOUGHT))).hasSize(Typed.MOST_SOUGHT);
        assertThat(Query.text("a".repeat(Typed.MOST_SOUGHT - 1) + " b")).hasSize(Typed.MOST_SOUGHT - 1);
    }

    @Test
    void showsTheBeginningOfALongText() {
        assertThat(Excerpt.of("short")).isEqualTo("short");
        assertThat(Excerpt.of("word ".repeat(100))).endsWith("word…").hasSizeLessThanOrEqualTo(Excerpt.LONGEST + 1);
        assertThat(Excerpt.of("组".repeat(500))).isEqualTo("组".repeat(Excerpt.LONGEST) + "…");
    }

    @Test
    void cutsBetweenWordsWhereThereIsASpaceInTheSecondHalf() {
        assertThat(Excerpt.of("abcdefghij", 10)).isEqualTo("abcdefghij");
        assertThat(Excerpt.of("abcdefghijk", 10)).isEqualTo("abcdefghij…");
        assertThat(Excerpt.of("abcde ghijk", 10)).isEqualTo("abcde ghij…");
        assertThat(Excerpt.of("abcdef hijk", 10)).isEqualTo("abcdef…");
        assertThat(Excerpt.of("abcdef  hijk", 10)).isEqualTo("abcdef…");
    }
}
