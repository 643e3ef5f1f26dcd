package org.partnershipportal.overview.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.records.SearchWords;

/**
 * How texts become words: without case, accents, vowel signs and the forms of alef; Chinese by pairs of signs; in five languages also by
 * stems. Texts and queries go the same way.
 */
final class SearchAnalysis {

    /** A word of a text, and where it stands in it. */
    record Token(String word, int from, int to) {}

    /** Words as they are written, without case and accents. */
    static final Analyzer PLAIN = analyzer(null);

    /** Stems, of each language that has a stemmer here. */
    static final Map<Language, Analyzer> STEMS = stems();

    private static final Set<String> EMPTY_WORDS = Stream.of(
                    EnglishAnalyzer.ENGLISH_STOP_WORDS_SET,
                    FrenchAnalyzer.getDefaultStopSet(),
                    SpanishAnalyzer.getDefaultStopSet(),
                    RussianAnalyzer.getDefaultStopSet(),
                    ArabicAnalyzer.getDefaultStopSet())
            .flatMap(SearchAnalysis::words)
            .collect(Collectors.toUnmodifiableSet());

    /** Marks of direction, joiners and hyphens that show only at the end of a line. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** What stands without a blank in it, has a digit and no Chinese sign, and is not too long to be typed. */
    private static final Pattern SYMBOL =
            Pattern.compile("(?<!\\S)(?=\\S*\\p{Nd})(?!\\S*\\p{IsIdeographic})\\S{3,40}(?!\\S)");

    private SearchAnalysis() {}

    /** The words of a text; none of a text without letters and digits. */
    static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /**
     * Symbols of documents and numbers in a text, such as {@code A/HRC/42/32} and {@code 45(1)bis}: their parts with a slash between
     * them, from each part on, so that one can be found by a piece of it.
     */
    static Set<String> symbols(String text) {
        if (text.codePoints().noneMatch(Character::isDigit)) {
            return Set.of(); // as in most texts, at each place of which the pattern would be tried
        }
        Set<String> symbols = new HashSet<>();
        Matcher piece = SYMBOL.matcher(text);
        while (piece.find()) {
            List<String> parts =
                    tokens(PLAIN, piece.group()).stream().map(Token::word).toList();
            for (int from = 0; from < parts.size() - 1; from++) {
                symbols.add(String.join("/", parts.subList(from, parts.size())));
            }
        }
        return symbols;
    }

    /** The one stem of a word; empty if the language makes none of it, or several. */
    static Optional<String> stem(Language language, String word) {
        Analyzer stemming = STEMS.get(language);
        List<Token> stems = stemming == null ? List.of() : tokens(stemming, word);
        return stems.size() == 1 ? Optional.of(stems.getFirst().word()) : Optional.empty();
    }

    /** Whether the word says nothing by itself in one of the languages, such as "of". */
    static boolean isEmpty(String folded) {
        return EMPTY_WORDS.contains(folded);
    }

    private static Stream<String> words(CharArraySet set) {
        return set.stream().map(word -> SearchWords.folded(new String((char[]) word)));
    }

    private static Map<Language, Analyzer> stems() {
        Map<Language, Analyzer> stems = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (language != Language.ZH) {
                stems.put(language, analyzer(language));
            }
        }
        return stems;
    }

    private static Analyzer analyzer(@Nullable Language language) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream each = new LowerCaseFilter(new CJKWidthFilter(words));
                each = new EnglishPossessiveFilter(new ElisionFilter(each, FrenchAnalyzer.DEFAULT_ARTICLES));
                each = stemmed(new ArabicNormalizationFilter(each), language);
                return new TokenStreamComponents(words, new CJKBigramFilter(new FoldFilter(each)));
            }
        };
    }

    private static TokenStream stemmed(TokenStream each, @Nullable Language language) {
        return switch (language) {
            case EN -> new PorterStemFilter(each);
            case FR -> new FrenchLightStemFilter(each);
            case ES -> new SpanishLightStemFilter(each);
            case RU -> new RussianLightStemFilter(each);
            case AR -> new ArabicStemFilter(each);
            case ZH -> each;
            case null -> each;
        };
    }

    /** Takes accents, vowel signs, forms of letters and marks that nobody sees from a word. */
    private static final class FoldFilter extends TokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        FoldFilter(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            boolean plain = word.chars().allMatch(sign -> sign < 128); // small letters already, without accents
            if (!plain) {
                String folded =
                        UNSEEN.matcher(SearchWords.folded(word.toString())).replaceAll("");
                word.setEmpty().append(folded);
            }
            return true;
        }
    }
}
