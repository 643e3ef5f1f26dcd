package org.partnershipportal.exchange.grouptext;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.platform.access.Actor;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/** Draft texts with comments, made through the services, for tests. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class DraftTextStage {

    private final DraftTexts texts;
    private final TextComments comments;

    public DraftTextStage(DraftTexts texts, TextComments comments) {
        this.texts = texts;
        this.comments = comments;
    }

    /** A text that only those who lead read. */
    public DraftTextId started(Actor leader, WorkingGroupId group, String... paragraphs) {
        return startedIn(leader, group, Locale.ENGLISH, paragraphs);
    }

    /** The same in another language. */
    public DraftTextId startedIn(Actor leader, WorkingGroupId group, Locale language, String... paragraphs) {
        return texts.start(
                leader,
                new StartText(
                        UUID.randomUUID(),
                        group,
                        "Early release",
                        language.getLanguage(),
                        String.join("\n\n", paragraphs)));
    }

    /** A text of which members read the first version. */
    public DraftTextId published(Actor leader, WorkingGroupId group, String... paragraphs) {
        DraftTextId text = started(leader, group, paragraphs);
        publish(leader, group, text, "");
        return text;
    }

    public void publish(Actor leader, WorkingGroupId group, DraftTextId text, String note) {
        WorkingText now = texts.working(leader, group, text);
        texts.publish(leader, new PublishText(text, now.edition(), now.title().text(), note, null));
    }

    /** Rewrites a paragraph. */
    public void write(Actor leader, WorkingGroupId group, DraftTextId text, int number, String words) {
        WorkingText.Part part = texts.working(leader, group, text).paragraphs().get(number - 1);
        texts.write(leader, new WriteParagraph(text, part.id(), part.edition(), words));
    }

    /** Removes a paragraph. */
    public void remove(Actor leader, WorkingGroupId group, DraftTextId text, int number) {
        WorkingText.Part part = texts.working(leader, group, text).paragraphs().get(number - 1);
        texts.remove(leader, text, part.id(), part.edition());
    }

    /** The paragraph of this number in the latest version. */
    public TextParagraphId paragraph(Actor reader, WorkingGroupId group, DraftTextId text, int number) {
        int latest = texts.details(reader, group, text).published();
        return texts.paragraphs(reader, group, text, latest, 0, 200).rows().stream()
                .filter(row -> row.words() != null && row.number() == number)
                .map(ParagraphRow::id)
                .findFirst()
                .orElseThrow();
    }

    /** Comments on a paragraph of the latest version. */
    public CommentId comment(Actor member, WorkingGroupId group, DraftTextId text, int number, String words) {
        return comments.comment(member, commenting(member, group, text, number, words));
    }

    /** What is sent to comment on it. */
    public CommentOn commenting(Actor member, WorkingGroupId group, DraftTextId text, int number, String words) {
        return new CommentOn(
                UUID.randomUUID(),
                text,
                texts.details(member, group, text).published(),
                paragraph(member, group, text, number),
                words,
                "",
                "en");
    }

    /** The comments on a paragraph, as the reader sees them. */
    public List<CommentRow> on(Actor reader, WorkingGroupId group, DraftTextId text, TextParagraphId paragraph) {
        return comments.on(reader, group, text, paragraph, false, 0, 200).rows();
    }

    public void decide(Actor leader, CommentId comment, long edition, boolean accepted, @Nullable Integer into) {
        comments.decide(leader, new DecideOnComment(comment, edition, accepted, into, "Because", "en"));
    }
}
