package org.partnershipportal.overview.publicsite.web;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.partnershipportal.platform.access.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Everything that a plain page needs is read in one transaction: at one moment, each record once, and with a third of
 * the statements. It ends before the page is drawn. Files are left out: a slow download must not hold a connection.
 */
@Aspect
@Component
class OneReading {

    private final PlatformTransactionManager transactions;
    private final Actors actors;
    private final TransactionDefinition reading;

    OneReading(PlatformTransactionManager transactions, Actors actors) {
        this.transactions = transactions;
        this.actors = actors;
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setReadOnly(true);
        this.reading = definition;
    }

    /** Undone at the end, because there is nothing to keep; so a refusal that the page has caught spoils nothing. */
    @Around("execution(String *(..)) && @within(org.partnershipportal.ground.plain.PlainPages)"
            + " && @annotation(org.springframework.web.bind.annotation.GetMapping)")
    Object read(ProceedingJoinPoint page) throws Throwable {
        actors.person(); // may ask Keycloak, and notes what that says: before
        TransactionStatus status = transactions.getTransaction(reading);
        try {
            return page.proceed();
        } finally {
            transactions.rollback(status);
        }
    }
}
