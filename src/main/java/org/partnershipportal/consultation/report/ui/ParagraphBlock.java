package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.coding.PassageCoverage;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.report.CitationDetails;
import org.partnershipportal.consultation.report.ParagraphDetails;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.ChangedText;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Icon;

/**
 * One paragraph in the report: shown for reading and opened in place for writing. Changes are saved automatically; a
 * colleague's changes are shown as a difference.
 */
final class ParagraphBlock extends Section {

    /** What the report does for its paragraphs. */
    interface Acts {

        /** Where a part of a paragraph is saved. */
        String address(ParagraphBlock block, String part);

        /** The page to which one comes by signing in again. */
        String signIn();

        /** A paragraph is being written: the others are closed, and passages are offered for it. */
        void opened(ParagraphBlock block);

        /** Something of it was saved. */
        void saved(ParagraphBlock block);

        /** Moves it by one. */
        void move(ParagraphBlock block, boolean up);

        /** Moves another one to its place. */
        void move(ParagraphId other, ParagraphBlock place);

        /** Takes it away. */
        void remove(ParagraphBlock block);

        /** Adds one behind it. */
        void follow(ParagraphBlock block);

        /** Chips of what it cites. */
        CitationChips.Acts citations(ParagraphBlock block);
    }

    private final ParagraphId id;
    private final ReportWording wording;
    private final Language language;
    private final Acts acts;
    private final boolean writable;
    private final Span number = new Span();
    private final Div written = new Div();
    private final Div changes = new Div();
    private final Div lately = new Div();
    private final Div cites = new Div();
    private final Div foot = new Div();
    private final @Nullable ParagraphGrip grip;
    private final List<ShortcutRegistration> keys = new ArrayList<>();
    private final Map<Button, String> named = new LinkedHashMap<>();
    private final Button edit;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Button done;
    private @Nullable ParagraphDetails shown;
    private @Nullable ParagraphDetails read;
    private @Nullable ParagraphFields fields;
    private long seen;
    private int of;

    ParagraphBlock(ParagraphId id, ReportWording wording, Language language, boolean writable, Acts acts) {
        this.id = id;
        this.wording = wording;
        this.language = language;
        this.writable = writable;
        this.acts = acts;
        edit = tool("shared.verb.edit", () -> open(false));
        edit.setIcon(Icon.PENCIL.small());
        up = tool("report.paragraph.up", () -> acts.move(this, true));
        down = tool("report.paragraph.down", () -> acts.move(this, false));
        remove = tool("shared.verb.remove", this::askToRemove);
        done = tool("report.paragraph.done", this::leave);
        named.remove(edit);
        foot.add(edit, up, down, remove, done);
        foot.setVisible(writable);
        number.addClassName("pn");
        written.addClassNames("stack", "s2");
        foot.addClassName("tools");
        lately.addClassName("say");
        Div content = new Div(written, changes, lately, cites, foot);
        content.addClassNames("stack", "s2");
        addClassName("pp");
        add(number, content);
        grip = writable ? new ParagraphGrip(id, this, other -> acts.move(other, this)) : null;
        if (grip != null) {
            add(grip);
            written.addClickListener(click -> {
                if (!isOpen()) {
                    open(false);
                }
            });
            shortcut(Key.ARROW_UP, KeyModifier.ALT, () -> acts.move(this, true));
            shortcut(Key.ARROW_DOWN, KeyModifier.ALT, () -> acts.move(this, false));
        }
    }

    private ShortcutRegistration shortcut(Key key, KeyModifier modifier, Runnable act) {
        return Shortcuts.addShortcutListener(this, act::run, key, modifier).listenOn(this);
    }

    ParagraphId id() {
        return id;
    }

    /** The edition that was saved or seen last; 0 while nothing is saved. */
    long edition() {
        return seen;
    }

    /** Its number; 0 while nothing is saved. */
    int number() {
        return shown == null ? 0 : shown.number();
    }

    boolean isOpen() {
        return fields != null;
    }

    boolean hasHeading() {
        return shown != null && !shown.heading().isEmpty();
    }

    /** What it cites, as it was read last. */
    List<CitationDetails> citations() {
        return shown == null ? List.of() : shown.citations();
    }

    /** Takes over what is saved of it. */
    void show(ParagraphDetails now, int count, Map<PassageId, PassageCoverage.Place> places) {
        ParagraphDetails before = shown;
        boolean own = now.edition() <= seen;
        seen = Math.max(seen, now.edition());
        of = count;
        shown = now;
        number.setText(wording.text("report.paragraph.number", now.number()));
        setAriaLabel(name());
        if (before == null || !before.citations().equals(now.citations()) || before.number() != now.number()) {
            cites.removeAll();
            cites.add(new CitationChips(
                    wording,
                    wording.text("report.cite.of", now.number()),
                    now.citations(),
                    places,
                    acts.citations(this)));
        }
        if (before == null) {
            changes.removeAll();
        }
        if (!isOpen()) {
            if (read == null
                    || !read.heading().equals(now.heading())
                    || !read.text().equals(now.text())) {
                read(now);
            }
            if (before != null && !own && !before.text().equals(now.text())) {
                tellOfChange(before.text(), now.text());
            }
        }
        tellWhen(now.colleague());
        tools();
    }

