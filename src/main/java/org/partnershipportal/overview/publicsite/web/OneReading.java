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
     * Nothing is written, so how it ends keeps or undoes nothing. It is undone where the page has caught a refusal, which forbids the
     * rest; else not, for the embedded database forgets at each undoing how it runs every statement.
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
