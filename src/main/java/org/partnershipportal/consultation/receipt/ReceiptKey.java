package org.partnershipportal.consultation.receipt;

import java.nio.file.Path;
import org.partnershipportal.ground.shared.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that signs receipts; its public half is published, so that anyone can check one without the portal (R14.5). */
@Component
class ReceiptKey {

    private final SigningKey key;

    ReceiptKey(@Value("${portal.receipts.folder:${PORTAL_DATA:./.portal}/receipts}") Path folder) {
        key = SigningKey.in(folder);
    }

    String sign(String statement) {
        return key.sign(statement);
    }

    String publicPem() {
        return key.publicPem();
    }
}
