package org.partnershipportal.consultation.call;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipportal.ground.questionnaire.Bounds;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.ShownIf;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call's content as JSON: the form of the exchange (src/docs/formats/call.md) and of the database. There is only one
 * way to write a content: every member, in this order, with languages in a fixed order.
 */
final class ContentJson {

    static final String FORMAT = "partnership-portal/call";
    static final int FORMAT_VERSION = 2;
    /** The last version whose questions have no bounds: what was stored and exported before is read for ever. */
    private static final int WITHOUT_BOUNDS = 1;

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES))
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ContentJson() {}

    /** On several lines, for people and their tools. */
    static String written(CallContent content) {
        return MAPPER.writeValueAsString(node(content)) + "\n";
    }

    /** Without a blank, for the database. */
    static String compact(CallContent content) {
        return node(content).toString();
    }

    static String compact(Texts texts) {
        return node(texts).toString();
    }

    /**
     * The content that a text holds; whether it makes sense is for {@link ContentChecks}.
     *
     * @throws InvalidInput naming the place that is at fault
     */
    static CallContent read(String json) {
        JsonPlace place = new JsonPlace("", parsed(json));
        place.must(FORMAT.equals(place.text("format")), "call.json.format");
        int version = place.number("version");
        place.must(version >= 1 && version <= FORMAT_VERSION, "call.json.version", FORMAT_VERSION);
        boolean bounds = version > WITHOUT_BOUNDS;
        CallContent content = new CallContent(
                Language.ofTag(place.text("original"))
                        .orElseThrow(() -> new InvalidInput(
                                Problem.of("file", "call.json.language", "original", place.text("original")))),
                new CallTexts(
                        place.texts("title"),
                        place.texts("issuedBy"),
                        place.texts("purpose"),
                        place.texts("background"),
                        place.texts("whoShouldRespond"),
                        place.texts("whatToSend"),
                        place.texts("nextSteps"),
                        place.texts("howUsed")),
                new Questionnaire(
                        place.list("sections", ContentJson::section),
                        place.list("questions", question -> question(question, bounds))),
                rules(place.object("rules")),
                place.list("themes", JsonPlace::text),
                place.list("standards", ContentJson::standard),
                place.text("mandate"));
        place.done();
        return content;
    }

    static Texts readTexts(String json) {
        return new JsonPlace("", parsed(json)).texts();
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new InvalidInput(Problem.of(
                    "file", "call.json.no-json", at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()));
        }
    }

    private static Section section(JsonPlace place) {
        Section section = new Section(place.text("key"), place.texts("title"));
        place.done();
        return section;
    }

    private static Question question(JsonPlace place, boolean bounds) {
        Question question = new Question(
                place.questionKey("key"),
                place.text("section"),
                place.word("kind", QuestionKind.class),
                place.flag("required"),
                place.texts("label"),
                place.texts("help"),
                place.number("wordLimit"),
                place.list("choices", ContentJson::choice),
                place.list("columns", column -> column(column, bounds)),
                place.number("maxRows"),
                bounds ? bounds(place.objectOrNull("bounds")) : Bounds.NONE,
                shownIf(place.objectOrNull("shownIf")));
        place.done();
        return question;
    }

    private static Choice choice(JsonPlace place) {
        Choice choice = new Choice(place.text("key"), place.texts("label"));
        place.done();
        return choice;
    }

    private static Bounds bounds(JsonPlace place) {
        if (place.isNull()) {
            return Bounds.NONE;
        }
        Bounds bounds = new Bounds(place.text("least"), place.text("most"), place.texts("unit"));
        place.done();
        return bounds;
    }

    private static Column column(JsonPlace place, boolean bounds) {
        Column column = new Column(
                place.text("key"),
                place.word("kind", QuestionKind.class),
                place.flag("required"),
                place.texts("label"),
                place.list("choices", ContentJson::choice),
                bounds ? bounds(place.objectOrNull("bounds")) : Bounds.NONE);
        place.done();
        return column;
    }

    private static @org.jspecify.annotations.Nullable ShownIf shownIf(JsonPlace place) {
        if (place.isNull()) {
            return null;
        }
        ShownIf condition =
                new ShownIf(place.questionKey("question"), Set.copyOf(place.list("anyOf", JsonPlace::text)));
        place.done();
        return condition;
    }

    private static CallRules rules(JsonPlace place) {
        CallRules rules = new CallRules(
                place.flag("individuals"),
                Set.copyOf(place.list("names", name -> name.word(NameChoice.class))),
                Set.copyOf(place.list("texts", text -> text.word(TextChoice.class))),
                place.number("files"),
                place.longNumber("bytesPerFile"),
                place.number("retentionYears"));
        place.done();
        return rules;
    }

    private static RuleRef standard(JsonPlace place) {
        String text = place.text();
        try {
            List<RuleRef> refs = RuleSets.standard().parse("file", text);
            place.must(refs.size() == 1 && refs.getFirst().text().equals(text), "call.json.standard", text);
            return refs.getFirst();
        } catch (InvalidInput notUnderstood) {
            place.must(false, "call.json.standard", text);
            throw notUnderstood;
        }
    }

    private static ObjectNode node(CallContent content) {
        CallTexts texts = content.texts();
        ObjectNode node = NODES.objectNode()
                .put("format", FORMAT)
                .put("version", FORMAT_VERSION)
                .put("original", content.original().tag());
        node.set("title", node(texts.title()));
        node.set("issuedBy", node(texts.issuedBy()));
        node.set("purpose", node(texts.purpose()));
        node.set("background", node(texts.background()));
        node.set("whoShouldRespond", node(texts.whoShouldRespond()));
        node.set("whatToSend", node(texts.whatToSend()));
        node.set("nextSteps", node(texts.nextSteps()));
        node.set("howUsed", node(texts.howUsed()));
        ArrayNode sections = node.putArray("sections");
        for (Section section : content.questionnaire().sections()) {
            sections.addObject().put("key", section.key()).set("title", node(section.title()));
        }
        ArrayNode questions = node.putArray("questions");
        content.questionnaire().questions().forEach(question -> questions.add(node(question)));
        node.set("rules", node(content.rules()));
        ArrayNode themes = node.putArray("themes");
        content.themes().forEach(themes::add);
        ArrayNode standards = node.putArray("standards");
        content.standards().forEach(standard -> standards.add(standard.text()));
        return node.put("mandate", content.mandate());
    }

    private static ObjectNode node(Texts texts) {
        ObjectNode node = NODES.objectNode();
        texts.byLanguage().forEach((language, text) -> node.put(language.tag(), text));
        return node;
    }

    private static ObjectNode node(Question question) {
        ObjectNode node = NODES.objectNode()
                .put("key", question.key().value())
                .put("section", question.section())
                .put("kind", Word.of(question.kind()))
                .put("required", question.required());
        node.set("label", node(question.label()));
        node.set("help", node(question.help()));
        node.put("wordLimit", question.wordLimit());
        choices(node, question.choices());
        ArrayNode columns = node.putArray("columns");
        for (Column column : question.columns()) {
            ObjectNode one = columns.addObject()
                    .put("key", column.key())
                    .put("kind", Word.of(column.kind()))
                    .put("required", column.required());
            one.set("label", node(column.label()));
            choices(one, column.choices());
            bounds(one, column.bounds());
        }
        node.put("maxRows", question.maxRows());
        bounds(node, question.bounds());
        ShownIf condition = question.shownIf();
        if (condition == null) {
            node.putNull("shownIf");
        } else {
            ArrayNode anyOf = node.putObject("shownIf")
                    .put("question", condition.question().value())
                    .putArray("anyOf");
            condition.anyOf().forEach(anyOf::add);
        }
        return node;
    }

    private static void bounds(ObjectNode node, Bounds bounds) {
        if (bounds.isNone()) {
            node.putNull("bounds");
        } else {
            node.putObject("bounds")
                    .put("least", bounds.least())
                    .put("most", bounds.most())
                    .set("unit", node(bounds.unit()));
        }
    }

    private static void choices(ObjectNode node, List<Choice> choices) {
        ArrayNode array = node.putArray("choices");
        choices.forEach(choice -> array.addObject().put("key", choice.key()).set("label", node(choice.label())));
    }

    private static ObjectNode node(CallRules rules) {
        ObjectNode node = NODES.objectNode().put("individuals", rules.individuals());
        ArrayNode names = node.putArray("names");
        EnumSet.allOf(NameChoice.class).stream()
                .filter(rules.names()::contains)
                .forEach(name -> names.add(Word.of(name)));
        ArrayNode texts = node.putArray("texts");
        EnumSet.allOf(TextChoice.class).stream()
                .filter(rules.texts()::contains)
                .forEach(text -> texts.add(Word.of(text)));
        return node.put("files", rules.files())
                .put("bytesPerFile", rules.bytesPerFile())
                .put("retentionYears", rules.retentionYears());
    }
}
