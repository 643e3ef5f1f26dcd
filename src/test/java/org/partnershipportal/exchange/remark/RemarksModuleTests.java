package org.partnershipportal.exchange.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.practice.HidePractice;
import org.partnershipportal.exchange.practice.PracticeFilter;
import org.partnershipportal.exchange.practice.PracticeFixtures;
import org.partnershipportal.exchange.practice.PracticeHiding;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLabel;
import org.partnershipportal.exchange.practice.PracticeRow;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.exchange.practice.WithdrawPractice;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Remarks on practices")
class RemarksModuleTests {

    private static final Set<PracticeLabel> SELF = Set.of(PracticeLabel.SELF_REPORTED);

    private final String unique = "Form" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private Remarks remarks;

    @Autowired
    private RemarkHiding hiding;

    @Autowired
    private RemarkTasks tasks;

    @Autowired
    private RemarkStage stage;

    @Autowired
    private Practices practices;

    @Autowired
    private PracticeHiding practiceHiding;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Members members;

    private Actor moderator() {
        return Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
    }

    private Actor other(OrganisationType type) {
        return make.owner(make.verified("Other", type, RemarkFixtures.ECUADOR));
    }

    private List<PracticeId> listed(PracticeLabel label) {
        return practices
                .list(Actor.visitor(), new PracticeFilter(unique, null, null, null, null, label, false), 0, 50)
                .rows()
                .stream()
                .map(PracticeRow::id)
                .toList();
    }