    /** Tells that a colleague writes here too, whether there is a difference to show or not. */
    private void tellWhen(@Nullable Instant colleague) {
        lately.removeAll();
        lately.setVisible(writable && colleague != null);
        if (writable && colleague != null) {
            lately.add(Icon.PEOPLE.small(), new Span(wording.text("report.paragraph.lately", wording.time(colleague))));
        }
    }

    /** Its name, such as "Paragraph 7". */
    String name() {
        return shown == null
                ? wording.text("report.paragraph.new")
                : wording.text("publishedreport.link.paragraph", shown.number());
    }

    private void read(ParagraphDetails now) {
        read = now;
        written.removeAll();
        if (!now.heading().isEmpty()) {
            written.add(ReportWording.heading(now.heading(), language));
        }
        written.add(ReportWording.written(now.text(), language));
        if (writable) {
            written.getElement().setAttribute("data-opens", "");
        }
    }

    /** A colleague has taken it away while it is being written: what is written in it becomes a new paragraph at its place. */
    void removed() {
        shown = null;
        seen = 0;
        number.setText("");
        setAriaLabel(name());
        cites.removeAll();
        tellWhen(null);
        Objects.requireNonNull(fields).restart();
        Div say = new Div(Icon.PEOPLE.small(), new Span(wording.text("report.paragraph.removed")));
        say.addClassName("say");
        say.getElement().setAttribute("role", "status");
        changes.removeAll();
        changes.add(say);
        tools();
    }

    /** Tells that a colleague changed it, and shows on request what. */
    private void tellOfChange(String before, String now) {
        ChangedText changed = new ChangedText(before, now);
        changed.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        changed.setVisible(false);
        Button show = new Button(wording.text("report.paragraph.show"));
        show.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        show.addClickListener(click -> {
            changed.setVisible(!changed.isVisible());
            show.setText(wording.text(changed.isVisible() ? "report.paragraph.hide" : "report.paragraph.show"));
        });
        Div say = new Div(Icon.PEOPLE.small(), new Span(wording.text("report.paragraph.colleague")), show);
        say.addClassName("say");
        say.getElement().setAttribute("role", "status");
        changes.removeAll();
        changes.add(say, changed);
    }

    /** Opens it where it stands. */
    void open(boolean withHeading) {
        if (fields != null) {
            fields.focusText();
            return;
        }
        addClassName("cur");
        changes.removeAll();
        written.removeAll();
        read = null;
        written.getElement().removeAttribute("data-opens");
        boolean headed = shown != null && (withHeading || !shown.heading().isEmpty());
        fields = new ParagraphFields(
                id,
                wording.text("report.paragraph.field", name()),
                shown,
                seen,
                headed ? wording.text("report.paragraph.heading-of", number()) : null,
                language,
                new ParagraphFields.Saving(
                        part -> acts.address(this, part), acts.signIn(), this::saved, () -> acts.saved(this)));
        written.add(fields);
        keys.add(Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE).listenOn(this));
        keys.add(shortcut(Key.ENTER, KeyModifier.CONTROL, () -> acts.follow(this)));
        tools();
        acts.opened(this);
    }

    private void saved(long edition) {
        seen = Math.max(seen, edition);
        acts.saved(this);
    }

    /** Closes it once everything in it is saved; what is not saved stays open. */
    void close() {
        close(() -> {});
    }

    /** The same, after which the focus is on what opens it again. */
    private void leave() {
        close(edit::focus);
    }

    private void close(Runnable then) {
        getElement().executeJs(ReportWording.SAVES).then(Boolean.class, all -> {
            if (all && isOpen()) {
                closed();
                then.run();
            }
        });
    }

    private void closed() {
        fields = null;
        keys.forEach(ShortcutRegistration::remove);
        keys.clear();
        removeClassName("cur");
        acts.saved(this);
        tools();
    }

    /** Leads to where it stands. */
    void lead() {
        getElement().executeJs(ReportWording.LEADS);
    }

    /** Gives it the focus: its text, or what opens it. */
    void focus() {
        if (fields != null) {
            fields.focusText();
        } else {
            edit.focus();
        }
    }

    /** The buttons stay where they are, for the focus may be on one while something is saved. */
    private void tools() {
        if (grip != null) {
            grip.setVisible(number() > 0);
            grip.takeParagraphs(!isOpen());
        }
        edit.setVisible(!isOpen());
        edit.setAriaLabel(wording.text("report.paragraph.edit-of", number()));
        up.setVisible(isOpen() && number() > 1);
        down.setVisible(isOpen() && number() > 0 && number() < of);
        remove.setVisible(isOpen() && number() > 0);
        done.setVisible(isOpen());
        named.forEach((button, key) -> button.setAriaLabel(wording.text(key) + ": " + name()));
    }

    private void askToRemove() {
        Confirm.askToEnd(
                wording.text("shared.verb.remove"),
                wording.text("report.paragraph.remove-means"),
                wording.text("shared.verb.remove"),
                () -> acts.remove(this));
    }

    private Button tool(String key, Runnable act) {
        Button button = new Button(wording.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        named.put(button, key);
        return button;
    }
}
