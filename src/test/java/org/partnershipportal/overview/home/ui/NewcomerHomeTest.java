package org.partnershipportal.overview.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-HOME-01: someone without an organisation is asked which one they write for")
class NewcomerHomeTest extends PagesTest {

    @Autowired
    OrganisationStage make;

    @Autowired
    ReportStage stage;

    @Autowired
    MovableClock clock;

    private final String unique = "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zk";
    private PersonId newcomer;

    @BeforeEach
    void comeIn() {
        newcomer = make.person();
        home();
    }

    @Test
    @DisplayName("nothing is listed or offered before something is typed, and nothing after it was cleared")
    void asksBeforeItLists() {
        make.listed(OrganisationFixtures.profile("Collective " + unique, ""));
        assertThat(page())
                .contains(
                        "You can take part for an organisation or for yourself.",
                        "Which organisation do you write for?",
                        "I write for myself");
        assertThat(cards()).isEmpty();
        assertThat(buttons()).doesNotContain("Ask to join");
        type("c");
        assertThat(cards()).as("one letter asks for nothing").isEmpty();
        type("collective " + unique);
        assertThat(cards()).hasSize(1);
        type("");
        assertThat(cards()).isEmpty();
        assertThat(buttons()).doesNotContain("Ask to join");
        assertThat(page()).doesNotContain(unique);
    }

    @Test
    @DisplayName("whoever chooses one is led to ask it; nothing is asked before that")
    void leadsToAskToJoin() {
        Founded listed = make.listed(OrganisationFixtures.profile("Colectivo Salud " + unique, "https://example.org"));
        type("SALUD colectivo " + unique);
        assertThat(page()).contains("1 organisation found", listed.name(), "Ecuador", "Civil society", "Verified");
        assertThat(page()).as("the person's address is at its website's domain").contains("example.org");
        press("Ask to join");
        assertThat(cards().getFirst().isInvalid()).isTrue();
        assertThat(cards().getFirst().getErrorMessage()).isEqualTo("Choose an option.");
        assertThat(address()).as("nothing was chosen").isEqualTo("me/home");

        choose(0);
        assertThat(cards().getFirst().isInvalid()).isFalse();
        press("Ask to join");
        assertThat(address()).isEqualTo("me/organisations/" + listed.id() + "/join");
        press("Send request");
        home();
        assertThat(page()).contains("Your request to join is awaiting a decision", listed.name());
    }

    @Test
    @DisplayName(
            "whose organisation is not there registers it under the name that was typed, which stands in no address")
    void leadsToRegisterUnderTheName() {
        type("Kollektiv " + unique);
        assertThat(page()).contains("No organisations found", "My organisation is not here");
        choose(0);
        press("Register an organisation");
        assertThat(address()).isEqualTo("me/organisations/new").doesNotContain(unique);
        assertThat(field("Name").getValue()).isEqualTo("Kollektiv " + unique);
    }

    @Test
    @DisplayName("R0.3 an unlisted organisation, and one not verified, answers like one that does not exist")
    void findsNoUnlistedOne() {
        make.verified(OrganisationFixtures.profile("Hidden " + unique, "https://example.org"));
        make.submitted(make.person(), "Hidden and waiting " + unique);
        type("Hidden " + unique);
        assertThat(page()).contains("No organisations found").doesNotContain("waiting " + unique);
        type("nobody at all " + unique);
        assertThat(page()).contains("No organisations found");
    }

    @Test
    @DisplayName("what was chosen stays chosen while it is still there, and is chosen no more when it is not")
    void keepsTheChoice() {
        make.listed(OrganisationFixtures.profile("Choir " + unique, ""));
        type("choir " + unique);
        choose(0);
        Object chosen = cards().getFirst().getValue();
        type("choir " + unique + " ");
        assertThat(cards().getFirst().getValue()).isEqualTo(chosen);
        type("something else");
        assertThat(cards().getFirst().getValue()).isNull();
    }

    @Test
    @DisplayName("beside it, the call that closes first by title with the days left, and the way without an account")
    void namesAnOpenCall() {
        CallDetails call = stage.call(stage.secretariat(), stage.secretariat());
        clock.at(ReportStage.end(call).minus(Duration.ofDays(1)).minusSeconds(60), () -> {
            home();
            assertThat(page()).contains("What you can do now", "Respond to a call for inputs");
            assertThat(hrefs()).contains("../en/calls");
            assertThat(page()).contains("If it is not safe for you to be known");
        });
        clock.at(ReportStage.end(call).minusSeconds(1), () -> {
            home();

            assertThat(find(Anchor.class).all().stream()
                            .filter(link -> text(link).equals("Respond to a call for inputs"))
                            .map(Anchor::getHref))
                    .as("of the calls of all tests, one that closes now")
                    .singleElement()
                    .asString()
                    .startsWith("me/calls/call-");
            assertThat(page()).contains("Closes today");
        });
    }

    @Test
    @DisplayName("whoever belongs to an organisation is not asked")
    void asksNobodyElse() {
        Founded made = make.verified("Has one", OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        TestSessions.signIn(made.founder());
        for (String acting : List.of("me", made.id().toString())) {
            UI.getCurrent().navigate(acting + "/home");
            assertThat(page()).doesNotContain("Which organisation do you write for?", "If it is not safe");
        }
    }

    @Test
    @DisplayName("a search costs few queries, and the page none for it")
    void isCheap() {
        assertThat(Statements.sentBy(this::home)).isLessThanOrEqualTo(70);
        assertThat(Statements.sentBy(() -> type("collective " + unique))).isLessThanOrEqualTo(10);
    }

    private void home() {
        TestSessions.signIn(newcomer);
        UI.getCurrent().navigate("me/home");
    }

    private void type(String words) {
        find(TextField.class)
                .withCondition(field -> "Its name or web address".equals(field.getLabel()))
                .single()
                .setValue(words);
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Object>> cards() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Object>) group)
                .toList();
    }

    private void choose(int place) {
        RadioButtonGroup<Object> cards = cards().getFirst();
        cards.setValue(cards.getListDataView().getItem(place));
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
