package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * The head of a page: the way back, the heading, a sentence, what is known at a glance, and what one may do: one primary
 * action, few others, the rest under "More". After a navigation the heading takes the focus, for the framework moves none.
 */
@JavaScript("context://js/portal.js")
public final class PageHeader extends Header {
    private final Div words = new Div();
    private final Div actions = new Div();
    private final Div meta = new Div();
    private final H1 heading;
    private @Nullable MenuButton more;

    public PageHeader(String title) {
        this(new H1(title));
    }

    /** With a record's title, marked with its own language where that is not the reader's. */
    public PageHeader(LocalizedText title, Language reader) {
        this(new H1(new TextWithLanguage(title, reader)));
        String original = TextWithLanguage.note(title, reader);
        if (!original.isEmpty()) {
            Paragraph note = new Paragraph(original);
            note.addClassName("m");
            words.add(note);
        }
    }

    /** With a name, which needs no note of its language. */
    public static PageHeader of(LocalizedText name, Language reader) {
        return new PageHeader(new H1(new TextWithLanguage(name, reader)));
    }

    private PageHeader(H1 heading) {
        this.heading = heading;
        heading.getElement().setAttribute("tabindex", "-1");
        words.addClassNames("stack", "s2");
        words.add(heading);
        actions.addClassNames("row", "actions");
        meta.addClassNames("row", "meta");
        Div line = new Div(words, actions);
        line.addClassName("headrow");
        addClassName("head");
        add(line);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        heading.getElement().executeJs("window.Portal && window.Portal.heading(this)");
    }

    /**
     * The way back to the list or record above.
     *
     * @param path the address below {@code /app/}
     */
    public PageHeader back(String text, String path) {
        AppLink link = new AppLink(text, path).withIcon(Icon.BACK);
        link.addClassName("back");
        addComponentAsFirst(link);
        return this;
    }

    /** Short texts above the heading, such as which of several it is. */
    public PageHeader above(List<String> pieces) {
        Div line = new Div();
        line.addClassNames("row", "m");
        pieces.forEach(piece -> line.add(new Span(piece)));
        words.addComponentAsFirst(line);
        return this;
    }

    /** A sentence under the heading. */
    public PageHeader lead(String sentence) {
        return lead(new Span(sentence));
    }

    /** A sentence under the heading. */
    public PageHeader lead(Component sentence) {
        Paragraph lead = new Paragraph(sentence);
        lead.addClassName("lead");
        words.add(lead);
        return this;
    }

    /** What is known at a glance: badges and short texts. */
    public PageHeader meta(Component... pieces) {
        meta.add(pieces);
        if (meta.getParent().isEmpty()) {
            add(meta);
        }
        return this;
    }

    /** A short text among what is known at a glance; nothing if it is empty. */
    public PageHeader meta(String text) {
        return text.isEmpty() ? this : meta(new Span(text));
    }

    /** The page's one primary action: a button or an {@link AppLink}. */
    public PageHeader primary(Component action) {
        if (action instanceof Button button) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else if (action instanceof AppLink link) {
            link.asPrimary();
        }
        actions.addComponentAsFirst(action);
        return this;
    }

    /** Another action; two at most, further ones belong under {@link #more}. */
    public PageHeader secondary(Component action) {
        if (action instanceof AppLink link) {
            link.asButton();
        }
        if (more == null) {
            actions.add(action);
        } else {
            actions.addComponentAtIndex(actions.indexOf(more), action);
        }
        return this;
    }

    /** An action that stands in the menu "More". */
    public PageHeader more(String text, Runnable act) {
        if (more == null) {
            more = new MenuButton(getTranslation("uikit.page.more"));
            actions.add(more);
        }
        more.item(text, act);
        return this;
    }
}
