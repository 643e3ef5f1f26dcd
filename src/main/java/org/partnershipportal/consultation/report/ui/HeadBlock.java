package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.SavedField;

/** The title and introduction, shown for reading and opened in place for writing. */
final class HeadBlock extends Section {

    private static final int ROWS = 4;

    private final ReportWording wording;
    private final boolean writable;
    private final Function<String, String> address;
    private final String signIn;
    private final Runnable saved;
    private @Nullable ShortcutRegistration escape;
    private @Nullable ReportDetails shown;
    private @Nullable Button edit;
    private long seen;

    /**
     * @param address where a part is saved
     * @param signIn the page to which one comes by signing in again
     * @param saved told when something was saved
     */
    HeadBlock(
            ReportWording wording, boolean writable, Function<String, String> address, String signIn, Runnable saved) {
        this.wording = wording;
        this.writable = writable;
        this.address = address;
        this.signIn = signIn;
        this.saved = saved;
        addClassNames("pp", "stack", "s2");
        setAriaLabel(wording.text("report.desk.head"));
    }

    boolean isOpen() {
        return escape != null;
    }

    void show(ReportDetails now) {
        shown = now;
        seen = Math.max(seen, now.edition());
        if (!isOpen()) {
            read(now);
        }
    }

    private void read(ReportDetails now) {
        removeAll();
        H2 title = new H2(now.title());
        title.getElement()
                .setAttribute("lang", now.language().tag())
                .setAttribute("dir", now.language().direction());
        add(title);
        if (!now.introduction().isEmpty()) {
            add(ReportWording.written(now.introduction(), now.language()));
        }
        if (writable) {
            Button opens = button("shared.verb.edit", () -> open(now));
            opens.setIcon(Icon.PENCIL.small());
            opens.setAriaLabel(wording.text("shared.verb.edit") + ": " + wording.text("report.desk.head"));
            edit = opens;
            add(tools(opens));
        }
    }

    private void open(ReportDetails now) {
        removeAll();
        addClassName("cur");
        SavedField title = field("title", "shared.field.title", now.title(), 1);
        Button done = button("report.paragraph.done", this::close);
        done.setAriaLabel(wording.text("report.paragraph.done") + ": " + wording.text("report.desk.head"));
        add(title, field("introduction", "report.desk.introduction", now.introduction(), ROWS), tools(done));
        escape = Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
        title.focusText();
    }

    private SavedField field(String part, String labelKey, String text, int rows) {
        ReportDetails now = Objects.requireNonNull(shown);
        return new SavedField(
                new SavedField.Written("report-" + part, wording.text(labelKey), text, seen, now.language()),
                address.apply(part),
                signIn,
                rows,
                edition -> {
                    seen = Math.max(seen, edition);
                    saved.run();
                });
    }

    /** Leads to it. */
    void lead() {
        getElement().executeJs(ReportWording.LEADS);
    }

    /** Closes it once everything in it is saved; the focus is then on what opens it again. */
    void close() {
        getElement().executeJs(ReportWording.SAVES).then(Boolean.class, all -> {
            ShortcutRegistration key = escape;
            if (all && key != null) {
                key.remove();
                escape = null;
                removeClassName("cur");
                saved.run();
                if (edit != null) {
                    edit.focus();
                }
            }
        });
    }

    private static Div tools(Button... buttons) {
        Div tools = new Div(buttons);
        tools.addClassName("tools");
        return tools;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(wording.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
