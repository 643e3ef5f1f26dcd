package org.partnershipportal.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes down the statements that the test's own thread sends to the database, whoever prepares them. */
public final class Statements {

    /** Of the act that is under way; a connection taken while there is none is nobody's and costs nothing. */
    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    /** Sent by whichever act comes when ten seconds have passed, and so by none. */
    private static final String BY_THE_CLOCK = "SELECT id FROM access_erased_persons";

    private static final ThreadLocal<Integer> TAKEN = ThreadLocal.withInitial(() -> 0);

    private Statements() {}

    /**
     * How many statements the act sends.
     *
     * @throws IllegalStateException within a transaction, whose connection was taken uncounted
     */
    public static int sentBy(Runnable act) {
        return textsSentBy(act).size();
    }

    /**
     * The statements that the act sends, in SQL.
     *
     * @throws IllegalStateException within a transaction, whose connection was taken uncounted
     */
    public static List<String> textsSentBy(Runnable act) {
        if (TransactionSynchronizationManager.isActualTransactionActive() || SENT.get() != null) {
            throw new IllegalStateException("Statements are counted of a whole act.");
        }
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            act.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    /** How many times the act takes a connection, which is how many transactions it reads in. */
    public static int readingsBy(Runnable act) {
        int before = TAKEN.get();
        textsSentBy(act);
        return TAKEN.get() - before;
    }

    static DataSource counted(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                List<String> sent = SENT.get();
                if (sent == null) {
                    return super.getConnection();
                }
                TAKEN.set(TAKEN.get() + 1);
                return counted(super.getConnection(), sent);
            }
        };
    }

    private static Connection counted(Connection connection, List<String> sent) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("prepareStatement")
                            || method.getName().equals("createStatement")) {
                        String text = args == null ? "" : String.valueOf(args[0]);
                        if (!text.equals(BY_THE_CLOCK)) {
                            sent.add(text);
                        }
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
