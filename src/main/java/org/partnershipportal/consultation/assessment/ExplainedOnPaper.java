package org.partnershipportal.consultation.assessment;

import java.util.List;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.ground.paper.BlackOut;
import org.partnershipportal.ground.paper.PaperBody;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;

/**
 * Writes the explanations of an input, given at its report team's request, into a document; marked as such, with the
 * day.
 */
public final class ExplainedOnPaper {

    private ExplainedOnPaper() {}

    /** A section of its own; none if nothing was explained. */
    public static void write(PaperBody body, List<Explained> all, Language language) {
        if (all.isEmpty()) {
            return;
        }
        BlackOut out = new BlackOut(
                Publication.BAR, new LocalizedText(text(language, "assessment.paper.black"), language.tag()));
        body.section(text(language, "explanation.desk.title"));
        for (Explained one : all) {
            body.subsection(text(language, "assessment.explained.on", Formats.date(one.day(), language)));
            body.paragraph(one.question(), out);
            body.paragraph(one.answer(), out);
        }
    }

    private static String text(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
