package org.partnershipportal.people.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-ORG-02: register an organisation")
class RegisterOrganisationTest extends PagesTest {

    @Autowired
    OrganisationStage scenes;

    @Autowired
    Memberships memberships;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private PersonId newcomer;

    @BeforeEach
    void signIn() {
        newcomer = scenes.person("A newcomer");
        TestSessions.signIn(newcomer);
        UI.getCurrent().navigate("me/organisations/new");
    }

    @Test
    void savesADraftAndLeadsToItsPage() {
        fill("Observatorio " + unique, OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        save();

        assertThat(find(H1.class).single().getElement().getTextRecursively()).contains("Observatorio " + unique);
        assertThat(memberships.of(newcomer))
                .singleElement()
                .satisfies(m -> assertThat(m.verified()).isFalse());
        assertThat(text(getCurrentView())).contains("Ask for verification").contains("Draft");
    }

    @Test
    void namesEveryFieldAtFaultWithItsCureAndKeepsWhatWasTyped() {
        test(field("Name")).setValue("   ");
        find(EmailField.class).single().clear();
        test(find(TextField.class)
                        .withCondition(f -> f.getLabel().startsWith("Website"))
                        .single())
                .setValue("not a site");
        save();

        assertThat(find(H2.class).withText("There is a problem").all()).hasSize(1);
        assertThat(field("Name").getErrorMessage()).isEqualTo("Enter the name of your organisation.");
        assertThat(find(EmailField.class).single().getErrorMessage())
                .isEqualTo("Enter an email address at which the secretariat can reach your organisation.");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(text(getCurrentView())).contains("Choose a country, or tick “We work in several countries”.");
        assertThat(find(TextField.class)
                        .withCondition(f -> f.getLabel().startsWith("Website"))
                        .single()
                        .getValue())
                .isEqualTo("not a site");
        assertThat(memberships.of(newcomer)).isEmpty();
    }

    @Test
    void takesAnErrorAwayAsSoonAsItsFieldIsMended() {
        save();
        assertThat(text(getCurrentView())).contains("Choose a country, or tick “We work in several countries”.");

        field("Name").setValue("Observatorio " + unique);
        test(find(Checkbox.class).single()).click();

        assertThat(field("Name").isInvalid()).isFalse();
        assertThat(box("Country").isInvalid()).isFalse();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(text(getCurrentView())).doesNotContain("Choose a country").contains("There is a problem");
    }

    @Test
    void offersTheFoundersOwnAddress() {
        assertThat(find(EmailField.class).single().getValue()).isEqualTo(newcomer + "@example.org");
    }

    @Test
    @SuppressWarnings("unchecked")
    void offersTypesUnderTheirGroupsAndNamesNoGroupTwice() {
        ComboBox<OrganisationType> types = (ComboBox<OrganisationType>) box("Type of organisation");
        assertThat(types.getItemLabelGenerator().apply(OrganisationType.NHRI))
                .isEqualTo("National human rights institution");
        assertThat(types.getItemLabelGenerator().apply(OrganisationType.LOCAL_GOVERNMENT))
                .isEqualTo("Local government");
        assertThat(test(types).getSuggestions()).hasSameSizeAs(OrganisationType.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "abc\u202Etxt", "🕊", "..."})
    void refusesNamesThatCannotBeStoredOrRead(String name) {
        fill(name, OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        save();

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(memberships.of(newcomer)).isEmpty();
    }

    @Test
    void saysHowMuchTooLongANameIs() {
        fill("x".repeat(10_000), OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        save();

        assertThat(field("Name").getErrorMessage()).contains("the limit is 200. Remove 9,800.");
    }

    @Test
    void takesMarkupAndALeadingEqualsSignAsText() {
        fill("=1+1 <script>" + unique, OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        save();

        assertThat(find(H1.class).single().getElement().getTextRecursively()).contains("=1+1 <script>" + unique);
    }

    @Test
    void wantsTheStateOfAStatesOrganisation() {
        fill("Ministry " + unique, OrganisationType.MINISTRY, null);
        test(find(Checkbox.class).single()).click();
        save();

        assertThat(text(getCurrentView())).contains("Choose the State this organisation belongs to.");
        assertThat(memberships.of(newcomer)).isEmpty();
    }

    @Test
    void showsLikelyTwinsAmongListedOnesWhileOneTypesAndBlocksNothing() {
        scenes.listed(scenes.person("Founder"), "Ventana Abierta " + unique);
        scenes.submitted(scenes.person("Founder"), "Ventana Abierta " + unique + " oculta");

        test(field("Name")).setValue("Abierta Ventána " + unique);

        assertThat(text(getCurrentView()))
                .contains("Is it one of these?")
                .contains("Ventana Abierta " + unique)
                .doesNotContain("oculta");
        fill("Abierta Ventána " + unique, OrganisationType.COALITION, OrganisationFixtures.ECUADOR);
        save();
        assertThat(memberships.of(newcomer)).hasSize(1);
    }

    @Test
    @DisplayName(
            "R0.3: the first words of a name find listed ones, whatever the case and accents; one word is too little")
    void findsListedTwinsByTheFirstWords() {
        scenes.listed(scenes.person("Founder"), "Réd de Mujeres " + unique + " en Prisión");
        scenes.submitted(scenes.person("Founder"), "Red de Mujeres " + unique + " oculta");

        test(field("Name")).setValue("RED de mujeres " + unique.substring(0, 6));
        assertThat(text(getCurrentView()))
                .contains("Réd de Mujeres " + unique + " en Prisión")
                .doesNotContain("oculta");

        test(field("Name")).setValue("Red");
        assertThat(text(getCurrentView())).doesNotContain("Is it one of these?");
        test(field("Name")).setValue("de Mujeres " + unique.substring(0, 6));
        assertThat(text(getCurrentView())).doesNotContain("Is it one of these?");
    }

    @SuppressWarnings("unchecked")
    private void fill(String name, OrganisationType type, @Nullable CountryCode country) {
        field("Name").setValue(name);
        ((ComboBox<OrganisationType>) box("Type of organisation")).setValue(type);
        ((ComboBox<CountryCode>) box("Country")).setValue(country);
        find(TextArea.class).single().setValue("Visits places of detention.");
        find(EmailField.class).single().setValue("office@example.org");
    }

    private ComboBox<?> box(String label) {
        return find(ComboBox.class)
                .withCondition(b -> b.getLabel().equals(label))
                .single();
    }

    private void save() {
        test(find(Button.class).withText("Save draft").single()).click();
    }
}
