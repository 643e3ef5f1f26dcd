package org.partnershipportal.ground.shared;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the one form of RFC 8785: members sorted by their names, no blanks, only what must be escaped is. Names are
 * ASCII, numbers are whole. Receipts are signed over it and the trail is chained over it, so its bytes never change.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CanonicalJson() {}

    /** Writes maps, collections, strings, whole numbers and booleans; of anything else the text. */
    public static String write(Object value) {
        return switch (value) {
            case Map<?, ?> object ->
                new TreeMap<>(object)
                        .entrySet().stream()
                                .map(member -> quoted(String.valueOf(member.getKey())) + ":" + write(member.getValue()))
                                .collect(Collectors.joining(",", "{", "}"));
            case Collection<?> array ->
                array.stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean flag -> flag.toString();
            case Raw raw -> raw.json();
            default -> quoted(value.toString());
        };
    }

    /** Reads what was written here. */
    public static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                case '\r' -> json.append("\\r");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                default -> {
                    if (sign < 0x20) {
                        json.append(String.format("\\u%04x", (int) sign));
                    } else {
                        json.append(sign);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    /**
     * What is canonical JSON already.
     *
     * @param json taken over as it is
     */
    public record Raw(String json) {}
}
