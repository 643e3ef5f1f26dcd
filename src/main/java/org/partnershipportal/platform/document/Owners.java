package org.partnershipportal.platform.document;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.document.spi.DocumentOwner;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Finds who decides about the files of a record. Looked up late, because the modules that answer are built on this one.
 */
@Component
class Owners {

    private final Supplier<Stream<DocumentOwner>> known;

    @Autowired
    Owners(ObjectProvider<DocumentOwner> known) {
        this.known = known::stream;
    }

    Owners(DocumentOwner... known) {
        this.known = () -> Stream.of(known);
    }

    /** Holds the record, if there is one, until the transaction ends. */
    void hold(ContentRef record) {
        of(record).ifPresent(owner -> owner.hold(record));
    }

    /** Whose data key encrypts the record's files. */
    UUID scope(ContentRef record) {
        return of(record).map(owner -> owner.scope(record)).orElse(Vault.PORTAL);
    }

    /** The policy of the record's kind; empty if there is none, and then nobody may do anything. */
    Optional<DocumentOwner> of(ContentRef record) {
        return known.get().filter(owner -> owner.kind().equals(record.kind())).findFirst();
    }
}
