package org.shouwen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sits between the server under test and its database: counts what this thread sends, Hibernate's,
 * ours and the engine's alike, and can let one statement fail.
 */
@Component
public class SqlProbe implements BeanPostProcessor {
  private static final ThreadLocal<Watch> WATCH = new ThreadLocal<>();

  /** What this thread sends while {@code work} runs; a batch is one. */
  public static List<String> statementsOf(Runnable work) {
    return watch(Integer.MAX_VALUE, work).sent;
  }

  /**
   * Runs {@code work}, whose statement number {@code n} (from 1) fails. @return whether it came
   * that far
   */
  public static boolean failingAt(int n, Runnable work) {
    return watch(n, work).failed;
  }

  private static Watch watch(int failAt, Runnable work) {
    var watch = new Watch(failAt);
    WATCH.set(watch);
    try {
      work.run();
    } catch (RuntimeException e) {
      if (!watch.failed) {
        throw e;
      }
    } finally {
      WATCH.remove();
    }
    return watch;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source
        ? proxy(DataSource.class, source, SqlProbe::connections)
        : bean;
  }

  private static Object connections(Object target, Method method, Object[] args) throws Throwable {
    Object result = call(target, method, args);
    return result instanceof Connection connection
        ? proxy(Connection.class, connection, SqlProbe::statements)
        : result;
  }

  private static Object statements(Object target, Method method, Object[] args) throws Throwable {
    Object result = call(target, method, args);
    if (result instanceof PreparedStatement prepared) {
      String sql = (String) args[0];
      return proxy(PreparedStatement.class, prepared, (t, m, a) -> execution(sql, t, m, a));
    }
    return result instanceof Statement plain
        ? proxy(Statement.class, plain, (t, m, a) -> execution("plain", t, m, a))
        : result;
  }

  private static Object execution(String sql, Object target, Method method, Object[] args)
      throws Throwable {
    if (method.getName().startsWith("execute") && WATCH.get() != null) {
      WATCH.get().send(sql);
    }
    return call(target, method, args);
  }

  private static Object call(Object target, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> face, T target, Around around) {
    return face.cast(
        Proxy.newProxyInstance(
            SqlProbe.class.getClassLoader(),
            new Class<?>[] {face},
            (self, method, args) -> around.call(target, method, args)));
  }

  private interface Around {
    Object call(Object target, Method method, Object[] args) throws Throwable;
  }

  private static final class Watch {
    private final List<String> sent = new ArrayList<>();
    private final int failAt;
    private boolean failed;

    Watch(int failAt) {
      this.failAt = failAt;
    }

    void send(String sql) throws SQLException {
      sent.add(sql);
      if (sent.size() == failAt) {
        failed = true;
        throw new SQLException("injected at statement " + failAt);
      }
    }
  }
}
