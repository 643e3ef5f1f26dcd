package org.partnershipportal.consultation.call;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * What a call says and asks: the part that is versioned once it is open, and that is exported.
 *
 * @param original the language it was first written in; each text that must be there is there in it
 * @param texts what it says
 * @param questionnaire what it asks
 * @param rules what it allows
 * @param themes codes of the taxonomy
 * @param standards the rules it is about
 * @param mandate the resolution or mandate it rests on, as cited; may be empty
 */
public record CallContent(
        Language original,
        CallTexts texts,
        Questionnaire questionnaire,
        CallRules rules,
        List<String> themes,
        List<RuleRef> standards,
        String mandate) {

    public CallContent {
        themes = List.copyOf(themes);
        standards = List.copyOf(standards);
    }

    /** With other texts. */
    public CallContent saying(CallTexts other) {
        return new CallContent(original, other, questionnaire, rules, themes, standards, mandate);
    }

    /** With other questions. */
    public CallContent asking(Questionnaire other) {
        return new CallContent(original, texts, other, rules, themes, standards, mandate);
    }

    /** How much of it stands in each of the six languages. */
    public List<LanguageShare> languages() {
        return Stream.of(Language.values())
                .map(language -> LanguageShare.of(texts, questionnaire, language))
                .toList();
    }

    /** The languages in which it can be read, for a reader: "English and Arabic (2 of 8 texts and 0 of 10 questions)". */
    public String readableIn(Language reader) {
        return Formats.list(
                languages().stream()
                        .filter(LanguageShare::isThere)
                        .map(share -> share.named(reader))
                        .toList(),
                reader);
    }

    /** By what it is found in a list, in every language that it has. */
    String searchWords() {
        return Stream.concat(
                        Stream.of(texts.title(), texts.issuedBy(), texts.purpose())
                                .flatMap(text -> text.byLanguage().values().stream()),
                        Stream.of(mandate))
                .map(SearchWords::folded)
                .collect(Collectors.joining("\n"));
    }

    /** How many questions are asked of everyone, as a task list counts them, and how many more only after certain answers. */
    public Sentence asked() {
        int depending = questionnaire.depending();
        Sentence always = Sentence.of(
                "call.fact.questions-count", questionnaire.questions().size() - depending);
        return depending == 0 ? always : Sentence.of("call.fact.questions-depending", always, depending);
    }
}
