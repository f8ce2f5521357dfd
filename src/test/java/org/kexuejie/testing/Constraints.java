package org.kexuejie.testing;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses. */
public final class Constraints {

    private Constraints() {}

    /**
     * The name of the constraint that something broke; the message of the refusal where a trigger refused.
     *
     * @throws AssertionError when the database refused nothing
     */
    public static String brokenBy(ThrowingCallable work) {
        Throwable failure = catchThrowable(work);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                String constraint = refused.getServerErrorMessage().getConstraint();
                return constraint == null
                        ? String.valueOf(refused.getServerErrorMessage().getMessage())
                        : constraint;
            }
        }
        throw new AssertionError("the database refused nothing", failure);
    }

    /** The names of all rules of a table that are neither keys nor references nor mere presence. */
    public static Set<String> of(String table, JdbcClient jdbc) {
        return new TreeSet<>(jdbc.sql("select conname from pg_constraint"
                        + " where conrelid = cast(:table as regclass) and contype in ('c', 'u', 'x')")
                .param("table", table)
                .query(String.class)
                .list());
    }
}
