package org.shouwen.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * The machine's own chromium without a window, as wide as a phone or a desk, with the fonts of the
 * papers.
 */
public final class Browser implements AutoCloseable {
  private static final int HEIGHT = 844;
  private static final Path SHOTS = Path.of("target", "screenshots");
  private final ChromeDriver driver;
  private final int width;

  private Browser(ChromeDriver driver, int width) {
    this.driver = driver;
    this.width = width;
  }

  /** Where chromium is, empty when this machine has none: no test fetches a browser. */
  static Optional<Path> installed() {
    return first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  }

  private static Optional<Path> driverInstalled() {
    return first("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
  }

  public static boolean usable() {
    return installed().isPresent() && driverInstalled().isPresent();
  }

  public static Browser open(int width) {
    var options = new ChromeOptions();
    options.setBinary(installed().orElseThrow().toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    options.setExperimentalOption(
        "mobileEmulation",
        Map.of(
            "deviceMetrics",
            Map.of("width", width, "height", HEIGHT, "pixelRatio", 1.0, "touch", width < 500)));
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driverInstalled().orElseThrow().toFile())
            .withEnvironment(Map.of("FONTCONFIG_FILE", fonts().toAbsolutePath().toString()))
            .build();
    return new Browser(new ChromeDriver(service, options), width);
  }

  public void visit(String url) {
    driver.get(url);
  }

  public String address() {
    return driver.getCurrentUrl();
  }

  public WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Presses a button that loads a page, and returns when the new page is there. */
  public void press(String css) {
    run("document.documentElement.dataset.before = 'yes'");
    one(css).click();
    for (int i = 0; i < 200 && !arrived(); i++) {
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
  }

  private boolean arrived() {
    return (Boolean)
        run(
            "return document.readyState === 'complete' && !document.documentElement.dataset.before");
  }

  /** What the console complained of since it was last asked. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  public String source() {
    return driver.getPageSource();
  }

  public void shoot(String name) {
    Number height = (Number) run("return document.documentElement.scrollHeight");
    var picture =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of(
                "captureBeyondViewport",
                true,
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
    try {
      Files.createDirectories(SHOTS);
      Files.write(
          SHOTS.resolve(name + ".png"), Base64.getDecoder().decode((String) picture.get("data")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** Many a build machine has no Chinese font: squares would hide what a page looks like. */
  private static Path fonts() {
    Path conf = Path.of("target", "browser-fonts.conf");
    String own = Path.of("src", "main", "resources", "fonts").toAbsolutePath().toString();
    String cache = Path.of("target", "browser-fonts").toAbsolutePath().toString();
    try {
      Files.createDirectories(conf.getParent());
      return Files.writeString(
          conf,
          "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>/usr/share/fonts</dir><dir>%s</dir><cachedir>%s</cachedir></fontconfig>"
              .formatted(own, cache));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> first(String... places) {
    return Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst();
  }
}
