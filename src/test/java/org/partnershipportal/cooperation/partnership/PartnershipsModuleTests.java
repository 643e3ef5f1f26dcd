package org.partnershipportal.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.ECU;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.ZMB;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.allReasons;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.reason;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Partnerships on a database")
class PartnershipsModuleTests {

    @Autowired
    OrganisationStage make;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Parties parties;

    @Autowired
    PartnershipTasks tasks;

    @Autowired
    Organisations organisations;

    @Autowired
    Memberships memberships;

    @Autowired
    JdbcClient jdbc;

    OrganisationStage.Founded ministry;
    OrganisationStage.Founded nhri;
    OrganisationStage.Founded network;

    @BeforeEach
    void threeOrganisations() {
        ministry = make.listed("Ministry", OrganisationType.MINISTRY, ECU);
        nhri = make.listed("Ombudsman", OrganisationType.NHRI, ECU);
        network = make.listed("Network", OrganisationType.NATIONAL_NGO, ECU);
    }

    @Test
    void walksFromTheFirstFieldToThePublicPage() {
        PartnershipId id = draft(ministry, "Mothers and children");
        complete(id, "Learn how mothers can serve sentences at home");
        invite(id, nhri, network);
        parties.send(lead(), id);
        accept(id, nhri, true);
        accept(id, network, true);
        publish(id);

        PartnershipDetails read = partnerships.details(Actor.visitor(), id);
        assertThat(read.status()).isEqualTo(PartnershipStatus.PUBLISHED);
        assertThat(read.freshness()).isEqualTo(Freshness.RECENT);
        assertThat(read.states()).containsExactly(ECU);
        assertThat(read.rules()).containsExactly(new RuleRef("BANGKOK", 64));
        assertThat(read.composition().groupsPresent()).hasSize(3);
        assertThat(read.isMultiStakeholder()).isTrue();
        assertThat(read.parties())
                .extracting(PartyDetails::part)
                .containsExactly(Part.LEAD, Part.ADVISORY, Part.ADVISORY);
        assertThat(read.allowed()).containsExactly(org.partnershipportal.platform.access.Permission.READ);
        assertThat(partnerships.details(Actor.visitor(), read.number()).id()).isEqualTo(id);
    }

    @Test
    void makesOneRecordOfADoubleClick() throws Exception {
        RegisterPartnership form = new RegisterPartnership(UUID.randomUUID(), "Twice", "", null, "en");
        Actor lead = lead();
        List<Object> made = atOnce(() -> partnerships.register(lead, form), () -> partnerships.register(lead, form));
        assertThat(made).hasSize(2).allMatch(PartnershipId.class::isInstance);
        assertThat(Set.copyOf(made)).hasSize(1);
        assertThat(own(ministry)).isEqualTo(1);
    }

