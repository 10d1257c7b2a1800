package org.shouwen.blackbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The jar that is shipped, started as its own process with an empty home, as a stranger would. */
public final class PackagedServer implements AutoCloseable {
  private static final int STARTING_SECONDS = 180;
  private final Process process;
  private final Path log;
  public final String url;

  private PackagedServer(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.url = "http://127.0.0.1:" + port;
  }

  /**
   * @param name of the server's home under {@code target/}; emptied first
   * @param properties Spring properties, e.g. {@code shouwen.demo.import=false}
   */
  public static PackagedServer start(String name, String... properties) {
    try {
      Path home =
          Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), name);
      int port = freePort();
      Path log = home.resolve("server.log");
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-jar",
                  jar().toString(),
                  "--server.port=" + port,
                  "--shouwen.home=" + home.toAbsolutePath()));
      Arrays.stream(properties).map(p -> "--" + p).forEach(command::add);
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      // A test run that is stopped must not leave a server behind.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      var server = new PackagedServer(process, log, port);
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ready is what a load balancer would believe: readiness says UP, so the demo's import is done
   * too.
   */
  private void awaitReady() {
    var probe = new Api(url, null);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTING_SECONDS);
    while (System.nanoTime() < deadline) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the server ended while starting:\n" + log());
      }
      if (probe.answers("/actuator/health/readiness", 200)) {
        return;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
    throw new IllegalStateException("not ready after " + STARTING_SECONDS + " s:\n" + log());
  }

  public Api as(String person) {
    return new Api(url, person);
  }

  public Api anonymous() {
    return new Api(url, null);
  }

  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private static Path jar() {
    File[] jars =
        new File("target")
            .listFiles((dir, name) -> name.startsWith("shouwen-app") && name.endsWith(".jar"));
    if (jars == null || jars.length != 1) {
      throw new IllegalStateException("package the server first: mvn -pl app package");
    }
    return jars[0].toPath();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
