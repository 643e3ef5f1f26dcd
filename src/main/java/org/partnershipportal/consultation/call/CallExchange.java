package org.partnershipportal.consultation.call;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a call says, asks and allows as a file, out and in again (src/docs/formats/call.md). Code, dates, team and
 * corrections are of one call only and are not in it; so what is exported, imported and exported again is the same to the
 * byte.
 */
@Service
@Transactional
@ForOwnPages
public class CallExchange {

    /** The largest file that is taken in. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int KILOBYTE = 1024;

    private final Calls calls;
    private final CallRepository drafts;
    private final Clock clock;

    CallExchange(Calls calls, CallRepository drafts, Clock clock) {
        this.calls = calls;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * The file of a call as it is now.
     *
     * @throws NotFound if there is none, or the reader may not know of it
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public byte[] export(Actor actor, CallId id) {
        return ContentJson.written(calls.details(actor, id).content()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Starts a draft that says, asks and allows what a file holds.
     *
     * @throws InvalidInput naming the place in the file that is at fault; if it is too large; if the code is taken
     */
    @Requires(Permission.WRITE_CALL)
    public CallId importCall(Actor actor, byte[] json, CallCode code) {
        CallContent content = ContentChecks.cleaned(ContentJson.read(text(json)));
        return drafts.keep(new Call(code, content, null, actor.person(), actor.ref(), clock.instant()))
                .id();
    }

    private static String text(byte[] json) {
        if (json.length > MOST_BYTES) {
            throw new InvalidInput(Problem.of("file", "call.json.too-large", MOST_BYTES / KILOBYTE));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInput(Problem.of("file", "call.json.no-utf-8"));
        }
    }
}
