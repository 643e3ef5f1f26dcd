package org.partnershipportal.cooperation.partnership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.uikit.GroupGauge;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-PAR-01 to UC-PAR-08: the pages about partnerships")
class PartnershipPagesTest extends PagesTest {

    @Autowired
    PartnershipStage stage;

    @Autowired
    ObjectProvider<PartnershipStage> stages;

    @Autowired
    Organisations organisations;

    @Autowired
    Verification verification;

    @Autowired
    Memberships memberships;

    @Autowired
    Persons persons;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Parties parties;

    @Test
    @DisplayName("UC-PAR-02 saves a draft from its title on, once")
    void savesADraftFromItsTitleOn() {
        open(stage.minister(), stage.ministry(), "partnerships/new");
        press("Save draft");
        assertThat(page()).contains("Fill in this field.");
        field("Title").setValue("Alternatives to prison");
        press("Save draft");
        assertThat(find(H1.class).single().getElement().getTextRecursively()).isEqualTo("Alternatives to prison");
        assertThat(page()).contains("Draft");
    }

    @Test
    @DisplayName("UC-PAR-02 leads in three steps from an empty form to the check, and asks nothing twice")
    void leadsToTheCheckInThreeSteps() {
        open(stage.minister(), stage.ministry(), "partnerships/new");
        assertThat(page()).contains("Step 1 of 3");
        field("Title").setValue("Alternatives to prison");
        area("Purpose").setValue("Learn from each other");
        press("Save and choose parties");
        assertThat(page()).contains("Step 2 of 3", "Choose and invite parties");
        String here = UI.getCurrent().getActiveViewLocation().getPath();
        UI.getCurrent().navigate(here.replace("/invite", "/send"));
        assertThat(page()).contains("Step 3 of 3", "Alternatives to prison", "Learn from each other");
        press("Send invitations");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page())
                .contains("Mode of cooperation: Choose an option.", "Enter the first day of the partnership.");
        UI.getCurrent().navigate(here.replace("/invite", "/edit"));
        assertThat(page()).contains("Step 1 of 3");
        assertThat(find(H1.class).single().getText()).isEqualTo("Register a partnership");
        assertThat(area("Purpose").getValue()).isEqualTo("Learn from each other");
    }

    @Test
    @DisplayName("UC-PAR-02 refuses who acts for no organisation")
    void refusesWhoActsForNone() {
        TestSessions.signIn(stage.minister());
        UI.getCurrent().navigate("me/partnerships/new");
        assertThat(page()).contains(sentence("access.refusal.register-partnership"));
    }

    @Test
    @DisplayName("UC-PAR-03 shows whoever comes later the difference")
    void showsTheDifference() {
        PartnershipId id = stage.draft();
        open(stage.minister(), stage.ministry(), "partnerships/" + id + "/edit");
        partnerships.edit(stage.lead(), stage.edited(id, "Written meanwhile"));
        area("Purpose").setValue("Written in the form");
        press("Save and choose parties");
        assertThat(page()).contains("Someone else has saved changes", "Written meanwhile", "Written in the form");
        assertThat(partnerships.details(stage.lead(), id).purpose().text()).isEqualTo("Written meanwhile");
        press("Save and choose parties");
        assertThat(partnerships.details(stage.lead(), id).purpose().text()).isEqualTo("Written in the form");
    }

    @Test
    @DisplayName("UC-PAR-04 chooses by code and sends after asking")
    void choosesAndSends() {
        PartnershipId id = stage.draft();
        open(stage.minister(), stage.ministry(), "partnerships/" + id + "/invite");
        field("Or enter its invitation code (optional)").setValue("NOT-A-CODE");
        press("Add to the draft");
        assertThat(page()).contains("No organisation has this invitation code.");
        field("Or enter its invitation code (optional)").setValue(stage.networkCode());
        press("Add to the draft");
        assertThat(page()).contains(stage.networkName());
        assertThat(field("Or enter its invitation code (optional)").getValue()).isEmpty();
        UI.getCurrent().navigate(stage.ministry() + "/partnerships/" + id + "/send");
        assertThat(page()).contains(stage.networkName());
        press("Send invitations");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(partnerships.details(stage.lead(), id).status()).isEqualTo(PartnershipStatus.INVITING);
    }

    @Test
    @DisplayName("R4.1 shows while parties are chosen who of the three groups would take part")
    void showsWhoWouldTakePart() {
        PartnershipId id = stage.draft();
        open(stage.minister(), stage.ministry(), "partnerships/" + id + "/invite");
        assertThat(ring())
                .isEqualTo("1 of 3 groups. Missing: National human rights institution. Missing: Civil society.");
        field("Or enter its invitation code (optional)").setValue(stage.networkCode());
        press("Add to the draft");
        assertThat(ring()).isEqualTo("2 of 3 groups. Missing: National human rights institution.");
        press("Remove");
        assertThat(ring()).startsWith("1 of 3 groups.");
    }

    private String ring() {
        return find(GroupGauge.class)
                .single()
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getElement()
                .getAttribute("aria-label");
    }

    @Test
    @DisplayName("UC-PAR-07 leads from a published partnership, and from no other, to its public page")
    void leadsToThePublicPage() {
        PartnershipId id = stage.agreed();
        open(stage.minister(), stage.ministry(), "partnerships/" + id);
        assertThat(page()).doesNotContain("See the public page", "Copy link");
        PartnershipStage other = stages.getObject();
        PartnershipId published = other.published();
        open(other.minister(), other.ministry(), "partnerships/" + published);
        assertThat(page()).contains("Everyone can read this partnership.", "Copy link");
        assertThat(find(PlainLink.class).all())
                .anyMatch(link -> link.getHref()
                        .equals("../en/partnerships/"
                                + partnerships.details(other.lead(), published).number()));
    }

    @Test
    @DisplayName("UC-PAR-05, UC-PAR-06 leads from the inbox to an answer, unnamed by preset while unlisted")
    void answersFromTheInbox() {
        PartnershipId id = stage.inviting();
        open(stage.activist(), stage.network(), "invitations");
        assertThat(page()).contains("Mothers at home", "invites you to take part. Role: Implementing partner");
        open(stage.activist(), stage.network(), "partnerships/" + id + "/answer");
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(false);
        press("Accept");
        assertThat(partnerships.details(stage.lead(), id).status()).isEqualTo(PartnershipStatus.AGREED);
        open(stage.activist(), stage.network(), "invitations");
        assertThat(page()).contains("Your organisation has no invitations to respond to.");
    }

    @Test
    @DisplayName("UC-PAR-06 leads to the partnership once it is answered, and nowhere after declining")
    void leadsOnFromAnInvitationThatIsAnswered() {
        PartnershipId id = stage.inviting();
        open(stage.activist(), stage.network(), "partnerships/" + id + "/answer");
        press("Accept");
        open(stage.activist(), stage.network(), "partnerships/" + id + "/answer");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo(stage.network() + "/partnerships/" + id);
        assertThat(page()).contains("Who takes part");

        open(stage.ombudsman(), stage.ombudsmans(), "partnerships/" + id + "/answer");
        press("Decline");
        area("Reason").setValue("No staff until July");
        test(find(Button.class).withText("Decline").all().getLast()).click();
        open(stage.ombudsman(), stage.ombudsmans(), "partnerships/" + id + "/answer");
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
    }

    @Test
    @DisplayName("UC-PAR-06 takes no refusal without a reason")
    void declinesWithAReason() {
        PartnershipId id = stage.inviting();
        open(stage.ombudsman(), stage.ombudsmans(), "partnerships/" + id + "/answer");
        press("Decline");
        test(find(Button.class).withText("Decline").all().getLast()).click();
        assertThat(partnerships.details(stage.lead(), id).parties()).noneMatch(party -> party.reason() != null);
        area("Reason").setValue("No staff until July");
        test(find(Button.class).withText("Decline").all().getLast()).click();
        assertThat(partnerships.details(stage.lead(), id).parties()).anyMatch(party -> party.reason() != null);
    }

    @Test
    @DisplayName("UC-PAR-07 shows what will be public and publishes after asking")
    void publishes() {
        PartnershipId id = stage.agreed();
        open(stage.minister(), stage.ministry(), "partnerships/" + id + "/publish");
        assertThat(page())
                .contains("A civil society organisation: Implementing partner")
                .doesNotContain(stage.networkName());
        press("Publish");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(partnerships.details(stage.lead(), id).status()).isEqualTo(PartnershipStatus.PUBLISHED);
    }

    @Test
    @DisplayName("UC-PAR-08 shows parties, gauge and time line; an unnamed party stays unnamed outside")
    void showsAPartnership() {
        PartnershipId id = stage.published();
        open(stage.minister(), stage.ministry(), "partnerships/" + id);
        assertThat(find(H1.class).single().getElement().getTextRecursively()).isEqualTo("Mothers at home");
        assertThat(page()).contains("Published", "Who takes part", "Timeline", stage.networkName());
        assertThat(actions()).contains("Actions for " + stage.networkName());
        PartnershipStage others = stages.getObject();
        open(others.ombudsman(), others.ombudsmans(), "partnerships/" + id);
        assertThat(page()).contains("A civil society organisation").doesNotContain(stage.networkName());
        assertThat(actions()).isEmpty();
    }

    /** The names of the menus of parties, which show an icon alone. */
    private List<String> actions() {
        return find(MenuButton.class).all().stream()
                .flatMap(menu -> menu.getAriaLabel().stream())
                .filter(name -> name.startsWith("Actions for "))
                .toList();
    }

    @Test
    @DisplayName("R0.1 hides what is not public, and answers every wrong id alike")
    void hidesWhatIsNotPublic() {
        PartnershipId hidden = stage.draft();
        TestSessions.signIn(stage.ombudsman());
        for (String id : new String[] {hidden.toString(), "00000000-0000-0000-0000-000000000000", "no-id"}) {
            for (String below : new String[] {"", "/edit", "/invite", "/send", "/answer", "/publish"}) {
                UI.getCurrent().navigate(stage.ombudsmans() + "/partnerships/" + id + below);
                assertThat(page())
                        .contains(sentence("shell.error.not-found-sentence"))
                        .doesNotContain("Mothers at home");
            }
        }
    }

    @Test
    @DisplayName("UC-PAR-01 reads its filters from the address")
    void readsFiltersFromTheAddress() {
        PartnershipId id = stage.published();
        TestSessions.signIn(stage.minister());
        UI.getCurrent()
                .navigate(
                        stage.ministry() + "/partnerships",
                        QueryParameters.simple(Map.of(
                                "text",
                                        partnerships
                                                .details(stage.lead(), id)
                                                .number()
                                                .value(),
                                "group", "nhri",
                                "country", "ECU",
                                "mode", "national",
                                "status", "published")));
        assertThat(page()).contains("1 partnership", "Mothers at home");
        UI.getCurrent()
                .navigate(
                        stage.ministry() + "/partnerships",
                        QueryParameters.simple(Map.of(
                                "text",
                                partnerships.details(stage.lead(), id).number().value(),
                                "mode",
                                "bilateral")));
        assertThat(page()).contains("No partnerships match these filters.");
    }

    private void open(PersonId person, String organisation, String below) {
        TestSessions.signIn(person);
        UI.getCurrent().navigate(organisation + "/" + below);
    }
}
