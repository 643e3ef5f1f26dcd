package org.partnershipportal.consultation.call;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * How much of what a call says and asks stands in one language.
 *
 * @param language the language
 * @param texts how many of its texts do
 * @param ofTexts how many texts there are, or must be before it opens
 * @param questions how many of its questions do
 * @param ofQuestions how many questions there are
 */
@ForOwnPages
public record LanguageShare(Language language, int texts, int ofTexts, int questions, int ofQuestions) {

    static LanguageShare of(CallTexts said, Questionnaire questionnaire, Language language) {
        List<Texts> all = said.all();
        int texts = 0;
        int ofTexts = 0;
        for (int i = 0; i < all.size(); i++) {
            texts += standsIn(language, all.get(i)) ? 1 : 0;
            ofTexts += !all.get(i).isEmpty() || CallTexts.mustBeThere(CallTexts.NAMES.get(i)) ? 1 : 0;
        }
        List<Question> asked = questionnaire.questions();
        return new LanguageShare(
                language,
                texts,
                ofTexts,
                (int) asked.stream()
                        .filter(question -> standsIn(language, question.label()))
                        .count(),
                asked.size());
    }

    private static boolean standsIn(Language language, Texts text) {
        return text.byLanguage().containsKey(language);
    }

    /** Whether anything stands in it. */
    public boolean isThere() {
        return texts > 0 || questions > 0;
    }

    /** Whether everything stands in it. */
    public boolean isWhole() {
        return texts == ofTexts && questions == ofQuestions;
    }

    /** How much stands in it, for a reader: "2 of 8 texts and 0 of 10 questions". */
    public String told(Language reader) {
        Stream<String> said = Stream.of(say(reader, "call.texts.there", texts, ofTexts));
        return Formats.list(
                ofQuestions == 0
                        ? said.toList()
                        : Stream.concat(said, Stream.of(say(reader, "call.questions.there", questions, ofQuestions)))
                                .toList(),
                reader);
    }

    /** Its name, with how much stands in it unless everything does. */
    String named(Language reader) {
        String name = Formats.languageName(language.tag(), reader);
        return isWhole() ? name : name + Formats.aside(told(reader), reader);
    }

    private static String say(Language reader, String key, int there, int of) {
        return Translations.standard().text(reader, key, there, of);
    }
}
