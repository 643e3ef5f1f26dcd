package org.partnershipportal.exchange.grouptext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.AT;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.BY;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.NETWORK;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.TODAY;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.WOMEN;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.actingFor;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.add;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.publish;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.published;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.publishing;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.started;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.words;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.write;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;

@DisplayName("A draft text of a working group")
class DraftTextTests {

    @Test
    void startsWithTheParagraphsThatArePasted() {
        DraftText text = started("One", "Two", "Three");
        assertThat(words(text)).containsExactly("One", "Two", "Three");
        assertThat(text.isPublished()).isFalse();
        assertThat(text.organisation()).isEqualTo(NETWORK);
        assertThat(started().paragraphs()).isEmpty();
    }

    @Test
    void addsParagraphsAtTheEndOnceHoweverOftenTheyAreSent() {
        DraftText text = started("One");
        AddParagraphs sent = new AddParagraphs(text.id(), TextParagraphId.random(), "Two\n\nThree");
        text.add(sent, BY, AT);
        text.add(sent, BY, AT);
        assertThat(words(text)).containsExactly("One", "Two", "Three");
    }

    @Test
    void holdsTwoHundredParagraphsAtMost() {
        DraftText text = started("One");
        for (int i = 1; i < DraftText.MOST; i++) {
            add(text, "More");
        }
        assertThatThrownBy(() -> add(text, "One too many")).isInstanceOf(InvalidInput.class);
        assertThat(text.paragraphs()).hasSize(DraftText.MOST);
    }

    @Test
    void keepsBothWhenTwoRewriteDifferentParagraphs() {
        DraftText text = started("One", "Two");
        TextParagraph first = text.paragraphs().getFirst();
        TextParagraph second = text.paragraphs().getLast();
        text.write(new WriteParagraph(text.id(), first.id(), first.edition(), "Uno"), BY, AT);
        text.write(new WriteParagraph(text.id(), second.id(), second.edition(), "Dos"), BY, AT);
        assertThat(words(text)).containsExactly("Uno", "Dos");
    }

