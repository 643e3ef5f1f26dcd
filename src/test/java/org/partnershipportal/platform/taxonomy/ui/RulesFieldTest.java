package org.partnershipportal.platform.taxonomy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RulesField;

@DisplayName("R6.2 a box that understands rules")
class RulesFieldTest extends BrowserlessTest {

    private static final RuleRef MANDELA_45 = new RuleRef("MANDELA", 45);
    private static final RuleRef BANGKOK_26 = new RuleRef("BANGKOK", 26);

    private RulesField field;

    @BeforeEach
    void open() {
        field = open(Language.EN);
    }

    @Test
    void takesARuleOnceItIsTyped() {
        type("NMR 45");
        assertThat(field.getValue()).containsExactly(MANDELA_45);
        assertThat(box().getValue()).isEmpty();
        assertThat(rows())
                .singleElement()
                .asString()
                .contains(
                        "Mandela 45", "Solitary confinement only as last resort", "unofficial short heading", "women");
    }

    @Test
    void takesSeveralAtOnceAndEachOnce() {
        type("NMR 45, BR 26; Mandela 45(1)");
        type("bangkok 26");
        assertThat(field.getValue()).containsExactly(MANDELA_45, BANGKOK_26);
        assertThat(rows()).hasSize(2);
    }

    @Test
    void keepsWhatItDoesNotUnderstandAndSaysTheCure() {
        type("NMR 45");
        type("Mandela 123");
        assertThat(box().getValue()).isEqualTo("Mandela 123");
        assertThat(box().isInvalid()).isTrue();
        assertThat(box().getErrorMessage()).isEqualTo("Mandela Rules end at 122. Enter 1 to 122.");
        assertThat(field.getValue()).containsExactly(MANDELA_45);
        type("Mandela 122");
        assertThat(box().isInvalid()).isFalse();
        assertThat(field.getValue()).hasSize(2);
    }

    @Test
    void takesNoneOfSeveralIfOneIsWrong() {
        type("NMR 45, Tokyo 24");
        assertThat(field.getValue()).isEmpty();
        assertThat(box().getValue()).isEqualTo("NMR 45, Tokyo 24");
        assertThat(box().getErrorMessage()).isEqualTo("Tokyo Rules end at 23. Enter 1 to 23.");
    }

    @Test
    void complainsOfNothingWhenTheBoxIsEmpty() {
        test(button("Add")).click();
        assertThat(box().isInvalid()).isFalse();
        assertThat(field.read()).isEmpty();
    }

    @Test
    void removesARuleByAButtonThatNamesIt() {
        type("NMR 45, BR 26");
        test(button("Remove Mandela 45")).click();
        assertThat(field.getValue()).containsExactly(BANGKOK_26);
        test(button("Remove Bangkok 26")).click();
        assertThat(field.getValue()).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void tellsListenersOfEachChangeByThePerson() {
        List<List<RuleRef>> changes = new ArrayList<>();
        field.addValueChangeListener(change -> {
            assertThat(change.isFromClient()).isTrue();
            changes.add(change.getValue());
        });
        type("NMR 45");
        type("NMR 45");
        type("nonsense");
        test(button("Remove Mandela 45")).click();
        assertThat(changes).containsExactly(List.of(MANDELA_45), List.of());
    }

    @Test
    void showsTheRulesOfADraft() {
        field.setValue(List.of(BANGKOK_26, MANDELA_45));
        assertThat(rows()).hasSize(2);
        assertThat(field.read()).containsExactly(BANGKOK_26, MANDELA_45);
    }

    @Test
    void refusesToBeReadWhileTheBoxHoldsNoRule() {
        box().setValue("Havana 8");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(field::read).satisfies(invalid -> {
            assertThat(invalid.problems().getFirst().field()).isEqualTo("rules");
            assertThat(invalid.key()).isEqualTo("taxonomy.problem.rule-unreadable");
        });
    }

    @Test
    void namesItsErrorInTheSummaryOfTheForm() {
        FormProblems problems = new FormProblems().bind("rules", field);
        UI.getCurrent().add(problems, new FormColumn().optional(field));
        box().setValue("Bangkok 71");
        Optional<List<RuleRef>> read = problems.read(field::read);
        assertThat(read).isEmpty();
        assertThat(problems.isVisible()).isTrue();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isNotBlank();
        assertThat(box().getValue()).isEqualTo("Bangkok 71");
        box().setValue("Bangkok 70");
        assertThat(problems.read(field::read)).contains(List.of(new RuleRef("BANGKOK", 70)));
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void speaksTheReadersLanguage() {
        field = open(Language.AR);
        type("مانديلا ١٢٣");
        assertThat(box().getErrorMessage()).isEqualTo("تنتهي قواعد نيلسون مانديلا عند 122. أدخل رقمًا من 1 إلى 122.");
        type("قواعد بانكوك ٢٦");
        assertThat(rows()).singleElement().asString().contains("بانكوك 26");
        assertThat(rows()).singleElement().asString().contains("تشجيع الاتصال بالأسرة والأطفال");
    }

    private RulesField open(Language language) {
        UI ui = UI.getCurrent();
        ui.removeAll();
        ui.setLocale(Locale.forLanguageTag(language.tag()));
        RulesField opened = new RulesField("Rules", "rules");
        ui.add(opened);
        return opened;
    }

    private TextField box() {
        return find(TextField.class, field).single();
    }

    private void type(String text) {
        test(box()).setValue(text);
    }

    private Button button(String name) {
        return find(Button.class, field).all().stream()
                .filter(button -> button.getAriaLabel().orElse(button.getText()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return find(ListItem.class, field).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
