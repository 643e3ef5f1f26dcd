package org.partnershipportal.consultation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.zip.ZipOutputStream;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;

/** One input for its call's report team to download: its answers on paper, nothing redacted, and its attachments. */
@Service
@ForOwnPages
public class InputPapers {

    private final Assessments assessments;
    private final SubmittedInputs inputs;
    private final Calls calls;
    private final Attachments attachments;
    private final Clock clock;

    InputPapers(Assessments assessments, SubmittedInputs inputs, Calls calls, Attachments attachments, Clock clock) {
        this.assessments = assessments;
        this.inputs = inputs;
        this.calls = calls;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * The answers with what the report team knows of the input; it says on each page that it is for the team alone.
     *
     * @throws NotFound for everyone but the report team of its call, and once it is withdrawn
     * @throws NotYetReadable before its time
     */
    @Requires(Permission.READ_DESK)
    public Paper paper(Actor actor, InputId id, Language language) {
        AssessmentDetails details = assessments.details(actor, id);
        CallDetails call = calls.details(actor, details.submitted().call());
        return InputPaper.of(call, details, language, clock.instant());
    }

    /** Whether files came with it; refusals as above. */
    @Requires(Permission.READ_DESK)
    public boolean hasAttachments(Actor actor, InputId id) {
        return !inputs.read(actor, id).files().isEmpty();
    }

    /** Writes an archive of the files that came with it; the stream stays open. Refusals as above, before the first byte. */
    @Requires(Permission.READ_DESK)
    public void attachments(Actor actor, InputId id, OutputStream out) throws IOException {
        SubmittedInput submitted = inputs.read(actor, id);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        attachments.add(zip, "", actor, submitted.files());
        zip.finish();
    }
}
