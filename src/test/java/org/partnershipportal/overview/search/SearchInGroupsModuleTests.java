package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextLinks;
import org.partnershipportal.exchange.grouptext.DraftTextStage;
import org.partnershipportal.exchange.grouptext.DraftTexts;
import org.partnershipportal.exchange.grouptext.StartText;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.meeting.MeetingStage;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.meeting.ProposeMeeting;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-FND-01: what members of a working group write and arrange is found by its members, and by nobody else. */
@PortalModuleTest
class SearchInGroupsModuleTests {

    private static final String TEXTS = "grouptext.list.title";
    private static final String MEETINGS = "meeting.list.title";

    @Autowired
    Search search;

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Seats seats;

    @Autowired
    DraftTexts texts;

    @Autowired
    DraftTextStage writing;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingStage arranging;

    @Autowired
    MovableClock clock;

    /** A word that no other record has. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private final String other = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @DisplayName("a member finds texts by title and meetings by topic or by the title of the group, each with its page")
    void findsForAMember() {
        WorkingGroupId id = groups.open("Growing old");
        Actor chair = groups.as(groups.network);
        DraftTextId text = started(chair, id);
        MeetingId meeting = proposed(chair, id);
        assertThat(found(chair, word.toUpperCase(Locale.ROOT)))
                .containsOnly(
                        Map.entry(TEXTS, List.of(DraftTextLinks.page(id, text))),
                        Map.entry(MEETINGS, List.of(MeetingLinks.page(id, meeting))));
        WorkingGroupId titled = groups.open("Other " + other);
        MeetingId second = arranging.fixed(chair, titled);
        assertThat(found(chair, other)).containsEntry(MEETINGS, List.of(MeetingLinks.page(titled, second)));
    }

    @Test
    @DisplayName("R0.1 nobody else finds or counts them, and no member after leaving, the term or a suspension")
    void findsForMembersOnly() {
        WorkingGroupId id = groups.open("Growing old");
        Actor chair = groups.as(groups.network);
        groups.sit(id, groups.network, groups.women, SeatRole.MEMBER);
        groups.sit(id, groups.network, groups.ministry, SeatRole.OBSERVER);
        groups.ask(id, groups.nhri);
        DraftTextId text = started(chair, id);
        proposed(chair, id);
        Actor women = groups.as(groups.women);
        assertThat(found(women, word)).as("only who leads reads the text yet").containsOnlyKeys(MEETINGS);
        writing.publish(chair, id, text, "");
        assertThat(found(women, word)).containsOnlyKeys(TEXTS, MEETINGS);
        assertThat(found(groups.as(groups.ministry), word))
                .as("a State that sits in it")
                .containsOnlyKeys(TEXTS, MEETINGS);
        for (Actor other : List.of(
                Actor.visitor(),
                Actor.person(groups.women.founder()),
                groups.as(groups.nhri),
                organisations.secretariat())) {
            assertThat(found(other, word)).isEmpty();
        }
        groups.sit(groups.open("Growing older"), groups.network, groups.nhri, SeatRole.MEMBER);
        assertThat(found(groups.as(groups.nhri), word))
                .as("a member of another group")
                .isEmpty();
        clock.at(
                Instant.parse("2036-01-01T10:00:00Z"),
                () -> assertThat(found(women, word)).isEmpty());
        organisations.decide(groups.women, Decision.SUSPEND);
        assertThat(found(groups.as(groups.women), word))
                .as("while it is suspended")
                .isEmpty();
        organisations.decide(groups.women, Decision.LIFT);
        assertThat(found(groups.as(groups.women), word)).containsOnlyKeys(TEXTS, MEETINGS);
        seats.leave(women, id, groups.own(groups.women, id), new Reason("No staff", "en"));
        assertThat(found(women, word)).as("after leaving").isEmpty();
    }

    @Test
    @DisplayName("R4.3 a State that chairs does not find the text that its own NHRI is writing, until it is published")
    void keepsFromAStateTheTextThatItsOwnIsWriting() {
        WorkingGroupId id = groups.open(WorkingGroupStage.charter("Growing old", true));
        Actor network = groups.as(groups.network);
        groups.sit(id, groups.network, groups.nhri, SeatRole.MEMBER);
        seats.give(network, id, groups.seat(network, id, groups.nhri), SeatRole.RAPPORTEUR);
        groups.sit(id, groups.network, groups.ministry, SeatRole.CHAIR);
        Actor ministry = groups.as(groups.ministry);
        Actor nhri = groups.as(groups.nhri);
        DraftTextId text = started(nhri, id);
        assertThat(found(nhri, word)).containsOnlyKeys(TEXTS);
        assertThat(found(ministry, word)).isEmpty();
        writing.publish(nhri, id, text, "");
        assertThat(found(ministry, word)).containsOnlyKeys(TEXTS);
        assertThat(found(network, word)).containsOnlyKeys(TEXTS);
    }

    private DraftTextId started(Actor leader, WorkingGroupId group) {
        return texts.start(leader, new StartText(UUID.randomUUID(), group, "Text " + word, "en", "One"));
    }

    private MeetingId proposed(Actor leader, WorkingGroupId group) {
        ProposeMeeting any = arranging.proposing(group);
        return meetings.propose(
                leader,
                new ProposeMeeting(
                        any.formToken(),
                        group,
                        any.starts(),
                        any.zone(),
                        any.minutes(),
                        "Minutes\nTopic " + word,
                        any.place(),
                        any.language()));
    }

    /** The pages of what is found, by kind. */
    private Map<String, List<String>> found(Actor actor, String words) {
        SearchPage page = SearchStage.find(search, actor, new SearchAsked(words, Map.of(), SearchOrder.BEST, 0));
        assertThat(page.total()).as("counted").isEqualTo(page.found().size());
        assertThat(page.facets().isEmpty()).as("facets").isEqualTo(page.found().isEmpty());
        return page.found().stream()
                .filter(record -> record.kind().equals(TEXTS) || record.kind().equals(MEETINGS))
                .collect(Collectors.groupingBy(
                        FoundRecord::kind, Collectors.mapping(FoundRecord::inside, Collectors.toList())));
    }
}
