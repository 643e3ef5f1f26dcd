package org.partnershipportal.consultation.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.web.SiteCalls;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-11, UC-PUB-12: several organisations answer together (R14.6). */
@PortalModuleTest
class JointPagesModuleTests {

    @Autowired
    OrganisationStage records;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Calls calls;

    @Autowired
    Organisations organisations;

    @Autowired
    Persons persons;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private OrganisationStage.Founded lead;
    private OrganisationStage.Founded clinic;
    private CallCode code;
    private PlainBrowser browser;
    private String input;

    @BeforeEach
    void twoOrganisationsAndADraft() throws Exception {
        lead = records.listed(profile("Lead " + unique));
        clinic = records.listed(profile("Clinic " + unique));
        code = new SiteCalls(calls, persons, clock).open("Joint call " + unique);
        browser = new PlainBrowser(context);
        TestSessions.signIn(lead.founder());
        browser.open("/en/calls/" + code + "/answer")
                .send("/begin", "known", "shown", "acting", lead.id().toString(), "language", "en");
        input = browser.address();
        browser.open(input + "/questions/law").send("/questions/law", "answer", "Joint words", "go", "save");
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    private static OrganisationProfile profile(String name) {
        return new OrganisationProfile(
                name,
                "en",
                OrganisationType.NATIONAL_NGO,
                new CountryCode("ECU"),
                false,
                "Works on detention",
                "office@example.org",
                "");
    }

    @Test
    @DisplayName("R14.6 only the first invitation freezes, and says so before it is sent")
    void freezesByTheFirstInvitationAlone() throws Exception {
        browser.open(input + "/co-signers");
        assertThat(browser.html())
                .contains("Freeze the text and invite", "The invitation freezes the current text.")
                .doesNotContain("Send invitation");
        PlainPage.check(browser.html(), Language.EN);
        invite();
        assertThat(browser.html())
                .contains("Send invitation", "Every organisation you invite can read version 1, frozen on")
                .doesNotContain("Freeze the text and invite", "your later changes", "/co-signers/freeze");
        browser.open(input + "/questions/law").send("/questions/law", "answer", "Changed words", "go", "save");
        browser.open(input + "/co-signers?q=Office%20" + unique);
        assertThat(browser.html())
                .contains("It cannot read your later changes", "Freeze a new version", "Send invitation")
                .doesNotContain("Freeze the text and invite");
        OrganisationStage.Founded office = records.listed(profile("Office " + unique));
        browser.open(input + "/co-signers?q=Office%20" + unique)
                .send("/co-signers/invite", "organisation", office.id().toString(), "part", "co-signer");
        assertThat(browser.html())
                .contains("The text has changed since version 1 was frozen.", "Freeze a new version")
                .doesNotContain("Version 2");
        TestSessions.signIn(office.founder());
        assertThat(new PlainBrowser(context).open(input + "/sign").html())
                .contains("Joint words")
                .doesNotContain("Changed words");
        TestSessions.signIn(lead.founder());
        browser.open(input + "/co-signers").send("/co-signers/freeze");
        assertThat(browser.html()).contains("Version 2 is frozen. Nothing has changed since.");
    }

    @Test
    @DisplayName("R14.6 a page that said nothing of freezing freezes nothing, though the text is complete since")
    void freezesNothingUnsaid() throws Exception {
        browser.open(input + "/questions/law").send("/questions/law", "answer", "", "go", "save");
        browser.open(input + "/co-signers?q=Clinic%20" + unique);
        assertThat(browser.html())
                .contains("the invitation does not freeze the text", "Send invitation")
                .doesNotContain("Freeze the text and invite");
        Map<String, List<String>> form = new HashMap<>(PlainBrowser.hidden(browser.form("/co-signers/invite")));
        form.put("organisation", List.of(clinic.id().toString()));
        form.put("part", List.of("co-signer"));
        browser.open(input + "/questions/law").send("/questions/law", "answer", "Late words", "go", "save");
        browser.post(input + "/co-signers/invite", form);
        assertThat(browser.open(input + "/co-signers").html())
                .contains("Invited", "You have not frozen a version yet", "Freeze the text and invite");
        assertThat(asClinic().open(input + "/sign").html()).doesNotContain("Late words");
    }

    private void invite() throws Exception {
        browser.open(input + "/co-signers?q=Clinic%20" + unique);
        assertThat(browser.html()).contains("Clinic " + unique);
        browser.send("/co-signers/invite", "organisation", clinic.id().toString(), "part", "co-signer");
        assertThat(browser.html()).contains("Clinic " + unique, "Invited");
    }

    private PlainBrowser asClinic() {
        TestSessions.signIn(clinic.founder());
        return new PlainBrowser(context);
    }

    @Test
    void remindsADayAfterItAsked() throws Exception {
        invite();
        assertThat(browser.html()).doesNotContain("Remind Clinic " + unique);
        jdbc.sql("UPDATE input_cosigners SET invited_at = :at WHERE organisation = :clinic")
                .param("at", Timestamp.from(clock.instant().minus(Duration.ofHours(25))))
                .param("clinic", clinic.id())
                .update();
        browser.open(input + "/co-signers");
        assertThat(browser.html()).contains("Remind Clinic " + unique);
        browser.send("/co-signers/remind");
        assertThat(browser.html()).contains("Reminder sent on").doesNotContain("Remind Clinic " + unique);
        PlainPage.check(browser.html(), Language.EN);
    }

    @Test
    void freezesSignsAndSubmitsTogether() throws Exception {
        invite();
        assertThat(browser.html()).contains("Version 1 is frozen. Nothing has changed since.");
        PlainBrowser other = asClinic();
        other.open("/en/calls/" + code + "/answer");
        assertThat(other.html()).contains("Read and sign the input started on", "Awaiting your signature");
        other.open(input + "/sign");
        PlainPage.check(other.html(), Language.EN);
        assertThat(other.html()).contains("Joint words", "Clinic " + unique);
        other.send("/sign", "name", "shown", "text", "not-published");
        assertThat(other.html()).contains("Signed");
        TestSessions.signIn(lead.founder());
        browser.open(input + "/check");
        assertThat(browser.html())
                .contains("Joint words", "You are submitting version 1")
                .doesNotContain("has not responded");
        browser.send("/check", "declared", "yes");
        assertThat(browser.html()).contains("Input received");
    }

    @Test
    @DisplayName("R14.4 whose signature does not hold for what was sent is not named on the page of its publication")
    void namesOnlyThoseWhoseSignatureHolds() throws Exception {
        browser.open(input + "/publication").send("/publication", "name", "shown", "text", "published", "go", "save");
        invite();
        PlainBrowser other = asClinic();
        other.open(input + "/sign").send("/sign", "name", "shown", "text", "published");
        TestSessions.signIn(lead.founder());
        assertThat(browser.open(input + "/publication").html()).contains("By Lead " + unique + " and Clinic " + unique);
        browser.open(input + "/questions/law").send("/questions/law", "answer", "Other words", "go", "save");
        browser.open(input + "/co-signers").send("/co-signers/freeze");
        assertThat(browser.open(input + "/publication").html())
                .contains("<b>By Lead " + unique + "</b>")
                .doesNotContain("Clinic " + unique);
    }

    @Test
    @DisplayName("R14.6 who was asked takes nothing along of a text that it did not sign")
    void givesWhatWasSentToThoseOnlyWhomTheReceiptNames() throws Exception {
        invite();
        browser.open(input + "/check").send("/check", "declared", "yes");
        assertThat(browser.html()).contains("Input received");
        PlainBrowser other = asClinic();
        other.open(input + "/sign");
        assertThat(other.html()).contains("Joint words").doesNotContain(input + "/receipt");
        for (String below : List.of("/receipt", "/receipt/1/what-i-sent.zip", "/receipt/1/receipt.pdf")) {
            assertThat(other.open(input + below).status()).as(below).isEqualTo(404);
        }
        other.open(input + "/sign").send("/sign", "name", "shown", "text", "not-published");
        assertThat(other.html()).contains(input + "/receipt");
        assertThat(other.open(input + "/receipt").status()).isEqualTo(200);
        assertThat(other.open(input + "/receipt/2/what-i-sent.zip").status()).isEqualTo(200);
        assertThat(other.open(input + "/receipt/1/what-i-sent.zip").status()).isEqualTo(404);
    }

    @Test
    void saysWhoHasNotSignedAndSubmitsWithoutThem() throws Exception {
        browser.open(input + "/questions/law").send("/questions/law", "answer", "", "go", "save");
        invite();
        assertThat(browser.html()).as("nothing is there to be read").contains("/co-signers/freeze");
        browser.open(input + "/questions/law").send("/questions/law", "answer", "Late words", "go", "save");
        browser.open(input + "/check");
        assertThat(browser.html()).contains("Freeze a version first").doesNotContain("name=\"declared\"");
        browser.open(input + "/co-signers").send("/co-signers/freeze");
        browser.open(input + "/check");
        assertThat(browser.html()).contains("One co-signer has not responded.");
        browser.send("/check", "declared", "yes");
        assertThat(browser.html()).contains("Input received");
    }

    @Test
    @DisplayName("R14.6 a version that changed meanwhile is not signed unread")
    void signsNoOtherVersionThanTheOneRead() throws Exception {
        invite();
        PlainBrowser other = asClinic();
        other.open(input + "/sign");
        Map<String, List<String>> form = new HashMap<>(PlainBrowser.hidden(other.form("/sign")));
        form.put("name", List.of("shown"));
        form.put("text", List.of("published"));
        TestSessions.signIn(lead.founder());
        browser.open(input + "/questions/law").send("/questions/law", "answer", "Other words", "go", "save");
        browser.open(input + "/co-signers").send("/co-signers/freeze");
        TestSessions.signIn(clinic.founder());
        other.post(input + "/sign", form);
        assertThat(other.html()).contains("This has changed since you checked it", "Other words", "Version 2");
    }

    @Test
    void keepsTheDraftFromThoseWhoOnlySign() throws Exception {
        invite();
        PlainBrowser other = asClinic();
        for (String below : List.of("/questions/law", "/check", "/co-signers", "/questions/evidence")) {
            assertThat(other.open(input + below).status()).as(below).isEqualTo(404);
        }
        other.open(input);
        assertThat(other.address()).endsWith("/sign");
    }

    @Test
    void findsNothingOnceItDeclined() throws Exception {
        invite();
        PlainBrowser other = asClinic();
        other.open(input + "/sign");
        assertThat(other.html()).contains("Joint words");
        other.send("/sign/decline");
        assertThat(other.address()).startsWith("/en/i/start/");
        assertThat(other.open(input + "/sign").status()).isEqualTo(404);
        TestSessions.signIn(lead.founder());
        assertThat(browser.open(input + "/co-signers").html()).contains("Declined");
    }

    @Test
    void leavesAfterSigning() throws Exception {
        invite();
        PlainBrowser other = asClinic();
        other.open(input + "/sign").send("/sign", "name", "team-only", "text", "not-published");
        other.send("/sign/leave");
        assertThat(other.open(input + "/sign").status()).isEqualTo(404);
    }

    @Test
    void takesAnInvitationBack() throws Exception {
        invite();
        browser.send("/co-signers/take-back");
        assertThat(browser.html()).contains("Invitation withdrawn");
        assertThat(asClinic().open(input + "/sign").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R0.3 an unlisted organisation is not found by its name, and a wrong code is told")
    void findsNoUnlistedOrganisation() throws Exception {
        OrganisationStage.Founded hidden = records.verified(profile("Hidden " + unique));
        browser.open(input + "/co-signers?q=Hidden%20" + unique);
        assertThat(browser.html()).doesNotContain("Hidden " + unique + "</b>");
        browser.send("/co-signers/invite", "organisation", hidden.id().toString(), "part", "supporter");
        assertThat(browser.html()).contains("There is a problem").doesNotContain("Hidden " + unique + "</b>");
        browser.send("/co-signers/invite", "by-code", "WRONG-CODE", "part", "supporter");
        assertThat(browser.html()).contains("No organisation has this invitation code.", "href=\"#code\"");
    }

    @Test
    void invitesNeitherItselfNorTwice() throws Exception {
        invite();
        browser.send("/co-signers/invite", "organisation", clinic.id().toString(), "part", "co-signer");
        assertThat(browser.html()).contains("You have already invited this organisation.");
        browser.send("/co-signers/invite", "organisation", lead.id().toString(), "part", "co-signer");
        assertThat(browser.html()).contains("Your own organisation already leads this input.");
    }

    @Test
    @DisplayName("R14.2 who only signs does not learn that the lead asked for more time")
    void showsARequestForMoreTimeToTheLeadAlone() throws Exception {
        invite();
        browser.open(input + "/more-time").send("/more-time", "reason", "Our director was arrested");
        assertThat(browser.html()).contains("Our director was arrested");
        PlainBrowser other = asClinic();
        other.open(input + "/more-time");
        assertThat(other.html()).doesNotContain("arrested", "asked for more time", "You asked for more time on");
        assertThat(other.address()).endsWith("/sign");
    }

    @Test
    void signsNothingUninvited() throws Exception {
        PlainBrowser other = asClinic();
        assertThat(other.open(input + "/sign").status()).isEqualTo(404);
        other.open("/en/calls/" + code + "/answer");
        Map<String, List<String>> form = new HashMap<>(PlainBrowser.hidden(other.form("/begin")));
        form.put("version", List.of("1"));
        form.put("name", List.of("shown"));
        form.put("text", List.of("published"));
        assertThat(other.post(input + "/sign", form).status()).isEqualTo(404);
    }
}
