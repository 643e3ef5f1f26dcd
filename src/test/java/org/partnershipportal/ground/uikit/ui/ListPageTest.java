package org.partnershipportal.ground.uikit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;

@DisplayName("A list on a page")
@ViewPackages(packages = "org.partnershipportal.ground.uikit")
class ListPageTest extends BrowserlessTest {

    private final List<String> all = new ArrayList<>();

    @BeforeEach
    void fill() {
        IntStream.rangeClosed(1, 45).mapToObj(number -> "Record " + number).forEach(all::add);
    }

    @Test
    void showsTwentyAndMoreAtEachPress() {
        UI.getCurrent().add(new ListPage("", this::part).show());
        assertThat(shown()).hasSize(20);
        more();
        assertThat(shown()).hasSize(40).startsWith("Record 1").endsWith("Record 40");
        more();
        assertThat(shown()).hasSize(45).doesNotHaveDuplicates();
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    void readsAgainAsManyAsAreShown() {
        ListPage list = new ListPage("", this::part).show();
        UI.getCurrent().add(list);
        more();
        all.removeFirst();
        list.refresh();
        assertThat(shown()).hasSize(40).startsWith("Record 2");
    }

    @Test
    void showsTheBeginningOfWhatAFilterFinds() {
        Filters filters = new Filters(QueryParameters.empty(), "");
        Supplier<String> ends = filters.text("ends");
        UI.getCurrent()
                .add(new ListPage(
                                "",
                                filters,
                                (from, max) -> part(
                                        all.stream()
                                                .filter(one -> one.endsWith(ends.get()))
                                                .toList(),
                                        from,
                                        max))
                        .show());
        more();
        test(find(TextField.class).single()).setValue("5");
        assertThat(shown()).containsExactly("Record 5", "Record 15", "Record 25", "Record 35", "Record 45");
        test(find(TextField.class).single()).setValue("none");
        assertThat(shown()).isEmpty();
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void hasNoFrameOfItsOwnInACard() {
        UI.getCurrent().add(new ListPage("", this::part).inCard().show());
        assertThat(find(Rows.class).single().getClassNames()).contains("bare").doesNotContain("card");
        all.clear();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new ListPage("", this::part).inCard().show());
        assertThat(find(Rows.class).all()).isEmpty();
        assertThat(find(EmptyState.class).all()).isEmpty();
        assertThat(find(Paragraph.class).all()).hasSize(1);
    }

    private Slice<Row> part(int from, int max) {
        return part(all, from, max);
    }

    private static Slice<Row> part(List<String> of, int from, int max) {
        return Slice.part(of, from, max).map(one -> new Row(new Span(one)));
    }

    private List<String> shown() {
        return find(Row.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void more() {
        test(find(Button.class).single()).click();
    }
}
