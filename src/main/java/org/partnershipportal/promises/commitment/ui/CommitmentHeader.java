package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.commitment.CommitmentDetails;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentStatus;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.SayWhy;
import org.partnershipportal.promises.commitment.TextPhase;

/** The head of a commitment's page: what it is, how it stands, and what the reader can do to it now. */
final class CommitmentHeader {

    private final Commitments commitments;
    private final Supplier<Actor> actor;
    private final CommitmentWording wording;
    private final UnaryOperator<String> path;
    private final Consumer<String> done;

    /**
     * @param actor asks who acts, at each act
     * @param path the address of one below the application
     * @param done says that something was done, by its key, and shows the page again
     */
    CommitmentHeader(
            Commitments commitments,
            Supplier<Actor> actor,
            CommitmentWording wording,
            UnaryOperator<String> path,
            Consumer<String> done) {
        this.commitments = commitments;
        this.actor = actor;
        this.wording = wording;
        this.path = path;
        this.done = done;
    }

    /** @param mayAssess whether the reader can place an assessment beside it */
    PageHeader of(CommitmentDetails details, boolean mayAssess) {
        PageHeader header = new PageHeader(details.text().name(), wording.language())
                .back(wording.text("plain.layout.commitments"), path.apply(CommitmentLinks.LIST))
                .meta(wording.status(details.status()));
        if (details.next() != null) {
            header.meta(StatusBadge.warn(wording.text(changeKey(details.phase()))));
        }
        header.meta(new AppLink(wording.state(details.state()), path.apply(CommitmentLinks.state(details.state()))));
        if (details.allows(Permission.CLEAR_COMMITMENT)) {
            header.primary(new Button(wording.text("commitment.clear.verb"), click -> clear(details)));
            header.secondary(new Button(
                    wording.text("commitment.return.verb"),
                    click -> why(
                            details,
                            "commitment.return.",
                            reason -> commitments.sendBack(actor.get(), details.id(), reason))));
        }
        if (details.allows(Permission.DRAFT_COMMITMENT)) {
            addWriting(header, details);
        }
        if (mayAssess && details.isPublic() && details.status() != CommitmentStatus.WITHDRAWN) {
            header.primary(link("commitment.assess.verb", CommitmentLinks.assess(details.id())));
        }
        if (details.allows(Permission.REPORT_PROGRESS)) {
            AppLink report = link("commitment.report.verb", CommitmentLinks.report(details.id()));
            if (details.phase() == TextPhase.CLEARED) {
                header.primary(report);
            } else {
                header.secondary(report);
            }
        }
        if (details.allows(Permission.END_COMMITMENT)) {
            addEnding(header, details);
        }
        return header;
    }

    private AppLink link(String key, String address) {
        return new AppLink(wording.text(key), path.apply(address));
    }

    private void addWriting(PageHeader header, CommitmentDetails details) {
        CommitmentId id = details.id();
        if (details.phase() == TextPhase.IN_CLEARANCE) {
            header.secondary(new Button(wording.text("commitment.take-back.verb"), click -> {
                commitments.takeBack(actor.get(), id, details.edition());
                done.accept("commitment.take-back.done");
            }));
            return;
        }
        if (details.phase() == TextPhase.WRITING && details.gaps().isEmpty()) {
            header.primary(new Button(wording.text("commitment.send.verb"), click -> send(details)));
        }
        header.secondary(
                link(details.isPublic() ? "commitment.edit.title" : "shared.verb.edit", CommitmentLinks.edit(id)));
        if (details.phase() == TextPhase.WRITING) {
            header.more(wording.text("commitment.discard.verb"), () -> discard(details));
        }
    }

    private void addEnding(PageHeader header, CommitmentDetails details) {
        header.more(
                wording.text("commitment.complete.verb"),
                () -> why(
                        details,
                        "commitment.complete.",
                        "commitment.page.evidence",
                        evidence -> commitments.complete(actor.get(), details.id(), evidence)));
        header.more(
                wording.text("commitment.withdraw.verb"),
                () -> why(
                        details,
                        "commitment.withdraw.",
                        reason -> commitments.withdraw(actor.get(), details.id(), reason)));
    }

    private void discard(CommitmentDetails details) {
        Confirm.askToEnd(
                wording.text("commitment.discard.question"),
                wording.text(
                        details.isPublic()
                                ? "commitment.discard.consequence-published"
                                : "commitment.discard.consequence"),
                wording.text("commitment.discard.verb"),
                () -> {
                    commitments.discard(actor.get(), details.id(), details.edition());
                    done.accept("commitment.discard.done");
                });
    }

    private void send(CommitmentDetails details) {
        if (details.isPublic()) {
            why(
                    details,
                    "commitment.send-change.",
                    reason -> commitments.sendChange(actor.get(), details.id(), reason));
            return;
        }
        Confirm.ask(
                wording.text("commitment.send.question"),
                wording.text("commitment.send.consequence"),
                wording.text("commitment.send.verb"),
                () -> {
                    commitments.send(actor.get(), details.id(), details.edition());
                    done.accept("commitment.send.done");
                });
    }

    /** What is read here is what is cleared: if it was changed since, nothing is. */
    private void clear(CommitmentDetails details) {
        Confirm.ask(
                wording.text("commitment.clear.question"),
                wording.text("commitment.clear.consequence"),
                wording.text("commitment.clear.verb"),
                () -> {
                    commitments.clear(actor.get(), details.id(), details.edition());
                    done.accept("commitment.clear.done");
                });
    }

    /** Asks for the reason of an act, whose sentences begin with the key. */
    private void why(CommitmentDetails details, String key, Consumer<SayWhy> act) {
        why(details, key, "shared.field.reason", act);
    }

    private void why(CommitmentDetails details, String key, String label, Consumer<SayWhy> act) {
        CommandForm<SayWhy> form = new CommandForm<>(SayWhy.class)
                .required(SayWhy::reason, new TextArea(wording.text(label)))
                .given(SayWhy::edition, details.edition())
                .required(
                        SayWhy::language,
                        wording.textLanguage(wording.language().tag()));
        Confirm.ask(
                wording.text(key + "question"),
                wording.text(key + "consequence"),
                wording.text(key + "verb"),
                form,
                reason -> {
                    act.accept(reason);
                    done.accept(key + "done");
                });
    }

    /** Key of what is said of a change that is not published. */
    static String changeKey(TextPhase phase) {
        return phase == TextPhase.IN_CLEARANCE ? "commitment.change.in-clearance" : "commitment.change.writing";
    }
}
