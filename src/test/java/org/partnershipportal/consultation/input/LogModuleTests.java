package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
@ExtendWith(OutputCaptureExtension.class)
class LogModuleTests {

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @DisplayName("R0.4: a row that another one forbids leaves no id in the log")
    void writesNoIdOfALostRace(CapturedOutput log) {
        String id = UUID.randomUUID().toString();
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> entities.createNativeQuery(
                                        "INSERT INTO audit_chain (id, length, head) VALUES (1, 0, :id)")
                                .setParameter("id", id)
                                .executeUpdate()))
                .hasStackTraceContaining("audit_chain");
        assertThat(log.getAll()).doesNotContain(id).doesNotContain("audit_chain(id)");
    }
}
