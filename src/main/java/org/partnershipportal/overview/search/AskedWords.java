package org.partnershipportal.overview.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;

/**
 * What somebody typed, as words, phrases in quotes and rules ({@code rule:"NMR 45"}). Any text is one; signs that mean something to a
 * search engine mean nothing here.
 *
 * @param parts words and phrases that a record must have
 * @param rules rules of which a record must have one
 * @param named rules that are all that was typed, such as {@code NMR 45}: a record has the words or one of them
 */
record AskedWords(List<Part> parts, Set<RuleRef> rules, Set<RuleRef> named) {

    private static final Pattern RULE =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])rule:\\s*(?:[\"“”«»„]([^\"“”«»„]*)[\"“”«»„]?|(\\S+))");
    private static final Pattern PIECE = Pattern.compile("[\"“”«»„]([^\"“”«»„]+)[\"“”«»„]|([^\\s\"“”«»„]+)");
    private static final int MOST = 24;
    private static final int FORGIVEN_ONCE = 5;
    private static final int FORGIVEN_TWICE = 9;
    private static final int BEGINNING = 3;
    private static final int FIRST = 100;
    private static final int SENTENCE = 3;

    /**
     * A word or a phrase.
     *
     * @param typed as it was typed
     * @param tokens the words in it, folded
     * @param quoted whether exactly these words are meant
     */
    record Part(String typed, List<String> tokens, boolean quoted) {

        /** Whether it says nothing by itself. */
        boolean isEmpty() {
            return !quoted
                    && (typed.codePoints().noneMatch(Character::isLetterOrDigit)
                            || (tokens.size() == 1 && SearchAnalysis.isEmpty(tokens.getFirst())));
        }

        /** Whether it can be a piece of a symbol or a number, such as {@code A/HRC/42/3}. */
        private boolean isSymbol() {
            return !quoted
                    && tokens.size() > 1
                    && !isChinese()
                    && typed.codePoints().anyMatch(Character::isDigit);
        }

        /** Whether nothing else will do: a phrase in quotes, a number, a symbol. */
        private boolean isExact() {
            return quoted || typed.codePoints().anyMatch(Character::isDigit);
        }

        /** Whether its words count together only. */
        private boolean isPhrase() {
            return tokens.size() > 1 && (quoted || !isChinese());
        }

        private boolean isChinese() {
            return tokens.stream().flatMapToInt(String::codePoints).anyMatch(Character::isIdeographic);
        }
    }

    /** What was typed. */
    static AskedWords of(String typed) {
        Set<RuleRef> rules = new LinkedHashSet<>();
        Matcher rule = RULE.matcher(typed);
        StringBuilder rest = new StringBuilder();
        while (rule.find()) {
            String named = rule.group(1) == null ? rule.group(2) : rule.group(1);
            List<RuleRef> read = read(named);
            rules.addAll(read);
            rule.appendReplacement(rest, read.isEmpty() ? Matcher.quoteReplacement(" \"" + named + "\" ") : " ");
        }
        rule.appendTail(rest);
        List<Part> parts = new ArrayList<>();
        Matcher piece = PIECE.matcher(rest);
        while (piece.find() && parts.size() < MOST) {
            boolean quoted = piece.group(1) != null;
            String words = quoted ? piece.group(1) : piece.group(2);
            List<String> tokens = tokens(words);
            if (!tokens.isEmpty()) {
                parts.add(new Part(words, tokens, quoted));
            }
        }
        if (parts.stream().anyMatch(part -> !part.isEmpty())) {
            parts.removeIf(Part::isEmpty);
        }
        return new AskedWords(
                List.copyOf(parts), Set.copyOf(rules), rules.isEmpty() ? Set.copyOf(read(typed)) : Set.of());
    }

    private static List<RuleRef> read(String named) {
        return InvalidInput.in(() -> RuleSets.standard().parse("other", named)).isEmpty()
                ? RuleSets.standard().parse("other", named)
                : List.of();
    }

    private static List<String> tokens(String words) {
        return SearchAnalysis.tokens(SearchAnalysis.PLAIN, words).stream()
                .map(SearchAnalysis.Token::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return parts.isEmpty() && rules.isEmpty();
    }

    /**
     * What is asked of the index. A record has all words; of three and more, which mostly are a sentence, one may be missing, though
     * no phrase, number or symbol. The last word may be the beginning of one, and the last number or symbol a piece of one.
     *
     * @param wide whether typing errors are forgiven in short words too, and any part may be missing
     */
    Query query(boolean wide) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int words = (int) parts.stream().filter(part -> !part.isExact()).count();
        boolean forgiving = !wide && words >= SENTENCE;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            all.add(
                    query(part, wide, i == parts.size() - 1),
                    wide || (forgiving && !part.isExact()) ? Occur.SHOULD : Occur.MUST);
        }
        all.setMinimumNumberShouldMatch(forgiving ? words - 1 : 0);
        if (parts.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        return named.isEmpty() ? all.build() : orNamed(all.build());
    }

    /** What has the words, or cites a rule that they name; what has its name as title comes first. */
    private Query orNamed(Query words) {
        List<Query> ways = new ArrayList<>(List.of(words));
        for (RuleRef rule : named) {
            ways.add(new TermQuery(HitColumns.term(SearchFacet.RULE, FacetNames.word(rule))));
            String[] name = tokens(RuleSets.standard().text(rule, Language.EN)).toArray(String[]::new);
            ways.add(new BoostQuery(new PhraseQuery(SearchFields.TITLE, name), FIRST));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query query(Part part, boolean wide, boolean beginning) {
        if (part.tokens().size() > 1) {
            if (part.isChinese() && !part.quoted()) {
                return most(part);
            }
            return beginning && part.isSymbol() ? orLonger(part) : phrase(part);
        }
        String word = part.tokens().getFirst();
        List<Query> ways = new ArrayList<>(List.of(
                new BoostQuery(new TermQuery(new Term(SearchFields.TITLE, word)), 4),
                new BoostQuery(new TermQuery(new Term(SearchFields.WORDS, word)), 2)));
        if (!part.quoted()) {
            for (Language language : SearchAnalysis.STEMS.keySet()) {
                SearchAnalysis.stem(language, part.typed())
                        .ifPresent(stem -> ways.add(new TermQuery(new Term(SearchFields.stems(language), stem))));
            }
            if (forgiven(word, wide) > 0) {
                ways.add(new BoostQuery(
                        new FuzzyQuery(new Term(SearchFields.WORDS, word), forgiven(word, wide), 1), 0.3f));
            }
        }
        if (beginning && !part.quoted() && isBeginning(word)) {
            ways.add(new PrefixQuery(new Term(SearchFields.TITLE, word)));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** What has the parts of a symbol, or a symbol of which they are a piece. */
    private static Query orLonger(Part part) {
        return new DisjunctionMaxQuery(
                List.of(phrase(part), new PrefixQuery(new Term(SearchFields.SYMBOL, String.join("/", part.tokens())))),
                0.1f);
    }

    private static boolean isBeginning(String word) {
        return word.codePointCount(0, word.length()) >= BEGINNING
                && word.codePoints().allMatch(Character::isLetter);
    }

    /** Most pairs of signs of a text without blanks; those in one place count for more. */
    private static Query most(Part part) {
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        part.tokens().stream()
                .distinct()
                .limit(MOST)
                .forEach(pair -> pairs.add(new TermQuery(new Term(SearchFields.WORDS, pair)), Occur.SHOULD));
        int each = (int) part.tokens().stream().distinct().limit(MOST).count();
        pairs.setMinimumNumberShouldMatch(Math.max(1, each * 2 / 3));
        return new DisjunctionMaxQuery(List.of(pairs.build(), new BoostQuery(phrase(part), 3)), 0.5f);
    }

    private static Query phrase(Part part) {
        return new PhraseQuery(SearchFields.WORDS, part.tokens().toArray(String[]::new));
    }

    /** How many typing errors are forgiven: none in short words and in numbers. */
    private static int forgiven(String word, boolean wide) {
        int letters = word.codePointCount(0, word.length());
        if (!word.codePoints().allMatch(Character::isLetter)
                || word.codePoints().anyMatch(Character::isIdeographic)
                || letters < (wide ? FORGIVEN_ONCE - 1 : FORGIVEN_ONCE)) {
            return 0;
        }
        return wide || letters >= FORGIVEN_TWICE ? 2 : 1;
    }

    /** The marks that these words make in texts. */
    Marking marking(boolean wide) {
        return new Marking(
                parts.stream()
                        .filter(part -> !part.isPhrase())
                        .flatMap(part -> part.tokens().stream())
                        .collect(Collectors.toSet()),
                parts.stream().filter(Part::isPhrase).toList(),
                parts.stream().filter(part -> !part.quoted()).map(Part::typed).toList(),
                parts.stream()
                        .filter(part -> !part.quoted() && part.tokens().size() == 1)
                        .map(part -> part.tokens().getFirst())
                        .filter(word -> forgiven(word, wide) > 0)
                        .map(word -> FuzzyQuery.getFuzzyAutomaton(word, forgiven(word, wide), 1, true))
                        .toList());
    }

    /**
     * Which words of a text are marked.
     *
     * @param words folded
     * @param phrases words that are marked where all of them stand one after the other
     * @param typed words of which the stems are marked
     * @param similar words that are like one of them
     */
    record Marking(Set<String> words, List<Part> phrases, List<String> typed, List<CompiledAutomaton> similar) {

        /** Whether the word itself was asked for. */
        boolean isAsked(String folded) {
            return words.contains(folded);
        }

        /** How many words of a text, from one on, are a phrase that was asked for; 0 if they are none. */
        int phrase(List<SearchAnalysis.Token> text, int from) {
            return phrases.stream()
                    .filter(phrase -> isThere(phrase, text, from))
                    .mapToInt(phrase -> phrase.tokens().size())
                    .max()
                    .orElse(0);
        }

        private static boolean isThere(Part phrase, List<SearchAnalysis.Token> text, int from) {
            int last = phrase.tokens().size() - 1;
            if (from + last >= text.size()) {
                return false;
            }
            for (int i = 0; i < last; i++) {
                if (!phrase.tokens().get(i).equals(text.get(from + i).word())) {
                    return false;
                }
            }
            String end = text.get(from + last).word();
            return end.equals(phrase.tokens().get(last))
                    || (phrase.isSymbol() && end.startsWith(phrase.tokens().get(last)));
        }

        /** Whether it is like one that was. */
        boolean isSimilar(String folded) {
            if (similar.isEmpty() || folded.isEmpty()) {
                return false;
            }
            BytesRef bytes = new BytesRef(folded);
            return similar.stream()
                    .anyMatch(form -> form.runAutomaton != null
                            && form.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length));
        }

        /** The stems that are marked in a text of this language. */
        Set<String> stems(Language language) {
            return typed.stream()
                    .map(word -> SearchAnalysis.stem(language, word))
                    .flatMap(Optional::stream)
                    .map(stem -> stem.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
    }
}
