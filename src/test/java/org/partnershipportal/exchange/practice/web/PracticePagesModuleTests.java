package org.partnershipportal.exchange.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.practice.HidePractice;
import org.partnershipportal.exchange.practice.PracticeFixtures;
import org.partnershipportal.exchange.practice.PracticeHiding;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.exchange.practice.WithdrawPractice;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@PortalModuleTest
@DisplayName("UC-PUB-22: what visitors read of practices")
class PracticePagesModuleTests {

    @Autowired
    OrganisationStage make;

    @Autowired
    Practices practices;

    @Autowired
    PracticeHiding hiding;

    @Autowired
    WebApplicationContext context;

    private final String unique = "form" + UUID.randomUUID();
    private Site site;
    private Actor author;

    @BeforeEach
    void setTheStage() {
        site = new Site(context);
        author = make.owner(make.registered("Service", OrganisationType.NATIONAL_NGO, PracticeFixtures.ECUADOR));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("R0.1, R6.5 shared ones in every language, changes never, and of withdrawn ones title and reason")
    void showWhatIsShared(Language language) throws Exception {
        PracticeId id = practices.draft(author, PracticeFixtures.complete(unique, 0));
        String path = "/" + language.tag() + "/practices/" + id;
        String list = "/" + language.tag() + "/practices?text=" + unique;
        assertThat(site.html(list)).doesNotContain(path);
        practices.share(author, id, 1);
        practices.edit(author, id, PracticeFixtures.complete("Secret " + unique, 2));
        String listed = site.html(list);
        PlainPage.check(listed, language);
        assertThat(listed).contains(path, unique).doesNotContain("Secret", "practice.");
        String html = site.html(path);
        PlainPage.check(html, language);
        assertThat(html)
                .contains(unique, "Two courts use a form.", "Begin with two courts.", "Printed guides.")
                .doesNotContain("Secret", "practice.", "relation.");
        practices.share(author, id, 3);
        String changed = site.html(path);
        PlainPage.check(changed, language);
        assertThat(changed)
                .contains("Secret " + unique, "?versions=all#versions")
                .doesNotContain("<details");
        String history = site.html(path + "?versions=all");
        PlainPage.check(history, language);
        assertThat(history).contains("<details", unique).doesNotContain("?versions=all", "practice.");
        practices.withdraw(author, id, new WithdrawPractice(4, "The law has changed.", "en"));
        String withdrawn = site.html(path);
        PlainPage.check(withdrawn, language);
        assertThat(withdrawn)
                .contains("Secret " + unique, "The law has changed.")
                .doesNotContain("Two courts", "Printed guides.", "<details", "practice.");
        assertThat(site.html(list)).doesNotContain(path);
        String chain = site.html("/" + language.tag() + "/chain/practice/" + id);
        PlainPage.check(chain, language);
        assertThat(chain).doesNotContain("Two courts", "practice.status");
    }

    @Test
    @DisplayName("R4.6 say of an organisation that it is not verified, on the page, in the list and in the file")
    void tellWhoIsNotVerified() throws Exception {
        PracticeId id = practices.tell(author, PracticeFixtures.complete(unique, 0));
        for (String address : List.of("/en/practices/" + id, "/en/practices?text=" + unique)) {
            assertThat(site.html(address)).contains("Not verified");
        }
        assertThat(site.answer("/en/practices.csv?text=" + unique).getContentAsString(StandardCharsets.UTF_8))
                .contains("Self-reported; Not verified");
        String other = "form" + UUID.randomUUID();
        Actor verified = make.owner(make.verified("Network", OrganisationType.NATIONAL_NGO, PracticeFixtures.ECUADOR));
        PracticeId theirs = practices.tell(verified, PracticeFixtures.complete(other, 0));
        for (String address : List.of("/en/practices/" + theirs, "/en/practices?text=" + other)) {
            assertThat(site.html(address)).doesNotContain("Not verified");
        }
    }

    @Test
    @DisplayName("R0.3 show the group alone where the organisation chose so, on the page, in the list and in the file")
    void showTheGroupAlone() throws Exception {
        OrganisationStage.Founded quiet =
                make.registered("Quiet " + unique, OrganisationType.NATIONAL_NGO, PracticeFixtures.ECUADOR);
        String words = "form" + UUID.randomUUID();
        PracticeId id =
                practices.tell(make.owner(quiet), PracticeFixtures.unnamed(PracticeFixtures.complete(words, 0)));
        for (String address :
                List.of("/en/practices/" + id, "/en/practices?text=" + words, "/en/chain/practice/" + id)) {
            assertThat(site.html(address)).contains("Civil society").doesNotContain(quiet.name());
        }
        assertThat(site.html("/en/practices/" + id)).contains("Name not shown", "Not verified");
        assertThat(site.answer("/en/practices.csv?text=" + words).getContentAsString(StandardCharsets.UTF_8))
                .contains("Civil society", "Self-reported; Name not shown; Not verified")
                .doesNotContain(quiet.name());
    }

    @Test
    @DisplayName("R0.1 a hidden one is on no page and in no file, and its address answers as one that does not exist")
    void areOnNoPageWhileHidden() throws Exception {
        PracticeId id = practices.tell(author, PracticeFixtures.complete(unique, 0));
        hiding.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)),
                new HidePractice(id, HouseRule.HATRED, "It incites hatred."));
        assertThat(site.html("/en/practices?text=" + unique)).doesNotContain("/practices/" + id);
        assertThat(site.answer("/en/practices.csv?text=" + unique).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain(id.toString());
        for (String address : List.of("/en/practices/" + id, "/en/practices/" + id + "?versions=all")) {
            assertThat(site.answer(address).getStatus()).isEqualTo(404);
        }
        assertThat(site.answer("/en/chain/practice/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void areFilteredByARuleAndSayWhatIsWrongWithIt() throws Exception {
        PracticeId id = practices.tell(author, PracticeFixtures.complete(unique, 0));
        String path = "/en/practices/" + id;
        assertThat(site.html("/en/practices?rule=Bangkok+57&kind=procedure&country=ECU&text=" + unique))
                .contains(path);
        assertThat(site.html("/en/practices?rule=Mandela+57&text=" + unique)).doesNotContain(path);
        String wrong = site.html("/en/practices?rule=Mandela+123");
        PlainPage.check(wrong, Language.EN);
        assertThat(wrong).contains("aria-invalid=\"true\"", "bad-t");
        assertThat(site.answer("/en/practices.csv?text=" + unique).getContentAsString(StandardCharsets.UTF_8))
                .contains(unique, "Procedure", "Ecuador", "ECU", path);
    }
}
