package org.partnershipportal.exchange.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.exchange.practice.PracticeFixtures.BANGKOK_57;
import static org.partnershipportal.exchange.practice.PracticeFixtures.ECUADOR;
import static org.partnershipportal.exchange.practice.PracticeFixtures.complete;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Practices on a database")
class PracticesModuleTests {

    private final String unique = "A form " + UUID.randomUUID();

    @Autowired
    private Practices practices;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Documents documents;

    @Autowired
    private Limits limits;

    @Autowired
    private PracticeMentions mentions;

    @Autowired
    private PracticeData data;

    @Autowired
    private JdbcClient jdbc;

    private Actor author;

    @BeforeEach
    void setTheStage() {
        author = make.owner(make.registered("Service", OrganisationType.NATIONAL_NGO, ECUADOR));
    }

    private PracticeId shared(String title) {
        PracticeId id = practices.draft(author, complete(title, 0));
        practices.share(author, id, 1);
        return id;
    }

    private static PracticeFilter words(String words) {
        return PracticeFilter.of(words);
    }

    private List<PracticeRow> list(Actor reader, PracticeFilter filter) {
        return Parts.all((from, max) -> practices.list(reader, filter, from, max));
    }

    @Test
    void comeBackAsTheyWereWritten() {
        WritePractice command = complete(unique, 0);
        PracticeDetails read = practices.details(author, practices.draft(author, command));
        assertThat(read.text()).isEqualTo(command.text());
        assertThat(WritePractice.unchanged(read).text()).isEqualTo(command.text());
    }

    @Test
    void areDraftedOnceHoweverOftenTheFormIsSent() {
        WritePractice command = complete(unique, 0);
        assertThat(practices.draft(author, command)).isEqualTo(practices.draft(author, command));
        assertThat(list(author, words(unique))).hasSize(1);
    }

    @Test
    void areToldAndSharedAtOnce() {
        WritePractice command = complete(unique, 0);
        PracticeId id = practices.tell(author, command);
        assertThat(practices.tell(author, command)).isEqualTo(id);
        PracticeDetails read = practices.details(Actor.visitor(), id);
        assertThat(read.status()).isEqualTo(PracticeStatus.SHARED);
        assertThat(read.edition()).isZero();
        assertThat(list(Actor.visitor(), words(unique)))
                .singleElement()
                .satisfies(row -> assertThat(row.countries()).containsExactly(ECUADOR));
        practices.editAndShare(author, id, complete(unique + " again", 2));
        assertThat(practices.versions(Actor.visitor(), id)).hasSize(2);
    }

