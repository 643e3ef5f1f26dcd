package org.partnershipportal.consultation.input;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Submits an input.
 *
 * @param input the draft, or what was submitted before and changed since
 * @param key drawn when the form was opened: however often it is sent, one receipt comes of it
 * @param version the frozen version that was checked; {@code null} lets what is written now be frozen and submitted in
 *     one, which only an input without co-signers can
 * @param fingerprint {@link DraftDetails#fingerprint} of what was checked, where no version is frozen yet: what was
 *     changed or swapped since is not submitted unseen
 */
public record SubmitInput(InputId input, UUID key, @Nullable Integer version, String fingerprint) {}
