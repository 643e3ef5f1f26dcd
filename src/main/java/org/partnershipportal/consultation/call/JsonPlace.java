package org.partnershipportal.consultation.call;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Word;
import tools.jackson.databind.JsonNode;

/**
 * A place in a JSON text, read strictly: what is missing, of another type or unknown is refused with a sentence that names
 * the place, such as {@code questions[3].kind}.
 */
final class JsonPlace {

    private final String path;
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    JsonPlace(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    /** The member, which must be an object. */
    JsonPlace object(String name) {
        JsonPlace member = member(name);
        member.must(member.node.isObject(), "call.json.object");
        return member;
    }

    /** The member, which is an object or {@code null}; whether it is an object is asked by {@link #isNull()}. */
    JsonPlace objectOrNull(String name) {
        JsonPlace member = member(name);
        member.must(member.node.isObject() || member.node.isNull(), "call.json.object");
        return member;
    }

    boolean isNull() {
        return node.isNull();
    }

    /** What stands in the member's array, each read alike. */
    <T> List<T> list(String name, Function<JsonPlace, T> reading) {
        JsonPlace member = member(name);
        member.must(member.node.isArray(), "call.json.array");
        List<T> all = new ArrayList<>();
        for (int i = 0; i < member.node.size(); i++) {
            all.add(reading.apply(new JsonPlace(member.path + "[" + i + "]", member.node.get(i))));
        }
        return all;
    }

    String text(String name) {
        return member(name).text();
    }

    /** The text that stands here. */
    String text() {
        must(node.isString(), "call.json.text");
        return node.stringValue();
    }

    QuestionKey questionKey(String name) {
        JsonPlace member = member(name);
        String text = member.text();
        member.must(QuestionKey.isKey(text), "call.json.key", text);
        return new QuestionKey(text);
    }

    int number(String name) {
        JsonPlace member = member(name);
        member.must(member.node.isIntegralNumber() && member.node.canConvertToInt(), "call.json.number");
        return member.node.intValue();
    }

    long longNumber(String name) {
        JsonPlace member = member(name);
        member.must(member.node.isIntegralNumber() && member.node.canConvertToLong(), "call.json.number");
        return member.node.longValue();
    }

    boolean flag(String name) {
        JsonPlace member = member(name);
        member.must(member.node.isBoolean(), "call.json.flag");
        return member.node.booleanValue();
    }

    /** One of the constants' {@link Word words}. */
    <E extends Enum<E>> E word(String name, Class<E> type) {
        return member(name).word(type);
    }

    <E extends Enum<E>> E word(Class<E> type) {
        String text = text();
        return Word.read(text, List.of(type.getEnumConstants())).orElseThrow(() -> refused("call.json.word", text));
    }

    /** A text in some of the six languages. */
    Texts texts(String name) {
        return object(name).texts();
    }

    Texts texts() {
        must(node.isObject(), "call.json.object");
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (String tag : node.propertyNames()) {
            Language language = Language.ofTag(tag).orElseThrow(() -> refused("call.json.language", tag));
            String text = text(tag);
            member(tag).must(!text.isBlank(), "call.json.blank");
            texts.put(language, text);
        }
        return new Texts(texts);
    }

    /** What must be so for the place to be read. */
    void must(boolean holds, String key, Object... args) {
        if (!holds) {
            throw refused(key, args);
        }
    }

    /** Refuses members that nobody asked for. */
    void done() {
        Set<String> unknown = new TreeSet<>(node.propertyNames());
        unknown.removeAll(read);
        for (String name : unknown) {
            throw new JsonPlace(below(name), node).refused("call.json.unknown");
        }
    }

    private JsonPlace member(String name) {
        must(node.isObject(), "call.json.object");
        read.add(name);
        JsonNode member = node.get(name);
        if (member == null) {
            throw new JsonPlace(below(name), node).refused("call.json.missing");
        }
        return new JsonPlace(below(name), member);
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private InvalidInput refused(String key, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = path;
        System.arraycopy(args, 0, all, 1, args.length);
        return new InvalidInput(Problem.of("file", key, all));
    }
}
