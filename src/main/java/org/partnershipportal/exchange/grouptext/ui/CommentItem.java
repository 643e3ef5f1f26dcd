package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.grouptext.CommentRow;
import org.partnershipportal.exchange.grouptext.CommentStatus;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;

/** One comment: who says what, what became of it and why, and what the reader can do about it. */
final class CommentItem extends ListItem {

    /** What is done about a comment. */
    interface Acts {
        /** Asks for a reason, and accepts it or does not. */
        void decide(CommentRow comment, boolean accepted);

        /** Asks, and removes its words. */
        void remove(CommentRow comment);
    }

    private final GroupTextWording wording;
    private final Set<String> noted = new HashSet<>();

    /**
     * @param shown number of the version beside which it stands
     * @param quoted whether what its paragraph said stands with it, because the paragraph is no longer there
     */
    CommentItem(CommentRow comment, int shown, boolean quoted, GroupTextWording wording, Acts acts) {
        this.wording = wording;
        addClassName("cm");
        Span author = new Span(wording.author(comment.author(), comment.organisation()));
        author.addClassName("strong");
        Div head = new Div(author, badge(comment));
        head.addClassNames("row", "between");
        add(head);
        if (quoted) {
            labelled("grouptext.comment.on-words", comment.onWords());
        }
        LocalizedText words = comment.words();
        add(
                words == null
                        ? Wording.small(wording.text(comment.removedKey()))
                        : TextWithLanguage.block(words, wording.language(), noted));
        labelled("grouptext.comment.proposes", comment.proposed());
        labelled("grouptext.comment.why", comment.reason());
        OrganisationSummary decider = comment.decider();
        if (decider != null) {
            add(Wording.small(
                    wording.text("grouptext.comment.decided-by", decider.name().text())));
        }
        if (comment.decidable() && isOpen(comment)) {
            if (comment.own()) {
                add(Wording.small(wording.text("grouptext.decide.own")));
            }
            add(decision(comment, acts));
        }
        Div foot = new Div(Wording.small(when(comment, shown)));
        foot.addClassNames("row", "between");
        MenuButton more = more(comment, acts);
        if (!more.isEmpty()) {
            foot.add(more);
        }
        add(foot);
    }

    /** Once a question that stands before the page has closed. */
    void takeFocus() {
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("requestAnimationFrame(() => this.focus({ preventScroll: true }))");
    }

    private static boolean isOpen(CommentRow comment) {
        return comment.status() == CommentStatus.TO_BE_DECIDED;
    }

    private StatusBadge badge(CommentRow comment) {
        String word = comment.into() == null
                ? wording.text(comment.status().key())
                : wording.text("grouptext.comment.taken-into", comment.into());
        return comment.status() == CommentStatus.NOT_ACCEPTED
                ? new StatusBadge(comment.status().tone(), Icon.CLOSE, word)
                : new StatusBadge(comment.status().tone(), word);
    }

    private void labelled(String key, @Nullable LocalizedText text) {
        if (text != null) {
            Component block = TextWithLanguage.block(text, wording.language(), noted);
            Span label = new Span(wording.text(key));
            label.addClassName("strong");
            Div why = new Div(label, block);
            why.addClassName("why");
            add(why);
        }
    }

    private String when(CommentRow comment, int shown) {
        String when = wording.day(comment.madeAt());
        return comment.onVersion() == shown
                ? when
                : wording.text("shared.field.dotted", when, wording.text("grouptext.comment.on", comment.onVersion()));
    }

    private Div decision(CommentRow comment, Acts acts) {
        Div decision = new Div(
                tool("grouptext.decide.accept", comment, () -> acts.decide(comment, true)),
                tool("grouptext.decide.decline", comment, () -> acts.decide(comment, false)));
        decision.addClassNames("row", "cmtools");
        return decision;
    }

    /** What is rarely done: deciding otherwise, and removing. */
    private MenuButton more(CommentRow comment, Acts acts) {
        String name = named("uikit.page.more", comment);
        MenuButton more = new MenuButton(Icon.MORE.create(), name);
        more.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.setAriaLabel(name);
        if (comment.decidable() && !isOpen(comment)) {
            more.item(wording.text("grouptext.decide.accept"), () -> acts.decide(comment, true));
            more.item(wording.text("grouptext.decide.decline"), () -> acts.decide(comment, false));
        }
        if (comment.removable()) {
            more.item(wording.text("shared.verb.remove"), () -> acts.remove(comment));
        }
        return more;
    }

    private Button tool(String key, CommentRow comment, Runnable act) {
        Button tool = new Button(wording.text(key), click -> act.run());
        tool.addThemeVariants(ButtonVariant.LUMO_SMALL);
        tool.setAriaLabel(named(key, comment));
        return tool;
    }

    private String named(String key, CommentRow comment) {
        return wording.text(
                "shared.field.named", wording.text(key), wording.author(comment.author(), comment.organisation()));
    }
}
