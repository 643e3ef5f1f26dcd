package org.partnershipportal.overview.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * Names that many records share, made into words once and not with each record: a practice about four rules has some fifty of them,
 * more than it has sentences.
 */
final class SharedTexts {

    /** Names of rules, themes and countries, of which there are some thousands. */
    private static final Map<LocalizedText, Words> KNOWN = new ConcurrentHashMap<>();

    private SharedTexts() {}

    /** The words of a text in each field, and its symbols. */
    private record Words(Map<String, List<String>> fields, Set<String> symbols) {

        static Words of(LocalizedText text) {
            Map<String, List<String>> fields = new HashMap<>();
            fields.put(SearchFields.WORDS, words(SearchAnalysis.PLAIN, text));
            SearchFields.stemmed(text)
                    .ifPresent(language -> fields.put(
                            SearchFields.stems(language),
                            words(Objects.requireNonNull(SearchAnalysis.STEMS.get(language)), text)));
            return new Words(Map.copyOf(fields), Set.copyOf(SearchAnalysis.symbols(text.text())));
        }

        private static List<String> words(Analyzer analyzer, LocalizedText text) {
            return SearchAnalysis.tokens(analyzer, text.text()).stream()
                    .map(SearchAnalysis.Token::word)
                    .toList();
        }
    }

    /** Adds the words of all texts to a record's, as if they were analysed there. */
    static void add(Document document, List<LocalizedText> texts) {
        Map<String, List<String>> fields = new HashMap<>();
        for (LocalizedText text : texts) {
            Words known = KNOWN.computeIfAbsent(text, Words::of);
            known.fields()
                    .forEach((field, words) -> fields.computeIfAbsent(field, any -> new ArrayList<>())
                            .addAll(words));
            known.symbols().forEach(symbol -> document.add(new StringField(SearchFields.SYMBOL, symbol, Store.NO)));
        }
        fields.forEach((field, words) -> document.add(new TextField(field, new Known(words))));
    }

    /** Words that stand one after the other. */
    private static final class Known extends TokenStream {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final List<String> words;
        private Iterator<String> left;

        Known(List<String> words) {
            this.words = words;
            this.left = words.iterator();
        }

        @Override
        public void reset() {
            left = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!left.hasNext()) {
                return false;
            }
            word.append(left.next());
            return true;
        }
    }
}
