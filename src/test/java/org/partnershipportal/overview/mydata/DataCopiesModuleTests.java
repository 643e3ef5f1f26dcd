package org.partnershipportal.overview.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.assessment.JudgeInadmissible;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.SealedBegun;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.Reason;
import org.partnershipportal.ground.shared.CanonicalJson;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.delegation.Delegations;
import org.partnershipportal.people.delegation.GrantDelegation;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.membership.InviteMember;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.Erasures;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.SecondFactor;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies of what is kept about a person, or about an organisation. */
@PortalModuleTest
class DataCopiesModuleTests {

    @Autowired
    DataCopies copies;

    @Autowired
    CopyWriting writing;

    @Autowired
    Erasures erasures;

    @Autowired
    Persons persons;

    @Autowired
    InputStage stage;

    @Autowired
    AssessmentStage desk;

    @Autowired
    Assessments assessments;

    @Autowired
    Cases cases;

    @Autowired
    Extensions extensions;

    @Autowired
    Cosigners cosigners;

    @Autowired
    OrganisationStage scenes;

    @Autowired
    PartnershipStage partners;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Parties parties;

    @Autowired
    Delegations delegations;

    @Autowired
    Invitations invitations;

    @Autowired
    Documents documents;

    @Autowired
    Jobs jobs;

    @Autowired
    RoutineStage routines;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("holds all that is kept about the person, to read and for programs, and nothing of others")
    void holdsWhatIsTheirsAndNothingOfOthers() throws IOException {
        PersonId person = stage.person();
        Actor alone = Actor.person(person);
        InputId draft = stage.draft(alone, stage.openCall());
        stage.answer(alone, draft, "law", "Planted draft words");
        InputId sent = stage.answered(alone, stage.openCall());
        ReceiptDetails receipt = stage.submit(alone, sent);
        Actor other = Actor.person(stage.person());
        stage.answer(other, stage.draft(other, stage.openCall()), "law", "Words of somebody else");
        SealedBegun sealed = stage.sealed(stage.openCall());
        stage.answer(Actor.bearer(sealed.input().ref()), sealed.input(), "law", "Sealed planted words");

        Map<String, String> copy = copy(alone, false);

        assertThat(copy.get("data.json"))
                .contains(person.toString(), person + "@example.org", "Planted draft words", sent.toString())
                .contains(String.valueOf(receipt.number()), "input.input-begun")
                .satisfies(json -> assertThat(
                                CanonicalJson.read(String.valueOf(json)).isObject())
                        .isTrue());
        assertThat(copy.get("data.html"))
                .contains("<h1>My data</h1>", "What of law?\nPlanted draft words", "A sealed input is linked to nobody")
                .doesNotContain("mydata.field.", "mydata.part.", "Question[", "Text[", "null");
        assertThat(copy).containsKey("files/input-" + sent + "-1.zip");
        assertThat(copy.values())
                .noneMatch(text -> text.contains("Words of somebody else"))
                .noneMatch(text -> text.contains("Sealed planted words"))
                .noneMatch(text -> text.contains(sealed.input().toString()));
    }

    @Test
    void escapesWhatWouldBeMarkup() throws IOException {
        Actor alone = Actor.person(stage.person());
        stage.answer(alone, stage.draft(alone, stage.openCall()), "law", "<script>alert(1)</script>");
        assertThat(copy(alone, false).get("data.html")).doesNotContain("<script>");
    }