    /** Its label is the same on its page, in the list and by the filter of the list. */
    private void isLabelled(PracticeId id, Set<PracticeLabel> labels) {
        assertThat(practices.labels(Actor.visitor(), id)).isEqualTo(labels);
        assertThat(practices
                        .list(Actor.visitor(), PracticeFilter.of(unique), 0, 50)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.labels()).isEqualTo(labels));
        for (PracticeLabel label : PracticeLabel.values()) {
            assertThat(listed(label)).as("%s", label).hasSize(labels.contains(label) ? 1 : 0);
        }
    }

    private BesidePractice beside(Actor reader, PracticeId id) {
        return remarks.beside(reader, id, Remarks.SOME).orElseThrow();
    }

    private RemarkDetails first(Actor reader, PracticeId id) {
        return beside(reader, id).remarks().rows().getFirst();
    }

    @Test
    @DisplayName("R6.3, R6.4 make it confirmed, promising and good, with who vouches for each")
    void giveTheirLabels() {
        PracticeId id = stage.shared(unique);
        isLabelled(id, SELF);
        stage.said(id, RemarkKind.COUNTER_VIEW, "Not in our prison");
        isLabelled(id, SELF);
        stage.said(id, RemarkKind.CONFIRMATION, "Seen in use");
        isLabelled(id, Set.of(PracticeLabel.CONFIRMED));
        Actor reviewer = other(OrganisationType.ACADEMIC);
        remarks.write(reviewer, RemarkFixtures.reviewing(id, 1, Set.of(Criterion.RULES, Criterion.REPEATABLE)));
        isLabelled(id, Set.of(PracticeLabel.CONFIRMED, PracticeLabel.PROMISING));
        Actor abroad =
                make.owner(make.verified("Abroad", OrganisationType.PRISON_ADMINISTRATION, new CountryCode("KEN")));
        remarks.write(abroad, RemarkFixtures.reviewing(id, 1, RemarkFixtures.ALL));
        isLabelled(id, Set.of(PracticeLabel.CONFIRMED, PracticeLabel.GOOD));
        BesidePractice read = beside(Actor.visitor(), id);
        assertThat(read.remarks().total()).isEqualTo(4);
        assertThat(read.open()).isEmpty();
        assertThat(read.labels())
                .filteredOn(label -> label.label() == PracticeLabel.CONFIRMED)
                .singleElement()
                .satisfies(label -> assertThat(label.by())
                        .singleElement()
                        .satisfies(one ->
                                assertThat(one.id()).isEqualTo(stage.nhri().id())));
    }

    @Test
    @DisplayName("find it promising too where they find it good")
    void findItPromisingWhereTheyFindItGood() {
        PracticeId id = stage.shared(unique);
        stage.said(id, RemarkKind.REVIEW, "Easy to copy");
        isLabelled(id, Set.of(PracticeLabel.SELF_REPORTED, PracticeLabel.GOOD));
        assertThat(beside(Actor.visitor(), id).labels())
                .filteredOn(label -> !label.by().isEmpty())
                .extracting(BesidePractice.Vouched::label)
                .containsExactly(PracticeLabel.PROMISING, PracticeLabel.GOOD);
    }

    @Test
    @DisplayName("R4.6 count while their organisation is verified, whatever they say")
    void countWhileTheirOrganisationIsVerified() {
        PracticeId id = stage.shared(unique);
        Actor unverified =
                make.owner(make.registered("Network", OrganisationType.NATIONAL_NGO, RemarkFixtures.ECUADOR));
        remarks.write(unverified, RemarkFixtures.saying(id, RemarkKind.CONFIRMATION, "Seen"));
        isLabelled(id, SELF);
        Founded network = make.verified("Network", OrganisationType.NATIONAL_NGO, RemarkFixtures.ECUADOR);
        remarks.write(make.owner(network), RemarkFixtures.saying(id, RemarkKind.CONFIRMATION, "Seen"));
        isLabelled(id, Set.of(PracticeLabel.CONFIRMED));
        make.decide(network, Decision.SUSPEND);
        isLabelled(id, SELF);
    }

    @Test
    @DisplayName("give their label for the version that was read, until their authors extend them")
    void giveTheirLabelForTheVersionThatWasRead() {
        PracticeId id = stage.shared(unique);
        RemarkId confirmed = stage.said(id, RemarkKind.CONFIRMATION, "Seen in use");
        stage.updated(id, unique + " anew");
        isLabelled(id, SELF);
        assertThat(first(stage.ombudsman(), id).canBeRenewed()).isTrue();
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> stage.said(id, RemarkKind.REVIEW, "About what I read"));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> remarks.renew(stage.ombudsman(), confirmed, 1));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> remarks.renew(stage.teller(), confirmed, 2));
        remarks.renew(stage.ombudsman(), confirmed, 2);
        isLabelled(id, Set.of(PracticeLabel.CONFIRMED));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> remarks.renew(stage.ombudsman(), confirmed, 2));
    }

    @Test
    @DisplayName(
            "R6.3, R6.4 are refused to those who tell it, to the same person elsewhere, and where their group does not confirm")
    void areRefused() {
        PracticeId id = stage.shared(unique);
        for (RemarkKind kind : RemarkKind.values()) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> remarks.write(stage.teller(), RemarkFixtures.saying(id, kind, "Good")));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(
                            () -> remarks.write(Actor.person(make.person()), RemarkFixtures.saying(id, kind, "Good")));
        }
        Actor ministry = other(OrganisationType.MINISTRY);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> remarks.write(ministry, RemarkFixtures.saying(id, RemarkKind.CONFIRMATION, "Good")));
        Actor elsewhere = make.member(
                stage.service().founder(),
                make.verified(
                        stage.service().founder(), "Second", OrganisationType.NATIONAL_NGO, new CountryCode("KEN")));
        for (RemarkKind kind : RemarkKind.values()) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> remarks.write(elsewhere, RemarkFixtures.saying(id, kind, "Good")));
        }
        assertThat(beside(elsewhere, id).open()).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .as("another body of the same State")
                .isThrownBy(() -> remarks.write(ministry, RemarkFixtures.saying(id, RemarkKind.REVIEW, "Good")));
        assertThat(beside(ministry, id).open()).containsExactly(RemarkKind.COUNTER_VIEW);
        assertThat(beside(Actor.visitor(), id).remarks().total()).isZero();
    }

    @Test
    @DisplayName("R6.3 are refused to a person who left those who tell it less than twelve months ago")
    void areRefusedToWhoLeft() {
        PracticeId id = stage.shared(unique);
        OrganisationId tellers = stage.service().id();
        PersonId left = make.person();
        jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                        + " VALUES (:organisation, :person, 'READER', :at)")
                .param("organisation", tellers)
                .param("person", left)
                .param("at", Instant.parse("2026-01-02T03:04:05Z"))
                .update();
        members.leave(make.member(left, tellers), tellers);
        Actor former =
                make.member(left, make.verified(left, "Second", OrganisationType.NATIONAL_NGO, new CountryCode("KEN")));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> remarks.write(former, RemarkFixtures.saying(id, RemarkKind.CONFIRMATION, "Good")));
        assertThat(beside(former, id).open()).isEmpty();
        jdbc.sql("DELETE FROM membership_departures WHERE person_id = :person")
                .param("person", left)
                .update();
        assertThat(remarks.write(former, RemarkFixtures.saying(id, RemarkKind.CONFIRMATION, "Good")))
                .isNotNull();
    }

    @Test
    @DisplayName("R4.3 are no review by a State of what its NHRI or civil society tells, or of what bears no name")
    void areNoApprovalByTheirState() {
        Actor network = make.owner(make.registered("Network", OrganisationType.NATIONAL_NGO, RemarkFixtures.ECUADOR));
        PracticeId named = practices.tell(network, PracticeFixtures.complete(unique, 0));
        PracticeId unnamed =
                practices.tell(network, PracticeFixtures.unnamed(PracticeFixtures.complete(unique + "2", 0)));
        Actor abroad = make.owner(make.verified("Abroad", OrganisationType.MINISTRY, new CountryCode("KEN")));
        for (PracticeId id : List.of(named, unnamed)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() ->
                            remarks.write(stage.teller(), RemarkFixtures.saying(id, RemarkKind.REVIEW, "Approved")));
        }
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> remarks.write(abroad, RemarkFixtures.saying(unnamed, RemarkKind.REVIEW, "Fine")));
        assertThat(remarks.write(abroad, RemarkFixtures.saying(named, RemarkKind.REVIEW, "Fine")))
                .isNotNull();
        assertThat(remarks.write(stage.teller(), RemarkFixtures.saying(unnamed, RemarkKind.COUNTER_VIEW, "Not so")))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void areSaidOnceByAnOrganisation(RemarkKind kind) {
        PracticeId id = stage.shared(unique);
        WriteRemark command = RemarkFixtures.saying(id, kind, "Seen in use");
        RemarkId written = remarks.write(stage.ombudsman(), command);
        assertThat(remarks.write(stage.ombudsman(), command)).isEqualTo(written);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> stage.said(id, kind, "Seen again"));
        assertThat(beside(stage.ombudsman(), id).open()).doesNotContain(kind).hasSize(2);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> remarks.withdraw(stage.teller(), written));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> remarks.withdraw(moderator(), written));
        remarks.withdraw(stage.ombudsman(), written);
        isLabelled(id, SELF);
        assertThat(beside(Actor.visitor(), id).remarks().total()).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remarks.withdraw(stage.ombudsman(), written));
        assertThat(stage.said(id, kind, "Seen again")).isNotEqualTo(written);
    }

    @Test
    void areAnsweredOnceByThoseWhoTellIt() {
        PracticeId id = stage.shared(unique);
        RemarkId view = stage.said(id, RemarkKind.COUNTER_VIEW, "Not in our prison");
        stage.said(id, RemarkKind.CONFIRMATION, "Seen in use");
        assertThat(tasks.openTasks(stage.teller())).hasSize(1);
        assertThat(tasks.openTasks(stage.ombudsman())).isEmpty();
        for (Actor stranger : List.of(stage.ombudsman(), other(OrganisationType.MINISTRY), moderator())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> remarks.answer(stranger, RemarkFixtures.answering(view, "True")));
        }
        remarks.answer(stage.teller(), RemarkFixtures.answering(view, "True"));
        assertThat(tasks.openTasks(stage.teller())).isEmpty();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> remarks.answer(stage.teller(), RemarkFixtures.answering(view, "More")));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> remarks.withdrawAnswer(stage.ombudsman(), view));
        remarks.withdrawAnswer(stage.teller(), view);
        remarks.answer(stage.teller(), RemarkFixtures.answering(view, "Better"));
        assertThat(beside(Actor.visitor(), id).remarks().rows())
                .filteredOn(one -> one.id().equals(view))
                .singleElement()
                .satisfies(one -> assertThat(String.valueOf(
                                Objects.requireNonNull(one.answer()).text()))
                        .isEqualTo("Better"));
    }

    @Test
    @DisplayName(
            "are hidden by a published rule only, apart from their answers, and each of both can be appealed by its author")
    void areHiddenByAPublishedRuleOnly() {
        PracticeId id = stage.shared(unique);
        RemarkId one = stage.said(id, RemarkKind.CONFIRMATION, "Guard 12 saw it");
        remarks.answer(stage.teller(), RemarkFixtures.answering(one, "Guard 12 lies"));
        for (RemarkText which : RemarkText.values()) {
            for (Actor stranger : List.of(stage.teller(), stage.ombudsman(), make.secretariat())) {
                assertThatExceptionOfType(NotPermitted.class)
                        .isThrownBy(() -> hiding.hide(stranger, RemarkFixtures.hiding(one, which)));
            }
            Actor own = Actor.staff(stage.service().founder(), Set.of(StaffRole.MODERATOR));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> hiding.hide(own, RemarkFixtures.hiding(one, which)));
        }
        hiding.hide(moderator(), RemarkFixtures.hiding(one, RemarkText.ANSWER));
        assertThat(first(Actor.visitor(), id).words().text()).isNotNull();
        assertThat(Objects.requireNonNull(first(Actor.visitor(), id).answer()).text())
                .isNull();
        isLabelled(id, Set.of(PracticeLabel.CONFIRMED));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> hiding.appeal(stage.ombudsman(), one, RemarkText.ANSWER, "Why"));
        assertThat(Objects.requireNonNull(first(stage.teller(), id).answer()).allows(Permission.APPEAL))
                .isTrue();
        hiding.appeal(stage.teller(), one, RemarkText.ANSWER, "Nobody is named");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> hiding.show(moderator(), one, RemarkText.ANSWER));
        hiding.hide(moderator(), RemarkFixtures.hiding(one, RemarkText.WORDS));
        isLabelled(id, SELF);
        RemarkDetails read = first(stage.teller(), id);
        assertThat(read.words().text()).isNull();
        assertThat(read.criteria()).isEmpty();
        assertThat(first(stage.ombudsman(), id).words().text()).isNotNull();
        hiding.show(moderator(), one, RemarkText.WORDS);
        isLabelled(id, Set.of(PracticeLabel.CONFIRMED));
        remarks.withdraw(stage.ombudsman(), one);
        CaseDetails closed =
                cases.latest(stage.teller(), RemarkText.ANSWER.ref(one)).orElseThrow();
        assertThat(closed.status()).isEqualTo(CaseStatus.LAPSED);
        assertThat(closed.reason()).isEmpty();
    }

    @Test
    @DisplayName("R0.1 are read by those who read the practice, and are deleted with it")
    void followThePractice() {
        PracticeId draft = practices.draft(stage.teller(), PracticeFixtures.complete(unique, 0));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stage.said(draft, RemarkKind.CONFIRMATION, "Seen in use"));
        assertThat(remarks.beside(stage.teller(), draft, 5)).isEmpty();
        practices.share(stage.teller(), draft, 1);
        RemarkId one = stage.said(draft, RemarkKind.COUNTER_VIEW, "Not so");
        remarks.answer(stage.teller(), RemarkFixtures.answering(one, "True"));
        practiceHiding.hide(moderator(), new HidePractice(draft, 1, HouseRule.HATRED, "Why"));
        assertThat(remarks.beside(Actor.visitor(), draft, 5)).isEmpty();
        assertThat(remarks.beside(stage.ombudsman(), draft, 5)).isEmpty();
        assertThat(beside(moderator(), draft).remarks().total()).isEqualTo(1);
        practiceHiding.show(moderator(), draft);
        practices.withdraw(stage.teller(), draft, new WithdrawPractice(2, "Over", "en"));
        assertThat(remarks.beside(stage.teller(), draft, 5)).isEmpty();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql(
                                        "SELECT CONCAT(words, COALESCE(answer, '')) FROM remark_remarks WHERE id = :id")
                                .param("id", one.bytes())
                                .query(String.class)
                                .single())
                        .isEmpty());
    }

    @Test
    void areListedInAFixedNumberOfQueries() {
        PracticeId id = stage.shared(unique);
        stage.said(id, RemarkKind.CONFIRMATION, "Seen in use");
        int one = Statements.sentBy(() -> beside(Actor.visitor(), id));
        for (int more = 0; more < 4; more++) {
            remarks.write(
                    other(OrganisationType.NATIONAL_NGO), RemarkFixtures.saying(id, RemarkKind.CONFIRMATION, "Seen"));
        }
        assertThat(Statements.sentBy(() -> beside(Actor.visitor(), id))).isEqualTo(one);
        assertThat(beside(Actor.visitor(), id).labels())
                .filteredOn(label -> label.label() == PracticeLabel.CONFIRMED)
                .singleElement()
                .satisfies(label -> {
                    assertThat(label.by()).hasSize(3);
                    assertThat(label.more()).isEqualTo(2);
                });
        assertThat(remarks.beside(Actor.visitor(), id, 2)
                        .orElseThrow()
                        .remarks()
                        .rows())
                .hasSize(2);
    }
}
