package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CleaningProcessTests {

    @Test
    void tellsWhyAFileIsRefusedByItsExitCodeAndByNoOther() {
        assertThat(IntStream.rangeClosed(-1, 255)
                        .mapToObj(CleaningProcess::reason)
                        .flatMap(Optional::stream))
                .containsExactlyElementsOf(List.of(
                        DocumentRefusal.ENCRYPTED,
                        DocumentRefusal.ARCHIVE_BOMB,
                        DocumentRefusal.UNREADABLE,
                        DocumentRefusal.CANNOT_BE_CLEANED,
                        DocumentRefusal.ENCODING));
        assertThat(CleaningProcess.reason(0)).isEmpty();
        assertThat(CleaningProcess.reason(41)).contains(DocumentRefusal.ARCHIVE_BOMB);
    }
}
