package org.partnershipportal.consultation.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.Vault;

/**
 * What an input said when it was frozen, so that signatures and receipts bind to it; never changed afterwards.
 *
 * @param input the input's id
 * @param textVersion its number, from 1
 * @param callVersion the version of the call whose questions it answers
 * @param content answers, files and language, as {@link CanonicalForm} wrote them
 * @param frozenAt when
 */
public record FrozenVersion(UUID input, int textVersion, int callVersion, String content, Instant frozenAt) {

    /** Where its content is stored encrypted. */
    Place place() {
        return Place.of("receipt_versions.content", input, textVersion);
    }

    /** The same with its content, of one whose content was read as it is kept. */
    public FrozenVersion opened(Vault vault) {
        return new FrozenVersion(input, textVersion, callVersion, vault.open(place(), content), frozenAt);
    }

    /** The answers, by the keys of their questions, in their order. */
    public Map<String, AnswerValue> answers() {
        return CanonicalForm.answers(content);
    }

    /** The files that it comes with. */
    public List<AttachedFile> files() {
        return CanonicalForm.files(content);
    }

    /** Whether it comes with the file of that hash. */
    public boolean names(String sha256) {
        return files().stream().anyMatch(file -> file.sha256().equals(sha256));
    }

    /** Tag of the language that it is written in. */
    public String language() {
        return CanonicalForm.language(content);
    }

    /** The same for versions that answer the same; of those that are files alone, the same for the same files. */
    public String digest() {
        return CanonicalForm.digest(content);
    }

    /** The whole form of a submission of it: what was frozen, and those who stand behind it. */
    String form(String call, List<CanonicalForm.Signer> by) {
        return CanonicalForm.of(call, callVersion, textVersion, content, by);
    }

    /** The next version, with another file in the place of one of its files; answers and language stay as they are. */
    public FrozenVersion replacing(AttachedFile refused, AttachedFile other, int next, Instant at) {
        return new FrozenVersion(input, next, callVersion, CanonicalForm.replaced(content, refused, other), at);
    }
}
