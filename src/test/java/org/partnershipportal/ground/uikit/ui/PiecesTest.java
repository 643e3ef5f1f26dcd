package org.partnershipportal.ground.uikit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Gauge;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.GroupGauge;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PrintedTable;
import org.partnershipportal.ground.uikit.ReflowCell;
import org.partnershipportal.ground.uikit.ShowMore;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;

@ViewPackages(packages = "org.partnershipportal.ground.uikit")
class PiecesTest extends BrowserlessTest {

    private static final Gauge.Group GOVERNMENT = new Gauge.Group("access.group.government", 3, null);
    private static final Gauge.Group NHRI =
            new Gauge.Group("access.group.nhri", 0, new LocalizedText("no staff & <b>", "en"));
    private static final Gauge.Group CIVIL_SOCIETY = new Gauge.Group("access.group.civil-society", 2, null);

    @Test
    @DisplayName("2.4.3 the heading of a page asks for the focus when it appears")
    void headingAsksForTheFocus() {
        UI ui = UI.getCurrent();
        PageHeader header = new PageHeader("Partnerships");
        ui.add(header);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(ui.getInternals().dumpPendingJavaScriptInvocations())
                .anyMatch(pending -> pending.getInvocation().getExpression().contains("Portal.heading(this)"));
        H1 heading = find(H1.class, header).single();
        assertThat(heading.getElement().getAttribute("tabindex")).isEqualTo("-1");
    }

    @Test
    void letsTheLettersGiveTheDirectionOfAFactSomebodyTyped() {
        Facts facts =
                Facts.stacked().fact("Reason", "The statutes are missing.").fact("Website", "");
        UI.getCurrent().add(facts);
        assertThat(find(Span.class, facts).single().getElement().getAttribute("dir"))
                .isEqualTo("auto");
    }

    @Test
    void printsEachCellAsItWasTypedAndSaysThatRowsAreLeftOutOnlyIfSomeAre() {
        PrintedTable paper = new PrintedTable();
        UI.getCurrent().add(paper);
        paper.show(List.of("From", "Words"), List.of(List.of("<b>A & B", ""), List.of("C", "7")), 2);
        assertThat(paper.getElement().getProperty("innerHTML"))
                .isEqualTo(
                        "<table class=\"reflow\"><thead><tr><th scope=\"col\">From</th><th scope=\"col\">Words</th></tr>"
                                + "</thead><tbody><tr><td>&lt;b&gt;A &amp; B</td><td></td></tr><tr><td>C</td><td>7</td></tr>"
                                + "</tbody></table>");
        paper.show(List.of("From"), List.of(List.of("A")), 1_200);
        assertThat(paper.getElement().getProperty("innerHTML"))
                .startsWith("<p>!{uikit.printed.part}!</p><table")
                .doesNotContain("Words");
    }

    /** On a telephone a table has no headings: each of its cells says where it stands, and empty ones go. */
    @Test
    void saysInEachCellOfATableInWhichColumnItStands() {
        ReflowCell cell = new ReflowCell("People reached", new Span("4200"));
        UI.getCurrent().add(cell);
        assertThat(find(Div.class, cell).single())
                .satisfies(heading ->
                        assertThat(heading.hasClassName("narrow-only")).isTrue())
                .satisfies(heading ->
                        assertThat(heading.getElement().getTextRecursively()).isEqualTo("People reached"));
        assertThat(find(Span.class, cell).withText("4200").single().getElement().getAttribute("dir"))
                .isEqualTo("auto");
        assertThat(new ReflowCell("Kind", new Span("")).getElement().getChildCount())
                .isZero();
    }

    @Test
    void showsAMessageOnceWhileItIsOpenAndAnnouncesItEachTime() {
        Toasts.done("Copied");
        Toasts.done("Copied");
        Toasts.done("Saved");
        Toasts.refused("Copied");
        assertThat(find(Notification.class).all())
                .as("the refusal alone: what was confirmed before gave way")
                .hasSize(1);
        assertThat(announced("Copied")).isEqualTo(3);
        Toasts.done("Saved");
        assertThat(find(Notification.class).all())
                .as("what was confirmed hides no refusal")
                .hasSize(2);

        find(Notification.class).all().forEach(Notification::close);
        Toasts.done("Copied");
        assertThat(find(Notification.class).all()).hasSize(1);
    }

