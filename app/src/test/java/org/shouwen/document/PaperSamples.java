package org.shouwen.document;

import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * One paper of each kind of a lifecycle, with the characters and lengths that life brings. Each
 * lifecycle has one such class among its tests; the tests of printing find them by themselves.
 */
public interface PaperSamples {
  Stream<PaperContent> samples();

  static Stream<PaperContent> ofAllLifecycles() {
    var classes = new ClassPathScanningCandidateComponentProvider(false);
    classes.addIncludeFilter(new AssignableTypeFilter(PaperSamples.class));
    return classes.findCandidateComponents("org.shouwen").stream()
        .map(found -> instance(found.getBeanClassName()))
        .flatMap(PaperSamples::samples);
  }

  private static PaperSamples instance(String name) {
    try {
      return (PaperSamples) BeanUtils.instantiateClass(Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
