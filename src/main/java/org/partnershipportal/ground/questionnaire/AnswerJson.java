package org.partnershipportal.ground.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnershipportal.ground.shared.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** An answer as the database and the canonical form hold it: {@code {"text":…}}, {@code {"chosen":[…]}} or {@code {"rows":[…]}}. */
public final class AnswerJson {

    private AnswerJson() {}

    /** Its members, to be written among others. */
    public static Map<String, Object> members(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Text typed -> Map.of("text", typed.text());
            case AnswerValue.Chosen chosen -> Map.of("chosen", chosen.keys());
            case AnswerValue.Rows table -> Map.of("rows", table.rows());
        };
    }

    /** As canonical JSON. */
    public static String write(AnswerValue value) {
        return CanonicalJson.write(members(value));
    }

    /** What {@link #write} wrote. */
    public static AnswerValue read(String json) {
        return read(CanonicalJson.read(json));
    }

    /** What stands in an object that holds its members, with others or without. */
    public static AnswerValue read(JsonNode node) {
        if (node.has("chosen")) {
            Set<String> keys = new TreeSet<>();
            node.get("chosen").forEach(key -> keys.add(key.asString()));
            return new AnswerValue.Chosen(keys);
        }
        if (node.has("rows")) {
            List<Map<String, String>> rows = new ArrayList<>();
            node.get("rows").forEach(row -> {
                Map<String, String> cells = new TreeMap<>();
                row.properties()
                        .forEach(
                                cell -> cells.put(cell.getKey(), cell.getValue().asString()));
                rows.add(cells);
            });
            return new AnswerValue.Rows(rows);
        }
        return new AnswerValue.Text(node.path("text").asString(""));
    }
}
