package org.partnershipportal.consultation.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.platform.access.Permission;

/**
 * One input as it is coded.
 *
 * @param source its words
 * @param passages what is marked in it, in the order of the text
 * @param tree the call's codes; without counts
 * @param edition the tree's edition
 * @param nothing whether somebody has read it and found nothing to mark
 * @param allowed what the actor may do now
 */
public record InputCoding(
        SourceText source,
        List<PassageRow> passages,
        List<CodeRow> tree,
        long edition,
        boolean nothing,
        Set<Permission> allowed) {

    public InputCoding {
        passages = List.copyOf(passages);
        tree = List.copyOf(tree);
        allowed = Set.copyOf(allowed);
    }

    /** One of its passages; empty if the mark was taken away. */
    public Optional<PassageRow> passage(PassageId id) {
        return passages.stream().filter(passage -> passage.id().equals(id)).findFirst();
    }
}