    @Test
    @DisplayName("R6.1 are not kept, or shared, without a rule")
    void areNotToldWithoutARule() {
        WritePractice gaps = PracticeFixtures.told(unique, 0, PracticeKind.TOOL, "Done.", Set.of(ECUADOR));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> practices.tell(author, gaps));
        assertThat(list(author, words(unique))).isEmpty();
        PracticeId id = shared(unique);
        WritePractice without = PracticeFixtures.told(unique + " x", 2, PracticeKind.TOOL, "Done.", Set.of(ECUADOR));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> practices.editAndShare(author, id, without));
        PracticeDetails after = practices.details(author, id);
        assertThat(after.next()).isNull();
        assertThat(after.edition()).isEqualTo(2);
    }

    @Test
    void areSharedByThoseWhoSignAlone() {
        Actor editor = PracticeFixtures.member(author.organisation().orElseThrow(), MemberRole.EDITOR);
        PracticeId id = practices.draft(editor, complete(unique, 0));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> practices.share(editor, id, 1));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> practices.tell(editor, complete(unique, 0)));
        practices.edit(editor, id, complete(unique, 1));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> practices.editAndShare(editor, id, complete(unique, 2)));
        practices.share(author, id, 2);
    }

    @Test
    void endAtALimitOfEachPerson() {
        PracticeId id = practices.draft(author, complete(unique, 0));
        assertThatExceptionOfType(TryLater.class).isThrownBy(() -> {
            for (int i = 0; i <= 100 * Limit.PRACTICE.times(); i++) {
                limits.takeBy(Limit.PRACTICE, author);
            }
        });
        assertThatExceptionOfType(TryLater.class).isThrownBy(() -> practices.share(author, id, 1));
        assertThat(practices.details(author, id).status()).isEqualTo(PracticeStatus.DRAFT);
        assertThatExceptionOfType(TryLater.class).isThrownBy(() -> practices.draft(author, complete(unique, 0)));
        assertThatExceptionOfType(TryLater.class).isThrownBy(() -> practices.tell(author, complete(unique, 0)));
        assertThat(list(author, words(unique))).hasSize(1);
    }

    @Test
    @DisplayName("R6.5 lose their documents with their text; nobody else reads those of a draft")
    void haveDocumentsWhileTheyHaveAText() throws IOException {
        PracticeId id = practices.draft(author, complete(unique, 0));
        attach(author, id);
        assertThat(documents.of(author, id.ref())).hasSize(1);
        assertThat(documents.of(Actor.visitor(), id.ref())).isEmpty();
        practices.share(author, id, 1);
        Actor editor = PracticeFixtures.member(author.organisation().orElseThrow(), MemberRole.EDITOR);
        assertThatExceptionOfType(NotFound.class)
                .as("who cannot share cannot show everyone a file")
                .isThrownBy(() -> attach(editor, id));
        practices.withdraw(author, id, new WithdrawPractice(2, "The law has changed.", "en"));
        assertThat(documents.of(author, id.ref())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attach(author, id));
    }

    private void attach(Actor actor, PracticeId id) throws IOException {
        documents.upload(
                actor,
                new Upload(id.ref(), "", "form.txt"),
                new ByteArrayInputStream("A form of one page".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("R4.6 are shared by an organisation that is not verified, and read by everyone")
    void areSharedWithoutVerification() {
        PracticeId id = shared(unique);
        assertThat(practices.details(Actor.visitor(), id).status()).isEqualTo(PracticeStatus.SHARED);
        assertThat(list(Actor.visitor(), words(unique)))
                .extracting(PracticeRow::id)
                .containsExactly(id);
    }

    @Test
    @DisplayName("R0.1 do not exist for others before they are shared, by any path")
    void areHiddenUntilTheyAreShared() {
        PracticeId id = practices.draft(author, complete(unique, 0));
        Actor ministry = make.owner(make.verified("Ministry", OrganisationType.MINISTRY, ECUADOR));
        for (Actor stranger : List.of(Actor.visitor(), make.secretariat(), ministry)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> practices.details(stranger, id));
            assertThat(list(stranger, words(unique))).isEmpty();
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> practices.edit(ministry, id, complete("Theirs", 1)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> practices.share(ministry, id, 1));
    }

    @Test
    @DisplayName("R11.2 are changed by no State and no secretariat")
    void areTheirAuthorsAlone() {
        PracticeId id = shared(unique);
        Actor ministry = make.owner(make.verified("Ministry", OrganisationType.MINISTRY, ECUADOR));
        WithdrawPractice why = new WithdrawPractice(2, "We do not like it.", "en");
        for (Actor other : List.of(ministry, make.secretariat(), Actor.visitor())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> practices.edit(other, id, complete("Theirs", 2)));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> practices.share(other, id, 2));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> practices.discard(other, id, 2));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> practices.withdraw(other, id, why));
        }
        assertThat(practices.details(Actor.visitor(), id).text().title()).isEqualTo(unique);
    }

    @Test
    @DisplayName("R0.1 are not found by words of a change that is not shared")
    void hideAChangeUntilItIsShared() {
        PracticeId id = shared(unique);
        String hidden = "Hidden " + UUID.randomUUID();
        practices.edit(author, id, complete(hidden, 2));
        assertThat(list(Actor.visitor(), words(hidden))).isEmpty();
        practices.share(author, id, 3);
        assertThat(list(Actor.visitor(), words(hidden))).hasSize(1);
        assertThat(list(Actor.visitor(), words(unique))).isEmpty();
        assertThat(practices.versions(Actor.visitor(), id)).hasSize(2);
    }

    @Test
    @DisplayName("R6.5 are in no list once they are withdrawn, by their words or their rules")
    void areInNoListOnceWithdrawn() {
        PracticeId id = shared(unique);
        practices.withdraw(author, id, new WithdrawPractice(2, "The law has changed.", "en"));
        PracticeDetails read = practices.details(Actor.visitor(), id);
        assertThat(read.text().act()).isEmpty();
        assertThat(practices.versions(Actor.visitor(), id)).isEmpty();
        assertThat(read.allowed()).hasSize(1);
        assertThat(list(Actor.visitor(), words(unique))).isEmpty();
        assertThat(list(author, PracticeFilter.own())).isEmpty();
    }

    @Test
    void areFilteredByPlaceKindThemeAndRule() {
        shared(unique);
        PracticeFilter all = new PracticeFilter(
                unique, ECUADOR, PracticeKind.PROCEDURE, "mothers-with-children", BANGKOK_57, null, false);
        assertThat(list(Actor.visitor(), all)).hasSize(1);
        List<PracticeFilter> others = List.of(
                new PracticeFilter(unique, new CountryCode("KEN"), null, null, null, null, false),
                new PracticeFilter(unique, null, PracticeKind.TOOL, null, null, null, false),
                new PracticeFilter(unique, null, null, "overcrowding", null, null, false),
                new PracticeFilter(unique, null, null, null, new RuleRef("MANDELA", 57), null, false),
                new PracticeFilter(unique, null, null, null, null, null, true));
        for (PracticeFilter other : others) {
            assertThat(list(Actor.visitor(), other)).isEmpty();
        }
    }

    @Test
    void doNotExistOnceTheirFirstDraftIsGivenUp() {
        PracticeId id = practices.draft(author, complete(unique, 0));
        practices.discard(author, id, 1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> practices.details(author, id));
        assertThat(list(author, PracticeFilter.own())).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM practice_practices WHERE title = :title OR draft LIKE :words")
                        .param("title", unique)
                        .param("words", "%" + unique + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("R6.1 are found without a country where they are regional")
    void areRegional() {
        practices.tell(author, PracticeFixtures.without(complete(unique, 0), PracticeReach.REGIONAL));
        assertThat(list(Actor.visitor(), words(unique))).singleElement().satisfies(row -> {
            assertThat(row.countries()).isEmpty();
            assertThat(row.reach()).isEqualTo(PracticeReach.REGIONAL);
        });
    }

    @Test
    @DisplayName("R0.3 show the group alone of an organisation that is not listed and chooses so")
    void showTheGroupAlone() {
        PracticeId id = practices.tell(author, PracticeFixtures.unnamed(complete(unique, 0)));
        Actor ministry = make.owner(make.verified("Ministry", OrganisationType.MINISTRY, ECUADOR));
        for (Actor other : List.of(Actor.visitor(), ministry, make.secretariat())) {
            for (PracticeAuthor told : List.of(
                    practices.details(other, id).author(),
                    list(other, words(unique)).getFirst().author(),
                    mentions.of(other, List.of(id)).getFirst().author())) {
                assertThat(told.organisation()).isNull();
                assertThat(told.isGroupOnly()).isTrue();
                assertThat(told.group()).isEqualTo(StakeholderGroup.CIVIL_SOCIETY);
            }
        }
        assertThat(practices.details(author, id).author().organisation()).isNotNull();
        practices.editAndShare(author, id, complete(unique + " again", 2));
        assertThat(practices.details(Actor.visitor(), id).author().organisation())
                .isNotNull();
        practices.editAndShare(author, id, PracticeFixtures.unnamed(complete(unique, 4)));
        practices.withdraw(author, id, new WithdrawPractice(6, "The law has changed.", "en"));
        assertThat(practices.details(Actor.visitor(), id).author().organisation())
                .as("once withdrawn")
                .isNull();
    }

    @Test
    @DisplayName("R0.3 name an organisation that is listed")
    void nameAListedOrganisation() {
        Actor listed = make.owner(make.listed("Service", OrganisationType.NATIONAL_NGO, ECUADOR));
        assertThat(practices.mayBeUnnamed(listed)).isFalse();
        assertThat(practices.mayBeUnnamed(author)).isTrue();
        WritePractice command = PracticeFixtures.unnamed(complete(unique, 0));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> practices.tell(listed, command));
        PracticeId id = practices.tell(listed, complete(unique, 0));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> practices.edit(listed, id, PracticeFixtures.unnamed(complete(unique, 2))));
    }

    @Test
    @DisplayName("are in their organisation’s copy with their facts and versions, also once they are withdrawn")
    void areInTheCopyOfTheirOrganisation() throws IOException {
        PracticeId id = shared(unique);
        practices.editAndShare(author, id, complete(unique + " again", 2));
        practices.edit(author, id, complete(unique + " next", 4));
        attach(author, id);
        PracticeId gone = shared("Gone " + unique);
        practices.withdraw(author, gone, new WithdrawPractice(2, "The law has changed.", "en"));
        List<String> told = new ArrayList<>();
        data.tell(author, new PersonalData.Telling() {
            @Override
            public void record(Map<String, ?> fields) {
                told.add(fields.toString());
            }

            @Override
            public void file(String name, PersonalData.Writing content) {
                told.add(name);
            }
        });
        assertThat(told).anyMatch(record -> record.contains(unique + " next") && record.contains("form.txt"));
        for (String version : List.of("number=1", "number=2")) {
            assertThat(told)
                    .anyMatch(record -> record.contains(version)
                            && record.contains("ECU")
                            && record.contains("Bangkok 57")
                            && record.contains("2026"));
        }
        assertThat(told)
                .anyMatch(record -> record.contains("Gone " + unique) && record.contains("The law has changed."));
        List<String> others = new ArrayList<>();
        Actor ministry = make.owner(make.verified("Ministry", OrganisationType.MINISTRY, ECUADOR));
        data.tell(ministry, new PersonalData.Telling() {
            @Override
            public void record(Map<String, ?> fields) {
                others.add(fields.toString());
            }

            @Override
            public void file(String name, PersonalData.Writing content) {
                others.add(name);
            }
        });
        assertThat(others).isEmpty();
    }
}
