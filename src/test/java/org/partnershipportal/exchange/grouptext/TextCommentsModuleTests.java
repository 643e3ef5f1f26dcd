package org.partnershipportal.exchange.grouptext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatId;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.RoleGiven;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatLeft;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.testing.Meanwhile;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-GRP-11 comments on a draft text")
class TextCommentsModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    DraftTextStage make;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    DraftTexts texts;

    @Autowired
    TextComments comments;

    @Autowired
    DraftTextTasks tasks;

    @Autowired
    CommentData data;

    @Autowired
    Seats seats;

    @Autowired
    Limits limits;

    @Autowired
    MovableClock clock;

    @Autowired
    ConfigurableApplicationContext portal;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Growing old " + UUID.randomUUID();

    /** Chaired by the network; the association is a member. */
    private WorkingGroupId group() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        return id;
    }

    @Test
    void followsItsParagraphThroughVersionsAndStandsOnItsOwnOnceThatIsGone() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(chair, id, "One", "Two");
        TextParagraphId one = make.paragraph(women, id, text, 1);
        TextParagraphId two = make.paragraph(women, id, text, 2);
        make.comment(women, id, text, 1, "Say how many");
        make.comment(women, id, text, 2, "Too long");
        make.write(chair, id, text, 1, "One, in five countries");
        make.publish(chair, id, text, "Numbers");
        assertThat(make.on(women, id, text, one))
                .extracting(
                        row -> Objects.requireNonNull(row.words()).text(),
                        CommentRow::onVersion,
                        row -> row.onWords().text())
                .containsExactly(tuple("Say how many", 1, "One"));
        assertThat(comments.onRemoved(women, id, text, false, 0, 20).rows()).isEmpty();
        make.remove(chair, id, text, 2);
        make.publish(chair, id, text, "Without the second");
        assertThat(comments.onRemoved(women, id, text, false, 0, 20).rows())
                .extracting(
                        row -> Objects.requireNonNull(row.words()).text(),
                        CommentRow::onVersion,
                        row -> row.onWords().text())
                .containsExactly(tuple("Too long", 1, "Two"));
        assertThat(make.on(women, id, text, two)).hasSize(1);
        assertThat(texts.details(women, id, text).comments()).isEqualTo(new CommentCounts(2, 0, 0, 1));
    }

    @Test
    @DisplayName("R0.1 for a State that the charter keeps out there are no comments and no number of them")
    void closesCommentsToStatesUnlessTheCharterSaysOtherwise() {
        for (boolean states : new boolean[] {false, true}) {
            WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, states));
            stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
            stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
            DraftTextId text = make.published(stage.as(stage.network), id, "One");
            Actor women = stage.as(stage.women);
            Actor ministry = stage.as(stage.ministry);
            TextParagraphId one = make.paragraph(women, id, text, 1);
            CommentId comment = make.comment(women, id, text, 1, "For us");
            if (states) {
                assertThat(make.on(ministry, id, text, one)).hasSize(1);
                make.comment(ministry, id, text, 1, "Ours");
                assertThat(texts.details(ministry, id, text).comments()).isNotNull();
                continue;
            }
            assertThat(texts.details(ministry, id, text).comments()).isNull();
            assertThat(texts.details(ministry, id, text).takesComments()).isFalse();
            assertThat(texts.list(ministry, id, 0, 20).rows())
                    .extracting(DraftTextRow::comments, DraftTextRow::waiting)
                    .containsExactly(tuple(null, null));
            assertThatThrownBy(() -> make.on(ministry, id, text, one)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> comments.beside(ministry, id, text, List.of(one), false, 5))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> comments.onRemoved(ministry, id, text, false, 0, 20))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> make.comment(ministry, id, text, 1, "Ours"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> make.decide(ministry, comment, 0, true, 2)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> comments.remove(ministry, comment)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("R0.1 for everyone but a member there are no comments, and none after leaving or the term")
    void isForMembersOnly() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(stage.as(stage.network), id, "One");
        TextParagraphId one = make.paragraph(women, id, text, 1);
        CommentOn sent = make.commenting(women, id, text, 1, "For us");
        CommentId comment = comments.comment(women, sent);
        assertThat(comments.comment(women, sent)).as("sent twice").isEqualTo(comment);
        for (Actor other : List.of(Actor.visitor(), organisations.secretariat(), stage.as(stage.nhri))) {
            assertThatThrownBy(() -> make.on(other, id, text, one)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> make.decide(stage.as(stage.nhri), comment, 0, true, 2))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comments.comment(
                        stage.as(stage.nhri), new CommentOn(UUID.randomUUID(), text, 1, one, "Mine", "", "en")))
                .isInstanceOf(NotFound.class);
        clock.at(
                Instant.parse("2036-01-01T10:00:00Z"),
                () -> assertThatThrownBy(() -> make.on(women, id, text, one)).isInstanceOf(NotFound.class));
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThatThrownBy(() -> make.on(women, id, text, one)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comments.comment(women, sent))
                .as("who has left learns nothing by sending the form again")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isDecidedOnWithAReasonAndTheVersionThatTakesItIn() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(chair, id, "One");
        TextParagraphId one = make.paragraph(women, id, text, 1);
        CommentId first = make.comment(women, id, text, 1, "Yes");
        CommentId second = make.comment(women, id, text, 1, "No");
        assertThat(tasks.openTasks(chair))
                .extracting(task -> task.record().text())
                .contains("Early release");
        assertThat(tasks.countOpenTasks(chair)).isPositive();
        assertThat(tasks.openTasks(women)).isEmpty();
        assertThatThrownBy(() -> make.decide(women, first, 0, true, 2)).isInstanceOf(NotPermitted.class);
        make.decide(chair, first, 0, true, 2);
        make.decide(chair, second, 0, false, null);
        assertThat(make.on(women, id, text, one))
                .extracting(
                        CommentRow::status,
                        CommentRow::into,
                        row -> Objects.requireNonNull(row.reason()).text())
                .containsExactly(
                        tuple(CommentStatus.ACCEPTED, 2, "Because"),
                        tuple(CommentStatus.NOT_ACCEPTED, null, "Because"));
        assertThatThrownBy(() -> make.decide(chair, first, 0, false, null)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(texts.details(women, id, text).comments()).isEqualTo(new CommentCounts(2, 1, 1, 1));
        assertThat(tasks.openTasks(chair).stream().map(OpenTask::path)).doesNotContain(DraftTextLinks.page(id, text));
        assertThat(comments.on(women, id, text, one, true, 0, 20).rows())
                .as("only those to be decided")
                .isEmpty();
    }

    @Test
    @DisplayName("R4.3 a State that chairs does not decide on what its own civil society said; the deputy does")
    void keepsAStateFromDecidingOnWhatItsOwnSaid() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        Actor chair = stage.as(stage.ministry);
        seats.give(chair, id, stage.seat(chair, id, stage.network), SeatRole.DEPUTY);
        Actor deputy = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One");
        TextParagraphId one = make.paragraph(chair, id, text, 1);
        CommentId own = make.comment(stage.as(stage.women), id, text, 1, "What the ministry did");
        CommentId abroad = make.comment(deputy, id, text, 1, "From elsewhere");
        assertThat(make.on(chair, id, text, one))
                .extracting(CommentRow::id, CommentRow::decidable, CommentRow::removable)
                .containsExactly(tuple(own, false, false), tuple(abroad, true, true));
        assertThatThrownBy(() -> make.decide(chair, own, 0, false, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> comments.remove(chair, own)).isInstanceOf(NotPermitted.class);
        make.decide(chair, abroad, 0, false, null);
        assertThat(tasks.openTasks(chair).stream().map(OpenTask::path))
                .as("what one does not decide on does not wait for one")
                .doesNotContain(DraftTextLinks.page(id, text));
        assertThat(tasks.openTasks(deputy).stream().map(OpenTask::path)).contains(DraftTextLinks.page(id, text));
        make.decide(deputy, own, 0, true, 2);
    }

    @Test
    @DisplayName(
            "a comment waits for one of those who lead: the rapporteur, for their own comment another, for the author if nobody else can")
    void waitsForOneOfThoseWhoLead() {
        WorkingGroupId id = group();
        stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        Actor rapporteur = stage.as(stage.nhri);
        DraftTextId text = make.published(chair, id, "One");
        String page = DraftTextLinks.page(id, text);
        CommentId alone = make.comment(chair, id, text, 1, "Mine");
        assertThat(deciding(chair)).as("nobody else can").contains(page);
        seats.give(chair, id, stage.seat(chair, id, stage.nhri), SeatRole.RAPPORTEUR);
        assertThat(deciding(chair)).doesNotContain(page);
        assertThat(deciding(rapporteur)).contains(page);
        make.decide(chair, alone, 0, false, null);
        assertThat(deciding(rapporteur)).as("all who lead may").doesNotContain(page);

        make.comment(rapporteur, id, text, 1, "The rapporteur's");
        assertThat(deciding(rapporteur)).as("not on one's own").doesNotContain(page);
        assertThat(deciding(chair)).contains(page);
        assertThat(make.on(rapporteur, id, text, make.paragraph(rapporteur, id, text, 1)))
                .extracting(CommentRow::own, CommentRow::decidable)
                .containsExactly(tuple(false, true), tuple(true, true));

        make.comment(stage.as(stage.women), id, text, 1, "A member's");
        assertThat(deciding(rapporteur)).contains(page);
        assertThat(deciding(stage.as(stage.women))).doesNotContain(page);
    }

    private List<String> deciding(Actor actor) {
        return tasks.openTasks(actor).stream()
                .filter(task -> task.verbKey().equals("grouptext.task.decide"))
                .map(OpenTask::path)
                .toList();
    }

    @Test
    void isRemovedByItsAuthorWheneverAndByWhoModerates() {
        WorkingGroupId id = group();
        stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        seats.give(chair, id, stage.seat(chair, id, stage.nhri), SeatRole.RAPPORTEUR);
        DraftTextId text = make.published(chair, id, "One");
        TextParagraphId one = make.paragraph(women, id, text, 1);
        CommentId first = make.comment(women, id, text, 1, "A name");
        CommentId second = make.comment(women, id, text, 1, "Another name");
        CommentId third = make.comment(women, id, text, 1, "A third name");
        assertThatThrownBy(() -> comments.remove(stage.as(stage.nhri), first))
                .as("the rapporteur decides, and removes nothing")
                .isInstanceOf(NotPermitted.class);
        for (Actor outside : List.of(organisations.secretariat(), Actor.person(organisations.person()))) {
            assertThatThrownBy(() -> comments.remove(outside, first)).isInstanceOf(NotFound.class);
        }
        comments.remove(women, first);
        comments.remove(chair, second);
        assertThatThrownBy(() -> comments.remove(women, first)).isInstanceOf(NotAllowed.class);
        assertThat(make.on(chair, id, text, one))
                .extracting(row -> row.words() == null, CommentRow::removedByLead, CommentRow::decidable)
                .containsExactly(tuple(true, false, false), tuple(true, true, false), tuple(false, false, true));
        assertThat(texts.details(chair, id, text).comments()).isEqualTo(new CommentCounts(1, 0, 0, 1));
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        Actor alone = Actor.person(stage.women.founder());
        assertThat(comments.own(alone, 0, 20).rows())
                .extracting(
                        OwnComment::id,
                        row -> row.words().text(),
                        row -> Objects.requireNonNull(row.group()).text())
                .containsExactly(tuple(third, "A third name", title));
        comments.remove(alone, third);
        assertThat(comments.own(alone, 0, 20).rows()).isEmpty();
        assertThat(make.on(chair, id, text, one))
                .extracting(CommentRow::removedByLead)
                .containsExactly(false, true, false);
    }

    @Test
    void isMadeOnAVersionThatWasReadAlsoWhereAnotherCameMeanwhile() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(chair, id, "One");
        CommentOn typed = make.commenting(women, id, text, 1, "On what I read");
        make.write(chair, id, text, 1, "Uno");
        make.publish(chair, id, text, "In Spanish");
        comments.comment(women, typed);
        assertThat(make.on(chair, id, text, typed.paragraph()))
                .extracting(CommentRow::onVersion, row -> row.onWords().text())
                .containsExactly(tuple(1, "One"));
        for (CommentOn wrong : List.of(
                new CommentOn(UUID.randomUUID(), text, 9, typed.paragraph(), "On none", "", "en"),
                new CommentOn(UUID.randomUUID(), text, 1, TextParagraphId.random(), "On none", "", "en"))) {
            assertThatThrownBy(() -> comments.comment(women, wrong)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void isClosedAfterTheLastDay() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(chair, id, "One");
        CommentOn typed = make.commenting(women, id, text, 1, "Late");
        texts.limitComments(chair, new LimitComments(text, LocalDate.of(2034, 1, 1)));
        clock.at(Instant.parse("2034-01-01T23:00:00Z"), () -> {
            assertThat(texts.details(women, id, text).takesComments()).isFalse();
            assertThatThrownBy(() -> comments.comment(women, typed)).isInstanceOf(NotAllowed.class);
        });
        comments.comment(women, typed);
    }

    @Test
    @DisplayName(
            "a version with a last day waits for each member that discusses, until it commented or the day is over")
    void waitsForMembersThatHaveNotCommented() {
        WorkingGroupId id = group();
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(chair, id, "One");
        assertThat(tasks.openTasks(women)).as("no last day").isEmpty();
        texts.limitComments(chair, new LimitComments(text, LocalDate.of(2034, 1, 1)));
        assertThat(tasks.openTasks(women))
                .extracting(OpenTask::path, OpenTask::due)
                .containsExactly(tuple(DraftTextLinks.page(id, text), Instant.parse("2034-01-01T22:59:59Z")));
        assertThat(tasks.countOpenTasks(women)).isEqualTo(1);
        assertThat(tasks.countDue(women, Instant.parse("2034-01-01T22:59:59Z"))).isZero();
        assertThat(tasks.countDue(women, Instant.parse("2034-01-01T23:00:00Z"))).isEqualTo(1);
        assertThat(tasks.openTasks(stage.as(stage.ministry)))
                .as("a State that does not discuss")
                .isEmpty();
        assertThat(tasks.openTasks(stage.as(stage.nhri))).isEmpty();
        clock.at(
                Instant.parse("2034-01-01T23:00:00Z"),
                () -> assertThat(tasks.openTasks(women)).isEmpty());
        make.comment(women, id, text, 1, "Now we have");
        assertThat(tasks.openTasks(women)).isEmpty();
        assertThat(tasks.openTasks(chair))
                .as("two of one text: to comment, and to decide")
                .hasSize(2);
    }

    @Test
    void letsNobodyFloodAGroup() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(stage.as(stage.network), id, "One");
        CommentOn one = make.commenting(women, id, text, 1, "One more");
        assertThatThrownBy(() -> {
                    for (int i = 0; i <= 100 * Limit.MESSAGE.times(); i++) {
                        limits.takeBy(Limit.MESSAGE, women);
                    }
                })
                .isInstanceOf(TryLater.class);
        assertThatThrownBy(() -> comments.comment(women, one)).isInstanceOf(TryLater.class);
    }

    @Test
    @DisplayName("who comments while their organisation is leaving has left")
    void commentsNothingWhileLeaving() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One");
        CommentOn typed = make.commenting(women, id, text, 1, "At once");
        SeatId seat = stage.own(stage.women, id);
        Object made = new Meanwhile(portal)
                .during(
                        SeatLeft.class,
                        () -> seats.leave(women, id, seat, new Reason("No staff", "en")),
                        () -> comments.comment(women, typed));
        assertThat(made).isInstanceOf(NotFound.class);
        assertThat(make.on(chair, id, text, typed.paragraph())).isEmpty();
    }

    @Test
    @DisplayName("who decides while the role goes to another has lost it")
    void decidesNothingWhileLosingTheRole() {
        WorkingGroupId id = group();
        stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        Actor nhri = stage.as(stage.nhri);
        SeatId seat = stage.seat(chair, id, stage.nhri);
        seats.give(chair, id, seat, SeatRole.RAPPORTEUR);
        DraftTextId text = make.published(chair, id, "One");
        CommentId comment = make.comment(stage.as(stage.women), id, text, 1, "Mine");
        Object decided = new Meanwhile(portal)
                .during(RoleGiven.class, () -> seats.give(chair, id, seat, SeatRole.MEMBER), () -> {
                    make.decide(nhri, comment, 0, false, null);
                    return "decided";
                });
        assertThat(decided).isInstanceOf(NotPermitted.class);
        assertThat(texts.details(chair, id, text).comments()).isEqualTo(new CommentCounts(1, 0, 0, 1));
    }

    @Test
    @DisplayName("who removes another's comment while the role goes to another has lost it")
    void removesNothingWhileLosingTheRole() {
        WorkingGroupId id = group();
        stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        Actor nhri = stage.as(stage.nhri);
        SeatId seat = stage.seat(chair, id, stage.nhri);
        seats.give(chair, id, seat, SeatRole.DEPUTY);
        DraftTextId text = make.published(chair, id, "One");
        CommentId comment = make.comment(stage.as(stage.women), id, text, 1, "Mine");
        Object removed = new Meanwhile(portal)
                .during(RoleGiven.class, () -> seats.give(chair, id, seat, SeatRole.MEMBER), () -> {
                    comments.remove(nhri, comment);
                    return "removed";
                });
        assertThat(removed).isInstanceOf(NotPermitted.class);
        assertThat(texts.details(chair, id, text).comments()).isEqualTo(new CommentCounts(1, 0, 0, 1));
    }

    @Test
    @DisplayName("a comment that was removed waits for no decision")
    void asksNobodyToDecideOnARemovedComment() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(chair, id, "One");
        CommentId removed = make.comment(women, id, text, 1, "A name");
        CommentId other = make.comment(women, id, text, 1, "No name");
        comments.remove(women, removed);
        assertThat(tasks.openTasks(chair))
                .filteredOn(task -> task.path().equals(DraftTextLinks.page(id, text)))
                .extracting(OpenTask::details)
                .containsExactly(List.of(Sentence.of("grouptext.task.comments", 1L)));
        comments.remove(chair, other);
        assertThat(tasks.openTasks(chair)).isEmpty();
        assertThat(tasks.countOpenTasks(chair)).isZero();
    }

    @Test
    @DisplayName("a new version waits for members that commented on the one before, too")
    void asksAgainAtANewVersion() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(chair, id, "One");
        texts.limitComments(chair, new LimitComments(text, LocalDate.of(2034, 1, 1)));
        make.comment(women, id, text, 1, "On the first");
        assertThat(tasks.openTasks(women)).isEmpty();
        make.write(chair, id, text, 1, "Uno");
        make.publish(chair, id, text, "In Spanish");
        texts.limitComments(chair, new LimitComments(text, LocalDate.of(2034, 1, 1)));
        assertThat(tasks.openTasks(women)).extracting(OpenTask::path).containsExactly(DraftTextLinks.page(id, text));
        make.comment(women, id, text, 1, "On the second");
        assertThat(tasks.openTasks(women)).isEmpty();
    }

    @Test
    void readsManyCommentsInPartsAndInAFixedNumberOfStatements() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(chair, id, "One", "Two");
        TextParagraphId one = make.paragraph(women, id, text, 1);
        TextParagraphId two = make.paragraph(women, id, text, 2);
        make.comment(women, id, text, 2, "Only one");
        make.comment(women, id, text, 1, "First");
        int few = Statements.sentBy(() -> comments.beside(women, id, text, List.of(one, two), false, 5));
        for (int i = 0; i < 25; i++) {
            make.comment(i % 2 == 0 ? women : chair, id, text, 1, "Comment " + i);
        }
        Map<TextParagraphId, Slice<CommentRow>> beside = comments.beside(women, id, text, List.of(one, two), false, 5);
        assertThat(Objects.requireNonNull(beside.get(one)).rows()).hasSize(5);
        assertThat(Objects.requireNonNull(beside.get(one)).total()).isEqualTo(26);
        assertThat(Objects.requireNonNull(beside.get(two)).total()).isEqualTo(1);
        assertThat(Statements.sentBy(() -> comments.beside(women, id, text, List.of(one, two), false, 5)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(10);
        assertThat(Parts.all((from, max) -> comments.on(women, id, text, one, false, from, max)))
                .hasSize(26);
        assertThat(comments.beside(women, id, text, List.of(), false, 5)).isEmpty();
    }

    @Test
    @DisplayName("a copy of one's own data has what one said, and nothing that others said; an erasure leaves it")
    void tellsWhatThePersonSaid() throws Exception {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(stage.as(stage.network), id, "One");
        make.comment(women, id, text, 1, "Mine");
        make.comment(stage.as(stage.network), id, text, 1, "Another's");
        comments.remove(women, make.comment(women, id, text, 1, "Removed"));
        List<Map<String, Object>> told = new ArrayList<>();
        PersonalData.Telling telling = new PersonalData.Telling() {
            @Override
            public void record(Map<String, ?> fields) {
                told.add(new HashMap<>(fields));
            }

            @Override
            public void file(String name, PersonalData.Writing content) {}
        };
        data.tell(Actor.person(stage.women.founder()), telling);
        assertThat(told).extracting(fields -> fields.get("message")).containsExactly("Mine");
        assertThat(told.getFirst()).containsEntry("group", title).doesNotContainKey("proposed");
        data.tell(women, telling);
        assertThat(told).as("of an organisation nothing").hasSize(1);
        assertThat(data.consequences(stage.women.founder()))
                .containsExactly(Consequence.of("grouptext.erasure.comments", 1));
        assertThat(data.consequences(stage.nhri.founder()))
                .containsExactly(Consequence.of("grouptext.erasure.comments", 0));
    }

    @Test
    @DisplayName(
            "of a decision the author alone is told, their colleagues where they no longer read it, and nobody after leaving")
    void tellsTheAuthorOfADecision() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(stage.as(stage.network), id, "One");
        CommentId comment = make.comment(women, id, text, 1, "Mine");
        PersonId colleague = organisations.person();
        join(stage.women, colleague);
        assertThat(comments.told(Actor.system(), comment))
                .hasValue(new TextComments.Told(stage.women.id(), Set.of(stage.women.founder())));
        join(stage.ministry, stage.women.founder());
        assertThat(comments.told(Actor.system(), comment))
                .hasValue(new TextComments.Told(stage.women.id(), Set.of(colleague)));
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThat(comments.told(Actor.system(), comment)).isEmpty();
    }

    private void join(OrganisationStage.Founded organisation, PersonId person) {
        jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                        + " VALUES (:organisation, :person, 'EDITOR', :at)")
                .param("organisation", organisation.id())
                .param("person", person)
                .param("at", Instant.now())
                .update();
    }
}
