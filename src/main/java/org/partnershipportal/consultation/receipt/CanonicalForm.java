package org.partnershipportal.consultation.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipportal.ground.questionnaire.AnswerJson;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.CanonicalJson;
import tools.jackson.databind.JsonNode;

/**
 * The documented form of what was sent (R14.5, {@code src/docs/formats/input.md}): canonical JSON in UTF-8. It holds
 * the answers, the files by their hashes, and who stands behind it by name; neither choices of name and text, which may
 * be restricted later, nor any id.
 */
public final class CanonicalForm {

    /** Name of the form; another one gets another number. */
    static final String FORMAT = "partnership-portal-input-1";

    private CanonicalForm() {}

    /**
     * What is frozen: answers in the order of the questions, files in the order of questions, names and hashes.
     *
     * @param asked the questions that are asked in view of the answers
     * @param answers what stands in them; those that are empty are left out
     */
    public static String content(
            List<Question> asked, Map<String, AnswerValue> answers, List<AttachedFile> files, String language) {
        List<Map<String, Object>> answered = new ArrayList<>();
        for (Question question : asked) {
            AnswerValue value = answers.getOrDefault(question.key().value(), AnswerValue.NONE);
            if (!value.isEmpty() && question.kind() != QuestionKind.ATTACHMENT) {
                answered.add(answer(question.key().value(), value));
            }
        }
        List<String> order =
                asked.stream().map(question -> question.key().value()).toList();
        return content(answered, attached(files, order), language);
    }

    /** What is frozen with another file in the place of one of its files; answers and language stay as they are. */
    static String replaced(String frozen, AttachedFile refused, AttachedFile other) {
        List<Map<String, Object>> answered = new ArrayList<>();
        answers(frozen).forEach((question, value) -> answered.add(answer(question, value)));
        List<AttachedFile> files = new ArrayList<>(files(frozen));
        List<String> order =
                files.stream().map(AttachedFile::question).distinct().toList();
        files.set(files.indexOf(refused), other);
        return content(answered, attached(files, order), language(frozen));
    }

    private static String content(
            List<Map<String, Object>> answered, List<Map<String, Object>> attached, String language) {
        return CanonicalJson.write(Map.of("answers", answered, "files", attached, "language", language));
    }

    private static Map<String, Object> answer(String question, AnswerValue value) {
        Map<String, Object> members = new TreeMap<>(AnswerJson.members(value));
        members.put("question", question);
        return members;
    }

    private static List<Map<String, Object>> attached(List<AttachedFile> files, List<String> order) {
        return files.stream()
                .filter(file -> order.contains(file.question()))
                .sorted(Comparator.comparingInt((AttachedFile file) -> order.indexOf(file.question()))
                        .thenComparing(AttachedFile::name)
                        .thenComparing(AttachedFile::sha256))
                .map(CanonicalForm::file)
                .toList();
    }

    private static Map<String, Object> file(AttachedFile file) {
        return Map.of("bytes", file.bytes(), "name", file.name(), "question", file.question(), "sha256", file.sha256());
    }

    /** The answers of a frozen version, by the keys of their questions, in their order. */
    static Map<String, AnswerValue> answers(String frozen) {
        return answers(CanonicalJson.read(frozen));
    }

    /** The answers that a frozen content names. */
    static Map<String, AnswerValue> answers(JsonNode content) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        content.path("answers")
                .forEach(answer -> answers.put(answer.path("question").asString(), AnswerJson.read(answer)));
        return answers;
    }

    /** The files of a frozen version. */
    static List<AttachedFile> files(String frozen) {
        return files(CanonicalJson.read(frozen));
    }

    /** The files that a frozen content names. */
    static List<AttachedFile> files(JsonNode content) {
        List<AttachedFile> files = new ArrayList<>();
        content.path("files")
                .forEach(file -> files.add(new AttachedFile(
                        file.path("question").asString(),
                        file.path("name").asString(),
                        file.path("bytes").asLong(),
                        file.path("sha256").asString())));
        return files;
    }

    /** Tag of the language that a frozen version is written in. */
    static String language(String frozen) {
        return CanonicalJson.read(frozen).path("language").asString();
    }

    /** The whole form of one submission: a frozen content and those who signed it. */
    static String of(String call, int callVersion, int version, String content, List<Signer> by) {
        List<Map<String, String>> signers = by.stream().map(Signer::members).toList();
        return CanonicalJson.write(Map.of(
                "by",
                signers,
                "call",
                call,
                "callVersion",
                callVersion,
                "content",
                new CanonicalJson.Raw(content),
                "format",
                FORMAT,
                "version",
                version));
    }

    /** The same for versions that answer the same; of those that are files alone, the same for the same files. */
    static String digest(String frozen) {
        JsonNode content = CanonicalJson.read(frozen);
        JsonNode answers = content.path("answers");
        return sha256((answers.isEmpty() ? content.path("files") : answers).toString());
    }

    /** SHA-256 of the form's UTF-8 bytes, in hexadecimal. */
    public static String sha256(String canonical) {
        return sha256(canonical.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of the form, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Who stands behind a submission.
     *
     * @param part {@code lead}, {@code co-signer}, {@code supporter}, {@code person} or {@code sealed}; {@code holder}
     *     of one that the report team entered, beside {@code entered-paper}, {@code -post}, {@code -e-mail} or
     *     {@code -hearing}, whose name is a day
     * @param name the organisation's name; empty for an individual and for a sealed input
     */
    public record Signer(String part, String name) {
        Map<String, String> members() {
            return name.isEmpty() ? Map.of("part", part) : Map.of("part", part, "name", name);
        }
    }
}
