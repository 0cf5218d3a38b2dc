package org.heed;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * Listens to what a piece of work asks of the database on its own thread: each entry is one round
 * trip, as it was sent.
 */
@TestComponent
public class Statements implements BeanPostProcessor {

    private final ThreadLocal<List<String>> heard = ThreadLocal.withInitial(ArrayList::new);

    /** What the work asked, in the order in which it asked. */
    public List<String> of(Runnable work) {
        heard.get().clear();
        work.run();
        return List.copyOf(heard.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Heard(source) : bean;
    }

    private final class Heard extends DelegatingDataSource {

        private Heard(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listeningTo(Connection.class, super.getConnection(), "");
        }
    }

    private <T> T listeningTo(Class<T> kind, T target, String sql) {
        return kind.cast(
                Proxy.newProxyInstance(
                        kind.getClassLoader(),
                        new Class<?>[] {kind},
                        (proxy, method, given) -> call(target, method, given, sql)));
    }

    private Object call(Object target, Method method, Object[] given, String prepared)
            throws Throwable {
        var sql =
                given != null && given.length > 0 && given[0] instanceof String it ? it : prepared;
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            heard.get().add(sql);
        }
        try {
            var answer = method.invoke(target, given);
            return answer instanceof Statement statement && target instanceof Connection
                    ? statement(method.getReturnType(), statement, sql)
                    : answer;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private Object statement(Class<?> kind, Statement statement, String sql) {
        return Proxy.newProxyInstance(
                kind.getClassLoader(),
                new Class<?>[] {kind},
                (proxy, method, given) -> call(statement, method, given, sql));
    }
}
