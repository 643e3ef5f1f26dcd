package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.partnershipportal.exchange.grouptext.CommentId;
import org.partnershipportal.exchange.grouptext.CommentRow;
import org.partnershipportal.exchange.grouptext.DecideOnComment;
import org.partnershipportal.exchange.grouptext.DraftTextDetails;
import org.partnershipportal.exchange.grouptext.DraftTextPapers;
import org.partnershipportal.exchange.grouptext.DraftTexts;
import org.partnershipportal.exchange.grouptext.ParagraphRow;
import org.partnershipportal.exchange.grouptext.TextComments;
import org.partnershipportal.exchange.grouptext.TextParagraphId;
import org.partnershipportal.exchange.grouptext.VersionRow;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.ground.uikit.ShowMore;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Actor;

/**
 * A version of a draft text: its paragraphs with what changed since the version before, each with its comments beside it, and
 * below them the comments on paragraphs that are no longer in the latest version.
 */
final class DraftDocument extends Div {

    /** Where it is read, and for whom. */
    record Source(DraftTexts texts, TextComments comments, DraftTextPapers papers, Supplier<Actor> actor) {}

    private final Source source;
    private final DraftTextDetails details;
    private final VersionRow version;
    private final GroupTextWording wording;
    private final Runnable commented;
    private final Checkbox changes = new Checkbox();
    private final Checkbox open = new Checkbox();
    private final OrderedList list = new OrderedList();
    private final ShowMore more = new ShowMore(() -> append(ShowMore.PAGE));
    private final Div gone = new Div();
    private final Map<ParagraphItem, ParagraphRow> items = new LinkedHashMap<>();
    private final Map<TextParagraphId, CommentList> beside = new HashMap<>();
    private final Set<String> noted = new HashSet<>();
    private int shown;

    /**
     * @param versions shows the version of a number instead
     * @param commented is run when comments came, went or were decided on
     */
    DraftDocument(
            Source source,
            DraftTextDetails details,
            VersionRow version,
            GroupTextWording wording,
            IntConsumer versions,
            Runnable commented) {
        this.source = source;
        this.details = details;
        this.version = version;
        this.wording = wording;
        this.commented = commented;
        list.addClassName("draft");
        gone.addClassNames("stack", "s2");
        addClassNames("stack", "m2");
        add(tools(versions), list, more);
        if (details.comments() != null) {
            add(Wording.small(wording.text("grouptext.page.stays")), gone);
        }
        append(ShowMore.PAGE);
        showGone();
    }

    /** Opens the form for a comment on the first paragraph on which nothing is being typed. */
    void comment() {
        items.keySet().stream()
                .filter(ParagraphItem::canBeginComment)
                .findFirst()
                .ifPresent(ParagraphItem::beginComment);
    }

    private Div tools(IntConsumer versions) {
        Div tools = new Div();
        tools.addClassNames("row", "draft-tools");
        MenuButton menu = new MenuButton(wording.version(version));
        details.versions()
                .forEach(one -> menu.choice(
                        new Span(wording.version(one)),
                        one.number() == version.number(),
                        () -> versions.accept(one.number())));
        tools.add(menu);
        if (version.number() > 1) {
            changes.setLabel(wording.text("grouptext.page.show-changes", version.number() - 1));
            changes.setValue(true);
            changes.addValueChangeListener(change -> showChanges());
            tools.add(changes);
        }
        if (details.comments() != null) {
            open.setLabel(wording.text("grouptext.page.only-open"));
            open.addValueChangeListener(change -> showComments());
            tools.add(open);
        }
        tools.add(word());
        return tools;
    }

    /** Whether the reader can still read it is asked at each download. */
    private Anchor word() {
        DownloadHandler file = event -> {
            byte[] word = source.papers()
                    .word(
                            source.actor().get(),
                            details.group().id(),
                            details.id(),
                            version.number(),
                            wording.language());
            event.setFileName("draft-text-version-" + version.number() + ".docx");
            event.setContentType(Paper.WORD);
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getOutputStream().write(word);
        };
        Anchor word = new Anchor(file, AttachmentType.DOWNLOAD, wording.text("grouptext.page.word"));
        word.addClassName("draft-word");
        return word;
    }

    private void append(int max) {
        Slice<ParagraphRow> part = source.texts()
                .paragraphs(source.actor().get(), details.group().id(), details.id(), version.number(), shown, max);
        Map<TextParagraphId, Slice<CommentRow>> first = first(part.rows().stream()
                .filter(row -> row.words() != null)
                .map(ParagraphRow::id)
                .toList());
        part.rows().forEach(row -> {
            ParagraphItem item = new ParagraphItem(row, wording);
            if (details.comments() != null && row.words() != null) {
                comments(item, row, first.getOrDefault(row.id(), Slice.empty()));
            }
            say(item, row);
            items.put(item, row);
            list.add(item);
        });
        shown += part.rows().size();
        more.update(shown, Math.max(shown, part.total()));
    }

