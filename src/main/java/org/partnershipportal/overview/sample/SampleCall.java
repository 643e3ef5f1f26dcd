package org.partnershipportal.overview.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.consultation.call.CallFilter;
import org.partnershipportal.consultation.call.CallRow;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Two open sample calls, taken in from the files of {@code /sample} as the secretariat would; what they are about follows
 * real calls of the past.
 */
@Component
@Profile("sample & !production")
class SampleCall {

    private static final int WEEKS = 6;

    private final Calls calls;
    private final CallExchange exchange;
    private final Clock clock;

    SampleCall(Calls calls, CallExchange exchange, Clock clock) {
        this.calls = calls;
        this.exchange = exchange;
        this.clock = clock;
    }

    /**
     * Takes the calls on from wherever an interrupted run has left them.
     *
     * @param colleague the second member of their report teams
     */
    void make(Actor secretariat, SamplePerson colleague) {
        open(secretariat, colleague, "older-persons", WEEKS);
        open(secretariat, colleague, "prison-management", WEEKS * 2);
    }

    private void open(Actor secretariat, SamplePerson colleague, String name, int weeks) {
        CallCode code = new CallCode(name);
        List<CallRow> there =
                calls.list(secretariat, new CallFilter(name, null, null), 0, 1).rows();
        if (there.isEmpty()) {
            exchange.importCall(secretariat, file(name), code);
        }
        CallDetails draft = calls.details(secretariat, code);
        if (draft.status() == CallStatus.DRAFT) {
            calls.edit(secretariat, new EditCall(draft.id(), draft.edition(), name, draft.content(), noonIn(weeks)));
            calls.join(secretariat, draft.id(), colleague.eMail());
            calls.open(secretariat, draft.id());
        }
    }

    private Deadline noonIn(int weeks) {
        return Deadline.of(
                clock.instant()
                        .atZone(Deadline.GENEVA)
                        .toLocalDate()
                        .plusWeeks(weeks)
                        .atTime(LocalTime.NOON),
                Deadline.GENEVA);
    }

    private static byte[] file(String name) {
        try (InputStream json = SampleCall.class.getResourceAsStream("/sample/" + name + ".json")) {
            if (json == null) {
                throw new IllegalStateException("No sample " + name);
            }
            return json.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
