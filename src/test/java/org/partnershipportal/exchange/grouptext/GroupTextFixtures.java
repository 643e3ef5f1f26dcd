package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;

/** A draft text that walks its verbs, and the group of which it is one. */
final class GroupTextFixtures {

    static final ActorRef BY = Actor.system().ref();

    /** 11 o'clock in Geneva. */
    static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final WorkingGroupId GROUP = new WorkingGroupId(UUID.randomUUID());
    static final OrganisationId NETWORK = new OrganisationId(UUID.randomUUID());
    static final OrganisationId WOMEN = new OrganisationId(UUID.randomUUID());

    private GroupTextFixtures() {}

    static DraftText started(String... paragraphs) {
        return new DraftText(
                new StartText(UUID.randomUUID(), GROUP, "Early release", "en", String.join("\n\n", paragraphs)),
                NETWORK,
                BY,
                AT);
    }

    static DraftText published(String... paragraphs) {
        DraftText text = started(paragraphs);
        publish(text, "");
        return text;
    }

    static TextVersion publish(DraftText text, String note) {
        return text.publish(publishing(text, note, null), NETWORK, BY, AT);
    }

    static PublishText publishing(DraftText text, String note, @Nullable LocalDate until) {
        return new PublishText(text.id(), text.edition(), "Early release", note, until);
    }

    static void add(DraftText text, String... paragraphs) {
        text.add(new AddParagraphs(text.id(), TextParagraphId.random(), String.join("\n\n", paragraphs)), BY, AT);
    }

    static void write(DraftText text, int number, String words) {
        write(text, number, words, BY);
    }

    static void write(DraftText text, int number, String words, ActorRef by) {
        TextParagraph one = text.paragraphs().get(number - 1);
        text.write(new WriteParagraph(text.id(), one.id(), one.edition(), words), by, AT);
    }

    /** Somebody who acts for the organisation. */
    static ActorRef actingFor(OrganisationId organisation) {
        return new ActorRef("organisation", UUID.randomUUID(), organisation.value());
    }

    static List<String> words(DraftText text) {
        return text.paragraphs().stream().map(TextParagraph::words).toList();
    }

    static TextComment comment(DraftText text, int number, PersonId author) {
        return new TextComment(
                new CommentOn(
                        UUID.randomUUID(),
                        text.id(),
                        text.published(),
                        text.paragraphs().get(number - 1).id(),
                        "Say in how many countries",
                        "In five countries",
                        "en"),
                GROUP,
                WOMEN,
                author,
                BY,
                AT);
    }

    static DecideOnComment decision(TextComment comment, long edition, boolean accepted, @Nullable Integer into) {
        return new DecideOnComment(comment.id(), edition, accepted, into, "Sentence added", "en");
    }

    /** The group for who does not discuss, discusses or leads. */
    static InsideGroup inside(boolean discusses, boolean leads, OrganisationId... guarded) {
        return new InsideGroup(
                GROUP,
                new LocalizedText("Growing old in prison", "en"),
                false,
                discusses,
                discusses,
                leads,
                leads,
                Set.copyOf(Arrays.asList(guarded)));
    }

    static Actor member(MemberRole... roles) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(
                        NETWORK.value(),
                        "Network",
                        Set.of(roles),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }
}
