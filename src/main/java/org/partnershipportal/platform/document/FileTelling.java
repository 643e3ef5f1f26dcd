package org.partnershipportal.platform.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/** Tells people of the files of a record as they sent them. */
@Component
public class FileTelling {

    private final Documents documents;

    FileTelling(Documents documents) {
        this.documents = documents;
    }

    /** The names of files, as fields of the record say them, with the numbers of {@link #tell}. */
    public static List<String> names(List<DocumentDetails> files) {
        List<String> names = new ArrayList<>();
        for (DocumentDetails file : files) {
            names.add(names.size() + 1 + ": " + file.name());
        }
        return names;
    }

    /**
     * Tells of these; one that is still being checked, or was refused, is left out: nobody gets it.
     *
     * @param prefix the beginning of each file's name in the copy; a number follows
     */
    public void tell(Actor actor, List<DocumentDetails> files, String prefix, PersonalData.Telling to)
            throws IOException {
        int number = 0;
        for (DocumentDetails file : files) {
            number++;
            if (file.status() == DocumentStatus.READY) {
                tell(
                        actor,
                        file,
                        prefix + number + "." + file.type().extensions().getFirst(),
                        to);
            }
        }
    }

    private void tell(Actor actor, DocumentDetails file, String name, PersonalData.Telling to) throws IOException {
        try (DocumentContent content = documents.open(actor, file.id(), DocumentForm.ORIGINAL)) {
            to.file(name, out -> content.stream().transferTo(out));
        } catch (NotFound | NotAllowed gone) {
            // It was removed at this moment, or is no longer what was stored.
        }
    }
}
