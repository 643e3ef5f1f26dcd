package org.partnershipportal.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts the statements that the test's own thread sends to the database, whoever prepares them. */
public final class Statements {

    /** Of the act that is under way; a connection taken while there is none is nobody's and costs nothing. */
    private static final ThreadLocal<@Nullable AtomicInteger> SENT = new ThreadLocal<>();

    private Statements() {}

    /**
     * How many statements the act sends.
     *
     * @throws IllegalStateException within a transaction, whose connection was taken uncounted
     */
    public static int sentBy(Runnable act) {
        if (TransactionSynchronizationManager.isActualTransactionActive() || SENT.get() != null) {
            throw new IllegalStateException("Statements are counted of a whole act.");
        }
        AtomicInteger sent = new AtomicInteger();
        SENT.set(sent);
        try {
            act.run();
        } finally {
            SENT.remove();
        }
        return sent.get();
    }

    static DataSource counted(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                AtomicInteger sent = SENT.get();
                return sent == null ? super.getConnection() : counted(super.getConnection(), sent);
            }
        };
    }

    private static Connection counted(Connection connection, AtomicInteger sent) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("prepareStatement")
                            || method.getName().equals("createStatement")) {
                        sent.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
