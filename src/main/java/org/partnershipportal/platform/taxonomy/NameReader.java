package org.partnershipportal.platform.taxonomy;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.CountryCode;

/** Takes an organisation's name apart, from its first word to its last. It concerns no record, so no actor is asked for. */
public final class NameReader {

    private static final Transliterator LATIN = Transliterator.getInstance("Cyrillic-Latin");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{N}]{2,9}(?![\\p{L}\\p{N}])");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern TWICE = Pattern.compile("(.)\\1");
    private static final int MOST_INITIALS = 12;

    private final NameWords known;
    private final String name;
    private final List<ReadName.Part> words = new ArrayList<>();
    private final Set<CountryCode> countries = new HashSet<>();
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder telling = new StringBuilder();

    private NameReader(NameWords known, String name) {
        this.known = known;
        this.name = name;
    }

    /** The words of a name, and the States, acronyms and initials in it. */
    public static ReadName read(String name) {
        return new NameReader(NameWords.standard(), name).read();
    }

    private ReadName read() {
        Set<String> acronyms = acronyms();
        List<String> tokens = NameWords.tokens(name);
        List<String> inLatin = tokens.stream()
                .map(token -> Character.isIdeographic(token.codePointAt(0)) ? token : latin(token))
                .toList();
        for (int at = 0; at < tokens.size(); ) {
            NameWords.Phrase phrase = known.at(tokens, at);
            if (phrase == null) {
                phrase = known.at(inLatin, at);
            }
            int end = at + (phrase == null ? 1 : phrase.words().size());
            for (String token : tokens.subList(at, end)) {
                initial(token, acronyms);
            }
            if (phrase == null) {
                own(tokens, at, acronyms);
            } else if (phrase.country() != null) {
                countries.add(phrase.country());
            } else if (phrase.weight() > 0) {
                word(inLatin.get(at), phrase.meanings(), phrase.weight());
            }
            at = end;
        }
        if (words.isEmpty() && countries.isEmpty() && acronyms.isEmpty()) {
            inLatin.forEach(token -> word(token, Set.of(), 1));
        }
        return new ReadName(words, countries, acronyms, initials());
    }

    private void word(String text, Set<Integer> meanings, double weight) {
        words.add(new ReadName.Part(text, sound(text), meanings, weight));
    }

    private Set<String> acronyms() {
        Set<String> found = new HashSet<>();
        boolean shouted = name.strip().contains(" ") && !SMALL.matcher(name).find();
        Matcher capitals = CAPITALS.matcher(name);
        while (!shouted && capitals.find()) {
            found.add(latin(capitals.group()));
        }
        return found;
    }

    /** A word of the name's own; a Chinese sign counts together with the next. */
    private void own(List<String> tokens, int at, Set<String> acronyms) {
        String token = tokens.get(at);
        if (Character.isIdeographic(token.codePointAt(0))) {
            boolean pair = at + 1 < tokens.size()
                    && Character.isIdeographic(tokens.get(at + 1).codePointAt(0))
                    && known.at(tokens, at + 1) == null;
            word(pair ? token + tokens.get(at + 1) : token, Set.of(), pair ? 0.5 : 0.3);
            return;
        }
        String text = latin(token);
        if (!acronyms.contains(text)) {
            word(text, Set.of(), text.length() < 2 ? 0.1 : text.length() < 3 ? 0.3 : 1);
        }
    }

    private void initial(String token, Set<String> acronyms) {
        String text = latin(token);
        if (!text.isEmpty() && !acronyms.contains(text)) {
            all.append(text.charAt(0));
            if (!known.isSmall(token)) {
                telling.append(text.charAt(0));
            }
        }
    }

    private Set<String> initials() {
        Set<String> found = new HashSet<>();
        for (StringBuilder letters : List.of(all, telling)) {
            if (letters.length() >= 3 && letters.length() <= MOST_INITIALS) {
                found.add(letters.toString());
            }
        }
        return found;
    }

    /** A word in Latin letters, if it is in Cyrillic ones; small, without accents. */
    private static String latin(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return CYRILLIC.matcher(small).find() ? String.join("", NameWords.tokens(LATIN.transliterate(small))) : small;
    }

    /** Without what differs between ways to write one language in Latin letters. */
    private static String sound(String latin) {
        String same = latin.replace("kh", "h")
                .replace("zh", "z")
                .replace("sh", "s")
                .replace("ch", "c")
                .replace("ts", "c")
                .replace("lj", "l")
                .replace("nj", "n")
                .replace("dj", "d")
                .replace("ya", "a")
                .replace("yu", "u")
                .replace('y', 'i')
                .replace('j', 'i');
        return TWICE.matcher(same).replaceAll("$1");
    }
}
