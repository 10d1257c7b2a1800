package org.shouwen.browser;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.WebElement;

/** Tasklist as a caseworker uses it: choose a filter, take a task, fill its form, complete it. */
public final class TasklistPage {
  private static final long PATIENCE = Duration.ofSeconds(40).toNanos();
  private final Browser browser;

  /** Signs in and waits for the filters. */
  public TasklistPage(Browser browser, String server, String person) {
    this.browser = browser;
    browser.visit(server + "/login");
    browser.one("input[name=username]").sendKeys(person);
    browser.one("input[name=password]").sendKeys("demo");
    browser.press("main form button[type=submit]");
    browser.visit(server + "/camunda/app/tasklist/");
    until("filters", () -> found("a", "本组待办"));
  }

  public TasklistPage filter(String name) {
    click("a", name);
    return this;
  }

  /** Opens the task of the case by its card, and claims it when it is nobody's. */
  public TasklistPage take(String task, String number) {
    until(
        task + " of " + number,
        () ->
            has("li.task", task, number) && clickIn("li.task", task, number) && found("h2", task));
    until("the form of " + task, () -> !browser.all(".fjs-form-field").isEmpty());
    // Nobody's task sleeps until it is claimed.
    until(
        "the form awake",
        () -> browser.all(".disabled-form").isEmpty() || clickIn("a, span, button", "签收") && false);
    return this;
  }

  public TasklistPage choose(String label, String option) {
    until(
        label + " = " + option,
        () -> {
          // A real click: the list opens on the focus that only this gives.
          press(browser.run(IN_FIELD + "return field.querySelector('.fjs-input-group');", label));
          return clickIn(".fjs-dropdownlist-item", option);
        });
    return this;
  }

  private void press(Object element) {
    browser.run("arguments[0].scrollIntoView({block:'center'})", element);
    ((WebElement) element).click();
  }

  public TasklistPage write(String label, String text) {
    WebElement input =
        (WebElement)
            browser.run(IN_FIELD + "return field.querySelector('textarea, input');", label);
    browser.run("arguments[0].scrollIntoView({block:'center'})", input);
    input.clear();
    input.sendKeys(text);
    return this;
  }

  public TasklistPage tick(String label) {
    WebElement box =
        (WebElement) browser.run(IN_FIELD + "return field.querySelector('input');", label);
    browser.run("arguments[0].scrollIntoView({block:'center'})", box);
    box.click();
    return this;
  }

  public TasklistPage shoot(String name) {
    browser.shoot("tasklist-" + name);
    return this;
  }

  /** Completes, and waits until the task has left the page. */
  public void complete(String task) {
    // A real click: it leaves the last field, which is when the form takes its value.
    until("complete enabled", () -> has("button:enabled", "完成"));
    press(browser.run(FIND + "return found[0];", "button:enabled", List.of("完成")));
    until(task + " done", () -> !found("h2", task));
  }

  private void click(String css, String text) {
    until(text, () -> clickIn(css, text));
  }

  private boolean found(String css, String text) {
    return has(css, text);
  }

  private boolean has(String css, String... texts) {
    return Boolean.TRUE.equals(browser.run(FIND + "return found.length > 0;", css, List.of(texts)));
  }

  private boolean clickIn(String css, String... texts) {
    return Boolean.TRUE.equals(
        browser.run(
            FIND
                + "if (!found.length) return false; const last = found[found.length - 1];"
                + "const e = last.querySelector('h4 a') || last; e.scrollIntoView({block:'center'});"
                + "for (const t of ['mousedown','mouseup','click']) e.dispatchEvent(new MouseEvent(t, {bubbles: true, cancelable: true}));"
                + "return true;",
            css,
            List.of(texts)));
  }

  private static final String FIND =
      "const found = [...document.querySelectorAll(arguments[0])]"
          + ".filter(e => e.offsetParent !== null && arguments[1].every(t => e.innerText.includes(t)))"
          + ".filter(e => arguments[1][0] !== '签收' || e.innerText.trim() === '签收');";
  private static final String IN_FIELD =
      "const field = [...document.querySelectorAll('.fjs-form-field')].find(f => f.innerText.trim().startsWith(arguments[0]));"
          + "if (!field) throw new Error('no field ' + arguments[0]);";

  public static void until(String what, BooleanSupplier condition) {
    for (long begin = System.nanoTime(); !condition.getAsBoolean(); ) {
      if (System.nanoTime() - begin > PATIENCE) {
        throw new AssertionError("waited in vain for " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }
}