    @Test
    void refusesTheLaterOfTwoWhoRewriteTheSameParagraph() {
        DraftText text = started("One");
        TextParagraph first = text.paragraphs().getFirst();
        long read = first.edition();
        write(text, 1, "Uno");
        assertThatThrownBy(() -> text.write(new WriteParagraph(text.id(), first.id(), read, "Un"), BY, AT))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> text.remove(first.id(), read, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(words(text)).containsExactly("Uno");
    }

    @Test
    void tellsWhoRewritesAParagraphThatItWasRemoved() {
        DraftText text = started("One", "Two");
        TextParagraph first = text.paragraphs().getFirst();
        text.remove(first.id(), first.edition(), BY, AT);
        assertThatThrownBy(() -> text.write(new WriteParagraph(text.id(), first.id(), first.edition(), "Uno"), BY, AT))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.key()).isEqualTo("grouptext.refusal.paragraph-removed"));
        assertThatThrownBy(() -> text.move(first.id(), true, BY, AT)).isInstanceOf(NotFound.class);
    }

    @Test
    void movesParagraphsAndLeavesNoGap() {
        DraftText text = started("One", "Two", "Three");
        TextParagraphId two = text.paragraphs().get(1).id();
        text.move(two, true, BY, AT);
        assertThat(words(text)).containsExactly("Two", "One", "Three");
        text.move(two, true, BY, AT);
        assertThat(words(text)).as("at the beginning already").containsExactly("Two", "One", "Three");
        text.move(two, false, BY, AT);
        text.move(two, false, BY, AT);
        assertThat(words(text)).containsExactly("One", "Three", "Two");
        TextParagraph three = text.paragraphs().get(1);
        text.remove(three.id(), three.edition(), BY, AT);
        add(text, "Four");
        assertThat(text.paragraphs()).extracting(TextParagraph::place).containsExactly(0, 1, 2);
        assertThat(words(text)).containsExactly("One", "Two", "Four");
    }

    @Test
    void publishesNumberedVersionsThatKeepTheIdsOfParagraphs() {
        DraftText text = started("One", "Two");
        TextParagraphId one = text.paragraphs().getFirst().id();
        TextVersion first = publish(text, "");
        write(text, 1, "Uno");
        TextVersion second = publish(text, "The first paragraph");
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(first.paragraphs())
                .filteredOn(paragraph -> paragraph.paragraph().equals(one.value()))
                .extracting(VersionParagraph::words, VersionParagraph::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("One", 1));
        assertThat(second.paragraphs())
                .filteredOn(paragraph -> paragraph.paragraph().equals(one.value()))
                .extracting(VersionParagraph::words)
                .containsExactly("Uno");
        assertThat(text.isChanged()).isFalse();
    }

    @Test
    void publishesOnlyWhatWasReadAndSomethingNew() {
        DraftText text = started();
        assertThatThrownBy(() -> publish(text, ""))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.key()).isEqualTo("grouptext.refusal.empty"));
        add(text, "One");
        PublishText read = publishing(text, "", null);
        write(text, 1, "Uno");
        assertThatThrownBy(() -> text.publish(read, NETWORK, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
        PublishText twice = publishing(text, "", null);
        text.publish(twice, NETWORK, BY, AT);
        assertThatThrownBy(() -> text.publish(twice, NETWORK, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> publish(text, "Nothing"))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.key()).isEqualTo("grouptext.refusal.nothing-changed"));
        write(text, 1, "Un");
        assertThatThrownBy(() -> publish(text, ""))
                .as("what has changed must be said")
                .isInstanceOf(InvalidInput.class);
        assertThat(text.published()).isEqualTo(1);
        text.publish(publishing(text, "In French", null), WOMEN, BY, AT);
        assertThat(text.organisation()).as("who started it").isEqualTo(NETWORK);
    }

    @Test
    @DisplayName("keeps every member that wrote what the others do not read yet, until they do")
    void keepsWhoWroteWhatIsNotPublished() {
        DraftText text = started("One", "Two");
        TextParagraphId one = text.paragraphs().getFirst().id();
        assertThat(text.writers()).containsExactly(NETWORK);
        publish(text, "");
        assertThat(text.writers()).isEmpty();
        text.move(one, true, actingFor(WOMEN), AT);
        assertThat(text.writers()).as("it is the first already").isEmpty();
        text.move(one, false, actingFor(WOMEN), AT);
        assertThat(text.writers()).containsExactly(WOMEN);
        write(text, 1, "Dos", actingFor(NETWORK));
        assertThat(text.writers()).as("who wrote before, too").containsExactlyInAnyOrder(WOMEN, NETWORK);
        publish(text, "Moved");
        AddParagraphs sent = new AddParagraphs(text.id(), TextParagraphId.random(), "Three");
        text.add(sent, actingFor(WOMEN), AT);
        text.add(sent, actingFor(NETWORK), AT);
        assertThat(text.writers()).as("who sent it again wrote nothing").containsExactly(WOMEN);
        publish(text, "More");
        text.remove(one, text.paragraphs().getLast().edition(), actingFor(WOMEN), AT);
        assertThat(text.writers()).containsExactly(WOMEN);
    }

    @Test
    void hasAHundredVersionsAtMost() {
        DraftText text = published("One");
        for (int number = 2; number <= DraftText.MOST_VERSIONS; number++) {
            write(text, 1, "One " + number);
            publish(text, "Again");
        }
        write(text, 1, "One too many");
        assertThatThrownBy(() -> publish(text, "Again"))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.key()).isEqualTo("grouptext.refusal.too-many-versions"));
        assertThat(text.published()).isEqualTo(100);
    }

    @Test
    @DisplayName("takes comments until the end of the last day in Geneva")
    void takesCommentsUntilTheEndOfTheLastDay() {
        DraftText text = started("One");
        assertThatThrownBy(() -> text.publish(publishing(text, "", TODAY.minusDays(1)), NETWORK, BY, AT))
                .isInstanceOf(InvalidInput.class);
        assertThat(text.isOpenToComments(TODAY)).as("not published").isFalse();
        assertThatThrownBy(() -> text.limitComments(new LimitComments(text.id(), TODAY), BY, AT))
                .isInstanceOf(NotAllowed.class);
        text.publish(publishing(text, "", TODAY), NETWORK, BY, AT);
        text.requireOpenToComments(Instant.parse("2026-11-24T22:59:59.999Z"));
        assertThatThrownBy(() -> text.requireOpenToComments(Instant.parse("2026-11-24T23:00:00Z")))
                .isInstanceOf(NotAllowed.class);
        text.limitComments(new LimitComments(text.id(), null), BY, AT);
        text.requireOpenToComments(Instant.parse("2030-11-24T23:00:00Z"));
        assertThatThrownBy(() -> text.limitComments(new LimitComments(text.id(), TODAY.minusDays(1)), BY, AT))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isGivenUpOnlyBeforeMembersReadIt() {
        DraftText text = started("One");
        text.discard(BY, AT);
        assertThat(text.isDiscarded()).isTrue();
        assertThat(text.paragraphs()).isEmpty();
        assertThat(text.title().text()).isEmpty();
        DraftText read = published("One");
        assertThatThrownBy(() -> read.discard(BY, AT)).isInstanceOf(NotAllowed.class);
        assertThat(words(read)).isEqualTo(List.of("One"));
    }
}
