package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.exchange.practice.HidePractice;
import org.partnershipportal.exchange.practice.PracticeFixtures;
import org.partnershipportal.exchange.practice.PracticeHiding;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.exchange.practice.WithdrawPractice;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSet;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Practices on the chain")
class PracticeLinksModuleTests {

    private static final ContentRef RULE =
            RuleEnds.end(PracticeFixtures.BANGKOK_57).ref();

    @Autowired
    OrganisationStage make;

    @Autowired
    PartnershipStage partnerships;

    @Autowired
    Practices practices;

    @Autowired
    PracticeHiding hiding;

    @Autowired
    PracticeLinking linking;

    @Autowired
    Links links;

    @Autowired
    Chains chains;

    private final String title = "A form " + UUID.randomUUID();
    private Actor author;

    @BeforeEach
    void setTheStage() {
        author = make.owner(make.registered("Service", OrganisationType.NATIONAL_NGO, PracticeFixtures.ECUADOR));
    }

    private void follow(PracticeId id) {
        linking.run(id.value());
    }

    private List<String> titles(Actor reader, ContentRef record) {
        return chains.of(reader, Language.EN, record, 200).parts(Way.AFTER).stream()
                .filter(part -> part.stage() == Stage.PRACTICE)
                .flatMap(part -> part.records().stream())
                .map(found -> found.title().text())
                .toList();
    }

    @Test
    @DisplayName("R6.1 stand under the rule and the SDG target that they are about")
    void standUnderTheirRules() {
        PracticeId id = practices.tell(author, PracticeFixtures.complete(title, 0));
        follow(id);
        assertThat(titles(Actor.visitor(), RULE)).contains(title);
        assertThat(titles(Actor.visitor(), TargetEnds.end("16.3").ref())).contains(title);
    }

    @Test
    @DisplayName("R0.1 do not show before they are shared, nor does what a change names")
    void areHiddenUntilTheyAreShared() {
        PracticeId id = practices.draft(author, PracticeFixtures.complete(title, 0));
        follow(id);
        for (Actor stranger : List.of(Actor.visitor(), make.secretariat(), partnerships.lead())) {
            assertThat(titles(stranger, RULE)).as("%s", stranger.kind()).doesNotContain(title);
        }
        assertThat(titles(author, RULE)).contains(title);
        practices.share(author, id, 1);
        practices.edit(author, id, PracticeFixtures.complete("Secret " + title, 2));
        follow(id);
        assertThat(titles(author, RULE)).contains(title).doesNotContain("Secret " + title);
    }

    @Test
    @DisplayName("R6.5 stand under no rule once they are withdrawn")
    void leaveTheirRulesWhenTheyAreWithdrawn() {
        PracticeId id = practices.tell(author, PracticeFixtures.complete(title, 0));
        follow(id);
        practices.withdraw(author, id, new WithdrawPractice(2, "The law has changed.", "en"));
        follow(id);
        assertThat(titles(Actor.visitor(), RULE)).doesNotContain(title);
        assertThat(titles(author, RULE)).doesNotContain(title);
    }

    @Test
    void areLinkedWithAPartnershipThatDrawsOnThem() {
        PracticeId id = practices.tell(author, PracticeFixtures.complete(title, 0));
        PartnershipId partnership = partnerships.published();
        ContentRef from = PartnershipEnds.end(partnership).ref();
        LinkId asked = links.propose(partnerships.lead(), drawsOn(from, id));
        assertThat(titles(Actor.visitor(), from)).isEmpty();
        links.confirm(author, asked);
        assertThat(titles(Actor.visitor(), from)).containsExactly(title);
    }

    @Test
    void areNotLinkedByOthersOrOnceWithdrawn() {
        PracticeId id = practices.tell(author, PracticeFixtures.complete(title, 0));
        ContentRef from = PartnershipEnds.end(partnerships.published()).ref();
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> links.propose(make.secretariat(), drawsOn(from, id)));
        practices.withdraw(author, id, new WithdrawPractice(2, "The law has changed.", "en"));
        assertThatExceptionOfType(PortalException.class).isThrownBy(() -> links.propose(author, drawsOn(from, id)));
    }

    @Test
    @DisplayName("R0.1 stand on no chain while a moderator hides them, but for their own organisation and moderators")
    void areHiddenFromTheChain() {
        PracticeId id = practices.tell(author, PracticeFixtures.complete(title, 0));
        follow(id);
        Actor moderator = Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
        hiding.hide(moderator, new HidePractice(id, HouseRule.HATRED, "It incites hatred."));
        for (Actor stranger : List.of(Actor.visitor(), make.secretariat(), partnerships.lead())) {
            assertThat(titles(stranger, RULE)).doesNotContain(title);
        }
        assertThat(titles(author, RULE)).contains(title);
        assertThat(titles(moderator, RULE)).contains(title);
    }

    @Test
    @DisplayName("once withdrawn they show to the records beside them, and rules further away do not count them")
    void areNotReachedFromAfarOnceWithdrawn() {
        PracticeId id = practices.tell(author, PracticeFixtures.complete(title, 0));
        ContentRef from = PartnershipEnds.end(partnerships.published()).ref();
        links.propose(
                partnerships.lead(),
                new ProposeLink(UUID.randomUUID(), from, new LinkChoice(LinkType.RESTS_ON, Way.BEFORE), "Bangkok 44"));
        LinkId drawn = links.propose(partnerships.lead(), drawsOn(from, id));
        links.confirm(author, drawn);
        ContentRef rule = RuleEnds.end(new RuleRef("BANGKOK", 44)).ref();
        assertThat(titles(Actor.visitor(), rule)).contains(title);
        long counted = counted();
        practices.withdraw(author, id, new WithdrawPractice(2, "The law has changed.", "en"));
        assertThat(titles(Actor.visitor(), from)).contains(title);
        assertThat(titles(Actor.visitor(), rule)).doesNotContain(title);
        assertThat(counted()).isEqualTo(counted - 1);
        links.withdraw(author, drawn);
        assertThat(titles(Actor.visitor(), from)).isEmpty();
    }

    private long counted() {
        RuleSet bangkok = RuleSets.standard().find("BANGKOK").orElseThrow();
        return chains.ofRules(Actor.visitor(), bangkok).stream()
                .filter(count -> count.code().equals("bangkok-44") && count.stage() == Stage.PRACTICE)
                .mapToLong(RuleCount::total)
                .sum();
    }

    private static ProposeLink drawsOn(ContentRef from, PracticeId to) {
        return new ProposeLink(UUID.randomUUID(), from, new LinkChoice(LinkType.DRAWS_ON, Way.AFTER), to.toString());
    }
}
