package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.grouptext.CommentOn;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.ParagraphRow;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Wording;

/** A paragraph with its number, and the comments on it beside it; on a narrow screen under it. */
final class ParagraphItem extends ListItem {

    private final ParagraphRow paragraph;
    private final GroupTextWording wording;
    private final Div said = new Div();
    private final Div beside = new Div();
    private @Nullable Button begin;

    ParagraphItem(ParagraphRow paragraph, GroupTextWording wording) {
        this.paragraph = paragraph;
        this.wording = wording;
        Span number = new Span(Formats.number(paragraph.number(), wording.language()));
        number.addClassName("pn");
        Div text = new Div(number, said);
        text.addClassName("ptext");
        if (paragraph.words() == null) {
            text.add(Wording.small(wording.text("grouptext.page.paragraph-removed")));
        }
        addClassName("dp");
        add(text);
    }

    /** Shows it as it is read, with its changes or without. */
    void say(Component words) {
        said.removeAll();
        said.add(words);
    }

    /** Puts the comments beside it. */
    void comments(CommentList comments) {
        beside.addClassNames("beside", "stack", "s2");
        beside.add(comments);
        add(beside);
    }

    /** What sends a comment. */
    interface Sending {
        void send(CommentOn command);
    }

    /** Lets the reader comment on it as it stands in a version. */
    void takesComments(DraftTextId text, int version, Sending sending) {
        Button open = new Button(wording.text("grouptext.comment.do"));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        open.setAriaLabel(wording.text("grouptext.comment.do-on", paragraph.number()));
        open.addClassName("comment-on");
        open.addClickListener(click -> {
            open.setVisible(false);
            addClassName("sel");
            beside.add(form(text, version, sending, open));
        });
        beside.add(open);
        begin = open;
    }

    /** Whether the reader can comment on it and is not doing so. */
    boolean canBeginComment() {
        return begin != null && begin.isVisible();
    }

    /** Opens the form for a comment on it, as its own button does. */
    void beginComment() {
        if (begin != null) {
            begin.click();
        }
    }

    private CommandForm<CommentOn> form(DraftTextId text, int version, Sending sending, Button open) {
        TextArea words = new TextArea(wording.text("grouptext.comment.field", paragraph.number()));
        words.setHelperText(wording.text("grouptext.comment.field-hint"));
        TextArea proposed = new TextArea(wording.text("grouptext.comment.proposed"));
        CommandForm<CommentOn> form = new CommandForm<>(CommentOn.class)
                .given(CommentOn::formToken, UUID.randomUUID())
                .given(CommentOn::text, text)
                .given(CommentOn::version, version)
                .given(CommentOn::paragraph, paragraph.id())
                .given(CommentOn::language, wording.language().tag())
                .required(CommentOn::words, words)
                .optional(CommentOn::proposed, proposed);
        form.addClassName("comment-form");
        Button cancel = new Button(wording.text("shared.verb.cancel"), click -> close(form, open));
        form.submit(
                wording.text("grouptext.comment.do"),
                command -> {
                    sending.send(command);
                    close(form, open);
                },
                cancel);
        form.addAttachListener(attached -> words.focus());
        return form;
    }

    private void close(CommandForm<CommentOn> form, Button open) {
        beside.remove(form);
        removeClassName("sel");
        open.setVisible(true);
        open.focus();
    }
}
