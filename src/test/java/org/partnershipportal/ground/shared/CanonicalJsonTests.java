package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The strings are those of the first receipts and of the first rows of the trail: they must never change. */
class CanonicalJsonTests {

    @Test
    void sortsTheMembersAndLeavesNoBlanks() {
        assertThat(CanonicalJson.write(Map.of("b", 2, "a", List.of(1L, true, "x"), "c", Map.of())))
                .isEqualTo("{\"a\":[1,true,\"x\"],\"b\":2,\"c\":{}}");
    }

    @Test
    void escapesWhatMustBeAndNothingElse() {
        assertThat(CanonicalJson.write("a\"b\\c/\n\t\r\b\f\u0001\u001f\u007f é 中 \ud83d\ude00"))
                .isEqualTo("\"a\\\"b\\\\c/\\n\\t\\r\\b\\f\\u0001\\u001f\u007f é 中 \ud83d\ude00\"");
    }

    @Test
    void takesOverWhatIsCanonicalAlready() {
        assertThat(CanonicalJson.write(Map.of("content", new CanonicalJson.Raw("{\"a\":1}"))))
                .isEqualTo("{\"content\":{\"a\":1}}");
    }

    @Test
    void writesTheTextOfAnythingElse() {
        assertThat(CanonicalJson.write(Set.of(new ContentRef("input", "1")).stream()
                        .map(ContentRef::id)
                        .toList()))
                .isEqualTo("[\"1\"]");
    }
}
