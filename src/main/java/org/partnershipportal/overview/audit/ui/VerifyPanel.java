package org.partnershipportal.overview.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.overview.audit.Trail;
import org.partnershipportal.overview.audit.TrailVerification;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;

/** UC-AUD-02: checks the trail while the page stays usable, shows the progress, and then what was found. */
final class VerifyPanel extends Section {

    private static final int POLL_MILLISECONDS = 500;

    private final Trail trail;
    private final Reader reader;
    private final Button button;
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Div result = new Div();

    VerifyPanel(Trail trail, Supplier<Actor> actor, Reader reader) {
        this.trail = trail;
        this.reader = reader;
        button = new Button(getTranslation("audit.verify.button"), click -> start(actor.get()));
        button.setDisableOnClick(true);
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("audit.verify.running"));
        result.getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("audit.verify.button"));
        addClassName("stack");
        add(bar, result);
    }

    Button button() {
        return button;
    }

    private void start(Actor actor) {
        UI ui = button.getUI().orElseThrow();
        result.removeAll();
        bar.setValue(0);
        bar.setVisible(true);
        ui.setPollInterval(POLL_MILLISECONDS);
        Thread.startVirtualThread(() -> {
            try {
                verify(ui, actor);
            } catch (UIDetachedException left) {
                // The auditor left the page; nobody waits for the result any more.
                Thread.currentThread().interrupt();
            }
        });
    }

    private void verify(UI ui, Actor actor) {
        Optional<TrailVerification> found = Optional.empty();
        try {
            found = Optional.of(
                    trail.verify(actor, percent -> ui.accessSynchronously(() -> bar.setValue((double) percent))));
        } finally {
            Optional<TrailVerification> shown = found;
            ui.accessSynchronously(() -> finish(ui, shown));
        }
    }

    private void finish(UI ui, Optional<TrailVerification> verification) {
        ui.setPollInterval(-1);
        bar.setVisible(false);
        button.setEnabled(true);
        result.removeAll();
        result.add(verification.map(this::told).orElseGet(this::broken));
    }

    private Component broken() {
        return note("warn", Icon.WARNING, new Paragraph(getTranslation("audit.verify.broken")));
    }

    private Component told(TrailVerification verification) {
        String scope = getTranslation(
                "audit.verify.scope",
                verification.rows(),
                verification.checkpoints(),
                verification.waiting(),
                Formats.readersTime(verification.at(), reader.zone(), reader.language()));
        if (verification.sound()) {
            return note("ok", Icon.DONE, strong("audit.verify.sound"), new Paragraph(scope));
        }
        UnorderedList findings = new UnorderedList();
        verification
                .findings()
                .forEach(finding ->
                        findings.add(new ListItem(getTranslation(finding.kind().key(), finding.place()))));
        return note("warn", Icon.WARNING, strong("audit.verify.unsound"), findings, new Paragraph(scope));
    }

    private Component strong(String key) {
        Paragraph sentence = new Paragraph(getTranslation(key));
        sentence.addClassName("strong");
        return sentence;
    }

    private static Component note(String tone, Icon icon, Component... content) {
        Div words = new Div(content);
        words.addClassNames("stack", "s2");
        Span drawn = icon.create();
        Div note = new Div(drawn, words);
        note.addClassNames("note", tone);
        return note;
    }
}
