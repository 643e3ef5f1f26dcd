package org.partnershipportal.overview.publicsite.web;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.platform.access.Actors;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Everything that a plain page needs is read in one transaction: at one moment, each record once, and with a third of
 * the statements. It ends before the page is drawn. Files are left out: a slow download must not hold a connection.
 */
@Component
class OneReading implements MethodInterceptor {

    static final Pointcut METHODS = new AnnotationMatchingPointcut(PlainPages.class, GetMapping.class);

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

    /**
     * Nothing is written, so neither ending keeps or loses anything. It is rolled back if the page has caught a refusal, because such
     * a transaction cannot be committed. Otherwise it is committed, because at each rollback the embedded database forgets the
     * statements that it has parsed.
     */
    @Override
    public @Nullable Object invoke(MethodInvocation page) throws Throwable {
        if (page.getMethod().getReturnType() != String.class) {
            return page.proceed(); // a file
        }
        actors.person(); // may ask Keycloak, and notes what that says: before
        TransactionStatus status = transactions.getTransaction(reading);
        try {
            return page.proceed();
        } finally {
            if (status.isRollbackOnly()) {
                transactions.rollback(status);
            } else {
                transactions.commit(status);
            }
        }
    }
}
