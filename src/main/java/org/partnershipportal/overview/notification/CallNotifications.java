package org.partnershipportal.overview.notification;

import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallEvent;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.clarification.ClarificationEvent;
import org.partnershipportal.consultation.clarification.ClarificationLinks;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.consultation.input.InputRoll.Contributor;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifications about calls: that one opened, to those who chose its themes; changes, to those who are responding; the
 * decision on a request for more time, to the contributor; and a question that was asked, to the report team. Who
 * answers under seal is in no list and is told nothing (R14.8).
 */
@Component
class CallNotifications {

    /** What is said. */
    enum Says implements Message {
        CALL_OPENED(NoticeKind.CALL),
        CALL_CORRECTED(NoticeKind.CALL),
        CALL_EXTENDED(NoticeKind.CALL),
        EXTENSION_GRANTED(NoticeKind.INPUT),
        EXTENSION_DECLINED(NoticeKind.INPUT),
        QUESTION_ASKED(NoticeKind.CALL);

        private final NoticeKind kind;

        Says(NoticeKind kind) {
            this.kind = kind;
        }

        @Override
        public NoticeKind kind() {
            return kind;
        }
    }

    private final Notices notices;
    private final Calls calls;
    private final InputRoll roll;
    private final InputAudience audience;
    private final ThemeChoices themes;
    private final ExtendedDraftRepository extendedDrafts;

    CallNotifications(
            Notices notices,
            Calls calls,
            InputRoll roll,
            InputAudience audience,
            ThemeChoices themes,
            ExtendedDraftRepository extendedDrafts) {
        this.notices = notices;
        this.calls = calls;
        this.roll = roll;
        this.audience = audience;
        this.themes = themes;
        this.extendedDrafts = extendedDrafts;
    }

    @ApplicationModuleListener
    void on(CallEvent event) {
        switch (event) {
            case CallEvent.CallOpened e -> opened(e);
            case CallEvent.CallCorrected e -> contributors(e, Says.CALL_CORRECTED);
            case CallEvent.CallExtended e -> contributors(e, Says.CALL_EXTENDED);
            case CallEvent.ExtensionGranted e -> granted(e);
            case CallEvent.ExtensionDeclined e -> party(e, Says.EXTENSION_DECLINED);
            default -> {
                // What is prepared concerns the secretariat alone, and a deadline that passes was told of before.
            }
        }
    }

    /**
     * Tells the report team that somebody asked about its call (R14.12): once, until nothing waits any more, so that
     * nobody fills their mailboxes. Who asked is told nothing, because nobody knows who it was.
     */
    @ApplicationModuleListener
    void on(ClarificationEvent.ClarificationAsked event) {
        if (event.first()) {
            CallDetails call = calls.details(Actor.system(), event.call());
            notices.tell(
                    Actor.system(),
                    Notify.about(
                            event,
                            call.team(),
                            Says.QUESTION_ASKED,
                            Acting.STAFF,
                            ClarificationLinks.desk(call.code())));
        }
    }

    private void opened(CallEvent.CallOpened event) {
        CallDetails call = calls.details(Actor.system(), event.call());
        Set<PersonId> following =
                themes.following(Actor.system(), call.content().themes());
        Deadline deadline = call.deadline();
        notices.tell(
                Actor.system(),
                Notify.about(event, following, Says.CALL_OPENED, Acting.ME, CallLinks.page(call.code()))
                        .until(deadline == null ? null : deadline.instant()));
    }

    private void contributors(CallEvent event, Message message) {
        String page = CallLinks.page(calls.details(Actor.system(), event.call()).code());
        roll.to(Actor.system(), event.call()).forEach(contributor -> tell(event, contributor, message, page));
    }

    private void granted(CallEvent.ExtensionGranted event) {
        List<Contributor> party = party(event, Says.EXTENSION_GRANTED);
        if (!party.isEmpty() && !extendedDrafts.existsById(event.draft())) {
            extendedDrafts.save(new ExtendedDraft(new InputId(event.draft()), event.call()));
        }
    }

    private List<Contributor> party(CallEvent.OfExtension event, Message message) {
        InputId input = new InputId(event.draft());
        List<Contributor> party = roll.of(Actor.system(), input);
        party.forEach(contributor -> tell(
                event, contributor, message, contributor.lead() ? InputLinks.page(input) : InputLinks.sign(input)));
        return party;
    }

    private void tell(CallEvent event, Contributor contributor, Message message, String path) {
        InputAudience.Party party = audience.of(contributor, InputAudience.WORKING);
        notices.tell(
                Actor.system(),
                Notify.about(event, party.persons(), message, party.acting(), path)
                        .until(audience.lastMinute(contributor)));
    }
}
