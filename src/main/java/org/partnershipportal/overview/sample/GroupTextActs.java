package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.partnershipportal.exchange.grouptext.CommentId;
import org.partnershipportal.exchange.grouptext.CommentOn;
import org.partnershipportal.exchange.grouptext.DecideOnComment;
import org.partnershipportal.exchange.grouptext.DraftTextDetails;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTexts;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.grouptext.ParagraphRow;
import org.partnershipportal.exchange.grouptext.PublishProduct;
import org.partnershipportal.exchange.grouptext.PublishText;
import org.partnershipportal.exchange.grouptext.StartText;
import org.partnershipportal.exchange.grouptext.TextComments;
import org.partnershipportal.exchange.grouptext.TextParagraphId;
import org.partnershipportal.exchange.grouptext.WithdrawProduct;
import org.partnershipportal.exchange.grouptext.WorkingText;
import org.partnershipportal.exchange.grouptext.WriteParagraph;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What members of working groups write together in the story. */
@Component
@Profile("!production")
class GroupTextActs implements StoryActs {

    private static final int ALL = 200;

    private final DraftTexts texts;
    private final TextComments comments;
    private final GroupProducts products;

    GroupTextActs(DraftTexts texts, TextComments comments, GroupProducts products) {
        this.texts = texts;
        this.comments = comments;
        this.products = products;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of(
                "workinggroups start-text", this::start,
                "workinggroups write-paragraph", this::write,
                "workinggroups publish-text", this::publish,
                "workinggroups comment-on-text", this::comment,
                "workinggroups accept-comment", (actor, step) -> decide(actor, step, true),
                "workinggroups decline-comment", (actor, step) -> decide(actor, step, false),
                "workinggroups publish-product", this::publishProduct,
                "workinggroups withdraw-product", this::withdrawProduct);
    }

    private static WorkingGroupId group(StoryStep step) {
        return step.known().get(WorkingGroupId.class, step.key());
    }

    private static DraftTextId text(StoryStep step) {
        return step.known().get(DraftTextId.class, step.of("draft"));
    }

    private static UUID token(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void start(Actor actor, StoryStep step) {
        step.known()
                .made(
                        step.of("draft"),
                        texts.start(
                                actor,
                                new StartText(
                                        token(step.of("draft")),
                                        group(step),
                                        step.of("title"),
                                        step.of("language"),
                                        String.join("\n\n", step.listOf("paragraphs")))));
    }

    private void write(Actor actor, StoryStep step) {
        WorkingText.Part part =
                texts.working(actor, group(step), text(step)).paragraphs().get(number(step) - 1);
        texts.write(actor, new WriteParagraph(text(step), part.id(), part.edition(), step.of("text")));
    }

    private void publish(Actor actor, StoryStep step) {
        WorkingText now = texts.working(actor, group(step), text(step));
        texts.publish(
                actor,
                new PublishText(
                        text(step),
                        now.edition(),
                        now.title().text(),
                        step.step().hasNonNull("note") ? step.of("note") : "",
                        step.step().hasNonNull("until") ? step.day(step.of("until")) : null));
    }

    private void comment(Actor actor, StoryStep step) {
        DraftTextDetails read = texts.details(actor, group(step), text(step));
        TextParagraphId paragraph =
                texts.paragraphs(actor, group(step), text(step), read.published(), 0, ALL).rows().stream()
                        .filter(row -> row.words() != null && row.number() == number(step))
                        .map(ParagraphRow::id)
                        .findFirst()
                        .orElseThrow();
        step.known()
                .made(
                        step.of("comment"),
                        comments.comment(
                                actor,
                                new CommentOn(
                                        token(step.of("comment")),
                                        text(step),
                                        read.published(),
                                        paragraph,
                                        step.of("text"),
                                        step.step().hasNonNull("proposed") ? step.of("proposed") : "",
                                        step.of("language"))));
    }

    private void decide(Actor actor, StoryStep step, boolean accepted) {
        Integer into = accepted ? Integer.valueOf(step.of("into")) : null;
        comments.decide(
                actor,
                new DecideOnComment(
                        step.known().get(CommentId.class, step.of("comment")),
                        0,
                        accepted,
                        into,
                        step.of("reason"),
                        step.of("language")));
    }

    private void publishProduct(Actor actor, StoryStep step) {
        step.known()
                .made(
                        step.of("product"),
                        products.publish(
                                actor,
                                new PublishProduct(
                                        text(step),
                                        Integer.parseInt(step.of("version")),
                                        step.of("title"),
                                        step.of("summary"))));
    }

    private void withdrawProduct(Actor actor, StoryStep step) {
        products.withdraw(
                actor,
                new WithdrawProduct(step.known().get(GroupProductId.class, step.of("product")), step.of("reason")));
    }

    private static int number(StoryStep step) {
        return Integer.parseInt(step.of("paragraph"));
    }
}
