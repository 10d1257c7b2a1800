package org.shouwen.engine.form;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;

/**
 * A use case that says no to what the form brought is the sender's to mend: 400 with its reason,
 * where the engine would answer 500 with our class names.
 */
final class RefusedByUseCase {
  static <T> T told(Supplier<T> command) {
    try {
      return command.get();
    } catch (ProcessEngineException e) {
      String reason = reason(e);
      if (reason == null) {
        throw e;
      }
      var refusal = new FormFieldValidationException(List.of(reason), reason);
      refusal.addSuppressed(e);
      throw refusal;
    }
  }

  private static String reason(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof InvalidInput invalid) {
        return invalid.field() + "：" + invalid.getMessage();
      }
      if (t instanceof Refused || t instanceof NotFound) {
        return t.getMessage();
      }
    }
    return null;
  }

  private RefusedByUseCase() {}
}
