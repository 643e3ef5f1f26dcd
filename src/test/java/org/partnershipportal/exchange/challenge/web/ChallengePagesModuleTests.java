package org.partnershipportal.exchange.challenge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.challenge.AnswerId;
import org.partnershipportal.exchange.challenge.ChallengeAnswers;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeStage;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.exchange.challenge.CloseChallenge;
import org.partnershipportal.exchange.challenge.HideAnswer;
import org.partnershipportal.exchange.challenge.Reach;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@PortalModuleTest
@DisplayName("UC-PUB-23: what visitors read of challenges")
class ChallengePagesModuleTests {

    private final String unique = "Deed" + UUID.randomUUID();

    @Autowired
    private ChallengeStage stage;

    @Autowired
    private Challenges challenges;

    @Autowired
    private ChallengeAnswers answers;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private WebApplicationContext context;

    private Site site;

    @BeforeEach
    void openTheSite() {
        site = new Site(context);
    }

    private static String say(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showPublicOnesInEveryLanguage(Language language) throws Exception {
        ChallengeId id = stage.open(unique, Reach.PUBLIC);
        AnswerId answer = stage.answer(id, "A letter is enough.");
        challenges.close(stage.teller(), id, new CloseChallenge(stage.edition(id), "The letter", "en", Set.of(answer)));
        String page = site.html("/" + language.tag() + "/challenges/" + id);
        PlainPage.check(page, language);
        assertThat(page)
                .contains(unique, "The court asks for a deed.", "A letter is enough.", "The letter")
                .contains(stage.network().name(), stage.service().name())
                .contains(say(language, "challenge.reply.helpful"));
        String list = site.html("/" + language.tag() + "/challenges?text=" + unique);
        PlainPage.check(list, language);
        assertThat(list).contains(unique).contains(say(language, "challenge.list.found", 1));
    }

    @Test
    @DisplayName(
            "R0.1 answer for what not everyone reads as for what does not exist, in the page, the list and the file")
    void hideWhatNotEveryoneReads() throws Exception {
        String missing = site.whole("GET", "/en/challenges/" + UUID.randomUUID());
        assertThat(missing).contains("404");
        for (ChallengeId id : new ChallengeId[] {
            stage.drafted(unique, Reach.PUBLIC), stage.open(unique, Reach.SIGNED_IN), stage.open(unique, Reach.VERIFIED)
        }) {
            assertThat(site.whole("GET", "/en/challenges/" + id)).isEqualTo(missing);
        }
        assertThat(site.whole("GET", "/en/challenges/1")).isEqualTo(missing);
        assertThat(site.html("/en/challenges?text=" + unique)).contains(say(Language.EN, "challenge.list.found", 0));
        assertThat(site.whole("GET", "/en/challenges.csv?text=" + unique))
                .doesNotContain(stage.network().name());
    }

    @Test
    void showOfAHiddenAnswerTheRuleAlone() throws Exception {
        ChallengeId id = stage.open(unique, Reach.PUBLIC);
        AnswerId answer = stage.answer(id, "Guard 12 said otherwise.");
        answers.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)),
                new HideAnswer(answer, HouseRule.PERSON_AT_RISK, "It names a guard."));
        assertThat(site.html("/en/challenges/" + id))
                .contains("exposes someone’s private life")
                .doesNotContain("Guard 12", "It names a guard.");
    }

    @Test
    void sayWhatIsWrongWithARule() throws Exception {
        assertThat(site.html("/en/challenges?rule=Mandela+123")).contains("Mandela");
        assertThat(site.html("/en/challenges?rule=Bangkok+60&status=unanswered&country=ECU&text=" + unique))
                .contains(say(Language.EN, "challenge.list.found", 0));
    }
}
