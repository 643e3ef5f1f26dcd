package org.partnershipportal.consultation.assessment;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.partnershipportal.consultation.assessment.WordSearch.Searched;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentTexts;
import org.partnershipportal.platform.limits.SlowWork;
import org.springframework.stereotype.Component;

/**
 * Reads the cleaned copies that would be published with an input, outside any transaction; a file that cannot be read
 * in time counts as unknown, and somebody has to check it (decision 45).
 */
@Component
class FileSearch {

    private static final Duration FOR_ONE = Duration.ofSeconds(30);
    private static final Duration FOR_ALL = Duration.ofSeconds(60);

    private final DocumentTexts documents;
    private final SlowWork slow;

    FileSearch(DocumentTexts documents, SlowWork slow) {
        this.documents = documents;
        this.slow = slow;
    }

    /** @throws TryLater if too many files are being searched */
    FileTexts read(SubmittedInput submitted) {
        return read(submitted, FOR_ALL);
    }

    /**
     * The same in the time that is left to the one who asks; what is not read in it is not known.
     *
     * @throws TryLater if too many files are being searched
     */
    FileTexts read(SubmittedInput submitted, Duration left) {
        return slow.run(SlowWork.Kind.FILES, () -> search(submitted, left.compareTo(FOR_ALL) < 0 ? left : FOR_ALL));
    }

    private FileTexts search(SubmittedInput submitted, Duration time) {
        long until = System.nanoTime() + time.toNanos();
        Map<DocumentId, Searched> texts = new HashMap<>();
        for (DocumentDetails file : Publishing.files(submitted)) {
            Duration left = Duration.ofNanos(until - System.nanoTime());
            if (file.publishable() && left.isPositive()) {
                documents
                        .of(Actor.system(), file.id(), left.compareTo(FOR_ONE) < 0 ? left : FOR_ONE)
                        .ifPresent(text -> texts.put(file.id(), Searched.of(text)));
            }
        }
        return new FileTexts(texts);
    }
}
