package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Slice;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;

class ListingTests {

    private static final Query FILTERED = new Query().with("text", "prison");

    @Test
    void leadsToTheNextRowsWhereThereAreMore() {
        Listing<Integer> first = list(41, null, FILTERED);
        assertThat(first.rows()).hasSize(Query.SIZE).startsWith(0);
        assertThat(first.first()).isEqualTo(1);
        assertThat(first.last()).isEqualTo(20);
        assertThat(first.hasNext()).isTrue();
        assertThat(first.next()).isEqualTo("/calls?text=prison&from=20");
        assertThat(first.start()).isEqualTo("/calls?text=prison");
    }

    @Test
    void endsWithTheLastRow() {
        Listing<Integer> last = list(41, "40", FILTERED);
        assertThat(last.rows()).containsExactly(40);
        assertThat(last.first()).isEqualTo(41);
        assertThat(last.last()).isEqualTo(41);
        assertThat(last.hasNext()).isFalse();
        assertThat(list(40, "20", FILTERED).hasNext()).isFalse();
    }

    @Test
    void saysWhetherAndByWhatItIsFiltered() {
        assertThat(list(1, null, FILTERED).isFiltered()).isTrue();
        assertThat(list(1, null, FILTERED).csv()).isEqualTo("/calls.csv?text=prison");
        assertThat(list(1, null, FILTERED).all()).isEqualTo("/calls");
        Listing<Integer> whole = list(41, null, new Query());
        assertThat(whole.isFiltered()).isFalse();
        assertThat(whole.csv()).isEqualTo("/calls.csv");
        assertThat(whole.start()).isEqualTo("/calls");
        assertThat(whole.next()).isEqualTo("/calls?from=20");
    }

    @Test
    void keepsItsPlaceInTheOtherLanguages() {
        Model model = new ConcurrentModel();
        Listing<Integer> list = list(41, "20", FILTERED);
        list.show(model, "fr");
        assertThat(model.getAttribute("list")).isEqualTo(list);
        assertThat(model.getAttribute(Page.NAME))
                .isEqualTo(new Page(Language.FR, "/calls", "text=prison&from=20", true));
        assertThat(((Page) Objects.requireNonNull(model.getAttribute(Page.NAME))).languages())
                .extracting(Page.Link::address)
                .contains("/es/calls?text=prison&from=20");
    }

    private static Listing<Integer> list(int total, @org.jspecify.annotations.Nullable String from, Query query) {
        List<Integer> all = IntStream.range(0, total).boxed().toList();
        return Listing.of((first, max) -> Slice.part(all, first, max), from, query, "/calls");
    }
}
