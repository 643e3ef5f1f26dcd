package org.partnershipportal.exchange.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.exchange.practice.PracticeFixtures.ECUADOR;
import static org.partnershipportal.exchange.practice.PracticeFixtures.complete;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.jobs.Routines;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.moderation.SameEyes;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-PRA-05 a practice that a moderator hides")
class HiddenPracticesModuleTests {

    private final String unique = "A form " + UUID.randomUUID();

    @Autowired
    private Practices practices;

    @Autowired
    private PracticeHiding hiding;

    @Autowired
    private PracticeMentions mentions;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Cases cases;

    @Autowired
    private Members members;

    @Autowired
    private Routines routines;

    @Autowired
    private JdbcClient jdbc;

    private Actor author;
    private PracticeId id;

    @BeforeEach
    void setTheStage() {
        author = make.owner(make.registered("Service", OrganisationType.NATIONAL_NGO, ECUADOR));
        id = practices.tell(author, complete(unique, 0));
    }

    private Actor moderator() {
        return moderator(make.person());
    }

    private static Actor moderator(PersonId person) {
        return Actor.staff(person, Set.of(StaffRole.MODERATOR));
    }

    private HidePractice hatred() {
        return new HidePractice(id, 1, HouseRule.HATRED, "It incites hatred.");
    }

    private List<PracticeRow> found(Actor reader) {
        return Parts.all((from, max) -> practices.list(reader, PracticeFilter.of(unique), from, max));
    }

    private void isShownTo(Actor reader) {
        assertThat(practices.details(reader, id).text().title()).isEqualTo(unique);
        assertThat(practices.versions(reader, id)).hasSize(1);
        assertThat(found(reader)).hasSize(1);
        assertThat(mentions.of(reader, List.of(id))).hasSize(1);
    }