    private Map<TextParagraphId, Slice<CommentRow>> first(Collection<TextParagraphId> paragraphs) {
        return details.comments() == null
                ? Map.of()
                : source.comments()
                        .beside(
                                source.actor().get(),
                                details.group().id(),
                                details.id(),
                                paragraphs,
                                open.getValue(),
                                CommentList.FIRST);
    }

    private void comments(ParagraphItem item, ParagraphRow row, Slice<CommentRow> first) {
        CommentList comments = new CommentList(
                (from, max) -> source.comments()
                        .on(
                                source.actor().get(),
                                details.group().id(),
                                details.id(),
                                row.id(),
                                open.getValue(),
                                from,
                                max),
                (comment, again) -> drawn(comment, false, again));
        comments.show(first);
        beside.put(row.id(), comments);
        item.comments(comments);
        if (details.takesComments() && version.number() == details.published()) {
            item.takesComments(details.id(), version.number(), command -> {
                source.comments().comment(source.actor().get(), command);
                Toasts.done(wording.text("grouptext.comment.done"));
                comments.refresh();
                commented.run();
            });
        }
    }

    /** What is being typed beside a paragraph stays. */
    private void showChanges() {
        noted.clear();
        items.forEach(this::say);
    }

    private void say(ParagraphItem item, ParagraphRow row) {
        item.say(said(row));
        item.setVisible(row.words() != null || changes.getValue());
    }

    private Component said(ParagraphRow row) {
        String language = details.title().language();
        String words = row.words() == null ? "" : row.words();
        return changes.getValue() && row.changed()
                ? wording.changed(row.before() == null ? "" : row.before(), words, language)
                : wording.paragraph(words, language, noted);
    }

    /** The same. */
    private void showComments() {
        Map<TextParagraphId, Slice<CommentRow>> first = first(beside.keySet());
        beside.forEach((paragraph, comments) -> comments.show(first.getOrDefault(paragraph, Slice.empty())));
        showGone();
    }

    private void showGone() {
        gone.removeAll();
        if (details.comments() == null) {
            return;
        }
        CommentList removed = new CommentList(
                (from, max) -> source.comments()
                        .onRemoved(
                                source.actor().get(), details.group().id(), details.id(), open.getValue(), from, max),
                (comment, again) -> drawn(comment, true, again));
        Slice<CommentRow> first = source.comments()
                .onRemoved(
                        source.actor().get(),
                        details.group().id(),
                        details.id(),
                        open.getValue(),
                        0,
                        CommentList.FIRST);
        if (!first.rows().isEmpty()) {
            removed.show(first);
            gone.add(Card.section(wording.text("grouptext.page.gone"), "", removed));
        }
    }

    private CommentItem drawn(CommentRow comment, boolean quoted, Runnable again) {
        return new CommentItem(comment, version.number(), quoted, wording, new CommentItem.Acts() {
            @Override
            public void decide(CommentRow which, boolean accepted) {
                askWhy(which, accepted, again);
            }

            @Override
            public void remove(CommentRow which) {
                askToRemove(which.id(), again);
            }
        });
    }

    private void askWhy(CommentRow comment, boolean accepted, Runnable again) {
        CommandForm<DecideOnComment> form = new CommandForm<>(DecideOnComment.class)
                .given(DecideOnComment::comment, comment.id())
                .given(DecideOnComment::edition, comment.edition())
                .given(DecideOnComment::accepted, accepted)
                .given(DecideOnComment::language, wording.language().tag());
        if (accepted) {
            ComboBox<Integer> into = new ComboBox<>(wording.text("grouptext.decide.into"));
            into.setItems(details.takingIn(comment.onVersion()));
            into.setItemLabelGenerator(wording::version);
            into.setValue(details.published() + 1);
            form.required(DecideOnComment::into, into);
        } else {
            form.given(DecideOnComment::into, null);
        }
        form.required(DecideOnComment::reason, new TextArea(wording.text("shared.field.reason")));
        String verb = wording.text(accepted ? "grouptext.decide.accept" : "grouptext.decide.decline");
        Confirm.ask(verb, means(comment, accepted), verb, form, command -> {
            source.comments().decide(source.actor().get(), command);
            Toasts.done(wording.text("grouptext.decide.done"));
            again.run();
            commented.run();
        });
    }

    private String means(CommentRow comment, boolean accepted) {
        String means = wording.text(accepted ? "grouptext.decide.accept-means" : "grouptext.decide.decline-means");
        return comment.own() ? wording.text("grouptext.decide.own") + " " + means : means;
    }

    private void askToRemove(CommentId comment, Runnable again) {
        String verb = wording.text("shared.verb.remove");
        Confirm.askToEnd(
                wording.text("grouptext.comment.remove"),
                wording.text("grouptext.comment.remove-consequence"),
                verb,
                () -> {
                    source.comments().remove(source.actor().get(), comment);
                    again.run();
                    commented.run();
                });
    }
}