    @Test
    void isKeptEncrypted() throws IOException {
        Actor alone = Actor.person(stage.person());
        CopyId id = ready(alone, false);
        byte[] kept = jdbc.sql("SELECT content FROM mydata_copies WHERE id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("PK")
                .doesNotContain("data.json");
    }

    @Test
    @DisplayName("R0.1 is not found by anybody else")
    void isNotFoundByAnybodyElse() {
        CopyId id = ready(Actor.person(stage.person()), false);
        Actor other = Actor.person(stage.person());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> copies.open(other, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> copies.open(other, new CopyId(UUID.randomUUID())));
        assertThat(copies.list(other, false)).isEmpty();
    }

    @Test
    void isMadeOfAnOrganisationForItsOwnersAlone() throws IOException {
        Actor owner = stage.contributor();
        stage.answered(owner, stage.openCall());
        Map<String, String> copy = copy(owner, true);
        assertThat(copy.get("data.json")).contains("OWNER", "Contributor ");

        Membership membership = Objects.requireNonNull(owner.membership());
        Actor reader = Actor.member(
                stage.person(),
                new Membership(
                        membership.organisation(),
                        membership.name(),
                        Set.of(MemberRole.READER),
                        membership.group(),
                        membership.country(),
                        membership.verified(),
                        Set.of()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> copies.ask(reader, true, Language.EN));

        CopyId id = copies.list(owner, true).getFirst().id();
        jdbc.sql("UPDATE membership_members SET roles = 'READER' WHERE person_id = :person")
                .param("person", Objects.requireNonNull(owner.person()))
                .update();
        assertThatExceptionOfType(NotFound.class)
                .as("no owner any more")
                .isThrownBy(() -> copies.open(Actor.person(Objects.requireNonNull(owner.person())), id));
    }

    @Test
    @DisplayName("of who is erased while it is made, nothing is kept")
    void endsWithTheErasure() {
        PersonId person = stage.person();
        Actor alone = Actor.person(person);
        stage.answered(alone, stage.openCall());
        String address = persons.address(Actor.system(), person);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> writing.write(alone, Language.EN, (done, total) -> {
                    if (done == 1) {
                        erasures.eraseOwn(alone, address);
                    }
                    return done < 2;
                }));
        CopyId late = ready(Actor.person(stage.person()), false);
        assertThat(late).isNotNull();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM mydata_copies WHERE person = :person")
                        .param("person", person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isDeletedAfterSevenDays() {
        Actor alone = Actor.person(stage.person());
        CopyId id = ready(alone, false);
        clock.at(clock.instant().plus(Duration.ofDays(8)), this::deleteOld);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> copies.open(alone, id));
    }

    @Test
    @DisplayName("holds decisions against them with their appeals, and what they asked for, and none of others")
    void holdsDecisionsAppealsAndRequests() throws IOException {
        Actor team = stage.secretariat();
        CallDetails call = stage.openCall(team);
        Actor alone = Actor.person(stage.person());
        InputId sent = desk.submitted(alone, call, "Words that are judged");
        InputId others = desk.submitted(Actor.person(stage.person()), call, "Words of another");
        extensions.ask(alone, call.id(), sent.value(), "The office was searched");
        desk.afterwards(call, () -> {
            for (InputId judged : List.of(sent, others)) {
                assessments.judgeInadmissible(
                        team,
                        new JudgeInadmissible(
                                judged,
                                desk.edition(team, judged),
                                Criterion.NOT_ABOUT_CALL,
                                judged.equals(sent) ? "It is about something else." : "Reason for another"));
            }
            cases.appeal(alone, new AppealDecision(sent.ref(), "It is about the call."));
        });
        assertThat(copy(alone, false).get("data.json"))
                .contains("It is about something else.", "It is about the call.", "The office was searched")
                .doesNotContain("Reason for another");
    }

    @Test
    @DisplayName("holds files that are not submitted yet, and those that were once, with what was sent")
    void holdsFilesThatAreNotSubmittedYet() throws IOException {
        Actor alone = Actor.person(stage.person());
        InputId draft = stage.answered(alone, stage.openCall());
        attach(alone, draft.ref(), "files", "annex.txt", "Planted words of a file");
        InputId sent = stage.answered(alone, stage.openCall());
        attach(alone, sent.ref(), "files", "sent.txt", "Words of what was sent");
        stage.submit(alone, sent);
        Map<String, String> copy = copy(alone, false);
        assertThat(copy.get("files/input-" + draft + "-file-1.txt")).contains("Planted words of a file");
        assertThat(copy.get("data.json")).contains("1: annex.txt");
        assertThat(copy.keySet())
                .contains("files/input-" + sent + "-1.zip")
                .noneMatch(name -> name.startsWith("files/input-" + sent + "-file"));
    }

    @Test
    @DisplayName(
            "of an organisation holds its facts, decisions, documents, invitations and what it signed, for its owner")
    void holdsWhatIsTheOrganisations() throws IOException {
        Actor owner = stage.contributor();
        OrganisationId id = new OrganisationId(owner.organisation().orElseThrow());
        attach(owner, new ContentRef("organisation", id.toString()), "evidence", "statutes.txt", "Planted statutes");
        invitations.invite(owner, new InviteMember(id, "invited@example.org", Set.of(MemberRole.READER), Language.EN));
        Actor lead = stage.contributor();
        CallDetails call = stage.openCall();
        InputId joint = stage.answered(lead, call);
        cosigners.invite(lead, new InviteCosigner(joint, null, stage.code(owner), CosignerPart.CO_SIGNER));
        InputId own = stage.answered(owner, stage.openCall());
        stage.answer(owner, own, "law", "Planted words of the organisation");

        Map<String, String> copy = copy(owner, true);

        assertThat(copy.get("data.json"))
                .contains("It helps", "mail@example.org", "1: statutes.txt", "invited@example.org")
                .contains(joint.toString(), "Planted words of the organisation");
        assertThat(copy.get("files/organisation-file-1.txt")).contains("Planted statutes");
        assertThat(copy.get("data.html"))
                .contains("Purpose", "Invitation code")
                .doesNotContain("mydata.field.", "mydata.part.");
        assertThat(copy(Actor.person(Objects.requireNonNull(owner.person())), false)
                        .get("data.json"))
                .as("the person's own")
                .doesNotContain("Planted words of the organisation", "invited@example.org");
    }

    @Test
    @DisplayName(
            "what is asked for by the id of an input is not found, and the trail does not repeat the id in the open")
    void tellsTheTrailNoIdThatWasTyped() {
        Actor alone = Actor.person(stage.person());
        InputId input = stage.draft(alone, stage.openCall());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> copies.open(alone, new CopyId(input.value())));
        assertThat(jdbc.sql("SELECT subject_id FROM audit_rows WHERE kind = 'copy-own-data' AND person = :person")
                        .param("person", Objects.requireNonNull(alone.person()).bytes())
                        .query(String.class)
                        .list())
                .containsExactly("");
    }

    @Test
    @DisplayName(
            "A12: holds one's staff roles and with which second factor one last signed in on which day; of nobody else")
    void holdsTheSecondFactorOfStaff() throws IOException {
        PersonId person = stage.person();
        assertThat(copy(Actor.person(person), false).get("data.json")).doesNotContain("secondFactor", "staffRoles");
        persons.signedIn(
                Actor.system(),
                new SignIn(
                        person,
                        "Staff",
                        person + "@example.org",
                        null,
                        Set.of(StaffRole.AUDITOR),
                        SecondFactor.PASSKEY));
        Map<String, String> copy = copy(Actor.person(person), false);
        assertThat(copy.get("data.json"))
                .contains("auditor", "\"secondFactor\":\"PASSKEY\"")
                .contains("\"secondFactorOn\":\"" + LocalDate.ofInstant(clock.instant(), Reader.GENEVA) + "\"");
        assertThat(copy.get("data.html")).doesNotContain("mydata.field.");
    }

    @Test
    @DisplayName("B1: of an organisation holds its partnerships, with its own place in each, and not those of others")
    void holdsThePartnershipsOfTheOrganisation() throws IOException {
        PartnershipId inviting = partners.inviting();
        String number = partnerships.details(partners.lead(), inviting).number().toString();
        Actor invited = scenes.member(
                partners.activist(), OrganisationId.parse(partners.network()).orElseThrow());

        assertThat(copy(partners.lead(), true).get("data.json"))
                .contains(number, "Mothers at home", "Learn from each other", "\"role\":\"LEAD\"")
                .doesNotContain("\"role\":\"IMPLEMENTING\"", partners.networkName());
        Map<String, String> theirs = copy(invited, true);
        assertThat(theirs.get("data.json"))
                .contains(number, "Mothers at home", "\"role\":\"IMPLEMENTING\"", "\"place\":\"INVITED\"")
                .doesNotContain("\"role\":\"LEAD\"", "\"role\":\"ADVISORY\"");
        assertThat(theirs.get("data.html")).doesNotContain("mydata.field.", "mydata.part.");
        assertThat(copy(Actor.person(partners.activist()), false).get("data.json"))
                .as("the person's own")
                .doesNotContain(number);
        assertThat(copy(stage.contributor(), true).get("data.json")).doesNotContain(number, "Mothers at home");

        parties.decline(
                invited,
                inviting,
                partnerships.details(invited, inviting).own().orElseThrow().id(),
                new Reason("No time", "en"));
        assertThat(copy(invited, true).get("data.json"))
                .as("what it may no longer read")
                .doesNotContain("Learn from each other");
    }

    @Test
    @DisplayName(
            "B1: of an organisation holds the powers of a State that it holds, and those that a mission granted, to whom")
    void holdsThePowersOfTheOrganisation() throws IOException {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        PersonId envoy = scenes.person("An envoy");
        OrganisationId mission = scenes.verified(
                envoy, "Mission " + unique, OrganisationType.PERMANENT_MISSION, OrganisationFixtures.ZAMBIA);
        PersonId minister = scenes.person("A minister");
        OrganisationId ministry =
                scenes.verified(minister, "Ministry " + unique, OrganisationType.MINISTRY, OrganisationFixtures.ZAMBIA);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.GENEVA);
        delegations.grant(
                scenes.member(envoy, mission),
                new GrantDelegation(mission, ministry, Delegation.CONSENT_AUTHORITY, today, today.plusDays(9)));

        Map<String, String> granted = copy(scenes.member(envoy, mission), true);
        assertThat(granted.get("data.json"))
                .contains(
                        "CONSENT_AUTHORITY",
                        "\"grantedTo\":\"Ministry " + unique,
                        today.plusDays(9).toString());
        assertThat(granted.get("data.html")).doesNotContain("mydata.field.", "mydata.part.");
        assertThat(copy(scenes.member(minister, ministry), true).get("data.json"))
                .contains(
                        "CONSENT_AUTHORITY", today.toString(), today.plusDays(9).toString())
                .doesNotContain("grantedTo");
        assertThat(copy(stage.contributor(), true).get("data.json")).doesNotContain("CONSENT_AUTHORITY", unique);
    }