    private void doesNotExistFor(Actor reader) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> practices.details(reader, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> practices.versions(reader, id));
        assertThat(found(reader)).isEmpty();
        assertThat(mentions.of(reader, List.of(id))).isEmpty();
    }

    @Test
    @DisplayName("R0.1 does not exist for anyone but its own organisation and moderators")
    void isReadByItsOrganisationAndModeratorsAlone() {
        hiding.hide(moderator(), hatred());
        Actor ministry = make.owner(make.verified("Ministry", OrganisationType.MINISTRY, ECUADOR));
        for (Actor other : List.of(Actor.visitor(), ministry, make.secretariat())) {
            doesNotExistFor(other);
        }
        isShownTo(author);
        isShownTo(moderator());
        assertThat(practices.details(author, id).hiddenBy()).isEqualTo(HouseRule.HATRED);
        assertThat(found(author))
                .singleElement()
                .satisfies(row -> assertThat(row.hidden()).isTrue());
        practices.withdraw(author, id, new WithdrawPractice(2, "We were wrong.", "en"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> practices.details(Actor.visitor(), id));
    }

    @Test
    void isHiddenByAModeratorAlone() {
        Actor ministry = make.owner(make.verified("Ministry", OrganisationType.MINISTRY, ECUADOR));
        for (Actor other : List.of(author, ministry, make.secretariat(), Actor.visitor())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hiding.hide(other, hatred()));
        }
        isShownTo(Actor.visitor());
        PracticeId draft = practices.draft(author, complete("Draft " + unique, 0));
        assertThatExceptionOfType(NotFound.class)
                .as("R0.1 no moderator knows of a draft")
                .isThrownBy(() -> hiding.hide(moderator(), new HidePractice(draft, 1, HouseRule.HATRED, "Why")));
    }

    @Test
    void isNoOwnCauseOfAModerator() {
        Actor own = moderator(Objects.requireNonNull(author.person()));
        assertThat(practices.details(own, id).allows(Permission.HIDE_PRACTICE)).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hiding.hide(own, hatred()));
        isShownTo(Actor.visitor());
        hiding.hide(moderator(), hatred());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hiding.show(own, id));
        doesNotExistFor(Actor.visitor());
    }

    @Test
    @DisplayName("is the own cause of a moderator who left its organisation, until twelve months later")
    void isTheOwnCauseOfAModeratorWhoLeft() throws IOException {
        OrganisationId own = new OrganisationId(author.organisation().orElseThrow());
        PersonId left = make.person();
        jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                        + " VALUES (:organisation, :person, 'READER', :at)")
                .param("organisation", own)
                .param("person", left)
                .param("at", Instant.parse("2026-01-02T03:04:05Z"))
                .update();
        members.leave(make.member(left, own), own);
        Actor former = moderator(left);
        assertThat(practices.details(former, id).allows(Permission.HIDE_PRACTICE))
                .isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hiding.hide(former, hatred()));
        CaseDetails waiting = appealed(moderator());
        assertThatExceptionOfType(SameEyes.class).isThrownBy(() -> cases.decide(former, decision(waiting, true)));
        jdbc.sql("UPDATE membership_departures SET left_at = '2020-01-01 00:00:00' WHERE person_id = :person")
                .param("person", left)
                .update();
        routines.runNow("departures");
        cases.decide(former, decision(waiting, true));
        isShownTo(Actor.visitor());
    }

    @Test
    void isShownAgainByAModerator() {
        hiding.hide(moderator(), hatred());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hiding.show(author, id));
        hiding.show(moderator(), id);
        isShownTo(Actor.visitor());
        hiding.hide(moderator(), hatred());
        doesNotExistFor(Actor.visitor());
    }

    private CaseDetails appealed(Actor decider) {
        hiding.hide(decider, hatred());
        hiding.appeal(author, id, "It does not.");
        return cases.latest(make.secretariat(), id.ref()).orElseThrow();
    }

    private static DecideAppeal decision(CaseDetails waiting, boolean overturns) {
        return new DecideAppeal(waiting.id(), waiting.version(), overturns, "We read it again.");
    }

    @Test
    @DisplayName("is appealed for once, and decided by somebody else; who won is not hidden again")
    void isAppealedFor() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hiding.appealing(author, id));
        Actor decider = moderator();
        CaseDetails waiting = appealed(decider);
        assertThat(waiting.reason()).isEqualTo("It incites hatred.");
        assertThat(practices.details(author, id).allows(Permission.APPEAL)).isFalse();
        assertThat(practices.details(author, id).appealed()).isEqualTo(waiting.id());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> hiding.show(decider, id));
        assertThatExceptionOfType(SameEyes.class).isThrownBy(() -> cases.decide(decider, decision(waiting, true)));
        Actor own = moderator(Objects.requireNonNull(author.person()));
        assertThatExceptionOfType(SameEyes.class).isThrownBy(() -> cases.decide(own, decision(waiting, true)));
        cases.decide(make.secretariat(), decision(waiting, true));
        isShownTo(Actor.visitor());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> hiding.hide(moderator(), hatred()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moderation.refusal.overturned"));
        assertThat(practices.details(moderator(), id).allows(Permission.HIDE_PRACTICE))
                .isFalse();
    }

    private void isNotHiddenAgain(HidePractice command) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> hiding.hide(moderator(), command))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moderation.refusal.overturned"));
        assertThat(practices.details(moderator(), id).allows(Permission.HIDE_PRACTICE))
                .isFalse();
    }

    @Test
    @DisplayName("is protected by a won appeal in the version that was judged, and no longer once another is shared")
    void isHiddenAgainOnceItHasChanged() {
        cases.decide(make.secretariat(), decision(appealed(moderator()), true));
        practices.edit(author, id, complete(unique + " anew", 2));
        isNotHiddenAgain(hatred());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .as("a version that does not stand")
                .isThrownBy(() -> hiding.hide(moderator(), new HidePractice(id, 2, HouseRule.HATRED, "Why")));
        practices.share(author, id, 3);
        assertThat(practices.details(moderator(), id).allows(Permission.HIDE_PRACTICE))
                .isTrue();
        assertThatExceptionOfType(NotAllowed.class)
                .as("the version that was judged")
                .isThrownBy(() -> hiding.hide(moderator(), hatred()));
        hiding.hide(moderator(), new HidePractice(id, 2, HouseRule.HATRED, "It incites hatred now."));
        doesNotExistFor(Actor.visitor());
    }

    @Test
    @DisplayName("is protected whatever stands by an appeal that was won before versions were kept")
    void isProtectedByAnAppealOfBefore() {
        cases.decide(make.secretariat(), decision(appealed(moderator()), true));
        jdbc.sql("UPDATE moderation_cases SET subject_edition = NULL WHERE subject_id = :id")
                .param("id", id.toString())
                .update();
        practices.editAndShare(author, id, complete(unique + " anew", 2));
        isNotHiddenAgain(new HidePractice(id, 2, HouseRule.HATRED, "Why"));
    }

    @Test
    void staysHiddenOnceAnAppealWasTurnedDown() {
        cases.decide(make.secretariat(), decision(appealed(moderator()), false));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> hiding.show(moderator(), id))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moderation.refusal.upheld"));
        doesNotExistFor(Actor.visitor());
    }

    @Test
    void isAppealedForByItsOwnSignatoriesAlone() {
        hiding.hide(moderator(), hatred());
        Actor other = make.owner(make.registered("Another", OrganisationType.NATIONAL_NGO, ECUADOR));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hiding.appeal(other, id, "It does not."));
        Actor editor = PracticeFixtures.member(author.organisation().orElseThrow(), MemberRole.EDITOR);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> hiding.appeal(editor, id, "It does not."));
        hiding.appeal(author, id, "It does not.");
    }

    @Test
    @DisplayName("R6.5 loses what was said when it was hidden, when it is withdrawn")
    void losesWhatWasSaidWithItsText() {
        CaseDetails waiting = appealed(moderator());
        practices.withdraw(author, id, new WithdrawPractice(2, "We were wrong.", "en"));
        assertThat(cases.details(author, waiting.id()).reason()).isEmpty();
    }
}
