package org.shouwen.models;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** The beans of the house by name, without starting it. */
final class Beans {
  private static final Map<String, Class<?>> ALL = scan();

  private Beans() {}

  static Set<String> names() {
    return ALL.keySet();
  }

  static Class<?> classOf(String bean) {
    return ALL.get(bean);
  }

  /** Public methods of that name; none when there is no such bean. */
  static List<Method> methods(String bean, String method) {
    return !ALL.containsKey(bean)
        ? List.of()
        : Arrays.stream(ALL.get(bean).getDeclaredMethods())
            .filter(m -> m.getName().equals(method) && Modifier.isPublic(m.getModifiers()))
            .filter(m -> !m.isBridge() && !m.isSynthetic())
            .toList();
  }

  private static Map<String, Class<?>> scan() {
    var named = AnnotationBeanNameGenerator.INSTANCE;
    var registry = new SimpleBeanDefinitionRegistry();
    Map<String, Class<?>> found = new TreeMap<>();
    var scanner = new ClassPathScanningCandidateComponentProvider(true);
    for (BeanDefinition bean : scanner.findCandidateComponents("org.shouwen")) {
      found.put(named.generateBeanName(bean, registry), load(bean.getBeanClassName()));
    }
    return found;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Beans.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
