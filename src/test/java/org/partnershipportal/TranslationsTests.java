package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.testing.PortalClasses;

/** Every sentence stands in six languages, with the same placeholders, and every one is used. */
class TranslationsTests {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path DROPPED = Path.of("src/test/resources/dropped-words.txt");
    private static final Path SOURCES = Path.of("src/main");

    /** Literal keys, in Java and in templates. */
    private static final Pattern KEY = Pattern.compile("(?:[\"']|#\\{)([a-z]+(?:\\.[a-z0-9-]+)+)[\"'})(]");

    /** A beginning of keys to which code adds a name, such as {@code "access.group." + realmRole}. */
    private static final Pattern PREFIX = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)*[.-])\"");

    /** Text in a view that is not a key: a quoted word with a capital and a space or an end of sentence. */
    private static final Pattern WORDS = Pattern.compile("\"[A-Z][a-z]+( [A-Za-z]+)+[.?!]?\"");

    /** What a button shows, by the longer name that a screen reader says of it. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("assessment.redact.remove-of", "assessment.redact.remove"),
            Map.entry("assessment.redact.selection-in", "assessment.redact.selection"),
            Map.entry("call.extensions.decline-of", "shared.verb.decline-request"),
            Map.entry("call.extensions.grant-of", "call.extensions.grant"),
            Map.entry("call.rows.down-of", "call.rows.down"),
            Map.entry("call.rows.remove-of", "call.rows.remove"),
            Map.entry("call.rows.up-of", "call.rows.up"),
            Map.entry("clarification.aside.choose-of", "clarification.aside.choose"),
            Map.entry("document.field.dismiss-named", "shared.verb.close"),
            Map.entry("grouptext.comment.do-on", "grouptext.comment.do"),
            Map.entry("input.cosigners.remind-named", "input.cosigners.remind"),
            Map.entry("input.cosigners.take-back-of", "shared.verb.withdraw-invitation"),
            Map.entry("organisation.accreditation.correct-named", "shared.verb.correct"),
            Map.entry("outcome.desk.choose-of", "outcome.desk.choose"),
            Map.entry("report.cite.do-of", "report.cite.do"),
            Map.entry("report.cite.keep-of", "report.cite.keep"),
            Map.entry("report.cite.remove-of", "report.cite.remove"),
            Map.entry("report.paragraph.edit-of", "shared.verb.edit"),
            Map.entry("shared.verb.remove-named", "shared.verb.remove"));

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("2.5.3: who speaks to the device says what a button shows, so that its name holds those words")
    void aNameThatIsSaidHoldsWhatIsShown(Language language) throws IOException {
        Map<String, String> sentences = bundle(language);
        assertThat(SHOWN.keySet())
                .allSatisfy(said -> assertThat(sentences.getOrDefault(said, ""))
                        .as(said)
                        .containsIgnoringCase(sentences.get(SHOWN.get(said))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeys(Language language) throws IOException {
        Set<String> english = bundle(Language.EN).keySet();
        Set<String> other = bundle(language).keySet();
        assertThat(minus(english, other)).as("missing in " + language).isEmpty();
        assertThat(minus(other, english)).as("only in " + language).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceHasTheSamePlaceholdersAndItsPluralForms(Language language) throws IOException {
        Map<String, String> english = bundle(Language.EN);
        List<String> faults = new ArrayList<>();
        bundle(language).forEach((key, sentence) -> {
            String original = english.getOrDefault(key, sentence);
            if (!arguments(sentence).equals(arguments(original))) {
                faults.add(key + ": other placeholders than in English: " + sentence);
            }
            Set<String> wanted = PluralRules.forLocale(language.locale()).getKeywords();
            pluralForms(sentence).forEach(forms -> {
                if (!forms.contains("other")
                        || !minus(forms.stream().filter(f -> !f.startsWith("=")).collect(Collectors.toSet()), wanted)
                                .isEmpty()) {
                    faults.add(key + ": plural forms " + forms + ", the language has " + wanted);
                }
            });
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void noSentenceIsLeftInEnglish(Language language) throws IOException {
        Map<String, String> english = bundle(Language.EN);
        List<String> left = bundle(language).entrySet().stream()
                .filter(entry ->
                        entry.getValue().length() > 12 && entry.getValue().equals(english.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(left).isEmpty();
    }

    @Test
    void everyKeyOfTheCodeHasASentence() throws IOException {
        Set<String> keys = bundle(Language.EN).keySet();
        Set<String> modules =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> used = found(KEY).stream()
                .filter(key -> modules.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !key.endsWith(".example") && !key.endsWith(".properties"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(minus(used, keys)).isEmpty();
    }

    /** Keys that are computed from a constant's name stand nowhere in the code. */
    @Test
    void everyConstantThatNamesAKeyHasItsSentence() throws IOException {
        Set<String> wanted = PortalClasses.all().stream()
                .filter(type -> type.isEnum() && type.tryGetMethod("key").isPresent())
                .flatMap(type -> keys(type.reflect()))
                .filter(key -> key.contains(".")) // others are the last part of a key
                .collect(Collectors.toCollection(TreeSet::new));
        for (NameChoice choice : NameChoice.values()) {
            wanted.add(choice.key() + ".meaning");
            wanted.add(choice.key().replace("name-choice", "known"));
        }
        for (TextChoice choice : TextChoice.values()) {
            wanted.add(choice.key() + ".meaning");
        }
        assertThat(wanted).contains("partnership.status.draft", "call.status.open");
        assertThat(minus(wanted, bundle(Language.EN).keySet())).isEmpty();
    }

    private static Stream<String> keys(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(constant -> {
            try {
                Method key = type.getDeclaredMethod("key");
                key.setAccessible(true);
                return String.valueOf(key.invoke(constant));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constant + " names no key", e);
            }
        });
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        Set<String> literal = found(KEY);
        Set<String> prefixes = found(PREFIX);
        Set<String> unused = bundle(Language.EN).keySet().stream()
                .filter(key -> !literal.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                // Sentences of events; audit.EventSentencesTests holds them to the events that there are.
                .filter(key -> !key.contains(".event."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    /** {@code dropped-words.txt} says which word is used instead, and which sentence may keep a word and why. */
    @Test
    void noEnglishTextHasAWordThatWasDropped() throws IOException {
        Map<String, String> english = bundle(Language.EN);
        List<String> faults = new ArrayList<>();
        Pattern word = Pattern.compile("(?!)");
        String instead = "";
        Set<String> kept = new TreeSet<>();
        for (String line : Files.readAllLines(DROPPED)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] sides = line.split(" = ", 2);
            if (line.startsWith("except ")) {
                String key = sides[0].substring("except ".length());
                if (!word.matcher(english.getOrDefault(key, "")).find()) {
                    faults.add(key + " is excepted from " + word + " and has no such word");
                }
                kept.add(key + " " + word);
            } else {
                int flags = sides[0].equals(sides[0].toLowerCase(Locale.ROOT)) ? Pattern.CASE_INSENSITIVE : 0;
                word = Pattern.compile("(?<![\\w-])(?:" + sides[0] + ")(?![\\w-])", flags);
                instead = sides[1];
                for (Map.Entry<String, String> sentence : english.entrySet()) {
                    Matcher found = word.matcher(sentence.getValue());
                    if (found.find()) {
                        faults.add(sentence.getKey() + " " + word + ": “" + found.group() + "”, say: " + instead);
                    }
                }
            }
        }
        faults.removeIf(fault -> kept.stream().anyMatch(key -> fault.startsWith(key + ": ")));
        assertThat(faults).isEmpty();
    }

    @Test
    void noViewHasTextOfItsOwn() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(".java")) {
            if (file.getParent().endsWith("ui")) {
                for (String line : Files.readAllLines(file)) {
                    Matcher words = WORDS.matcher(line);
                    if (!line.strip().startsWith("*")
                            && !line.strip().startsWith("//")
                            && !line.contains("IllegalStateException")
                            && words.find()) {
                        texts.add(file.getFileName() + ": " + words.group());
                    }
                }
            }
        }
        assertThat(texts).isEmpty();
    }

    private static Set<String> arguments(String sentence) {
        return new TreeSet<>(new MessageFormat(sentence).getArgumentNames());
    }

    private static List<Set<String>> pluralForms(String sentence) {
        MessagePattern pattern = new MessagePattern(sentence);
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START
                    && pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL) {
                Set<String> forms = new TreeSet<>();
                int end = pattern.getLimitPartIndex(i);
                for (int j = i + 1; j < end; j++) {
                    if (pattern.getPart(j).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                        forms.add(pattern.getSubstring(pattern.getPart(j)));
                    }
                }
                all.add(forms);
            }
        }
        return all;
    }

    private static Map<String, String> bundle(Language language) throws IOException {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith("_" + language.tag() + ".properties"))
                    .toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                String module = file.getFileName().toString().replaceFirst("_.*", "");
                properties.forEach((key, sentence) -> {
                    assertThat((String) key).as("a key begins with its module").startsWith(module + ".");
                    assertThat((String) sentence).as((String) key).isNotBlank();
                    all.put((String) key, (String) sentence);
                });
            }
        }
        return all;
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file :
                Stream.concat(files(".java").stream(), files(".html").stream()).toList()) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            int from = 0;
            while (matcher.find(from)) {
                found.add(matcher.group(1));
                from = matcher.end() - 1;
            }
        }
        return found;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
