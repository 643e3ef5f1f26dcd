package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.SealedInputs;
import org.partnershipportal.consultation.input.StatementRow;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-INP-09: the custodian downloads an encrypted identity statement, with a reason that is kept (R14.8). */
@Route(":acting/protected")
@OpenTo(Permission.READ_IDENTITY_STATEMENT)
class StatementsView extends ActingPage {

    private static final int LONGEST_REASON = 1_000;

    /** Why a statement is read, which is kept. */
    record Why(String reason) {
        Why {
            FieldChecks checks = new FieldChecks(Why.class);
            reason = checks.text("reason", reason, LONGEST_REASON);
            checks.done();
        }
    }

    private final SealedInputs sealed;
    private final Calls calls;

    StatementsView(Actors actors, SealedInputs sealed, Calls calls) {
        super(actors);
        this.sealed = sealed;
        this.calls = calls;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("input.statements.title"));
        add(
                new PageHeader(getTranslation("input.statements.title")).lead(getTranslation("input.statements.lead")),
                new ListPage("input.statements.", this::rows).show());
    }

    private Slice<Row> rows(int from, int max) {
        Slice<StatementRow> part = sealed.statements(actor(), from, max);
        Map<CallId, CallSummary> known = calls.summaries(
                actor(), part.rows().stream().map(StatementRow::call).collect(Collectors.toSet()));
        InputWording wording = new InputWording(reader());
        return part.map(statement -> row(wording, statement, known.get(statement.call())));
    }

    private Row row(InputWording wording, StatementRow statement, @Nullable CallSummary call) {
        LocalizedText title = call == null
                ? new LocalizedText(
                        getTranslation("input.statements.call-gone"), language().tag())
                : wording.title(call);
        Row row = new Row(new TextWithLanguage(title, language()))
                .meta(getTranslation("input.statements.left", wording.moment(statement.leftAt())));
        if (statement.downloadedAt() != null) {
            row.meta(getTranslation("input.statements.read", wording.moment(statement.downloadedAt())));
        }
        return row.end(new Button(getTranslation("shared.verb.download"), click -> ask(statement)));
    }

    /** Asks for the reason first; the download itself asks again who may. */
    private void ask(StatementRow statement) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("input.statements.question"));
        dialog.setWidth("32rem");
        TextArea reason = new TextArea(getTranslation("shared.field.reason"));
        CommandForm<Why> form = new CommandForm<>(Why.class).required(Why::reason, reason);
        Button go = new Button(
                getTranslation("shared.verb.continue"),
                click -> form.read().ifPresent(why -> offer(dialog, statement, why.reason())));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(new Paragraph(getTranslation("input.statements.consequence")), form);
        dialog.getFooter().add(new Button(getTranslation("shared.verb.cancel"), click -> dialog.close()), go);
        dialog.open();
    }

    private void offer(Dialog dialog, StatementRow statement, String reason) {
        sealed.requireStatement(actor(), statement.input());
        DownloadHandler file = event -> {
            byte[] encrypted = sealed.readStatement(actor(), statement.input(), reason);
            SentDownload.begin(event, "statement.p7m", "application/pkcs7-mime");
            event.getOutputStream().write(encrypted);
        };
        Anchor link = new Anchor(file, getTranslation("input.statements.save"));
        link.addClassNames("btn", "p");
        dialog.removeAll();
        dialog.getFooter().removeAll();
        dialog.add(new Paragraph(getTranslation("input.statements.decrypt")), link);
        dialog.getFooter().add(new Button(getTranslation("shared.verb.close"), click -> dialog.close()));
        link.getElement().executeJs("this.focus()");
    }
}
