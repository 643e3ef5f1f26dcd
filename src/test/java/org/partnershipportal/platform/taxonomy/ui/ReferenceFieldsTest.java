package org.partnershipportal.platform.taxonomy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

class ReferenceFieldsTest extends BrowserlessTest {

    @BeforeEach
    void openInFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @ParameterizedTest
    @CsvSource({"cote d'ivoire, CIV", "COTE D’IVOIRE, CIV", "turkiye, TUR", "Турция, TUR", "ناميبيا, NAM", "516, NAM"})
    void findsAStateInAnyLanguage(String typed, String iso3) {
        ComboBox<CountryCode> field = ReferenceFields.country("Country");
        UI.getCurrent().add(field);
        test(field).setFilter(typed);
        assertThat(test(field).getSuggestionItems()).containsExactly(new CountryCode(iso3));
    }

    @Test
    void offersAllStatesInTheReadersOrder() {
        ComboBox<CountryCode> field = ReferenceFields.country("Pays");
        UI.getCurrent().add(field);
        assertThat(test(field).getSuggestions()).hasSize(195).startsWith("Afghanistan", "Afrique du Sud", "Albanie");
        test(field).setFilter("Atlantis");
        assertThat(test(field).getSuggestions()).isEmpty();
    }

    @Test
    void choosesSeveralStatesAndTellsScreenReadersInTheReadersLanguage() {
        MultiSelectComboBox<CountryCode> field = ReferenceFields.countries("États");
        UI.getCurrent().add(field);
        test(field).selectItem("Côte d’Ivoire", "Türkiye");
        assertThat(field.getValue()).isEqualTo(Set.of(new CountryCode("CIV"), new CountryCode("TUR")));
        assertThat(field.getI18n().getTotal()).isEqualTo("Nombre d’éléments choisis\u00A0: {count}");
    }

    @Test
    void choosesThemesByTheirCodes() {
        MultiSelectComboBox<String> field = ReferenceFields.themes("Thèmes");
        UI.getCurrent().add(field);
        assertThat(test(field).getSuggestions())
                .hasSize(34)
                .startsWith("Accès à la justice", "Aide juridictionnelle")
                .containsSubsequence(
                        "Données et recherche",
                        "Éducation et travail",
                        "Égalité des genres",
                        "Enfants de parents détenus");
        test(field).setFilter("hacinam");
        assertThat(test(field).getSuggestions()).containsExactly("Surpopulation carcérale");
    }

    @Test
    void showsACodeThatIsNoLongerATheme() {
        MultiSelectComboBox<String> field = ReferenceFields.themes("Thèmes");
        UI.getCurrent().add(field);
        field.setValue(Set.of("gone"));
        assertThat(field.getItemLabelGenerator().apply("gone")).isEqualTo("gone");
    }

    @ParameterizedTest
    @CsvSource({"16.3", "16.a", "١٦٫٣", "16.A", "5.1"})
    void findsATargetByItsNumber(String typed) {
        MultiSelectComboBox<String> field = ReferenceFields.sdgTargets("ODD");
        UI.getCurrent().add(field);
        test(field).setFilter(typed);
        assertThat(test(field).getSuggestionItems())
                .isNotEmpty()
                .first()
                .asString()
                .isEqualTo(typed.equals("١٦٫٣") ? "16.3" : typed.toLowerCase(Locale.ROOT));
    }

    @Test
    void offersAll169Targets() {
        MultiSelectComboBox<String> field = ReferenceFields.sdgTargets("ODD");
        UI.getCurrent().add(field);
        assertThat(test(field).getSuggestionItems()).hasSize(169);
    }
}
