package org.partnershipportal.exchange.grouptext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatId;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.RoleGiven;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.testing.AtOnce;
import org.partnershipportal.testing.Meanwhile;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

@PortalModuleTest
@DisplayName("UC-GRP-10 draft texts of a working group")
class DraftTextsModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    DraftTextStage make;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    DraftTexts texts;

    @Autowired
    DraftTextPapers papers;

    @Autowired
    DraftTextTasks tasks;

    @Autowired
    WorkingGroups groups;

    @Autowired
    Seats seats;

    @Autowired
    MovableClock clock;

    @Autowired
    ConfigurableApplicationContext portal;

    private final String title = "Growing old " + UUID.randomUUID();

    /** Chaired by the network; the association and the ministry are members. */
    private WorkingGroupId group() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        return id;
    }

    @Test
    void isReadByMembersOnceItIsPublished() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.started(chair, id, "One", "Two");
        assertThat(texts.list(chair, id, 0, 20).rows())
                .extracting(DraftTextRow::id, DraftTextRow::published)
                .containsExactly(tuple(text, 0));
        assertThat(texts.list(women, id, 0, 20).rows()).isEmpty();
        assertThatThrownBy(() -> texts.details(women, id, text)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> texts.paragraphs(women, id, text, 1, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> texts.working(women, id, text)).isInstanceOf(NotFound.class);
        make.publish(chair, id, text, "");
        for (Actor reader : List.of(chair, women, stage.as(stage.ministry))) {
            assertThat(texts.list(reader, id, 0, 20).rows()).hasSize(1);
            assertThat(texts.details(reader, id, text).published()).isEqualTo(1);
            assertThat(texts.paragraphs(reader, id, text, 1, 0, 20).rows())
                    .extracting(ParagraphRow::number, ParagraphRow::words)
                    .containsExactly(tuple(1, "One"), tuple(2, "Two"));
        }
        assertThatThrownBy(() -> texts.working(women, id, text)).isInstanceOf(NotPermitted.class);
        assertThat(texts.details(women, id, text).allows(Permission.WRITE_GROUP_TEXT))
                .isFalse();
    }

    @Test
    @DisplayName("R0.1 for everyone but a member there is no text, and none after leaving, the term or a suspension")
    void isForMembersOnly() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One");
        stage.ask(id, stage.nhri);
        for (Actor other : List.of(Actor.visitor(), organisations.secretariat(), stage.as(stage.nhri))) {
            assertThatThrownBy(() -> texts.list(other, id, 0, 20)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> texts.details(other, id, text)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> texts.paragraphs(other, id, text, 1, 0, 20))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> texts.working(other, id, text)).isInstanceOf(NotFound.class);
            assertThat(texts.find(other, id)).isEmpty();
        }
        Actor women = stage.as(stage.women);
        organisations.decide(stage.women, Decision.SUSPEND);
        assertThatThrownBy(() -> texts.details(stage.as(stage.women), id, text)).isInstanceOf(NotFound.class);
        organisations.decide(stage.women, Decision.LIFT);
        assertThat(texts.details(stage.as(stage.women), id, text).published()).isEqualTo(1);
        clock.at(
                Instant.parse("2036-01-01T10:00:00Z"),
                () -> assertThatThrownBy(() -> texts.details(women, id, text)).isInstanceOf(NotFound.class));
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThatThrownBy(() -> texts.details(women, id, text)).isInstanceOf(NotFound.class);
        groups.end(chair, id, new Reason("Done", "en"));
        assertThatThrownBy(() -> texts.details(chair, id, text)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> make.write(chair, id, text, 1, "Uno")).isInstanceOf(NotFound.class);
    }

    @Test
    void isWrittenByThoseWhoLeadOnly() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One");
        long edition = texts.working(chair, id, text).edition();
        for (Actor member : List.of(stage.as(stage.women), stage.as(stage.ministry))) {
            assertThatThrownBy(() -> make.started(member, id, "Mine")).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> texts.add(member, new AddParagraphs(text, TextParagraphId.random(), "Mine")))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> texts.publish(member, new PublishText(text, edition, "Mine", "Mine", null)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> texts.discard(member, text)).isInstanceOf(NotPermitted.class);
            assertThat(texts.mayStart(member, id)).isFalse();
        }
        Actor outside = stage.as(stage.nhri);
        assertThatThrownBy(() -> make.started(outside, id, "Mine")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> texts.add(outside, new AddParagraphs(text, TextParagraphId.random(), "Mine")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> texts.discard(outside, text)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> texts.discard(outside, new DraftTextId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        seats.give(chair, id, stage.seat(chair, id, stage.women), SeatRole.RAPPORTEUR);
        make.write(stage.as(stage.women), id, text, 1, "By the rapporteur");
        assertThat(texts.working(chair, id, text).paragraphs())
                .extracting(WorkingText.Part::words, WorkingText.Part::before)
                .containsExactly(tuple("By the rapporteur", "One"));
    }

    @Test
    @DisplayName("a State that chairs writes a text only where the charter lets States discuss")
    void isWrittenByAStateOnlyWhereStatesDiscuss() {
        for (boolean states : new boolean[] {false, true}) {
            WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, states));
            stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
            Actor chair = stage.as(stage.ministry);
            assertThat(texts.mayStart(chair, id)).isEqualTo(states);
            if (!states) {
                assertThatThrownBy(() -> make.started(chair, id, "One")).isInstanceOf(NotPermitted.class);
            }
        }
    }

    /** Chaired by the ministry, which discusses; its own country's NHRI is rapporteur, and the network deputy. */
    private WorkingGroupId chairedByState() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
        Actor first = stage.as(stage.network);
        seats.give(first, id, stage.seat(first, id, stage.nhri), SeatRole.RAPPORTEUR);
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        Actor chair = stage.as(stage.ministry);
        seats.give(chair, id, stage.seat(chair, id, stage.network), SeatRole.DEPUTY);
        return id;
    }

    @Test
    @DisplayName("R4.3 for a State that chairs there is no text that its own NHRI is writing, until it is published")
    void keepsFromAStateTheTextThatItsOwnIsWriting() {
        WorkingGroupId id = chairedByState();
        Actor chair = stage.as(stage.ministry);
        Actor deputy = stage.as(stage.network);
        Actor nhri = stage.as(stage.nhri);
        DraftTextId text = make.started(nhri, id, "What the ministry did");
        WorkingText now = texts.working(nhri, id, text);
        WorkingText.Part part = now.paragraphs().getFirst();
        make.write(deputy, id, text, 1, "What the ministry did, in better words");
        assertThat(texts.list(chair, id, 0, 20).rows()).isEmpty();
        assertThat(texts.list(chair, id, 0, 20).total()).isZero();
        assertThat(tasks.openTasks(chair).stream().map(OpenTask::path)).doesNotContain(DraftTextLinks.page(id, text));
        for (ThrowingCallable refused : List.<ThrowingCallable>of(
                () -> texts.details(chair, id, text),
                () -> texts.working(chair, id, text),
                () -> texts.paragraphs(chair, id, text, 1, 0, 20),
                () -> papers.word(chair, id, text, 1, Language.EN),
                () -> texts.write(chair, new WriteParagraph(text, part.id(), part.edition(), "Nothing")),
                () -> texts.add(chair, new AddParagraphs(text, TextParagraphId.random(), "Mine")),
                () -> texts.move(chair, text, part.id(), true),
                () -> texts.remove(chair, text, part.id(), part.edition()),
                () -> texts.publish(chair, new PublishText(text, now.edition(), title, "", null)),
                () -> texts.limitComments(chair, new LimitComments(text, null)),
                () -> texts.discard(chair, text))) {
            assertThatThrownBy(refused).isInstanceOf(NotFound.class);
        }
        make.publish(deputy, id, text, "");
        assertThat(texts.list(chair, id, 0, 20).rows()).hasSize(1);
        make.write(chair, id, text, 1, "What we did");
        assertThat(texts.details(chair, id, text).changed()).isTrue();
    }

    @Test
    @DisplayName("R4.3 what its own NHRI changes in a published text a State that chairs reads with the next version")
    void keepsFromAStateWhatItsOwnChanges() {
        WorkingGroupId id = chairedByState();
        Actor chair = stage.as(stage.ministry);
        Actor nhri = stage.as(stage.nhri);
        DraftTextId text = make.published(chair, id, "One");
        WorkingText before = texts.working(chair, id, text);
        WorkingText.Part part = before.paragraphs().getFirst();
        make.write(nhri, id, text, 1, "What the ministry did");
        make.write(stage.as(stage.network), id, text, 1, "What the ministry did, in better words");
        DraftTextDetails read = texts.details(chair, id, text);
        assertThat(read.changed()).isFalse();
        assertThat(read.allows(Permission.WRITE_GROUP_TEXT)).isFalse();
        assertThat(texts.details(stage.as(stage.network), id, text).changed()).isTrue();
        for (ThrowingCallable refused : List.<ThrowingCallable>of(
                () -> texts.working(chair, id, text),
                () -> texts.write(chair, new WriteParagraph(text, part.id(), part.edition(), "Nothing")),
                () -> texts.publish(chair, new PublishText(text, before.edition(), title, "Mine", null)),
                () -> texts.discard(chair, text))) {
            assertThatThrownBy(refused).isInstanceOf(NotFound.class);
        }
        make.publish(nhri, id, text, "What happened");
        assertThat(texts.working(chair, id, text).paragraphs())
                .extracting(WorkingText.Part::words)
                .containsExactly("What the ministry did, in better words");
    }

    @Test
    void showsWhatChangedSinceTheVersionBefore() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One", "Two", "Three");
        make.write(chair, id, text, 1, "Uno");
        make.remove(chair, id, text, 2);
        texts.add(chair, new AddParagraphs(text, TextParagraphId.random(), "Four"));
        WorkingText working = texts.working(chair, id, text);
        assertThat(working.removed()).containsExactly("Two");
        assertThat(texts.paragraphs(chair, id, text, 1, 0, 20).rows())
                .as("members read the version as it was")
                .extracting(ParagraphRow::words)
                .containsExactly("One", "Two", "Three");
        make.publish(chair, id, text, "Shorter");
        assertThat(texts.paragraphs(stage.as(stage.women), id, text, 2, 0, 20).rows())
                .extracting(ParagraphRow::number, ParagraphRow::words, ParagraphRow::before, ParagraphRow::changed)
                .containsExactly(
                        tuple(1, "Uno", "One", true),
                        tuple(2, null, "Two", true),
                        tuple(2, "Three", "Three", false),
                        tuple(3, "Four", null, true));
        assertThat(texts.details(chair, id, text).versions())
                .extracting(VersionRow::number, version -> version.note().text())
                .containsExactly(tuple(2, "Shorter"), tuple(1, ""));
        assertThat(texts.paragraphs(chair, id, text, 7, 0, 20).rows()).isEmpty();
    }

    @Test
    void refusesTheLaterOfTwoEditors() throws Exception {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.started(chair, id, "One");
        WorkingText read = texts.working(chair, id, text);
        WorkingText.Part part = read.paragraphs().getFirst();
        List<Object> both = AtOnce.atOnce(
                () -> {
                    texts.write(chair, new WriteParagraph(text, part.id(), part.edition(), "Uno"));
                    return "written";
                },
                () -> {
                    texts.write(chair, new WriteParagraph(text, part.id(), part.edition(), "Un"));
                    return "written";
                });
        assertThat(both).filteredOn("written"::equals).hasSize(1);
        assertThat(both).hasAtLeastOneElementOfType(ChangedMeanwhile.class);
        assertThatThrownBy(() -> texts.publish(chair, new PublishText(text, read.edition(), title, "", null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> texts.remove(chair, text, part.id(), part.edition()))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void publishesOneVersionOfADoubleClick() throws Exception {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.started(chair, id, "One");
        PublishText once = new PublishText(text, texts.working(chair, id, text).edition(), title, "", null);
        AtOnce.atOnce(
                () -> {
                    texts.publish(chair, once);
                    return "published";
                },
                () -> {
                    texts.publish(chair, once);
                    return "published";
                });
        assertThat(texts.details(chair, id, text).published()).isEqualTo(1);
    }

    @Test
    void makesOneTextOfADoubleClick() throws Exception {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        StartText once = new StartText(UUID.randomUUID(), id, title, "en", "One");
        List<Object> made = AtOnce.atOnce(() -> texts.start(chair, once), () -> texts.start(chair, once));
        assertThat(Set.copyOf(made)).hasSize(1);
        assertThat(texts.list(chair, id, 0, 20).total()).isEqualTo(1);
        seats.leave(chair, id, stage.own(stage.network, id), new Reason("No staff", "en"));
        assertThatThrownBy(() -> texts.start(chair, once))
                .as("who has left learns nothing by sending the form again")
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("a form sent again leads to its text also where another member published it meanwhile")
    void findsTheTextOfAFormSentAgain() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        seats.give(chair, id, stage.seat(chair, id, stage.women), SeatRole.RAPPORTEUR);
        StartText sent = new StartText(UUID.randomUUID(), id, title, "en", "One");
        DraftTextId text = texts.start(women, sent);
        make.publish(chair, id, text, "");
        assertThat(texts.start(women, sent)).isEqualTo(text);
        assertThatThrownBy(() -> texts.start(chair, sent)).as("another's form").isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void holdsAHundredTextsAtMost() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        texts.discard(chair, make.started(chair, id, "Given up"));
        for (int i = 0; i < DraftTexts.MOST; i++) {
            make.started(chair, id);
        }
        assertThatThrownBy(() -> make.started(chair, id, "One too many"))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.key()).isEqualTo("grouptext.refusal.too-many-texts"));
        assertThat(texts.list(chair, id, 0, 1).total()).isEqualTo(100);
    }

    @Test
    @DisplayName("who writes while the role goes to another has lost it")
    void writesNothingWhileLosingTheRole() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        SeatId seat = stage.seat(chair, id, stage.women);
        seats.give(chair, id, seat, SeatRole.RAPPORTEUR);
        DraftTextId text = make.published(chair, id, "One");
        Object written = new Meanwhile(portal)
                .during(RoleGiven.class, () -> seats.give(chair, id, seat, SeatRole.MEMBER), () -> {
                    texts.add(women, new AddParagraphs(text, TextParagraphId.random(), "Two"));
                    return "added";
                });
        assertThat(written).isInstanceOf(NotPermitted.class);
        assertThat(texts.working(chair, id, text).paragraphs()).hasSize(1);
    }

    @Test
    void isGivenUpBeforeAnyoneElseReadsIt() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.started(chair, id, "A name that should not be here");
        texts.discard(chair, text);
        assertThatThrownBy(() -> texts.details(chair, id, text)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> texts.working(chair, id, text)).isInstanceOf(NotFound.class);
        assertThat(texts.list(chair, id, 0, 20).total()).isZero();
        DraftTextId read = make.published(chair, id, "One");
        assertThatThrownBy(() -> texts.discard(chair, read)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsTheTextsOfTwoGroupsApart() {
        WorkingGroupId id = group();
        WorkingGroupId other = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One");
        assertThatThrownBy(() -> texts.details(chair, other, text)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> texts.paragraphs(chair, other, text, 1, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> texts.working(chair, other, text)).isInstanceOf(NotFound.class);
    }

    @Test
    void readsALongTextInPartsAndInAFixedNumberOfStatements() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        String[] many = new String[45];
        for (int i = 0; i < many.length; i++) {
            many[i] = "Paragraph " + i;
        }
        DraftTextId text = make.published(chair, id, many);
        DraftTextId one = make.published(chair, id, "One");
        assertThat(Parts.all((from, max) -> texts.paragraphs(chair, id, text, 1, from, max)))
                .hasSize(45);
        assertThat(Parts.all((from, max) -> texts.list(chair, id, from, max))).hasSize(2);
        int few = Statements.sentBy(() -> texts.paragraphs(chair, id, one, 1, 0, 20));
        assertThat(Statements.sentBy(() -> texts.paragraphs(chair, id, text, 1, 0, 20)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(8);
        assertThatThrownBy(() -> texts.add(
                        chair, new AddParagraphs(text, TextParagraphId.random(), "x\n\n".repeat(DraftText.MOST))))
                .isInstanceOf(InvalidInput.class);
    }
}