    private static long announced(String sentence) {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains("window.Portal[$0]($1)")
                        && pending.getInvocation().getParameters().contains(sentence))
                .count();
    }

    @Test
    void headerKeepsThePrimaryActionFirstAndMoreLast() {
        PageHeader header = new PageHeader("Partnerships")
                .secondary(new Button("Invite"))
                .more("End", () -> {})
                .secondary(new Button("Change"))
                .primary(new Button("Publish"));
        UI.getCurrent().add(header);
        assertThat(find(Button.class, header).all().stream()
                        .map(Button::getText)
                        .limit(3))
                .containsExactly("Publish", "Invite", "Change");
        assertThat(find(Button.class, header).all()).hasSize(4);
    }

    @Test
    @DisplayName("R4.1 the gauge draws an arc a group and says the same in words")
    void gaugeDrawsAndSaysTheSame() {
        GroupGauge gauge = GroupGauge.large(
                Gauge.of(List.of(GOVERNMENT, NHRI, CIVIL_SOCIETY)), Language.EN, number -> number + " parties");
        UI.getCurrent().add(gauge);
        Component ring = gauge.getChildren().findFirst().orElseThrow();
        String drawn = ring.getElement().getProperty("innerHTML");
        assertThat(drawn.split("class='full'", -1)).hasSize(3);
        assertThat(drawn.split("class='open'", -1)).hasSize(2);
        assertThat(ring.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(ring.getElement().getAttribute("aria-label")).isNotBlank();
        assertThat(find(ListItem.class, gauge).all()).hasSize(3);
        assertThat(drawn).doesNotContain("<b>");
    }

    @Test
    @DisplayName("R4.2 the reason for a group that is missing stands beside it, and beside no other")
    void gaugeSaysWhyAGroupIsMissing() {
        Gauge.Group present = new Gauge.Group("access.group.civil-society", 2, new LocalizedText("of before", "en"));
        GroupGauge gauge = GroupGauge.large(
                Gauge.of(List.of(GOVERNMENT, NHRI, present)), Language.EN, number -> number + " parties");
        UI.getCurrent().add(gauge);
        List<ListItem> groups = find(ListItem.class, gauge).all();
        assertThat(groups)
                .extracting(group -> group.getElement().getTextRecursively())
                .satisfiesExactly(
                        one -> assertThat(one).endsWith("3 parties"),
                        one -> assertThat(one).endsWith("0 partiesno staff & <b>"),
                        one -> assertThat(one).endsWith("2 parties"));
        assertThat(groups)
                .extracting(group -> group.getElement().getChild(0).getProperty("innerHTML"))
                .containsExactly(drawn(Icon.TICK), drawn(Icon.NOT_BEGUN), drawn(Icon.TICK));
        GroupGauge small = GroupGauge.small(Gauge.of(List.of(GOVERNMENT, NHRI, present)), Language.EN);
        UI.getCurrent().add(small);
        assertThat(small.getElement().getTextRecursively()).contains("2", "no staff & <b>");
    }

    private static String drawn(Icon icon) {
        return icon.create().getElement().getProperty("innerHTML");
    }

    @Test
    void gaugeHasThreeGroups() {
        assertThatIllegalArgumentException().isThrownBy(() -> Gauge.of(List.of(GOVERNMENT, NHRI)));
    }

    @Test
    void textOfAnotherLanguageCarriesItsLanguageAndDirection() {
        var arabic = new LocalizedText("بدائل السجن", "ar");
        TextWithLanguage shown = new TextWithLanguage(arabic, Language.EN);
        assertThat(shown.getElement().getAttribute("lang")).isEqualTo("ar");
        assertThat(shown.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(new TextWithLanguage(arabic, Language.AR).getElement().getAttribute("lang"))
                .isNull();
    }

    @Test
    void filtersTakeFromTheAddressOnlyWhatMayBeChosen() {
        var address = QueryParameters.simple(Map.of("q", " prison ", "group", "' or 1=1", "mode", "bilateral"));
        Filters filters = new Filters(address, "");
        Supplier<String> words = filters.text("q");
        Filters.Filter<String> group = filters.only("group", "nhri", "NHRI");
        Filters.Filter<String> mode = filters.only("mode", "bilateral", "Bilateral");
        UI.getCurrent().add(filters);
        assertThat(words.get()).isEqualTo("prison");
        assertThat(group.value()).isNull();
        assertThat(mode.value()).isEqualTo("bilateral");
        assertThat(filters.anySet()).isTrue();
    }

    @Test
    void showMoreDisappearsWhenAllIsShown() {
        ShowMore more = new ShowMore(() -> {});
        UI.getCurrent().add(more);
        more.update(20, 21);
        assertThat(more.isVisible()).isTrue();
        more.update(21, 21);
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void linksBelowTheAppAreFollowedWithoutLoadingTheShellAnew() {
        AppLink link = new AppLink("Home", "me/home").asPrimary();
        assertThat(link.getElement().hasAttribute("router-link")).isTrue();
        assertThat(link.getClassNames()).contains("btn", "p");
    }

    @Test
    void placeThatNobodyFillsShowsNothing() {
        var record = new ContentRef("partnership", "1");
        assertThat(new PageSlot("chain", record, "me", List.of()).isVisible()).isFalse();
        PageSlot filled = new PageSlot(
                "chain",
                record,
                "me",
                List.of((place, ref, acting) -> Optional.of(new Div(place + ref.id() + acting))));
        assertThat(filled.isVisible()).isTrue();
    }
}