    @Test
    @DisplayName("of an organisation and of oneself are kept beside each other")
    void areKeptBesideEachOther() {
        Actor owner = stage.contributor();
        CopyId own = ready(owner, false);
        CopyId organisations = ready(owner, true);
        assertThat(copies.list(owner, false)).extracting(CopyRow::id).containsExactly(own);
        assertThat(copies.list(owner, true)).extracting(CopyRow::id).containsExactly(organisations);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> copies.list(Actor.person(Objects.requireNonNull(owner.person())), true));
    }

    private void attach(Actor actor, ContentRef record, String slot, String name, String words) throws IOException {
        DocumentDetails stored = documents.upload(
                actor,
                new Upload(record, slot, name),
                new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> documents.details(actor, stored.id()).orElseThrow().status() == DocumentStatus.READY);
    }

    private void deleteOld() {
        routines.run("data-copies");
    }

    private CopyId ready(Actor actor, boolean organisation) {
        CopyId id = copies.ask(actor, organisation, Language.EN);
        jobs.allDone(CopyRows.KIND).join();
        assertThat(copies.list(actor, organisation))
                .first()
                .extracting(CopyRow::status)
                .isEqualTo(CopyRow.Status.READY);
        return id;
    }

    private Map<String, String> copy(Actor actor, boolean organisation) throws IOException {
        byte[] file = copies.open(actor, ready(actor, organisation));
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
