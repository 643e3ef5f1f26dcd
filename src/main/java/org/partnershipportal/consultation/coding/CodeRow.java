package org.partnershipportal.consultation.coding;

import org.jspecify.annotations.Nullable;

/**
 * A code as the report team reads it.
 *
 * @param id the code
 * @param parent the code above it; {@code null} on the first level
 * @param depth its level, from 1
 * @param name what it is called
 * @param note what it is for; may be empty
 * @param passages how many passages that stand today are marked with it
 * @param inputs in how many inputs
 */
public record CodeRow(
        CodeId id, @Nullable CodeId parent, int depth, String name, String note, int passages, int inputs) {

    CodeRow counted(int ofPassages, int ofInputs) {
        return new CodeRow(id, parent, depth, name, note, ofPassages, ofInputs);
    }
}
