package org.kexuejie.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Listens to the statements that reach the database.
 *
 * <pre>{@code assertThat(statements.of(() -> queries.list(...))).hasSize(2);}</pre>
 *
 * A list of 20 rows must cost as many statements as one of 2; {@link #of} names them, so that a failing test shows
 * which one is too many. Only statements of the test's own thread count.
 */
public final class Statements implements QueryExecutionListener {

    private static final Pattern WRITING =
            Pattern.compile("\\b(insert|update|delete|merge|truncate|alter|create|drop)\\b", Pattern.CASE_INSENSITIVE);

    private volatile @Nullable Watch watch;
    private volatile boolean wroteSomething;

    private record Watch(Thread thread, List<String> statements, boolean withValues) {}

    /** Something to be watched. */
    @FunctionalInterface
    public interface Work {

        void run() throws Exception;
    }

    /** The statements that the work sends, in their order. */
    public List<String> of(Work work) {
        return of(work, false);
    }

    /** The same with the values in them, as they can be explained. */
    public List<String> withValuesOf(Work work) {
        return of(work, true);
    }

    private List<String> of(Work work, boolean withValues) {
        var statements = new ArrayList<String>();
        watch = new Watch(Thread.currentThread(), statements, withValues);
        try {
            work.run();
        } catch (Exception e) {
            throw new AssertionError("the work that was watched failed", e);
        } finally {
            watch = null;
        }
        return statements;
    }

    /** Whether anything may have been written since this was asked last. */
    boolean wroteSomething() {
        boolean wrote = wroteSomething;
        wroteSomething = false;
        return wrote;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            wroteSomething |= WRITING.matcher(query.getQuery()).find();
            Watch watching = watch;
            if (watching != null && watching.thread().equals(Thread.currentThread())) {
                watching.statements().add(watching.withValues() ? withValues(query) : query.getQuery());
            }
        }
    }

    private static String withValues(QueryInfo query) {
        List<String> values = query.getParametersList().getFirst().stream()
                .map(ParameterSetOperation::getArgs)
                .sorted(Comparator.comparing(set -> (Integer) set[0]))
                .map(set -> literal(set[1]))
                .toList();
        String[] parts = query.getQuery().split("\\?", -1);
        var statement = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            statement.append(values.get(i - 1)).append(parts[i]);
        }
        return statement.toString();
    }

    private static String literal(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        String text = value instanceof Object[] array
                ? "{" + String.join(",", Arrays.copyOf(array, array.length, String[].class)) + "}"
                : value.toString();
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    /** Puts the listener between the portal and its pool of connections. */
    record Tap(Statements statements) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool && !(bean instanceof ProxyDataSource) ? tapped(pool) : bean;
        }

        private DataSource tapped(DataSource pool) {
            return ProxyDataSourceBuilder.create(pool).listener(statements).build();
        }
    }

    /** The pool behind the tap. */
    static DataSource untapped(DataSource tapped) {
        return ((ProxyDataSource) tapped).getDataSource();
    }
}
