package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.partnershipportal.consultation.call.CallAct;
import org.partnershipportal.consultation.call.CallDesk;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Wording;

/** UC-CAL-09: the head of a call's page at the desk: where it stands, what comes next, and what else can be done to it. */
final class DeskHead {

    /** What is done once it is confirmed. */
    interface Acts {
        void open();

        void unschedule();

        void archive();

        void restore();

        void delete();
    }

    private final CallDesk desk;
    private final CallDetails call;
    private final CallWording wording;
    private final UnaryOperator<String> path;
    private final Acts acts;

    /** @param path makes the address of a page below {@code /app/} */
    DeskHead(CallDesk desk, CallWording wording, UnaryOperator<String> path, Acts acts) {
        this.desk = desk;
        this.call = desk.call();
        this.wording = wording;
        this.path = path;
        this.acts = acts;
    }

    /** @param next what is to be done before it can open; empty if there is nothing */
    PageHeader header(Optional<Component> next) {
        PageHeader header = new PageHeader(
                        wording.read(
                                        call.content().texts().title(),
                                        call.content().original())
                                .orElseGet(() -> new LocalizedText(call.code().value(), "en")),
                        wording.language())
                .back(wording.text("plain.layout.calls"), path.apply(CallLinks.LIST))
                .meta(
                        wording.status(call.status(), call.deadline()),
                        Wording.isolated(call.code().value(), "m"));
        Deadline deadline = call.deadline();
        if (call.status().isPublic() && deadline != null) {
            header.meta(wording.left(deadline));
        }
        next.ifPresent(header::primary);
        if (call.can(CallAct.OPEN) && desk.lacking().isEmpty()) {
            header.primary(new Button(wording.text("call.open.act"), click -> askToOpen()));
        }
        header.secondary(new AppLink(wording.text("call.desk.preview"), path.apply(CallLinks.page(call.code()))));
        if (call.can(CallAct.UNSCHEDULE)) {
            header.more(wording.text("call.unschedule.act"), acts::unschedule);
        }
        if (call.can(CallAct.ARCHIVE)) {
            header.more(wording.text("call.archive.act"), this::askToArchive);
        }
        if (call.can(CallAct.RESTORE)) {
            header.more(wording.text("call.restore.act"), acts::restore);
        }
        if (call.can(CallAct.DELETE)) {
            header.more(wording.text("call.delete.act"), this::askToDelete);
        }
        return header;
    }

    private void askToOpen() {
        Confirm.ask(
                wording.text("call.open.question"),
                wording.text("call.open.consequence"),
                wording.text("call.open.act"),
                acts::open);
    }

    private void askToArchive() {
        Confirm.ask(
                wording.text("call.archive.question"),
                wording.text("call.archive.consequence"),
                wording.text("call.archive.act"),
                acts::archive);
    }

    private void askToDelete() {
        Confirm.askToEnd(
                wording.text("call.delete.question"),
                wording.text("call.delete.consequence"),
                wording.text("call.delete.act"),
                acts::delete);
    }
}
