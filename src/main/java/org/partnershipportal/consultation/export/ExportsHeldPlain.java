package org.partnershipportal.consultation.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.springframework.stereotype.Component;

/**
 * Files of exports that earlier versions kept in plain text: they are deleted, because they are made again in a minute.
 */
@Component
class ExportsHeldPlain implements PlainRecords {

    private final ExportStore store;

    ExportsHeldPlain(ExportStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "files of exports";
    }

    @Override
    public long left() {
        return 0;
    }

    @Override
    public int encryptSome() {
        try {
            store.deletePlain();
        } catch (IOException fault) {
            throw new UncheckedIOException("The files of exports cannot be looked at", fault);
        }
        return 0;
    }
}