    @Test
    void givesNobodyElsesRecordForAFormTokenThatWasSeen() {
        RegisterPartnership form = new RegisterPartnership(UUID.randomUUID(), "Seen", "", null, "en");
        partnerships.register(lead(), form);
        assertThatThrownBy(() -> partnerships.register(make.owner(nhri), form)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(own(nhri)).isZero();
    }

    @Test
    void acceptsOnceOfTwoAtTheSameTime() throws Exception {
        PartnershipId id = inviting(nhri, network);
        AnswerInvitation answer = answer(id, nhri, true);
        Actor actor = make.owner(nhri);
        List<Object> outcome = atOnce(() -> accepted(actor, answer), () -> accepted(actor, answer));
        assertThat(outcome).filteredOn("accepted"::equals).hasSize(1);
        assertThat(outcome).filteredOn(NotAllowed.class::isInstance).hasSize(1);
        assertThat(partnerships.details(lead(), id).status()).isEqualTo(PartnershipStatus.AGREED);
    }

    @Test
    void lettersOfTwoPartiesAtTheSameTimeDoNotHinderEachOther() throws Exception {
        PartnershipId id = inviting(nhri, network);
        AnswerInvitation one = answer(id, nhri, true);
        AnswerInvitation other = answer(id, network, true);
        List<Object> outcome =
                atOnce(() -> accepted(make.owner(nhri), one), () -> accepted(make.owner(network), other));
        assertThat(outcome).containsExactly("accepted", "accepted");
    }

    @Test
    void eitherAcceptsOrIsTakenBackButNeverBoth() throws Exception {
        OrganisationStage.Founded abroad = make.listed("Abroad", OrganisationType.NATIONAL_NGO, ZMB);
        PartnershipId id = inviting(nhri, abroad);
        AnswerInvitation answer = answer(id, abroad, true);
        Actor actor = make.owner(abroad);
        Actor lead = lead();
        List<Object> outcome = atOnce(() -> accepted(actor, answer), () -> {
            parties.takeBack(lead, id, answer.party(), reason());
            return "taken back";
        });
        assertThat(outcome).filteredOn(PortalException.class::isInstance).hasSize(1);
        PartyStatus status = party(lead(), id, abroad).status();
        assertThat(status).isEqualTo(outcome.contains("accepted") ? PartyStatus.ACCEPTED : PartyStatus.TAKEN_BACK);
    }

    @Test
    void showsTheLaterWriterTheDifferenceAndOverwritesNothing() throws Exception {
        PartnershipId id = draft(ministry, "Edited twice");
        EditPartnership mine = edit(id, "Mine", null);
        EditPartnership theirs = edit(id, "Theirs", null);
        List<Object> outcome = atOnce(
                () -> {
                    partnerships.edit(lead(), mine);
                    return "saved";
                },
                () -> {
                    partnerships.edit(lead(), theirs);
                    return "saved";
                });
        assertThat(outcome).filteredOn("saved"::equals).hasSize(1);
        assertThat(outcome).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
        EditPartnership lost = outcome.getFirst().equals("saved") ? theirs : mine;
        EditPartnership stored = EditPartnership.unchanged(partnerships.details(lead(), lost.partnership()));
        assertThat(stored)
                .usingRecursiveComparison()
                .ignoringFields("edition", "purpose")
                .isEqualTo(lost);
        assertThat(stored.purpose()).isEqualTo(lost.equals(mine) ? theirs.purpose() : mine.purpose());
    }

    @Test
    @DisplayName("R0.1 an id that is not visible answers like one that does not exist")
    void hidesWhatIsNotPublished() {
        PartnershipId hidden = inviting(nhri);
        for (PartnershipId id : List.of(hidden, new PartnershipId(UUID.randomUUID()))) {
            for (Actor other : List.of(Actor.visitor(), make.owner(network), make.secretariat())) {
                assertThatThrownBy(() -> partnerships.details(other, id)).isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> parties.send(make.owner(network), id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> partnerships.edit(make.owner(network), edit(id, "Mine", 1L)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(partnerships
                        .list(Actor.visitor(), PartnershipFilter.everything(), 0, 200)
                        .rows())
                .noneMatch(row -> row.id().equals(hidden));
    }

    @Test
    void refusesToAcceptAnothersInvitationByItsId() {
        PartnershipId id = inviting(nhri, network);
        AnswerInvitation others = answer(id, nhri, true);
        assertThatThrownBy(() -> parties.accept(make.owner(network), others)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parties.accept(lead(), others)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parties.decline(make.owner(network), id, others.party(), reason()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R4.6 neither an unverified organisation accepts, nor who is no signatory")
    void refusesUnverifiedAcceptance() {
        OrganisationStage.Founded unverified = make.registered("Unverified", OrganisationType.COALITION, null);
        organisations.submit(make.owner(unverified), unverified.id());
        PartnershipId id = draft(ministry, "With an unverified one");
        complete(id, "Purpose");
        parties.invite(lead(), new InviteParty(id, null, make.code(unverified), Part.HOST));
        parties.send(lead(), id);
        AnswerInvitation answer = answer(id, unverified, true);
        assertThatThrownBy(() -> parties.accept(make.owner(unverified), answer))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.key()).isEqualTo("partnership.refusal.not-verified"));
        assertThatThrownBy(() -> parties.accept(as(unverified, MemberRole.EDITOR), answer))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void invitesUnlistedOnesByTheirCodeOnly() {
        OrganisationStage.Founded unlisted = make.verified("Unlisted", OrganisationType.NATIONAL_NGO, ECU);
        PartnershipId id = draft(ministry, "With an unlisted one");
        refusesField("organisation", () -> invite(id, unlisted));
        refusesField(
                "organisation",
                () -> parties.invite(
                        lead(), new InviteParty(id, new OrganisationId(UUID.randomUUID()), "", Part.HOST)));
        refusesField("code", () -> parties.invite(lead(), new InviteParty(id, null, "ZZZZ-ZZZZ", Part.HOST)));
        parties.invite(lead(), new InviteParty(id, null, make.code(unlisted), Part.HOST));
        refusesField("code", () -> parties.invite(lead(), new InviteParty(id, null, make.code(unlisted), Part.HOST)));
        refusesField("code", () -> parties.invite(lead(), new InviteParty(id, null, make.code(ministry), Part.HOST)));
        refusesField("organisation", () -> invite(id, ministry));
    }

    @Test
    @DisplayName("an unnamed party is found by its group and by nothing else")
    void keepsTheUnnamedUnnamedOnEveryPath() {
        OrganisationStage.Founded abroad = make.listed("Quetzalnet", OrganisationType.NATIONAL_NGO, ZMB);
        PartnershipId id = inviting(nhri, abroad);
        accept(id, nhri, true);
        accept(id, abroad, false);
        publish(id);
        Actor visitor = Actor.visitor();

        PartnershipDetails read = partnerships.details(visitor, id);
        assertThat(read.parties())
                .filteredOn(party -> party.organisation() == null)
                .hasSize(1);
        assertThat(read.timeLine().toString() + read.parties())
                .doesNotContain("Quetzalnet", abroad.id().toString());
        assertThat(found(visitor, filter("Quetzalnet", null, null))).doesNotContain(id);
        assertThat(found(visitor, filter(abroad.name(), null, null))).doesNotContain(id);
        assertThat(found(visitor, filter("", null, ZMB))).doesNotContain(id);
        assertThat(found(visitor, filter("", StakeholderGroup.CIVIL_SOCIETY, null)))
                .contains(id);
        assertThat(found(visitor, filter(nhri.name(), null, null))).contains(id);
        assertThat(partnerships.details(lead(), id).parties()).noneMatch(party -> party.organisation() == null);

        parties.appear(make.owner(abroad), id, party(lead(), id, abroad).id(), true);
        assertThat(found(visitor, filter(abroad.name(), null, null))).contains(id);
        assertThat(found(visitor, filter("", null, ZMB))).contains(id);
    }

    @Test
    void hidesAnUnnamedLeadFromThePublicOnly() {
        PartnershipId id = inviting(nhri, network);
        accept(id, nhri, true);
        accept(id, network, true);
        partnerships.publish(
                lead(),
                new PublishPartnership(id, partnerships.details(lead(), id).edition(), false, Map.of(), "en"));
        assertThat(row(Actor.visitor(), id).lead()).isNull();
        assertThat(row(Actor.visitor(), id).leadGroup()).isEqualTo(StakeholderGroup.GOVERNMENT);
        assertThat(row(make.owner(nhri), id).lead()).isNotNull();
        assertThat(partnerships
                        .details(Actor.visitor(), id)
                        .parties()
                        .getFirst()
                        .organisation())
                .isNull();
    }

    @Test
    @DisplayName("R4.6 a suspended party counts no longer, and the public sees it no longer")
    void countsNoSuspendedParty() {
        PartnershipId id = inviting(nhri, network);
        accept(id, nhri, true);
        accept(id, network, true);
        publish(id);
        make.decide(nhri, DecideOrganisation.Decision.SUSPEND);
        assertThat(partnerships.details(Actor.visitor(), id).composition().partiesOf(StakeholderGroup.NHRI))
                .isZero();
        assertThat(partnerships.details(Actor.visitor(), id).parties()).hasSize(2);
        assertThat(partnerships.details(lead(), id).parties()).hasSize(3);
    }

    @Test
    void filtersByAllThatTheAddressCanSay() {
        PartnershipId id = inviting(nhri, network);
        Actor lead = lead();
        PartnershipFilter right = new PartnershipFilter(
                "MÓTHERS at",
                null,
                ECU,
                theme(),
                new RuleRef("BANGKOK", 64),
                Mode.NATIONAL,
                PartnershipStatus.INVITING,
                false,
                true,
                PartnershipFilter.Order.TITLE);
        assertThat(found(lead, right)).containsExactly(id);
        assertThat(found(lead, filter("M%thers at", null, null))).isEmpty();
        assertThat(found(lead, filter("_others at", null, null))).isEmpty();
        assertThat(found(lead, filter("' OR 1=1 --", null, null))).isEmpty();
        assertThat(found(lead, filter("", StakeholderGroup.MANDATE_HOLDER, null)))
                .isEmpty();
        assertThat(partnerships.list(lead, ownOnly(true), 0, 20).total()).isZero();
    }

    @Test
    void listsTheNextToEndFirstAndWhatIsOverLast() {
        Actor lead = lead();
        PartnershipId late = ending(lead, LocalDate.of(2199, 12, 31));
        PartnershipId past = ending(lead, LocalDate.of(2020, 1, 31));
        PartnershipId open = ending(lead, null);
        PartnershipId soon = ending(lead, LocalDate.of(2198, 12, 31));
        PartnershipFilter own = new PartnershipFilter(
                "", null, null, null, null, null, null, false, true, PartnershipFilter.Order.ENDING);
        assertThat(found(lead, own)).containsSubsequence(soon, late, open, past);
    }

    private PartnershipId ending(Actor lead, @Nullable LocalDate last) {
        return partnerships.register(
                lead,
                new RegisterPartnership(
                        UUID.randomUUID(),
                        "Ends " + last,
                        "",
                        null,
                        "en",
                        LocalDate.of(2019, 1, 1),
                        last,
                        Set.of(ECU),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null));
    }

    @Test
    void keepsAllThatTheFirstFormSays() {
        Actor lead = lead();
        PartnershipDetails begun = partnerships.details(lead, ending(lead, LocalDate.of(2198, 12, 31)));
        assertThat(begun.period()).isEqualTo(new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2198, 12, 31)));
        assertThat(begun.states()).containsExactly(ECU);
        assertThatThrownBy(() -> ending(lead, LocalDate.of(2018, 1, 1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("ends"));
    }

    @Test
    @DisplayName("R4.3 the secretariat decides what a State may not, and is told so")
    void asksTheSecretariat() {
        PartnershipId id = inviting(nhri, network);
        PartyId party = party(lead(), id, network).id();
        assertThatThrownBy(() -> parties.takeBack(lead(), id, party, reason()))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.key()).isEqualTo("partnership.refusal.own-country"));
        Actor secretariat = make.secretariat();
        assertThatThrownBy(() -> parties.decide(secretariat, id, party, true, reason()))
                .isInstanceOf(NotFound.class);
        parties.askDecision(lead(), id, party, null, reason());
        assertThat(tasks.openTasks(secretariat)).anyMatch(task -> task.path().contains(id.toString()));
        assertThat(found(secretariat, PartnershipFilter.everything())).contains(id);
        assertThatThrownBy(() -> parties.decide(lead(), id, party, true, reason()))
                .isInstanceOf(NotPermitted.class);
        parties.decide(secretariat, id, party, true, reason());
        assertThatThrownBy(() -> partnerships.details(make.owner(network), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> partnerships.details(secretariat, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void tellsEveryoneWhatWaits() {
        PartnershipId id = inviting(nhri, network);
        assertThat(tasks.openTasks(make.owner(nhri))).singleElement().satisfies(task -> {
            assertThat(task.verbKey()).isEqualTo("partnership.task.answer");
            assertThat(task.path()).isEqualTo(PartnershipLinks.answer(id));
        });
        assertThat(tasks.countOpenTasks(make.owner(nhri))).isEqualTo(1);
        assertThat(tasks.openTasks(as(nhri, MemberRole.READER))).isEmpty();
        assertThat(parties.open(make.owner(nhri), 0, 20).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.lead()).isNotNull());
        accept(id, nhri, true);
        assertThat(parties.open(make.owner(nhri), 0, 20).rows()).isEmpty();
        assertThat(tasks.openTasks(lead()))
                .singleElement()
                .satisfies(task -> assertThat(task.path()).isEqualTo(PartnershipLinks.publish(id)));
        assertThat(tasks.entries(Actor.visitor())).isEmpty();
        assertThat(tasks.entries(make.owner(network)))
                .filteredOn(entry -> entry.path().equals(PartnershipLinks.INVITATIONS))
                .singleElement()
                .satisfies(entry -> assertThat(entry.count()).isEqualTo(1));
    }

    @Test
    void readsInvitationsInPartsTheOldestFirst() {
        Actor guest = make.owner(nhri);
        PartnershipId latest = inviting(nhri);
        List<byte[]> ids = some(45);
        insert(
                "INSERT INTO partnership_partnerships (id, version, number, status, edition, terms_version, title,"
                        + " purpose, text_language, cooperation_mode, search_text, lead_organisation, registered_at,"
                        + " end_reason) VALUES ",
                "(?, 0, ?, 'INVITING', 1, 1, 'Many', 'Many', 'en', 'NATIONAL', 'many', ?, CURRENT_TIMESTAMP, 'many')",
                ids,
                id -> List.of(id, number(), UuidBytes.of(ministry.id().value())));
        party("LEAD', 'CHOSEN", ministry, ids);
        party("ADVISORY', 'INVITED", nhri, ids);
        party("ADVISORY', 'INVITED", network, ids);

        List<InvitationRow> all = Parts.all((from, max) -> parties.open(guest, from, max));

        assertThat(all).hasSize(46).allSatisfy(row -> assertThat(row.lead()).isNotNull());
        assertThat(all.getLast().partnership()).isEqualTo(latest);
        assertThat(Statements.sentBy(() -> parties.open(guest, 0, 20))).isEqualTo(2);
        assertThat(parties.open(Actor.person(nhri.founder()), 0, 20).total()).isZero();
        forgetMany();
    }

    /** A place of the organisation in each of the partnerships, asked at the same moment. */
    private void party(String partAndStatus, OrganisationStage.Founded organisation, List<byte[]> ids) {
        insert(
                "INSERT INTO partnership_parties (id, version, partnership_id, organisation, part, status,"
                        + " stakeholder_group, named, accepted_terms, invited_at, reason) VALUES ",
                "(?, 0, ?, ?, '" + partAndStatus + "', 'GOVERNMENT', TRUE, 1, '2020-01-06 09:00:00', 'many')",
                ids,
                id -> List.of(
                        UuidBytes.of(UUID.randomUUID()),
                        id,
                        UuidBytes.of(organisation.id().value())));
    }

    @Test
    void readsAPageOfTenThousandInAsManyQueriesAsOneOfAHundred() {
        Actor visitor = Actor.visitor();
        many(100);
        int few = Statements.sentBy(() -> partnerships.list(visitor, PartnershipFilter.everything(), 0, 20));
        int fewWords = Statements.sentBy(() -> partnerships.list(visitor, filter("many", null, null), 0, 20));
        many(10_000);
        int lots = Statements.sentBy(() -> {
            Slice<PartnershipRow> page = partnerships.list(visitor, PartnershipFilter.everything(), 0, 20);
            assertThat(page.rows()).hasSize(20);
            assertThat(page.total()).isGreaterThanOrEqualTo(10_100);
        });
        int lotsWords = Statements.sentBy(() -> partnerships.list(visitor, filter("many", null, null), 0, 20));
        assertThat(lots).isEqualTo(few).isBetween(1, 5);
        assertThat(lotsWords).isEqualTo(fewWords).isBetween(1, 5);
        forgetMany();
    }

    private void forgetMany() {
        jdbc.sql("DELETE FROM partnership_parties WHERE reason = 'many'").update();
        jdbc.sql("DELETE FROM partnership_partnerships WHERE end_reason = 'many'")
                .update();
    }

    private static List<byte[]> some(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> UuidBytes.of(UUID.randomUUID()))
                .toList();
    }

    private void many(int number) {
        for (int from = 0; from < number; from += 500) {
            List<byte[]> ids = some(Math.min(500, number - from));
            insert(
                    "INSERT INTO partnership_partnerships (id, version, number, status, edition, terms_version, title,"
                            + " purpose, text_language, cooperation_mode, search_text, lead_organisation,"
                            + " registered_at, published_at, end_reason) VALUES ",
                    "(?, 0, ?, 'PUBLISHED', 1, 1, 'Many', 'Many', 'en', 'NATIONAL', 'many', ?, CURRENT_TIMESTAMP,"
                            + " CURRENT_TIMESTAMP, 'many')",
                    ids,
                    id -> List.of(id, number(), UuidBytes.of(ministry.id().value())));
            insert(
                    "INSERT INTO partnership_parties (id, version, partnership_id, organisation, part, status,"
                            + " stakeholder_group, named, accepted_terms, reason) VALUES ",
                    "(?, 0, ?, ?, 'LEAD', 'ACCEPTED', 'GOVERNMENT', TRUE, 1, 'many')",
                    ids,
                    id -> List.of(
                            UuidBytes.of(UUID.randomUUID()),
                            id,
                            UuidBytes.of(ministry.id().value())));
        }
    }

    private void insert(
            String head, String row, List<byte[]> ids, java.util.function.Function<byte[], List<Object>> values) {
        var statement = jdbc.sql(head + String.join(", ", java.util.Collections.nCopies(ids.size(), row)));
        for (byte[] id : ids) {
            for (Object value : values.apply(id)) {
                statement = statement.param(value);
            }
        }
        statement.update();
    }

    private static String number() {
        return PartnershipNumber.draw(new java.security.SecureRandom()).value();
    }

    private Actor lead() {
        return make.owner(ministry);
    }

    private Actor as(OrganisationStage.Founded guest, MemberRole role) {
        Membership all = memberships.of(guest.founder(), guest.id().value()).orElseThrow();
        return Actor.member(
                guest.founder(),
                new Membership(
                        all.organisation(),
                        all.name(),
                        Set.of(role),
                        all.group(),
                        all.country(),
                        all.verified(),
                        all.delegations()));
    }

    private PartnershipId draft(OrganisationStage.Founded lead, String title) {
        return partnerships.register(
                make.owner(lead), new RegisterPartnership(UUID.randomUUID(), title, "", Mode.NATIONAL, "en"));
    }

    private PartnershipId inviting(OrganisationStage.Founded... guests) {
        PartnershipId id = draft(ministry, "Mothers at home");
        complete(id, "Learn how mothers can serve sentences at home");
        invite(id, guests);
        parties.send(lead(), id);
        return id;
    }

    private void complete(PartnershipId id, String purpose) {
        partnerships.edit(lead(), edit(id, purpose, null));
    }

    private EditPartnership edit(PartnershipId id, String purpose, @Nullable Long edition) {
        return new EditPartnership(
                id,
                edition == null ? partnerships.details(lead(), id).edition() : edition,
                edition == null ? partnerships.details(lead(), id).title().text() : "Title",
                purpose,
                Mode.NATIONAL,
                "en",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 12, 31),
                Set.of(ECU),
                Set.of(theme()),
                Set.of(new RuleRef("BANGKOK", 64)),
                Set.of("16.3"));
    }

    private static String theme() {
        return org.partnershipportal.platform.taxonomy.Themes.standard()
                .all()
                .getFirst()
                .code();
    }

    private void invite(PartnershipId id, OrganisationStage.Founded... guests) {
        for (OrganisationStage.Founded guest : guests) {
            parties.invite(lead(), new InviteParty(id, guest.id(), "", Part.ADVISORY));
        }
    }

    private void accept(PartnershipId id, OrganisationStage.Founded guest, boolean named) {
        parties.accept(make.owner(guest), answer(id, guest, named));
    }

    private Object accepted(Actor actor, AnswerInvitation answer) {
        parties.accept(actor, answer);
        return "accepted";
    }

    private AnswerInvitation answer(PartnershipId id, OrganisationStage.Founded guest, boolean named) {
        PartnershipDetails read = partnerships.details(make.owner(guest), id);
        return new AnswerInvitation(id, read.own().orElseThrow().id(), read.terms(), named);
    }

    private PartyDetails party(Actor reader, PartnershipId id, OrganisationStage.Founded guest) {
        return partnerships.details(reader, id).parties().stream()
                .filter(party -> party.organisation() != null
                        && party.organisation().id().equals(guest.id()))
                .findFirst()
                .orElseThrow();
    }

    private void publish(PartnershipId id) {
        partnerships.publish(
                lead(),
                new PublishPartnership(id, partnerships.details(lead(), id).edition(), true, allReasons(), "en"));
    }

    private List<PartnershipId> found(Actor reader, PartnershipFilter filter) {
        return partnerships.list(reader, filter, 0, 200).rows().stream()
                .map(PartnershipRow::id)
                .toList();
    }

    private PartnershipRow row(Actor reader, PartnershipId id) {
        return partnerships.list(reader, PartnershipFilter.everything(), 0, 200).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long own(OrganisationStage.Founded guest) {
        return partnerships.list(make.owner(guest), ownOnly(false), 0, 20).total();
    }

    private static PartnershipFilter ownOnly(boolean inactive) {
        return new PartnershipFilter(
                "", null, null, null, null, null, null, inactive, true, PartnershipFilter.Order.NEWEST);
    }

    private static PartnershipFilter filter(
            String text, @Nullable StakeholderGroup group, @Nullable CountryCode country) {
        return new PartnershipFilter(
                text, group, country, null, null, null, null, false, false, PartnershipFilter.Order.NEWEST);
    }

    private static void refusesField(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().field())
                                .isEqualTo(field));
    }
}
