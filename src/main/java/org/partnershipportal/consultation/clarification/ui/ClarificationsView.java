package org.partnershipportal.consultation.clarification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.clarification.ClarificationId;
import org.partnershipportal.consultation.clarification.ClarificationLinks;
import org.partnershipportal.consultation.clarification.ClarificationRow;
import org.partnershipportal.consultation.clarification.ClarificationStatus;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.clarification.SetAside;
import org.partnershipportal.ground.plain.Excerpt;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/** UC-CLA-02: the report team reads the questions about its call, pending ones first. */
@Route(":acting/desk/calls/:code/asked")
@OpenTo(Permission.ANSWER_CLARIFICATION)
class ClarificationsView extends ActingPage {

    private final Clarifications clarifications;
    private final Calls calls;
    private final List<PageSlot.Filler> fillers;
    private final Map<ClarificationId, Long> chosen = new HashMap<>();
    private boolean canChoose;

    ClarificationsView(
            Actors actors, Clarifications clarifications, Calls calls, ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.clarifications = clarifications;
        this.calls = calls;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        chosen.clear();
        canChoose = false;
        CallCode code = named(event, "code", CallCode::parse);
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "clarification.desk.");
        Filters.Filter<ClarificationStatus> status =
                filters.choice("status", ClarificationStatus.values(), ClarificationStatus::key);
        ListPage list = new ListPage(
                        "clarification.desk.",
                        filters,
                        (from, max) -> clarifications
                                .list(actor(), code, status.value(), from, max)
                                .map(this::row))
                .show();
        CallDetails call = calls.details(actor, code);
        title(getTranslation("shared.field.questions"));
        add(
                new PageHeader(getTranslation("shared.field.questions"))
                        .back(getTranslation("shared.field.back-to-call"), path(CallLinks.desk(code)))
                        .lead(getTranslation("clarification.desk.lead"))
                        .secondary(new PlainLink(
                                getTranslation("clarification.desk.public"),
                                language().tag() + CallLinks.asked(code))),
                new PageSlot(
                        CallLinks.deskTabs("asked"),
                        new ContentRef("call", call.id().toString()),
                        acting().segment(),
                        fillers),
                list);
        if (canChoose) {
            add(together(list));
        }
    }

    /** Sets those that are chosen aside, for instance when somebody sends many that say nothing. */
    private Card together(ListPage list) {
        TextArea reason = new TextArea(getTranslation("clarification.aside.reason"));
        reason.setMaxLength(SetAside.LONGEST);
        CommandForm<SetAside> form = new CommandForm<>(SetAside.class)
                .read(SetAside::read, () -> chosen)
                .required(SetAside::reason, reason)
                .submitAside(getTranslation("clarification.aside.act-together"), command -> {
                    int done = clarifications.setAside(actor(), command);
                    Toasts.done(getTranslation("clarification.aside.done-together", done));
                    chosen.clear();
                    reason.clear();
                    list.refresh();
                });
        return new Card(
                getTranslation("clarification.aside.together"),
                new Paragraph(getTranslation("clarification.aside.means")),
                form);
    }

    private Checkbox choice(ClarificationRow question, String name) {
        Checkbox choose = new Checkbox(getTranslation("clarification.aside.choose"), chosen.containsKey(question.id()));
        choose.setAriaLabel(getTranslation("clarification.aside.choose-of", name));
        choose.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.put(question.id(), question.edition());
            } else {
                chosen.remove(question.id());
            }
        });
        return choose;
    }

    private Row row(ClarificationRow question) {
        String words = question.asked();
        LocalizedText asked = words == null
                ? new LocalizedText(
                        getTranslation("clarification.one.deleted"), language().tag())
                : new LocalizedText(Excerpt.of(words), question.language().tag());
        Row row = new Row(new AppLink(
                        new TextWithLanguage(asked, language()), path(ClarificationLinks.one(question.id()))))
                .meta(getTranslation("clarification.desk.asked-on", Formats.date(question.askedOn(), language())))
                .end(badge(question.status()));
        if (question.status() == ClarificationStatus.WAITING) {
            canChoose = true;
            row.end(choice(question, asked.text()));
        }
        return row;
    }

    private StatusBadge badge(ClarificationStatus status) {
        String name = getTranslation(status.key());
        return switch (status) {
            case WAITING -> StatusBadge.warn(name);
            case ANSWERED -> StatusBadge.ok(name);
            case SET_ASIDE -> StatusBadge.neutral(name);
        };
    }
}
